import bidiFactory from 'bidi-js';
import { type FontPart, partFor } from './pdf-fonts';

/** A piece of text in one font and one direction: `level` is odd from right to left (Unicode TR 9). */
export type Run = { text: string; part: FontPart; level: number };

const bidi = bidiFactory();

// What no font draws: marks of direction and the like. Joiners stay, they shape Persian words.
const UNSEEN = /\ufe0f|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** `text` as it can be drawn. */
export const drawable = (text: string) =>
  text.normalize('NFC').replaceAll('\t', ' ').replace(UNSEEN, '');

/** Characters of `text` that no font here has. */
export const undrawable = (text: string): string[] => [
  ...new Set([...drawable(text)].filter((each) => each !== '\n' && !partFor(each.codePointAt(0)!))),
];

/** A paragraph that is cut into lines: its runs from left to right, for any part of it. */
export type Paragraph = {
  text: string;
  /** The runs of the characters from `start` to `end`, in the order in which they stand on the line. */
  runs(start: number, end: number): Run[];
};

/** Reads a paragraph without line breaks, all of whose characters can be drawn. */
export function readParagraph(text: string, rightToLeft: boolean): Paragraph {
  const embedding = bidi.getEmbeddingLevels(text, rightToLeft ? 'rtl' : 'ltr');
  const parts: FontPart[] = [];
  for (const character of text) {
    const part = partFor(character.codePointAt(0)!, parts.at(-1))!;
    for (let unit = 0; unit < character.length; unit++) parts.push(part);
  }
  return {
    text,
    runs(start, end) {
      const runs: Run[] = [];
      for (let at = start; at < end; at++) {
        const last = runs.at(-1);
        const level = embedding.levels[at]!;
        if (last && last.part === parts[at] && last.level === level) last.text += text[at];
        else runs.push({ text: text[at]!, part: parts[at]!, level });
      }
      return inSight(runs);
    },
  };
}

/** Rule L2: from the highest level down, whatever is at that level or above is turned round. */
function inSight(runs: Run[]): Run[] {
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level > 0; level--) {
    for (let from = 0; from < runs.length; from++) {
      let to = from;
      while (to < runs.length && runs[to]!.level >= level) to++;
      if (to > from) runs.splice(from, to - from, ...runs.slice(from, to).reverse());
      from = Math.max(from, to);
    }
  }
  return runs.flatMap(drawn);
}

const ARABIC = /\p{Script=Arabic}/u;

/** The run as the font engine draws it: that turns Arabic round by itself, and nothing else. */
function drawn(run: Run): Run[] {
  const { text, level } = run;
  const turns = ARABIC.test(text);
  if (level % 2 === 1 && !turns) {
    const mirrored = [...text].reverse().map((each) => bidi.getMirroredCharacter(each) ?? each);
    return [{ ...run, text: mirrored.join('') }];
  }
  // Persian digits stand from left to right.
  return level % 2 === 0 && turns ? [...text].map((each) => ({ ...run, text: each })) : [run];
}
