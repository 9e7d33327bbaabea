import { gender, leadingCountries, part } from './head-lines';
import type { Line } from './lines';
import type { Found } from './source-text';

export type FoundPerson = { name: Found; gender?: Found };

/** Names after the state on a header line of the years before 2009: "IRAN  Siamak P (m), writer". */
export function peopleAfter(titled: Line[], after: number): FoundPerson[] {
  return titled.flatMap((line) => {
    const from = Math.max(0, after - line.span[0]);
    if (from >= line.text.length) return [];
    const rest = part(line, from, line.text.length);
    const bracket = /^(?:[\p{Lu} ]{0,40}:)?[:\s]*(?:\([^)]*\))?[:\s–—-]*/u.exec(rest.text)![0]
      .length;
    return peopleOf(part(rest, bracket, rest.text.length));
  });
}

const newName =
  /^(?:(?:and|y|et|und|e) )?(?:new|further|additional|nuev[oa]s?|nouveaux?|neue[r]?|nuov[oi])[ \p{L}]{0,14}:\s*/iu;
const aNameWord =
  /^[\p{Lu}'‘’"“(]|^(?:al|el|bin|bint|ibn|ben|de|del|la|da|dos|van|von|and|y|et|e|und)\b|^(?:al|el|ul|ad|as|az|an|ar)[-'’‘]/u;

/** The names that a header line holds: "Adam Bakr (m), farmer", "new name: Zeynep K, his sister". */
export function peopleOf(given: Line): FoundPerson[] {
  const label = newName.exec(given.text)?.[0].length ?? 0;
  const state = leadingCountries(given.text, given.span[0])[0];
  const behind = state?.span[0] === given.span[0] ? state.span[1] - given.span[0] : 0;
  const line = part(given, Math.max(label, behind), given.text.length);
  const sexed = [...line.text.matchAll(new RegExp(gender, 'gi'))];
  if (sexed.length === 0) {
    const end = line.text.search(/[,(]|\s{2,}|\s*\)+\s*$|$/);
    const name = part(line, 0, end);
    return name.text.split(/\s+/).length > 1 && isName(name.text)
      ? [{ name: { value: name.text, span: name.span } }]
      : [];
  }
  return sexed.flatMap((sex, i) => {
    const last = sexed[i - 1];
    const from = last ? last.index + last[0].length : 0;
    const between = line.text.slice(from, sex.index);
    // "… (m), aged 28, and Adam Bakr (m)": what stands after the last comma or "and".
    const lead = last
      ? (/^.*(?:[,;]|\b(?:and|y|et|e|und)\b)\s*/su.exec(between)?.[0].length ?? 0)
      : 0;
    const name = part(line, from + lead, sex.index);
    if (!isName(name.text)) return [];
    const at = line.span[0] + sex.index + 1;
    return [
      {
        name: { value: name.text, span: name.span },
        gender: { value: sex[1]!, span: [at, at + sex[1]!.length] as [number, number] },
      },
    ];
  });
}

function isName(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    words.length <= 7 &&
    text.length > 3 &&
    !/\d|:/.test(text) &&
    words.every((word) => aNameWord.test(word))
  );
}
