/** A piece of text on a page, in points; `y` grows downwards. */
export type Placed = {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Its letters were set apart. */
  spaced?: boolean;
};

/** `bottom`: where the last of several lines stands that were joined. */
export type Row = {
  y: number;
  bottom?: number;
  height: number;
  segments: { text: string; start: number; end: number }[];
};

/** Pieces on one base line together, from top to bottom. */
export function piecesByRow(pieces: Placed[]): Placed[][] {
  const rows: Placed[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && Math.abs(row[0]!.y - piece.y) < piece.height * 0.5) row.push(piece);
    else rows.push([piece]);
  }
  return rows;
}

/** Rows of text, cut where a gap is wider than words stand apart. */
export function rowsOf(pieces: Placed[]): Row[] {
  return piecesByRow(pieces).map((row) => {
    const segments: Row['segments'] = [];
    for (const piece of row.sort((a, b) => a.x - b.x)) {
      const end = piece.x + piece.width;
      const before = segments.at(-1);
      const gap = before ? piece.x - before.end : 0;
      if (!before || gap > piece.height * (piece.spaced ? 4 : 1.6))
        segments.push({ text: piece.text.trim(), start: piece.x, end });
      else {
        const spaced =
          gap > piece.height * 0.15 && !before.text.endsWith(' ') && !piece.text.startsWith(' ');
        before.text += (spaced ? ' ' : '') + piece.text.trimEnd();
        before.end = Math.max(before.end, end);
      }
    }
    for (const segment of segments) segment.text = composed(segment.text);
    return { y: row[0]!.y, height: row[0]!.height, segments };
  });
}

const accents: Record<string, string> = {
  '´': '\u0301',
  '`': '\u0300',
  ˆ: '\u0302',
  '¨': '\u0308',
  '˜': '\u0303',
  '¸': '\u0327',
};

/** Letters with the accents that old fonts set before them: "Rep´ublica", "`a". */
function composed(text: string): string {
  return text.replace(/(?:(?<=\p{L})[´`ˆ¨˜¸]|[´ˆ¨]|`(?=[aAE](?!\p{L})))[\p{L}\u0131]/gu, (both) => {
    const letter = both.charAt(1) === '\u0131' ? 'i' : both.charAt(1);
    const one = (letter + accents[both.charAt(0)]).normalize('NFC');
    return one.length === 1 ? one : both;
  });
}
