import { fold } from '../fill/fold.ts';
import { addPhrase, findPhrases, indexPhrases, UNSPACED } from '../fill/phrase-index.ts';
import { frontCoded } from './front-coding.ts';

/**
 * words[meaning][language][word] = its sources, parted by spaces. "=" before a word: only as the whole label;
 * "*" after it: every word that begins so.
 */
export type Lexicon = { words: Record<string, Record<string, Record<string, string>>> };

/** Meanings that only keep a field from being taken for something else. */
const GUARDS = ['other', 'captcha', 'coupon', 'password', 'login', 'newsletter', 'reply-to'];

/** Meanings that the shape of a field, the button it is, or the part of the form settles, whatever else its label says. */
const SETTLED = [
  'body',
  'cover-text',
  'comment',
  'chat',
  'from',
  'elsewhere',
  'contact',
  'save',
  'send-button',
  'confirm',
];
const SIDES = ['to', 'recipient-name'];
/** Meanings that the finder puts together itself: "recipient" and "company", "fax" and "text". */
const PUT_TOGETHER: Record<string, string[]> = {
  'recipient-name': ['full-name', 'first-name', 'last-name', 'fax-number'],
  'recipient-organisation': ['organisation', 'to', 'recipient-name'],
  'cover-text': ['fax-number', 'body'],
  'fax-number': ['to', 'recipient-name'],
  'full-name': ['first-name', 'last-name', 'from'],
};

/** How many words of a language are carried for each meaning, those of most sources first. */
const CARRIED: Record<string, number> = {
  to: 5,
  cc: 3,
  bcc: 4,
  subject: 8,
  body: 16,
  'recipient-name': 6,
  from: 3,
  search: 2,
  attachment: 2,
  'send-button': 6,
  'sender-email': 7,
  phone: 7,
  country: 2,
  organisation: 5,
  'fax-number': 6,
  'first-name': 3,
  'last-name': 3,
  'full-name': 11,
  'reply-to': 1,
  'recipient-organisation': 3,
  'cover-text': 3,
  comment: 3,
  chat: 2,
  confirm: 3,
  other: 99,
  elsewhere: 99,
  save: 9,
  contact: 20,
};

type Entry = { word: string; mark: '' | '=' | '*'; meanings: Set<number> };

/**
 * The lexicon as the finder carries it: for each meaning one string of folded words parted by "|", languages
 * dropped. Left out are words that only one machine translation holds, words whose meaning the rest of the list
 * already gives, and words of a guard that could not be taken for anything else. Words of one meaning that begin
 * alike, and like no word of another, are joined to their stem.
 */
export function lexiconRows(lexicon: Lexicon): Record<string, string> {
  const names = Object.keys(lexicon.words);
  const entries = joinStems(
    collectEntries(lexicon, names, CARRIED),
    collectEntries(lexicon, names),
  );
  const index = indexPhrases([]);
  const keyOf = ({ word, mark }: Entry) => word + mark;
  for (const entry of entries)
    for (const meaning of entry.meanings) addPhrase(index, keyOf(entry), meaning);
  const at = (list: string[]) => new Set(list.map((name) => names.indexOf(name)));
  const guards = at(GUARDS);
  const settled = at(SETTLED);
  const sides = at(SIDES);
  const beside = new Map(
    Object.entries(PUT_TOGETHER).map(([name, list]) => [names.indexOf(name), at(list)]),
  );
  const strongest = (word: string) => {
    const strength = new Map<number, number>();
    for (const { meanings, start, length, whole } of findPhrases(index, word)) {
      const place = whole ? 1 : start === 0 ? 0.9 : start + length === word.length ? 0.8 : 0.7;
      for (const meaning of meanings)
        strength.set(meaning, Math.max(strength.get(meaning) ?? 0, place));
    }
    return strength;
  };
  const tells = ({ word, meanings }: Entry) => {
    const strength = strongest(word);
    const wanted = [...meanings].filter((meaning) => !guards.has(meaning));
    const isSide = wanted.some((meaning) => sides.has(meaning));
    const weakest = Math.min(...wanted.map((meaning) => strength.get(meaning) ?? 0));
    const parts = wanted.length === 1 ? beside.get(wanted[0] as number) : undefined;
    const isPutTogether =
      parts !== undefined &&
      [...strength.keys()].filter((meaning) => parts.has(meaning)).length > 1;
    return (
      (weakest > 0 || isPutTogether) &&
      [...strength].every(
        ([meaning, other]) =>
          meanings.has(meaning) ||
          guards.has(meaning) ||
          (wanted.length > 0 &&
            (settled.has(meaning) || (isSide && sides.has(meaning)) || other < weakest)) ||
          wanted.some((own) => beside.get(own)?.has(meaning)),
      )
    );
  };
  const loose = entries.filter(({ mark }) => mark !== '=');
  loose.sort((a, b) => b.word.length - a.word.length || (a.word < b.word ? -1 : 1));
  const left: Entry[] = [];
  for (const entry of loose) {
    const map = entry.mark === '*' ? index.stems : index.phrases;
    const meanings = map.get(entry.word) as number[];
    map.delete(entry.word);
    const others = left.filter(({ word }) => word.includes(entry.word));
    if ([entry, ...others].every(tells)) left.push(entry);
    else map.set(entry.word, meanings);
  }
  const rows: string[][] = names.map(() => []);
  for (const [map, mark] of [
    [index.phrases, ''],
    [index.whole, '='],
    [index.stems, '*'],
  ] as const) {
    for (const [word, meanings] of map) for (const row of meanings) rows[row]?.push(word + mark);
  }
  return Object.fromEntries(names.map((name, row) => [name, frontCoded(rows[row] as string[])]));
}

