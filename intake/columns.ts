/** A piece of text on a page, in points; `y` grows downwards. */
export type Placed = { text: string; x: number; y: number; width: number; height: number };

type Segment = { text: string; start: number; end: number };
type Row = { y: number; height: number; segments: Segment[] };

/**
 * Lays pieces of a page out as lines of text. Where neighbouring lines stand in two columns with a
 * gutter between, the left column is read to its end before the right one.
 */
export function readColumns(pieces: Placed[]): string {
  const rows = rowsOf(pieces);
  const out: string[] = [];
  let last: Row | undefined;
  for (let i = 0; i < rows.length; ) {
    const gutter = gutterFrom(rows, i);
    const row = rows[i]!;
    if (last && row.y - last.y > Math.max(row.height, last.height) * 1.75) out.push('');
    if (!gutter) {
      out.push(row.segments.map((segment) => segment.text).join('   '));
      last = row;
      i++;
      continue;
    }
    const run = rows.slice(i, gutter.end);
    for (const side of ['left', 'right'] as const) {
      if (side === 'right') out.push('');
      let above: Row | undefined;
      for (const one of run) {
        const part = one.segments.filter((segment) =>
          side === 'left' ? segment.start < gutter.x : segment.start >= gutter.x,
        );
        if (part.length === 0) continue;
        if (above && one.y - above.y > one.height * 1.75) out.push('');
        out.push(part.map((segment) => segment.text).join(' '));
        above = one;
      }
    }
    out.push('');
    last = undefined;
    i = gutter.end;
  }
  return out.join('\n').replace(/\n{3,}/g, '\n\n');
}

/** Pieces on one base line, cut where a gap is wider than words stand apart. */
function rowsOf(pieces: Placed[]): Row[] {
  const sorted = pieces
    .filter((piece) => piece.text.trim() !== '')
    .sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: (Row & { pieces: Placed[] })[] = [];
  for (const piece of sorted) {
    const row = rows.at(-1);
    if (row && Math.abs(row.y - piece.y) < piece.height * 0.5) row.pieces.push(piece);
    else rows.push({ y: piece.y, height: piece.height, segments: [], pieces: [piece] });
  }
  for (const row of rows) {
    for (const piece of row.pieces.sort((a, b) => a.x - b.x)) {
      const end = piece.x + piece.width;
      const before = row.segments.at(-1);
      const gap = before ? piece.x - before.end : 0;
      if (!before || gap > piece.height * 1.6)
        row.segments.push({ text: piece.text.trim(), start: piece.x, end });
      else {
        const spaced =
          gap > piece.height * 0.15 && !before.text.endsWith(' ') && !piece.text.startsWith(' ');
        before.text += (spaced ? ' ' : '') + piece.text.trimEnd();
        before.end = Math.max(before.end, end);
      }
    }
  }
  return rows;
}

/** The gutter that begins at a row: two lines or more with text on both sides and none across it. */
function gutterFrom(rows: Row[], from: number): { x: number; end: number } | undefined {
  const first = rows[from]!;
  for (let cut = 1; cut < first.segments.length || cut === 1; cut++) {
    const x =
      first.segments[cut]?.start ??
      rows.slice(from + 1, from + 3).find((row) => row.segments.length > 1)?.segments[1]?.start;
    if (x === undefined) return undefined;
    let end = from;
    let both = 0;
    for (; end < rows.length; end++) {
      const row = rows[end]!;
      const previous = rows[end - 1];
      if (end > from && previous && row.y - previous.y > row.height * 4) break;
      if (row.segments.some((segment) => segment.start < x - 4 && segment.end > x - 4)) break;
      if (
        row.segments.some((segment) => segment.start >= x - 4 && segment.start > x + 30) &&
        !row.segments.some((segment) => Math.abs(segment.start - x) <= 30)
      )
        break;
      if (
        row.segments.some((segment) => segment.start < x - 4) &&
        row.segments.some((segment) => segment.start >= x - 4)
      )
        both++;
    }
    // Lines below the columns' last right-hand line belong to the page again.
    while (end > from && !rows[end - 1]!.segments.some((segment) => segment.start >= x - 4)) {
      const next = rows[end - 1]!;
      const above = rows[end - 2];
      if (above && next.y - above.y <= next.height * 1.75) break;
      end--;
    }
    if (both >= 2) return { x: x - 4, end };
    if (first.segments.length <= 1) return undefined;
  }
  return undefined;
}
