/** Words and phrases, each with its meanings. */
export type PhraseIndex = {
  phrases: Map<string, number[]>;
  /** Those that count only as the whole text. */
  whole: Map<string, number[]>;
  /** Beginnings of words. */
  stems: Map<string, number[]>;
  /** How many words the longest phrase has. */
  longest: number;
};

/** Where in a text which meanings were found. */
export type Hit = { meanings: number[]; start: number; length: number; whole: boolean };

/**
 * `rows[i]` holds the words of meaning i, as scripts/front-coding.ts packs them. "to=" counts only as the whole text,
 * "telefo*" stands for every word that begins so. `longest`: how many words of a text may be one phrase.
 */
export function indexPhrases(rows: string[], longest = 1): PhraseIndex {
  const index: PhraseIndex = { phrases: new Map(), whole: new Map(), stems: new Map(), longest };
  rows.forEach((row, meaning) => {
    let entry = '';
    for (const [, shared, rest] of row.matchAll(/([A-Z])([^A-Z]*)/g)) {
      entry = entry.slice(0, (shared as string).charCodeAt(0) - 65) + rest;
      addPhrase(index, entry, meaning);
    }
  });
  return index;
}

export function addPhrase(index: PhraseIndex, entry: string, meaning: number): void {
  const isWhole = entry.endsWith('=');
  const isStem = entry.endsWith('*');
  const phrase = isWhole || isStem ? entry.slice(0, -1) : entry;
  const map = isWhole ? index.whole : isStem ? index.stems : index.phrases;
  const meanings = map.get(phrase);
  if (meanings) meanings.push(meaning);
  else map.set(phrase, [meaning]);
  if (!isWhole) index.longest = Math.max(index.longest, phrase.split(' ').length);
}

// Scripts that write words without spaces between them.
export const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/**
 * The phrases of `index` in a folded text, left to right, the longest first, none inside another. `glue`: what parts
 * the words of a phrase in the index.
 */
export function findPhrases(index: PhraseIndex, text: string, glue = ' '): Hit[] {
  const hits: Hit[] = [];
  if (!text) return hits;
  const whole = index.whole.get(text);
  if (whole) hits.push({ meanings: whole, start: 0, length: text.length, whole: true });
  const words = text.split(' ');
  let start = 0;
  for (let at = 0; at < words.length; ) {
    let taken = 1;
    for (let count = Math.min(index.longest, words.length - at); count > 0; count--) {
      const phrase = count === 1 ? (words[at] as string) : words.slice(at, at + count).join(glue);
      const meanings =
        index.phrases.get(phrase) ?? (count === 1 ? byStem(index, phrase) : undefined);
      if (!meanings) continue;
      hits.push({ meanings, start, length: phrase.length, whole: phrase.length === text.length });
      taken = count;
      break;
    }
    const word = words[at] as string;
    if (taken === 1 && UNSPACED.test(word)) findInside(index, word, start, text.length, hits);
    for (; taken > 0; taken--) start += (words[at++] as string).length + 1;
  }
  return hits;
}

function byStem(index: PhraseIndex, phrase: string): number[] | undefined {
  for (let length = Math.min(phrase.length, 16); length > 2; length--) {
    const meanings = index.stems.get(phrase.slice(0, length));
    if (meanings) return meanings;
  }
  // The article in front of Arabic and Hebrew nouns.
  const noun = /^(?:ال|ה)(.{3,})/.exec(phrase)?.[1];
  return noun ? (index.phrases.get(noun) ?? byStem(index, noun)) : undefined;
}

function findInside(
  index: PhraseIndex,
  word: string,
  offset: number,
  total: number,
  hits: Hit[],
): void {
  for (let at = 0; at < word.length; ) {
    let length = Math.min(14, word.length - at);
    for (; length > 1; length--) {
      const meanings = index.phrases.get(word.slice(at, at + length));
      if (!meanings) continue;
      if (hits.at(-1)?.start !== offset + at) {
        hits.push({ meanings, start: offset + at, length, whole: length === total });
      }
      break;
    }
    at += Math.max(1, length);
  }
}
