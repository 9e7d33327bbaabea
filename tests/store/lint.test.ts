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

/** What Mozilla warns of in libraries, and the words around it. None of ours does the like: tests/unit/no-html.test.ts. */
const LIBRARIES: [what: string, code: string, around: RegExp][] = [
  ['Preact: dangerouslySetInnerHTML', 'UNSAFE_VAR_ASSIGNMENT', /\.__html/],
  ['zod: whether it may compile', 'DANGEROUS_EVAL', /Cloudflare.*Function\(``\)/],
  ['underscore, core-js: the global object', 'DANGEROUS_EVAL', /Function\([`"]return this[`"]\)/],
  ['underscore: templates', 'DANGEROUS_EVAL', /=Function\(\w+,`_`,\w+\)/],
  ['setimmediate', 'DANGEROUS_EVAL', /!=`function`&&\(\w+=Function\(``\+\w+\)\)/],
  ['pdf.js: its worker', 'UNSAFE_VAR_ASSIGNMENT', /import\(this\.workerSrc\)/],
  ['pdf.js: images', 'UNSAFE_VAR_ASSIGNMENT', /WasmImage/],
];

const isALibrarys = ({ code, file, line, column }: Remark) => {
  const text = readFileSync(join(build, file), 'utf8').split('\n')[line - 1]!;
  const around = text.slice(Math.max(0, column - 100), column + 80);
  return LIBRARIES.some(([, theirs, pattern]) => theirs === code && pattern.test(around));
};

test('Mozilla warns of nothing that is ours', () => {
  expect(warnings.filter((warning) => !isALibrarys(warning))).toEqual([]);
});