/** Whether `phrase` says what `word` says with more words around it: it then takes no place of its own. */
function isWithin(word: string, phrase: string): boolean {
  return ` ${phrase} `.includes(` ${word} `) || (UNSPACED.test(word) && phrase.includes(word));
}

function collectEntries(
  lexicon: Lexicon,
  names: string[],
  limits?: Record<string, number>,
): Entry[] {
  const entries = new Map<string, Entry>();
  names.forEach((name, meaning) => {
    for (const [language, list] of Object.entries(lexicon.words[name] ?? {})) {
      const known = Object.entries(list).filter(
        ([, sources]) => sources.includes(' ') || sources === 'curated',
      );
      known.sort(([, a], [, b]) => b.split(' ').length - a.split(' ').length);
      const limit = limits ? (limits[name] ?? 0) * (language === 'en' ? 2 : 1) : known.length;
      const counted: string[] = [];
      for (const [marked] of known) {
        const word = fold(marked);
        if (!word) continue;
        if (!counted.some((other) => isWithin(other, word))) {
          if (counted.length >= limit) continue;
          if (!marked.startsWith('=')) counted.push(word);
        }
        const mark = marked.startsWith('=') ? '=' : marked.endsWith('*') ? '*' : '';
        const entry = entries.get(mark + word) ?? { word, mark, meanings: new Set() };
        entry.meanings.add(meaning);
        entries.set(mark + word, entry);
      }
    }
  });
  for (const [key, { word, mark, meanings }] of entries) {
    const inside = mark === '=' && entries.get(word);
    if (!inside) continue;
    for (const meaning of meanings) inside.meanings.add(meaning);
    entries.delete(key);
  }
  // A word stands before the stems that it begins with, and has to carry their meanings too; but for a letter's field
  // to be called "comment" says less than for a form.
  const comment = names.indexOf('comment');
  for (const { word, mark, meanings } of entries.values()) {
    if (mark !== '*') continue;
    for (const other of entries.values())
      if (
        other.mark !== '=' &&
        other.word.startsWith(word) &&
        !other.word.includes(' ') &&
        !other.meanings.has(comment)
      )
        for (const meaning of meanings) other.meanings.add(meaning);
  }
  return [...entries.values()];
}

const SHORTEST_STEM = 5;
const LONGEST_ENDING = 4;
const ALPHABETIC =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{M}]+$/u;

/** Puts one stem in the place of single words that begin alike, mean the same, and begin like no word of another meaning. */
function joinStems(entries: Entry[], everything: Entry[]): Entry[] {
  const single = entries.filter(({ word, mark }) => mark !== '=' && ALPHABETIC.test(word));
  const groups = new Map<string, Entry[]>();
  for (const entry of single) {
    const shortest = Math.max(SHORTEST_STEM, entry.word.length - LONGEST_ENDING);
    for (let length = shortest; length <= entry.word.length; length++) {
      const stem = entry.word.slice(0, length);
      groups.set(stem, [...(groups.get(stem) ?? []), entry]);
    }
  }
  const all = everything.flatMap(({ word, meanings }) =>
    word.split(' ').map((part) => ({ part, phrase: word, meanings })),
  );
  const joined = new Set<Entry>();
  const stems: Entry[] = [];
  const longFirst = [...groups].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  for (const [stem, group] of longFirst) {
    const [first] = group;
    if (group.length < 2 || !first || group.some((entry) => joined.has(entry))) continue;
    const same = (meanings: Set<number>) =>
      meanings.size === first.meanings.size && [...meanings].every((m) => first.meanings.has(m));
    if (!group.every(({ meanings }) => same(meanings))) continue;
    if (
      all.some(
        ({ part, meanings, phrase }) =>
          part.startsWith(stem) &&
          !same(meanings) &&
          (part === phrase || !phrase.includes(first.word)),
      )
    )
      continue;
    for (const entry of group) joined.add(entry);
    stems.push({ word: stem, mark: '*', meanings: first.meanings });
  }
  return [...entries.filter((entry) => !joined.has(entry)), ...stems];
}

/**
 * The words that attributes are made of, as the finder carries them: for each meaning those that tell it surely, and
 * ("~") those that hint at it, without the spaces in them.
 */
export function attributeRows(words: Record<string, string>): Record<string, [string, string]> {
  return Object.fromEntries(
    Object.entries(words).map(([meaning, row]) => {
      const all = row.replaceAll(' ', '').split('|');
      const sure = all.filter((word) => !word.startsWith('~'));
      const hints = all.filter((word) => word.startsWith('~')).map((word) => word.slice(1));
      return [meaning, [frontCoded(sure), frontCoded(hints)]];
    }),
  );
}
