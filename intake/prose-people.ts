import countries from '../data/intake/countries.json';
import months from '../data/intake/months.json';
import notNames from '../data/intake/not-names.json';
import type { FoundPerson } from './header-people';
import { looksLikePerson, wordsOf } from './office-words';
import type { FoundRecipient } from './read-recipient';
import { type Found, fold, type SourceText, type Span } from './source-text';

/** Longest name, and most capitalised runs that are looked at in one part of a document. */
const longest = 6;
const most = 1500;

type Word = { text: string; folded: string; span: Span };

const word = /\p{L}[\p{L}\p{M}'’‘.-]*/gu;
const particle = /^(?:al|el|bin|bint|ibn|ben|de|del|la|da|dos|van|von|der|abu|ould|y|e)$/;
const states = Object.keys({ ...countries.names, ...countries.demonyms });
const given = new Set(notNames.given);
const elsewhere = new Set(
  [
    ...notNames.words,
    ...Object.keys(months.months),
    ...states.flatMap((one) => [one, `${one}s`]),
  ].filter((one) => !given.has(one)),
);
const places = new Set(notNames.before.place);
const officials = new Set(notNames.before.official);
const counsel = new RegExp(
  `(?:his|her|their|whose|su|sus|son|sa|leur|sein|seine|ihr|ihre|suo|sua)\\s+(?:[a-z-]+\\s+)?(?:${notNames.before.counsel.join('|')}),?\\s+$`,
);
const mourned = new RegExp(`(?:${notNames.before.mourned.join('|')})\\s+$`);

/**
 * People whom no label and no header line names: who stands in the first part of the document and
 * in what is asked for ("release Maryam S"). Officials, recipients, places and bodies never count.
 */
export function peopleInProse(
  source: SourceText,
  told: Span[],
  demands: Found[],
  recipients: FoundRecipient[],
): FoundPerson[] {
  const phrases = new Map<string, { words: Word[]; run: Word[] }[]>();
  for (const run of told.flatMap((span) => runs(source, span)).slice(0, most))
    for (let from = 0; from < run.length; from++)
      for (let n = 2; n <= longest && from + n <= run.length; n++) {
        const words = run.slice(from, from + n);
        const key = words.map((one) => one.folded).join(' ');
        phrases.set(key, [...(phrases.get(key) ?? []), { words, run: run.slice(from) }]);
      }
  const written = recipients.flatMap((one) =>
    [one.name, one.careOf?.name].flatMap((name) => (name ? [fold(name.value)] : [])),
  );
  const found: FoundPerson[] = [];
  for (const run of demands.flatMap((demand) => runs(source, demand.span)).slice(0, most)) {
    const hit = longestKnown(run, phrases);
    if (!hit) continue;
    const asked = source.folded.slice(
      Math.max(0, hit.words[0]!.span[0] - 60),
      hit.words[0]!.span[0],
    );
    if (mourned.test(asked) || isOfficial(asked)) continue;
    if (hit.places.every(({ words }) => isPlace(source, words))) continue;
    if (hit.places.some(({ words }) => isOfficial(before(source, words)))) continue;
    if (hit.places.some(({ words }) => counsel.test(before(source, words)))) continue;
    const first = hit.places[0]!;
    const words = wholeName(first.words, first.run);
    const span: Span = [words[0]!.span[0], words.at(-1)!.span[1]];
    const name = source.text
      .slice(...span)
      .replace(/\s+/g, ' ')
      .replace(/['’]s?$/, '');
    const key = fold(name);
    if (written.some((one) => one.includes(key) || key.includes(one))) continue;
    if (found.some((one) => fold(one.name.value).includes(key))) continue;
    found.push({
      name: {
        value: name,
        span: [span[0], span[0] + source.text.slice(...span).replace(/['’]s?$/, '').length],
      },
    });
  }
  return found.slice(0, 20);
}

/** Runs of capitalised words with the particles of names between them. */
function runs(source: SourceText, [start, end]: Span): Word[][] {
  const out: Word[][] = [];
  let run: Word[] = [];
  let last = start;
  const close = () => {
    while (run.length && particle.test(run.at(-1)!.folded)) run.pop();
    if (run.length > 1) out.push(run);
    run = [];
  };
  for (const hit of source.text.slice(start, end).matchAll(word)) {
    const at = start + hit.index;
    const text = hit[0].replace(/[.'’‘-]+$/, '');
    const folded = fold(text).replace(/'s$/, '');
    if (run.length && !goesOn(source.text, last, at)) close();
    last = at + text.length;
    const capital = /^(?:\p{Lu}|(?:al|el|ad|as|ash|ul|an|ar|az|d|l)[-'’]\p{Lu})/u.test(text);
    if (elsewhere.has(folded) || /^\p{Lu}{2,3}$/u.test(text)) close();
    else if (capital || (run.length > 0 && particle.test(folded)))
      run.push({ text, folded, span: [at, at + text.length] });
    else close();
  }
  close();
  return out;
}

/** A blank stands between two words, or the end of a line that was full. */
function goesOn(text: string, last: number, at: number): boolean {
  const between = text.slice(last, at);
  if (/^ {1,2}$/.test(between)) return true;
  return /^ {0,2}\n {0,3}$/.test(between) && last - text.lastIndexOf('\n', last - 1) > 50;
}

/** The longest part of a run that the document's beginning holds too, and is someone's name. */
function longestKnown(run: Word[], phrases: Map<string, { words: Word[]; run: Word[] }[]>) {
  for (let n = Math.min(longest, run.length); n > 1; n--)
    for (let from = 0; from + n <= run.length; from++) {
      const words = run.slice(from, from + n);
      const places = phrases.get(words.map((one) => one.folded).join(' '));
      if (places && isName(words)) return { words, places };
    }
  return undefined;
}

const isName = (words: Word[]) =>
  !particle.test(words[0]!.folded) &&
  !particle.test(words.at(-1)!.folded) &&
  words.filter((one) => !particle.test(one.folded)).length > 1 &&
  looksLikePerson(words.map((one) => one.text).join(' '));

/** "Lesbia M" in a demand is "Lesbia M Tzoy", where she is named first. */
function wholeName(words: Word[], run: Word[]): Word[] {
  for (let n = Math.min(run.length, longest); n > words.length; n--)
    if (isName(run.slice(0, n))) return run.slice(0, n);
  return words;
}

const before = (source: SourceText, words: Word[]) =>
  source.folded.slice(Math.max(0, words[0]!.span[0] - 60), words[0]!.span[0]);

const isPlace = (source: SourceText, words: Word[]) =>
  places.has(wordsOf(before(source, words)).at(-1) ?? '');

/** A title stands right before the name, in the same phrase: "Justice Minister", "Judge". */
const isOfficial = (text: string) => {
  if (/[.,;:]\s*$/.test(text)) return false;
  return officials.has((wordsOf(text).at(-1) ?? '').replace(/[.]$/, ''));
};
