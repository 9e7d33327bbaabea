import type { Line } from './lines';
import { readDeadline } from './read-deadline';
import { addressInLine } from './section-openings';
import { uniqueValues } from './section-text';
import { type Found, readableText, type SourceText } from './source-text';

/** Headings of more than one action on a page, when each has a last day or recipients of its own. */
export function severalCases(source: SourceText, lines: Line[]): Found[] | undefined {
  // A newsletter asks for letters in each of its stories.
  const asked = lines.flatMap((line) => {
    const address = addressInLine(line);
    return address ? [{ value: address.lines[0]!.text, span: address.lines[0]!.span }] : [];
  });
  if (asked.length > 1) return asked;
  const headings = lines.flatMap((line) => {
    const hit =
      /^(?:(?:urgent action|first|second|third) )?(?:ua|au|extra)(?:-nr)?[\s:-]{0,3}(?:ua-|au-)?(\d{1,3})(?:-\d{1,2})?[/.](\d{4}|\d{2})(?!\d)/.exec(
        line.folded,
      );
    return hit && line.text.length < 220
      ? [{ value: `${Number(hit[1])}/${hit[2]!.slice(-2)}`, span: line.span }]
      : [];
  });
  const numbers = uniqueValues(headings);
  if (numbers.length < 2) return undefined;
  const lastDays = new Set<string>();
  for (const heading of numbers) {
    const next = headings.find(
      (one) => one.span[0] > heading.span[0] && one.value !== heading.value,
    );
    const part = readableText(
      source.text.slice(heading.span[0], next?.span[0] ?? source.text.length),
    );
    const own = readDeadline(part, true);
    if (
      own.deadline ||
      /salutation\s?:|anrede|tratamiento\s?:|formule d'appel|dear |sehr geehrte|e-?mail\s?:/.test(
        part.folded,
      )
    )
      lastDays.add(heading.value);
  }
  return lastDays.size > 1 ? numbers : undefined;
}
