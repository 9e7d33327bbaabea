import { fold } from '../fill/fold.ts';
import { findPhrases, indexPhrases } from '../fill/phrase-index.ts';

/** words[meaning][language][word] = its sources, parted by spaces; "=" before a word that must be the whole label. */
export type Lexicon = { words: Record<string, Record<string, Record<string, string>>> };

/** Meanings that only keep a field from being taken for something else. */
const GUARDS = ['other'];

type Entry = { word: string; exact: boolean; meanings: Set<number> };

/**
 * The lexicon as the finder carries it: for each meaning one string of folded words parted by "|", languages
 * dropped, "=" before a word that counts only as the whole label. Left out are words that only one machine
 * translation holds, words whose meaning the rest of the list already gives, and words of a guard that could not be
 * taken for anything else.
 */
export function lexiconRows(lexicon: Lexicon): Record<string, string> {
  const names = Object.keys(lexicon.words);
  const entries = collectEntries(lexicon, names);
  const index = indexPhrases(names.map(() => ''));
  for (const { word, exact, meanings } of entries.values()) {
    (exact ? index.whole : index.phrases).set(word, [...meanings]);
    index.longest = Math.max(index.longest, word.split(' ').length);
  }
  const guards = new Set(GUARDS.map((name) => names.indexOf(name)));
  const tells = (word: string, meanings: Set<number>) => {
    const found = new Set(findPhrases(index, word).flatMap((hit) => hit.meanings));
    const told = [...found].filter((meaning) => !guards.has(meaning));
    const wanted = [...meanings].filter((meaning) => !guards.has(meaning));
    return wanted.length === told.length && wanted.every((meaning) => found.has(meaning));
  };
  const loose = [...entries.values()].filter(({ exact }) => !exact);
  loose.sort((a, b) => b.word.length - a.word.length || (a.word < b.word ? -1 : 1));
  const left: Entry[] = [];
  for (const entry of loose) {
    const meanings = index.phrases.get(entry.word) as number[];
    index.phrases.delete(entry.word);
    const others = left.filter(({ word }) => word.includes(entry.word));
    if ([entry, ...others].every(({ word, meanings }) => tells(word, meanings))) left.push(entry);
    else index.phrases.set(entry.word, meanings);
  }
  const rows: string[][] = names.map(() => []);
  for (const [word, meanings] of index.phrases) for (const at of meanings) rows[at]?.push(word);
  for (const [word, meanings] of index.whole) for (const at of meanings) rows[at]?.push(`=${word}`);
  return Object.fromEntries(
    names.map((name, at) => [name, (rows[at] as string[]).sort().join('|')]),
  );
}

function collectEntries(lexicon: Lexicon, names: string[]): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  names.forEach((name, meaning) => {
    for (const list of Object.values(lexicon.words[name] ?? {})) {
      for (const [marked, sources] of Object.entries(list)) {
        const word = fold(marked);
        if (!word || !(sources.includes(' ') || sources === 'curated')) continue;
        const key = marked.startsWith('=') ? `=${word}` : word;
        const entry = entries.get(key) ?? { word, exact: key !== word, meanings: new Set() };
        entries.set(key, { ...entry, meanings: entry.meanings.add(meaning) });
      }
    }
  });
  for (const [key, { word, exact, meanings }] of entries) {
    const inside = exact && entries.get(word);
    if (!inside) continue;
    for (const meaning of meanings) inside.meanings.add(meaning);
    entries.delete(key);
  }
  return entries;
}
