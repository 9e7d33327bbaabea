import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Site } from '../../data/sites/schema';

const root = join(import.meta.dirname, '../..');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quick-appeals-site-'));
  for (const each of ['data/sites', 'tests/pages', 'fill'])
    mkdirSync(join(folder, each), { recursive: true });
  copyFileSync(join(root, 'fill/site-hints.ts'), join(folder, 'fill/site-hints.ts'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const run = (...words: string[]) =>
  execFileSync(process.execPath, [join(root, 'scripts/new-site.ts'), ...words], {
    cwd: folder,
    stdio: 'pipe',
    encoding: 'utf8',
  });

test('a new site has its hint, its page and its place in the list', () => {
  run('example', 'mail.example.org', 'Example Mail');
  const hint = JSON.parse(read('data/sites/example.json'));
  expect(hint).toMatchObject({ id: 'example', name: 'Example Mail', hosts: ['mail.example.org'] });
  // What the newcomer has to look up is left empty, and named by the schema.
  const { error } = Site.safeParse(hint);
  expect(error!.issues.map(({ path }) => path.join('.'))).toEqual([
    'source',
    'fields.to',
    'fields.cc',
    'fields.subject',
    'fields.body',
  ]);
  expect(read('tests/pages/mail-example.html')).toContain('data-site="example"');
  const list = read('fill/site-hints.ts');
  expect(list).toContain("import example from '../data/sites/example.json';\nimport gmail");
  expect(list.replace(/\s+/g, ' ')).toMatch(/SITES: Site\[\] = \[ ?example, gmail, /);
});

test('a site that is there already is left alone', () => {
  run('example', 'mail.example.org');
  const before = read('fill/site-hints.ts');
  expect(() => run('example', 'mail.example.org')).toThrow(/there already/);
  expect(read('fill/site-hints.ts')).toBe(before);
});
