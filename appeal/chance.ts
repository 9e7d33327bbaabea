/** Choices that look free and are the same each time for the same seed. */
export type Chance = {
  pick<T>(choices: readonly T[]): T;
  shuffle<T>(list: readonly T[]): T[];
};

/** Chance from words; the same words give the same choices in the same order of asking. */
export function chanceFrom(seed: string): Chance {
  const next = mulberry32(fnv1a(seed));
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    pick(choices) {
      if (choices.length === 0) throw new RangeError('Nothing to choose from');
      return choices[below(choices.length)]!;
    },
    shuffle(list) {
      const shuffled = [...list];
      for (let last = shuffled.length - 1; last > 0; last--) {
        const other = below(last + 1);
        [shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
      }
      return shuffled;
    },
  };
}

// http://www.isthe.com/chongo/tech/comp/fnv/, 32 bits, over UTF-16 units
function fnv1a(words: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) {
    hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

// https://gist.github.com/tommyettinger/46a874533244883189143505d203312c (public domain)
function mulberry32(state: number): () => number {
  let at = state;
  return () => {
    at = (at + 0x6d2b79f5) | 0;
    let mixed = Math.imul(at ^ (at >>> 15), at | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
