import type { FoundAppeal } from './read-appeals';
import { countriesIn, countryOfAdjective } from './read-countries';
import type { FoundRecipient } from './read-recipient';
import { sentence, uniqueValues } from './section-text';
import type { Section } from './sections';
import type { Found, SourceText } from './source-text';

/** States of a case whose header names none: those of title and lead, the addressed one first. */
export function mentioned(
  source: SourceText,
  head: { title?: Found; summary?: Found },
  appeals: FoundAppeal[],
  intros: Found[],
): Found[] {
  const inside = [
    ...intros,
    ...appeals.flatMap((appeal) => (appeal.to ? [appeal.to] : [])),
  ].flatMap((found) => countriesIn(source.text.slice(...found.span), found.span[0], true));
  const told = [head.title, head.summary]
    .filter((found) => found !== undefined)
    .flatMap((found) => countriesIn(source.text.slice(...found.span), found.span[0], true));
  return uniqueValues([
    ...inside.filter((one) => told.some((other) => other.value === one.value)),
    ...told,
  ]).slice(0, 3);
}

/** States of the offices written to, missions abroad left out. */
export function addressed(recipients: FoundRecipient[]): Found[] {
  const home = recipients.filter(
    (one) =>
      one.role === 'to' &&
      !one.careOf &&
      !abroad.test(
        [one.title, one.organisation, one.name].map((found) => found?.value ?? '').join(' '),
      ),
  );
  return uniqueValues(home.flatMap((one) => (one.post?.country ? [one.post.country] : [])));
}

/** Where no header orders them, the state that is written to comes first. */
export function addressedFirst(countries: Found[], appeals: FoundAppeal[]): void {
  const codes = appeals.flatMap((appeal) =>
    appeal.to
      ? [countryOfAdjective(appeal.to.value.replace(/ (?:authorities|government)$/i, ''))]
      : [],
  );
  countries.sort((a, b) => Number(codes.includes(b.value)) - Number(codes.includes(a.value)));
}

/** States whose representatives in the writer's country get a copy. */
export function readMissions(
  source: SourceText,
  sections: Section[],
  appeals: FoundAppeal[],
  countries: Found[],
): Found[] {
  const asked = sections.filter((section) => section.kind === 'missions');
  if (asked.length === 0) return [];
  const named = asked.flatMap((section) => {
    const [start, end] = sentence(section).span;
    return countriesIn(source.text.slice(start, end), start);
  });
  if (named.length) return uniqueValues(named);
  const addressed = appeals.flatMap((appeal) => {
    const adjective = appeal.to?.value.replace(/ (?:authorities|government)$/i, '');
    const code = adjective && countryOfAdjective(adjective);
    return code && appeal.to ? [{ value: code, span: appeal.to.span }] : [];
  });
  if (addressed.length) return uniqueValues(addressed);
  const written = appeals
    .flatMap((appeal) => appeal.recipients)
    .flatMap((one) => (one.role === 'to' && one.post?.country ? [one.post.country] : []));
  const own = written.filter(
    (one) => countries.length === 0 || countries.some((country) => country.value === one.value),
  );
  if (own.length) return uniqueValues(own).slice(0, 1);
  return countries.length === 1 ? countries : [];
}

const abroad = /embass|ambass|botschaft|embajad|ambasciat|permanent mission|consul/i;

/** An embassy in a third country is for the writers there. */
export function forWriters(
  recipient: FoundRecipient & { writers?: Found[] },
  countries: Found[],
): void {
  const country = recipient.post?.country;
  if (!country || countries.length === 0 || countries.some((one) => one.value === country.value))
    return;
  const words = [recipient.title, recipient.organisation, recipient.name]
    .map((found) => found?.value ?? '')
    .join(' ');
  if (
    !abroad.test(words) ||
    /united nations|nations unies|naciones unidas|permanent mission|\bUN\b/i.test(words)
  )
    return;
  if (recipient.careOf) return;
  recipient.writers = [country];
}
