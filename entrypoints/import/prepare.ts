import { countryName, formalName } from '../../appeal/country-name';
import { asDemand } from '../../intake/demand-wording';
import type { ParsedCase } from '../../intake/parsed-case';
import { plainCase } from '../../intake/plain-case';
import type { Span } from '../../intake/source-text';

/**
 * What was read, in the form in which a case is stored, so that the sheet shows what will be saved:
 * titles as running text, demands addressed, and recipients without demands of their own beside the
 * demands before them, or after. Source words go along.
 */
export function prepare(parsed: ParsedCase): ParsedCase {
  const told = [
    parsed.summary,
    parsed.background,
    ...parsed.people.map(({ name }) => name),
    // A title in capitals names the country, which the text may only know as "the Belarusian …".
    ...parsed.countries.map((code) => `in ${countryName(code)}, in ${formalName(code)}`),
  ].join(' ');
  const plain = (text: string | undefined) => text && plainCase(text, told);
  const english = parsed.language === undefined || parsed.language === 'en';
  const { appeals, moved } = grouped(parsed);
  const at = (path: string) => moved.find(([from]) => isUnder(path, from));
  const rename = (path: string) => {
    const move = at(path);
    return move ? move[1] + path.slice(move[0].length) : path;
  };
  return {
    ...parsed,
    title: plain(parsed.title),
    editions: parsed.editions.map((edition) => ({
      ...edition,
      publisher: edition.publisher ?? publisherOf(parsed),
    })),
    appeals: appeals.map((appeal) => ({
      ...appeal,
      to: plain(appeal.to),
      demands: appeal.demands.map((demand) => (english ? asDemand(demand) : demand)),
      recipients: appeal.recipients.map((recipient) => ({
        ...recipient,
        name: plain(recipient.name),
        title: plain(recipient.title),
      })),
    })),
    spans: Object.fromEntries(
      Object.entries(parsed.spans).map(([path, span]): [string, Span] => [rename(path), span]),
    ),
    missing: parsed.missing.map(rename),
    doubts: parsed.doubts.map((doubt) => ({ ...doubt, about: rename(doubt.about) })),
  };
}

/** Numbers of urgent actions and index numbers are Amnesty International's. */
const publisherOf = ({ reference }: ParsedCase) =>
  (reference.ua ?? reference.index) ? 'Amnesty International' : undefined;

const isUnder = (path: string, from: string) => path === from || path.startsWith(`${from}.`);

function grouped({ appeals }: ParsedCase) {
  const asks = appeals.flatMap((appeal, index) => (appeal.demands.length ? [index] : []));
  // Nothing is asked anywhere: all recipients wait beside the gap.
  const groups = asks.length ? asks : appeals.length ? [0] : [];
  const out = groups.map((index) => ({
    ...appeals[index]!,
    recipients: [...appeals[index]!.recipients],
  }));
  const moved: [from: string, to: string][] = [];
  let target = 0;
  for (const [index, appeal] of appeals.entries()) {
    const own = groups.indexOf(index);
    if (own >= 0) {
      target = own;
      if (own !== index) moved.push([`appeals.${index}`, `appeals.${own}`]);
      continue;
    }
    for (const [n, recipient] of appeal.recipients.entries()) {
      const place = out[target]!.recipients.push(recipient) - 1;
      moved.push([`appeals.${index}.recipients.${n}`, `appeals.${target}.recipients.${place}`]);
    }
    // What is said of the group itself has no place of its own on the sheet.
    moved.push([`appeals.${index}`, `appeals.${target}`]);
  }
  return { appeals: out, moved };
}
