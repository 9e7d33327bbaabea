import arabic from '@fontsource/amiri/unicode.json';
import latin from '@fontsource/noto-sans/unicode.json';
import korean from '@fontsource/noto-sans-kr/unicode.json';
import chinese from '@fontsource/noto-sans-sc/unicode.json';

/** A part of a font: fontsource cuts a font into files by the characters that stand together in texts. */
export type FontPart = { file: string; ranges: [first: number, last: number][] };

// In the order of preference. Korean and Chinese fonts hold Latin letters too, which the first one draws.
// Amiri, since Noto's Arabic fonts put letters together of marks, and no reader gets words back from those.
const FONTS: [name: string, parts: Record<string, string>, wanted: RegExp][] = [
  ['noto-sans', latin, /./],
  ['amiri', arabic, /^arabic$/],
  // Those with Hangul; Chinese characters come from the next one.
  ['noto-sans-kr', korean, /^\[([2-9]|[1-5]\d|6[0-5]|1\d\d)\]$/],
  ['noto-sans-sc', chinese, /^\[\d+\]$/],
];

const rangesOf = (printed: string) =>
  printed.split(',').map((range): [number, number] => {
    const [first, last] = range
      .replace('U+', '')
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    return [first!, last ?? first!];
  });

let parts: FontPart[] | undefined;

/** All parts of the fonts that letters are set in, the preferred ones first. */
export function fontParts(): FontPart[] {
  parts ??= FONTS.flatMap(([name, ranges, wanted]) =>
    Object.entries(ranges)
      .filter(([part]) => wanted.test(part))
      // What is most frequent stands last in the fonts that are numbered.
      .reverse()
      .map(([part, printed]) => ({
        file: `${name}-${part.replace(/[[\]]/g, '')}-400-normal.woff`,
        ranges: rangesOf(printed),
      })),
  );
  return parts;
}

const holds = ({ ranges }: FontPart, character: number) =>
  ranges.some(([first, last]) => first <= character && character <= last);

/** The part that draws `character`, the one in use if it does; undefined when none has it. */
export function partFor(character: number, inUse?: FontPart): FontPart | undefined {
  return inUse && holds(inUse, character)
    ? inUse
    : fontParts().find((part) => holds(part, character));
}
