/**
 * Breaks each rule in a copy of the code, one at a time, and shows which test says so.
 * `npm run rules`; `npm run rules -- 4 Send unit/` takes only rule 4, what names Send, and unit tests.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { BREAKS, type Break } from './breaks.ts';

const root = join(import.meta.dirname, '../..');
const wished = process.argv.slice(2);
const chosen = BREAKS.filter(
  ({ rule, does, test }) =>
    !wished.length ||
    wished.some((wish) => wish === String(rule) || does.includes(wish) || test.startsWith(wish)),
);
const copy = mkdtempSync(join(tmpdir(), 'quick-appeals-rules-'));
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));

const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
});
for (const file of listed.trim().split('\n')) {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  cpSync(join(root, file), join(copy, file));
}
for (const folder of ['node_modules', '.wxt']) symlinkSync(join(root, folder), join(copy, folder));

const run = (...words: string[]) =>
  spawnSync('npx', words, {
    cwd: copy,
    encoding: 'utf8',
    // One browser is enough for a rule that both keep.
    env: { ...process.env, BROWSER: process.env.BROWSER ?? 'chromium', CI: '' },
  });

/** The names of the tests that fail over it; `stale` where the code has moved on. */
function tried({ file, from, to, test, named, built }: Break): string[] | 'stale' {
  const source = readFileSync(join(copy, file), 'utf8');
  if (!source.includes(from)) return 'stale';
  writeFileSync(
    join(copy, file),
    source.replace(from, () => to),
  );
  try {
    const [project] = test.split('/');
    if (built || project === 'browser') run('wxt', 'build');
    if (built === 'firefox') run('wxt', 'build', '-b', 'firefox');
    const path = `tests/${test}.test.ts`;
    const filter = named ? ['-t', named] : [];
    const { stdout } = run('vitest', 'run', '--project', project!, path, ...filter);
    return [...stdout.matchAll(/^FAILED \S+ > (.+)$/gm)].map(([, name]) => name!);
  } finally {
    writeFileSync(join(copy, file), source);
  }
}

let silent = 0;
for (const each of chosen) {
  const failed = tried(each);
  const kept = failed !== 'stale' && failed.length > 0;
  if (!kept) silent++;
  console.log(`${kept ? 'kept' : 'LOST'}  rule ${each.rule}: it ${each.does}`);
  if (failed === 'stale') console.log(`      ${each.file} no longer holds what is to be broken`);
  else if (!kept) console.log(`      no test of tests/${each.test}.test.ts says so`);
  else console.log(`      ${each.test}: ${failed[0]!.slice(0, 160)}`);
}
console.log(`\n${chosen.length - silent} passed, ${silent} failed`);
process.exitCode = silent ? 1 : 0;
