import { type Placed, piecesByRow, type Row, rowsOf } from './text-rows';
import { endsParagraph, type Part, unwrapped } from './wrapped-lines';

/** A stretch of a page whose pieces stand left and right of `x`, with nothing across it. */
type Gutter = { x: number; top: number; bottom: number; size: number };

/** No page has more columns beside or below one another, more pieces, more edges for a column. */
const deepest = 8;
const most = 5000;
const mostEdges = 40;

/**
 * Lays pieces of a page out as lines of text. Where lines begin at an edge of their own with text to
 * its left and none across it, the left column is read to its end before the right one.
 */
export function readColumns(pieces: Placed[]): string {
  const shown = pieces.filter((piece) => piece.text.trim() !== '');
  const right = Math.max(...shown.map((piece) => piece.x + piece.width));
  const parts = layOut(shown, 0, { right, band: false });
  const lines = parts.flatMap((part) => (part.band ? [...linesOf(part), ''] : linesOf(part)));
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** How far text may reach, and whether it stands in one of several columns. */
type Place = { right: number; band: boolean };

function layOut(pieces: Placed[], depth: number, place: Place): Part[] {
  const gutter = depth < deepest && pieces.length <= most ? findGutter(pieces) : undefined;
  if (!gutter) {
    return pieces.length ? [{ rows: rowsOf(pieces), ...place }] : [];
  }
  const { x, top, bottom } = gutter;
  const within = pieces.filter(({ y }) => y >= top && y <= bottom);
  return [
    ...layOut(
      pieces.filter(({ y }) => y < top),
      depth + 1,
      place,
    ),
    ...layOut(
      within.filter((piece) => piece.x < x),
      depth + 1,
      { right: x, band: true },
    ),
    ...layOut(
      within.filter((piece) => piece.x >= x),
      depth + 1,
      { ...place, band: true },
    ),
    ...layOut(
      pieces.filter(({ y }) => y > bottom),
      depth + 1,
      place,
    ),
  ];
}

/** Rows as lines, a blank one where more stands between them than between their neighbours. */
function linesOf(part: Part): string[] {
  const rows = unwrapped(part);
  const steps = rows.map((row, i) => {
    const above = rows[i - 1];
    return above ? row.y - (above.bottom ?? above.y) : Number.POSITIVE_INFINITY;
  });
  return rows.flatMap((row, i) => {
    const line = row.segments.map((segment) => segment.text).join('   ');
    const above = rows[i - 1];
    if (!above) return [line];
    const step = steps[i]!;
    const height = Math.max(row.height, above.height);
    const usual = Math.min(steps[i - 1]!, steps[i + 1] ?? Number.POSITIVE_INFINITY);
    const apart =
      step > height * 1.75 ||
      (step > height * 1.3 && step > usual * 1.22) ||
      endsParagraph(above, row, part);
    return apart ? ['', line] : [line];
  });
}

/** The largest stretch with a second column. */
function findGutter(pieces: Placed[]): Gutter | undefined {
  const rows = piecesByRow(pieces);
  const edges = new Map<number, number[]>();
  for (const { x } of pieces) {
    const edge = Math.round(x / 3) * 3;
    const known = edges.get(edge);
    if (known) known.push(x);
    else edges.set(edge, [x]);
  }
  const often = [...edges.values()]
    .filter((one) => one.length > 1)
    .sort((a, b) => b.length - a.length)
    .slice(0, mostEdges);
  const found = often.flatMap(
    (starts) => gutterAt(Math.min(...starts.slice(0, 500)) - 2, rows) ?? [],
  );
  return found.sort((a, b) => b.size - a.size || a.x - b.x)[0];
}

/**
 * How a row stands to an edge: text `across` it, a word that only happens to begin there (`tight`, or
 * `near` where it stands further from the last than words do), text on both sides with room between,
 * or on one.
 */
type Side = 'across' | 'tight' | 'near' | 'both' | 'left' | 'right';

function sideOf(row: Placed[], x: number): Side {
  let left = Number.NEGATIVE_INFINITY;
  let right = Number.POSITIVE_INFINITY;
  for (const piece of row) {
    const end = piece.x + piece.width;
    if (piece.x < x && end > x + 3) return 'across';
    if (piece.x < x) left = Math.max(left, end);
    else right = Math.min(right, piece.x);
  }
  if (right === Number.POSITIVE_INFINITY) return 'left';
  if (left === Number.NEGATIVE_INFINITY) return 'right';
  if (right - left > row[0]!.height * 1.2) return 'both';
  if (right - x >= 5) return 'across';
  return right - x < 3.5 && right - left > row[0]!.height * 0.75 ? 'near' : 'tight';
}

function gutterAt(x: number, rows: Placed[][]): Gutter | undefined {
  let best: Gutter | undefined;
  for (let from = 0; from < rows.length; ) {
    const sides: Side[] = [];
    let to = from;
    for (; to < rows.length; to++) {
      const side = sideOf(rows[to]!, x);
      const far = to > from && rows[to]![0]!.y - rows[to - 1]![0]!.y > rows[to]![0]!.height * 6;
      if (side === 'across' || far) break;
      sides.push(side);
    }
    const gutter = trimmed(rows.slice(from, to), sides, x);
    if (gutter && (!best || gutter.size > best.size)) best = gutter;
    from = Math.max(to, from + 1);
  }
  return best;
}

/** A heading or a letter's salutation: no more of the column that ends above it. */
const opensText =
  /^(?:dear|sehr geehrte|monsieur|madame|estimad[oa]|señora?|egregi[oa]|gentile)\s.*,$|^\d ?\)|^(?:(?:and|y|e|et|und) )?(?:cop|kop)\p{L}+ .*:?$/iu;

