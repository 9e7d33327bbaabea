import { type Placed, piecesByRow } from './text-rows';

/**
 * A typewriter's page with its lines and blanks as they were typed, or undefined when letters are
 * not all equally wide: then places on the line say nothing.
 */
export function readTyped(pieces: Placed[]): string | undefined {
  const words = pieces.filter(({ text }) => text.trim().length > 2);
  if (words.length < 10) return undefined;
  const width = middle(words.map((piece) => piece.width / piece.text.length));
  const height = middle(words.map((piece) => piece.height));
  const typed = words.filter(
    (piece) =>
      Math.abs(piece.width / piece.text.length - width) < width * 0.02 &&
      Math.abs(piece.height - height) < height * 0.02,
  );
  if (typed.length < words.length * 0.97) return undefined;
  const left = Math.min(...pieces.map((piece) => piece.x));
  const rows = piecesByRow(pieces);
  const steps = rows.slice(1).map((row, i) => row[0]!.y - rows[i]![0]!.y);
  const pitch = middle(steps) || height;
  return rows
    .map((row, i) => {
      let line = '';
      for (const { text, x } of row.sort((a, b) => a.x - b.x)) {
        const column = Math.round((x - left) / width);
        line = line.padEnd(column) + text.trimEnd();
      }
      const blank = i ? Math.min(3, Math.max(0, Math.round(steps[i - 1]! / pitch) - 1)) : 0;
      return '\n'.repeat(blank) + line;
    })
    .join('\n');
}

const middle = (numbers: number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
