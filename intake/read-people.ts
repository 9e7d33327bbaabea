import type { Line } from './lines';
import { markOf } from './marks';
import { readLanguages } from './read-languages';
import { uniqueValues } from './section-text';
import type { Section } from './sections';
import type { Found, SourceText, Span } from './source-text';

/** "Rosa Ixquiac (f) and Mateo Choc (m)". */
const withGender =
  /(?:^|[,;]|\)\s{0,3}(?:and|y|e|et|und))\s{0,3}(?:(?:and|y|e|et|und) )?(\p{L}[^,;()]{2,80}?)\s{0,3}\((m|f|h|w|male|female|he\/him|she\/her|they\/them)(?=\))/giu;

/** People named under the document's labels, else those of its header line. */
export function readPeople(
  lines: Line[],
  fromHeader: { name: Found; gender?: Found }[],
): { name: Found; gender?: Found }[] {
  const people: { name: Found; gender?: Found }[] = [];
  for (const line of lines) {
    const mark = markOf(line);
    if (mark?.kind === 'gender' && people.length && mark.rest) {
      for (const person of people)
        person.gender ??= { value: mark.rest.trim(), span: [mark.restAt, line.span[1]] };
    }
    if (mark?.kind !== 'person' || !mark.rest.trim()) continue;
    const several = [...mark.rest.matchAll(withGender)];
    if (several.length > 1) {
      for (const { 0: words, 1: name, 2: gender, index } of several) {
        const [start, end] = [words.lastIndexOf(name!), words.lastIndexOf(gender!)].map(
          (at) => mark.restAt + index + at,
        ) as [number, number];
        people.push({
          name: { value: name!, span: [start, start + name!.length] },
          gender: { value: gender!, span: [end, end + gender!.length] },
        });
      }
      continue;
    }
    const inline =
      /\s*\b(?:Gender m\/f|Gender|Sexo|Sexe|Genre|Geschlecht|Sesso|Homme\/femme)\s?:\s*(.+)$/i.exec(
        mark.rest,
      );
    const pronoun = /\s*\(([^()]{1,30})\)\s*$/.exec(mark.rest);
    const end = inline?.index ?? pronoun?.index ?? mark.rest.length;
    const name = mark.rest.slice(0, end).trim();
    if (!name || /address 1|n\/a/i.test(name) || name.length > 300) continue;
    people.push({
      name: { value: name, span: [mark.restAt, mark.restAt + name.length] },
      ...(inline && {
        gender: {
          value: inline[1]!.trim(),
          span: [mark.restAt + mark.rest.lastIndexOf(inline[1]!), line.span[1]] as Span,
        },
      }),
      ...(!inline &&
        pronoun && {
          gender: {
            value: pronoun[1]!,
            span: [
              mark.restAt + mark.rest.lastIndexOf(pronoun[1]!),
              mark.restAt + mark.rest.lastIndexOf(pronoun[1]!) + pronoun[1]!.length,
            ] as Span,
          },
        }),
    });
  }
  const found = people.length ? people : fromHeader;
  return found.sort((a, b) => a.name.span[0] - b.name.span[0]);
}

/** Languages that the document wishes, the preferred first; the writer's own last. */
export function wishedLanguages(source: SourceText, sections: Section[], intros: Found[]): Found[] {
  const places: { text: string; at: number }[] = [];
  for (const section of sections.filter((one) => one.mark?.kind === 'language')) {
    places.push({ text: section.mark!.rest, at: section.mark!.restAt });
    for (const line of section.lines.slice(0, 2))
      if (/language|idioma|langue|sprache|lingua/.test(line.folded) || !section.mark!.rest.trim())
        places.push({ text: line.text, at: line.span[0] });
  }
  if (places.length === 0)
    for (const intro of intros) {
      const wish = /\b(?:in|en|auf|dans|in der)\s[^:;.]{2,160}/i.exec(intro.value);
      if (wish) places.push({ text: source.text.slice(...intro.span), at: intro.span[0] });
    }
  const found = uniqueValues(places.flatMap(({ text, at }) => readLanguages(text, at)));
  return found.sort((a, b) => Number(a.value === 'own') - Number(b.value === 'own'));
}
