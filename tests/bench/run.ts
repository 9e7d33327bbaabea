/**
 * Runs all benches, one after the other, and prints one table of what they measured beside their floors.
 * `npm run bench`, on a machine that does nothing else.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, release, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { type Row, shown } from './measured.ts';

const folder = mkdtempSync(join(tmpdir(), 'quick-appeals-bench-'));
const tables: string[] = [];
try {
  for (const bench of ['find', 'fill', 'popup']) {
    const BENCH_ROWS = join(folder, bench);
    const env = { ...process.env, BENCH_ROWS };
    const { status } = spawnSync('npm', ['run', `bench:${bench}`], { env, stdio: 'inherit' });
    if (status) throw new Error(`bench:${bench} failed`);
    const rows = readFileSync(BENCH_ROWS, 'utf8').trim().split('\n');
    tables.push(...rows.map((row) => line(JSON.parse(row))));
  }
} finally {
  rmSync(folder, { recursive: true });
}
const { model } = cpus()[0]!;
const memory = Math.round(totalmem() / 2 ** 30);
console.log(
  `\n${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${model}, ${memory} GB, Linux ${release()}\n`,
);
console.log('| what | ours | floor | ratio | at most |\n| --- | ---: | ---: | ---: | ---: |');
console.log(tables.join('\n'));

function line({ what, ours, floor, unit, limit }: Row): string {
  // Below what the clock tells apart there is no ratio.
  const ratio = floor ? (ours / floor).toFixed(2) : '';
  const most = limit === undefined ? '' : String(limit);
  const beside = floor === undefined ? '' : `${shown(floor)} ${unit}`;
  return `| ${what} | ${shown(ours)} ${unit} | ${beside} | ${ratio} | ${most} |`;
}
