import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

type Remark = { code: string; message: string; file: string; line: number; column: number };
type Remarks = Record<'errors' | 'warnings' | 'notices', Remark[]>;

const root = join(import.meta.dirname, '../..');
const build = join(root, '.output/firefox-mv3');
const webExt = join(import.meta.dirname, 'node_modules/web-ext/bin/web-ext.js');

function lint(): Remarks {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [webExt, 'lint', '--source-dir', build, '--output', 'json'],
    { encoding: 'utf8', env: { ...process.env, FORCE_COLOR: '0' } },
  );
  if (!stdout.startsWith('{')) throw new Error(`web-ext gave no report: ${stdout}${stderr}`);
  return JSON.parse(stdout);
}

const { errors, warnings, notices } = lint();

test('Mozilla finds no error and nothing to note', () => {
  expect([...errors, ...notices]).toEqual([]);
});

/** Preact's way to set HTML, `dangerouslySetInnerHTML={{ __html }}`, which no file of ours uses (tests/unit/no-html.test.ts). */
const isPreacts = ({ code, file, line, column }: Remark) => {
  const around = readFileSync(join(build, file), 'utf8')
    .split('\n')
    [line - 1]!.slice(Math.max(0, column - 80), column + 80);
  return code === 'UNSAFE_VAR_ASSIGNMENT' && around.includes('.__html');
};

test('Mozilla warns of nothing that is ours', () => {
  expect(warnings.filter((warning) => !isPreacts(warning))).toEqual([]);
});
