import rows from '../data/lexicon-rows.json';
import { fold } from './fold';
import { findPhrases, type Hit, indexPhrases, type PhraseIndex } from './phrase-index';

/** What words can mean: the lists of the lexicon, and English words found only in attributes. */
export type Meaning = keyof typeof rows;

const MEANINGS = Object.keys(rows) as Meaning[];
let index: PhraseIndex | undefined;

/** How strongly a text means what: 1 when the whole text says it, less when the word is one among others. */
export type Sense = Map<Meaning, number>;

/** What the words of `text` mean. */
export function senseOf(text: string): Sense {
  return senseOfFolded(fold(text));
}

export function senseOfFolded(folded: string): Sense {
  index ??= indexPhrases(Object.values(rows));
  const sense: Sense = new Map();
  for (const hit of findPhrases(index, folded)) {
    const strength = strengthOf(hit, folded.length);
    for (const meaning of hit.meanings) {
      const name = MEANINGS[meaning] as Meaning;
      sense.set(name, Math.max(sense.get(name) ?? 0, strength));
    }
  }
  return sense;
}

function strengthOf({ start, length, whole }: Hit, total: number): number {
  if (whole) return 1;
  const place = start === 0 ? 0.85 : start + length === total ? 0.75 : 0.65;
  const share = length / total;
  return place * (total > 60 ? 0.4 : total > 34 ? 0.65 : 1) * (0.8 + 0.2 * share);
}
