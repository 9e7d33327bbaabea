/** Words and phrases, each with its meanings; "whole" holds those that count only as the whole text. */
export type PhraseIndex = {
  phrases: Map<string, number[]>;
  whole: Map<string, number[]>;
  /** How many words the longest phrase has. */
  longest: number;
};

/** Where in a text which meanings were found: `share` is the part of the text that the phrase makes up. */
export type Hit = { meanings: number[]; start: number; length: number; whole: boolean };

/** `rows[i]` holds the folded words of meaning i, parted by "|", with "=" before those that must be the whole text. */
export function indexPhrases(rows: string[]): PhraseIndex {
  const index: PhraseIndex = { phrases: new Map(), whole: new Map(), longest: 1 };
  rows.forEach((row, meaning) => {
    for (const entry of row.split('|')) {
      const exact = entry[0] === '=';
      const phrase = exact ? entry.slice(1) : entry;
      const map = exact ? index.whole : index.phrases;
      const meanings = map.get(phrase);
      if (meanings) meanings.push(meaning);
      else map.set(phrase, [meaning]);
      if (!exact) index.longest = Math.max(index.longest, phrase.split(' ').length);
    }
  });
  return index;
}

// Scripts that write words without spaces between them.
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const CYRILLIC = /^[\u0400-\u04ff]{5,}$/;

/** The phrases of `index` in a folded text, left to right, the longest first, none inside another. */
export function findPhrases(index: PhraseIndex, text: string): Hit[] {
  const hits: Hit[] = [];
  if (!text) return hits;
  const whole = index.whole.get(text);
  if (whole) hits.push({ meanings: whole, start: 0, length: text.length, whole: true });
  const words = text.split(' ');
  let start = 0;
  for (let at = 0; at < words.length; ) {
    let taken = 1;
    for (let count = Math.min(index.longest, words.length - at); count > 0; count--) {
      const phrase = words.slice(at, at + count).join(' ');
      const meanings = index.phrases.get(phrase) ?? (count === 1 ? stem(index, phrase) : undefined);
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

/** Cyrillic nouns change their last letters with the case: "сообщения" is "сообщение". */
function stem(index: PhraseIndex, word: string): number[] | undefined {
  if (/^ال./.test(word)) return index.phrases.get(word.slice(2));
  if (/^ה..../.test(word)) return index.phrases.get(word.slice(1));
  if (!CYRILLIC.test(word)) return undefined;
  for (const end of ['', 'а', 'я', 'е', 'о', 'ь', 'и', 'ы']) {
    const found =
      index.phrases.get(word.slice(0, -1) + end) ?? index.phrases.get(word.slice(0, -2) + end);
    if (found) return found;
  }
  return undefined;
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
      if (hits.at(-1)?.start === offset + at) break;
      hits.push({ meanings, start: offset + at, length, whole: length === total });
      break;
    }
    at += Math.max(1, length);
  }
}
