import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { zip } from 'wxt';

const root = join(import.meta.dirname, '../..');
const work = mkdtempSync(join(tmpdir(), 'quick-appeals-release-'));
const first = join(work, 'first');
const second = join(work, 'second');
/** What the archive of sources holds, laid out elsewhere: another folder, another time. */
const sources = join(work, 'sources');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const packed = (folder: string, name: string) =>
  readFileSync(join(folder, `quick-appeals-${version}-${name}.zip`));
const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(join(first, folder, 'manifest.json'), 'utf8'));

beforeAll(async () => {
  // As at a shell: vitest's own "test" makes JSX for debugging, with file names in it.
  vi.stubEnv('NODE_ENV', 'production');
  for (const browser of ['chrome', 'edge', 'firefox']) await zip({ root, outDir: first, browser });
  for (const [file, bytes] of Object.entries(unzipSync(packed(first, 'sources')))) {
    mkdirSync(dirname(join(sources, file)), { recursive: true });
    writeFileSync(join(sources, file), bytes);
  }
  symlinkSync(join(root, 'node_modules'), join(sources, 'node_modules'));
  for (const browser of ['chrome', 'firefox'])
    await zip({ root: sources, outDir: second, browser });
}, 240_000);
afterAll(() => rmSync(work, { recursive: true }));

test('there is a package for each store, and the sources', () => {
  expect(readdirSync(first).filter((name) => name.endsWith('.zip'))).toEqual(
    ['chrome', 'edge', 'firefox', 'sources'].map((name) => `quick-appeals-${version}-${name}.zip`),
  );
});

test.each(['chrome-mv3', 'edge-mv3', 'firefox-mv3'])(
  '%s has the version of package.json',
  (folder) => {
    expect(manifestOf(folder).version).toBe(version);
  },
);

test('Edge gets what Chrome gets', () => {
  expect(packed(first, 'edge').equals(packed(first, 'chrome'))).toBe(true);
});

test.each(['chrome', 'firefox', 'sources'])(
  'the sources give the same %s package again, byte for byte',
  (name) => {
    expect(packed(second, name).equals(packed(first, name))).toBe(true);
  },
);

test('no package names a folder of the machine that built it', () => {
  for (const folder of readdirSync(first).filter((name) => !name.endsWith('.zip'))) {
    for (const file of readdirSync(join(first, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.(js|css|html|json)$/.test(file)) continue;
      const text = readFileSync(join(first, folder, file), 'utf8');
      for (const place of [root, work]) expect(text, file).not.toContain(place);
    }
  }
});