/** A stretch without what stands above and below its second column; undefined when it has none. */
function trimmed(rows: Placed[][], sides: Side[], x: number): Gutter | undefined {
  const opens = (side: Side) => side === 'both' || side === 'right';
  let first = sides.findIndex(opens);
  let last = sides.findLastIndex(opens);
  if (first < 0 || first === last) return undefined;
  while (sides[first - 1] === 'near') first--;
  // The left column may be the longer one.
  while (
    (sides[last + 1] === 'left' || sides[last + 1] === 'near') &&
    rows[last + 1]![0]!.y - rows[last]![0]!.y < rows[last]![0]!.height * 1.75 &&
    !opensText.test(rows[last + 1]!.map(({ text }) => text).join(' '))
  )
    last++;
  const count = (side: Side) => sides.slice(first, last + 1).filter((one) => one === side).length;
  const both = count('both');
  const close = count('tight') + count('near');
  if (both + Math.min(count('left'), count('right')) < 2 || close > both * 0.4) return undefined;
  // Most lines of a column begin at its edge.
  const stretch = rows.slice(first, last + 1);
  const edged = stretch.filter((row) => row.some((piece) => piece.x >= x && piece.x - x < 5));
  if (edged.length < (both + count('right')) * 0.6) return undefined;
  const within = stretch.flat();
  const left = rowsOf(within.filter((piece) => piece.x < x));
  const right = rowsOf(within.filter((piece) => piece.x >= x));
  if (!isColumn(left) || right.length < 2) return undefined;
  const { y, height } = rows[last]![0]!;
  return {
    x,
    top: rows[first]![0]!.y - height * 0.5,
    bottom: y + height * 0.5,
    size: within.length,
  };
}

/** Words on two lines or more: no bullets, no labels before values. */
function isColumn(rows: Row[]): boolean {
  const lines = rows.map((row) => row.segments.map(({ text }) => text).join(' '));
  const worded = lines.filter((line) => (line.match(/\p{L}/gu) ?? []).length > 5);
  return worded.length > 1 && worded.filter((line) => /:$/.test(line)).length < worded.length * 0.6;
}
