import type { Placed } from './text-rows';

type Item = { str: string; transform: number[]; width: number; height: number };
type Matrix = number[];

/**
 * pdf.js's text items as pieces on the page as it is shown; `turned` are those set at a right angle
 * to most of the text (a name up the margin), as they read when the page is turned.
 */
export function piecesOf(
  items: readonly (Item | object)[],
  viewport: Matrix,
): { upright: Placed[]; turned: Placed[] } {
  const ways = new Map<number, Placed[]>();
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [a, b, , , x, y] = times(viewport, item.transform) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    const way = Math.round(Math.atan2(b, a) / (Math.PI / 2)) & 3;
    const [across, down] = [
      [x, y],
      [y, -x],
      [-x, -y],
      [-y, x],
    ][way] as [number, number];
    const piece: Placed = {
      ...readable(item.str),
      x: across,
      y: down,
      width: item.width,
      height: Math.hypot(a, b) || item.height || 10,
    };
    const known = ways.get(way);
    if (known) known.push(piece);
    else ways.set(way, [piece]);
  }
  const [upright = [], ...turned] = [...ways.values()].sort((a, b) => lettersIn(b) - lettersIn(a));
  return { upright, turned: turned.flat() };
}

const lettersIn = (pieces: Placed[]) => pieces.reduce((sum, { text }) => sum + text.length, 0);

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [
    a! * g! + c! * h!,
    b! * g! + d! * h!,
    a! * i! + c! * j!,
    b! * i! + d! * j!,
    a! * k! + c! * l! + e!,
    b! * k! + d! * l! + f!,
  ];
}

/** Old fonts of TeX without a map of their letters: ff fi fl ffi ffl. */
const ligatures = ['ff', 'fi', 'fl', 'ffi', 'ffl'];
// biome-ignore lint/suspicious/noControlCharactersInRegex: what those fonts leave for ligatures
const ligature = /[\u000B-\u000F\u001B-\u001F]/g;
/** A piece's letters: l e t t e r s spaced apart together, ligatures as letters. */
function readable(text: string): { text: string; spaced?: boolean } {
  const whole = text.replace(ligature, (code) => ligatures[(code.charCodeAt(0) - 11) % 16]!);
  const parts = whole.trim().split(' ');
  const spaced =
    parts.length > 2 &&
    parts.every((part) => part.length <= 2) &&
    /^\p{Lu}+$/u.test(parts.join('')) &&
    parts.filter((part) => part.length === 1).length > parts.length * 0.6;
  return spaced ? { text: parts.join(''), spaced } : { text: whole };
}
