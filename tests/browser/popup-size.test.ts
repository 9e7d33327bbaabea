import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pageScripts } from '../drivers/page-scripts';

const BUILDS = join(import.meta.dirname, '../../.output');

/** Loaded for rare work alone: a calendar file, a PDF, and the API's promises in Chrome before 148. */
const RARE = /\/(save-calendar|letter-file|polyfill)-/;

const sum = (sizes: { gzip: number }[]) => sizes.reduce((all, { gzip }) => all + gzip, 0);

test.each(['chrome-mv3', 'firefox-mv3'])('the popup’s scripts stay small (%s)', (build) => {
  const scripts = pageScripts(join(BUILDS, build), 'popup.html', RARE);
  const atOnce = scripts.filter((script) => script.atOnce);
  const table = scripts.map(({ gzip, file }) => `${gzip} ${file}`).join('\n');
  expect(atOnce.length, table).toBe(1);
  expect(sum(atOnce), table).toBeLessThan(5_000);
  expect(sum(scripts), table).toBeLessThan(40_000);
});

test('what is left out as rare is there', () => {
  const files = readdirSync(join(BUILDS, 'chrome-mv3/chunks')).map((name) => `/${name}`);
  expect(files.filter((file) => RARE.test(file))).toHaveLength(3);
});
