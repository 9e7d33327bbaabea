import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import config from '../../wxt.config';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { scripts, version } = JSON.parse(read('package.json'));
const pages = [...globSync('*.md', { cwd: root }), 'store/listing.md'];

test.each(pages)('%s names files and commands that there are', (page) => {
  const text = read(page);
  const paths = [
    ...text.matchAll(/`((?:tests|data|scripts|store|fill|appeal|components|public)\/[\w./-]+)`/g),
    ...text.matchAll(/\]\(((?!https?:|#)[^)]+)\)/g),
  ].map(([, path]) => path!);
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  const commands = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!);
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
});

test.each(['case', 'site', 'language'])('to add a %s takes six steps at most', (what) => {
  const section = read('CONTRIBUTING.md').split(`## Add a ${what}\n`)[1]!.split('\n## ')[0]!;
  const steps = section.match(/^\d+\. /gm)!;
  expect(steps.length).toBeGreaterThan(2);
  expect(steps.length).toBeLessThanOrEqual(6);
  expect(section).toMatch(/npx vitest run tests\//);
});

test('the store listing says why of each permission, and of no other', () => {
  const manifest = (config.manifest as (env: object) => Record<string, string[]>)({
    browser: 'chrome',
  });
  const asked = [
    ...manifest.permissions!,
    ...manifest.optional_permissions!,
    ...manifest.optional_host_permissions!,
  ];
  const rows = [...read('store/listing.md').matchAll(/^\| `(.+?)` +\| (.+?) *\|$/gm)];
  expect(rows.map(([, name]) => name).sort()).toEqual(asked.sort());
});

test('the store listing has the summary of the manifest', () => {
  const { description } = JSON.parse(read('public/_locales/en/messages.json'));
  expect(read('store/listing.md')).toContain(`## Summary\n\n${description.message}\n`);
});

test.each(readdirSync(join(root, 'store/screenshots')))('%s is as large as stores ask', (name) => {
  const png = readFileSync(join(root, 'store/screenshots', name));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1280, 800]);
  expect(png.length).toBeLessThan(300_000);
});

test('the changelog begins with the version of package.json', () => {
  expect(read('CHANGELOG.md').match(/^## (\S+?),? /m)![1]).toBe(version);
});
