import type { Line } from './lines';
import { hasHonorific, looksLikeTitle } from './office-words';
import { salutationAtEnd } from './tokens';

type Cell = { start: number; end: number };
type Row = { line: Line; cells: Cell[] };

const cellsOf = (text: string): Cell[] => {
  const cells: Cell[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\t+ *| {3,}\t*/g)) {
    if (gap.index > start) cells.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  if (start < text.length) cells.push({ start, end: text.length });
  // More than four columns are no address block.
  return cells.length > 4 ? [{ start: 0, end: text.length }] : cells;
};

const cellLine = (line: Line, cell: Cell, gap: number): Line => ({
  ...line,
  aside: cell.start > 0,
  text: line.text.slice(cell.start, cell.end),
  folded: line.folded.slice(cell.start, cell.end),
  span: [line.span[0] + cell.start, line.span[0] + cell.end],
  indent: line.indent + cell.start,
  gap,
});

const isLabelled = (text: string) => readsAsLabel.test(text);
const readsAsLabel = /^[\p{L} /.-]{1,30}:/u;

/** The first cell to the right is a label: "Telegrams:". */
function labelledAside(run: Row[]): boolean {
  const first = run.find(({ cells }) => cells.length > 1);
  return first !== undefined && isLabelled(first.line.text.slice(first.cells[1]!.start));
}

const opensBracket = (text: string) => /^[[(]/.test(text) && !/[\])]/.test(text);

/** The lines of a bracket that was opened at the right of a line above: "[Salutation: Señor" "Presidente]". */
function bracketBelow(rows: Row[], at: number): { line: Line; cell: Cell }[] {
  const found: { line: Line; cell: Cell }[] = [];
  for (const { line, cells } of rows.slice(0, 4)) {
    const cell = cells.find(
      (one, n) => (n > 0 || cells.length === 1) && Math.abs(line.indent + one.start - at) <= 3,
    );
    if (!cell) return [];
    found.push({ line, cell });
    if (/[\])]/.test(line.text.slice(cell.start, cell.end))) return found;
  }
  return [];
}

/**
 * Lines as they stand. What a label or a bracket sets to the right of an address comes after the
 * address: "Dili, East Timor   Telegrams: …" above "Indonesia   Salutation: …".
 */
function byLine(run: Row[]): Line[] {
  const out: Line[] = [];
  const taken = new Set<Cell>();
  let aside: Line[] = [];
  const put = () => {
    out.push(...aside);
    aside = [];
  };
  for (const [row, { line, cells }] of run.entries()) {
    const left = line.text.slice(cells[0]!.start, cells[0]!.end);
    if (
      line.gap > 0 ||
      isLabelled(left) ||
      line.bullet ||
      looksLikeTitle(left) ||
      hasHonorific(left)
    )
      put();
    for (const [n, cell] of cells.entries()) {
      if (taken.has(cell)) continue;
      const text = line.text.slice(cell.start, cell.end);
      if (n > 0 && isLabelled(text) && !isLabelled(left)) aside.push(cellLine(line, cell, 0));
      else out.push(cellLine(line, cell, n ? 0 : line.gap));
      if (n === 0 || !opensBracket(text)) continue;
      for (const more of bracketBelow(run.slice(row + 1), line.indent + cell.start)) {
        taken.add(more.cell);
        out.push(cellLine(more.line, more.cell, 0));
      }
    }
  }
  put();
  return out;
}

/**
 * Undoes columns: where neighbouring lines hold two or three cells apart, the left column is read
 * to its end before the next.
 */
export function inReadingOrder(lines: Line[]): Line[] {
  const out: Line[] = [];
  for (let i = 0; i < lines.length; ) {
    const run: Row[] = [];
    while (i < lines.length && (run.length === 0 || lines[i]!.gap <= 1)) {
      // What a label opens at the right belongs to the paragraph beside it.
      if (lines[i]!.gap > 0 && labelledAside(run)) break;
      run.push({ line: lines[i]!, cells: cellsOf(lines[i]!.text) });
      i++;
    }
    const wide = run.filter(({ cells }) => cells.length > 1);
    const columns = Math.max(...run.map(({ cells }) => cells.length));
    const aligned =
      wide.length >= 2 &&
      wide.length * 2.5 >= run.length &&
      // Labels set apart from their values are no column.
      !wide.every(({ line, cells }) =>
        /:\s*$/.test(line.text.slice(cells[0]!.start, cells[0]!.end)),
      ) &&
      !wide.every(({ line, cells }) => isLabelled(line.text.slice(cells[1]!.start))) &&
      !wide.every(({ line, cells }) => salutationAtEnd(`x  ${line.text.slice(cells[1]!.start)}`));
    if (!aligned) {
      out.push(...byLine(run));
      continue;
    }
    const starts: number[] = [];
    for (const { line, cells } of wide)
      for (const [n, cell] of cells.entries())
        starts[n] = Math.min(starts[n] ?? Number.POSITIVE_INFINITY, line.indent + cell.start);
    for (let column = 0; column < columns; column++) {
      let first = true;
      for (const { line, cells } of run) {
        for (const cell of cells) {
          const at = line.indent + cell.start;
          let own = 0;
          for (let n = 1; n < columns; n++)
            if (at >= (starts[n] ?? Number.POSITIVE_INFINITY) - 2) own = n;
          if (own !== column) continue;
          out.push(cellLine(line, cell, first && column > 0 ? 1 : first ? line.gap : 0));
          first = false;
        }
      }
    }
  }
  return out;
}
