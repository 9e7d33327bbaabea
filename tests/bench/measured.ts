import { appendFileSync } from 'node:fs';

/** One thing that was measured: medians, beside the floor that nothing of its kind can go below. */
export type Row = {
  what: string;
  ours: number;
  floor?: number;
  unit: 'ms' | 'MB' | 'bytes';
  /** What may not be exceeded: of the ratio where there is a floor, else of what was measured. */
  limit?: number;
};

/** Prints the row, and hands it to `npm run bench` where that asked for it. */
export function measured(row: Row): void {
  console.log(`  ${inWords(row)}`);
  const { BENCH_ROWS } = process.env;
  if (BENCH_ROWS) appendFileSync(BENCH_ROWS, `${JSON.stringify(row)}\n`);
}

function inWords({ what, ours, floor, unit, limit }: Row): string {
  const beside = floor === undefined ? '' : ` beside ${shown(floor)} ${unit}`;
  const ratio = floor === undefined ? '' : `, ${(ours / floor).toFixed(2)} times`;
  const most = limit === undefined ? '' : ` (at most ${limit})`;
  return `${what.padEnd(46)} ${shown(ours)} ${unit}${beside}${ratio}${most}`;
}

/** Three digits where it matters, no more. */
export function shown(number: number): string {
  return number < 100 ? number.toFixed(number < 10 ? 2 : 1) : Math.round(number).toString();
}
