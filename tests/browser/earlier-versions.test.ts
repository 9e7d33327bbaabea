import { globSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestPage, TestPopup } from '../drivers/browser';
import { layCaseStore } from '../drivers/case-store';
import { type Chromium, launchChromium } from '../drivers/chromium';
import { manyCase, manyEntry } from '../drivers/many-cases';
import { type Site, serve } from '../drivers/serve';

// biome-ignore lint/suspicious/noExplicitAny: the extension's API, without its types
declare const chrome: any;

const root = fileURLToPath(new URL('../../', import.meta.url));
/**
 * What each version left in the storage, by its number. A release that changes the shape of anything
 * adds a file and leaves the older ones: whatever was stored is read for good.
 */
const versions = readdirSync(`${root}tests/browser/stored`);
const left = (file: string) =>
  JSON.parse(readFileSync(`${root}tests/browser/stored/${file}`, 'utf8'));

test('the newest version’s file holds every thing that is stored for good', () => {
  const sources = globSync('extension/*.ts', { cwd: root }).map((file) =>
    readFileSync(root + file, 'utf8'),
  );
  const names = sources.flatMap((source) =>
    [...source.matchAll(/stored(?:<[^(]+>)?\(\s*'local',\s*'(\w+)'/g)].map(([, name]) => name!),
  );
  // Made anew by the background, from the stored cases.
  const derived = ['firstCases', 'casesChanged'];
  expect(Object.keys(left(versions.at(-1)!).local).sort()).toEqual(
    names.filter((name) => !derived.includes(name)).sort(),
  );
});

describe.each(versions)('what version %s left', (file) => {
  const { local } = left(file);
  let site: Site;
  let chromium: Chromium;
  let page: TestPage;
  let popup: TestPopup;

  beforeAll(async () => {
    site = await serve({ '/': '<title>Page</title>' });
    chromium = await launchChromium({ extension: `${root}.output/chrome-mv3` });
    const { puppeteer: options } = await chromium.open(
      `chrome-extension://${chromium.extensionId}/options.html`,
    );
    await layCaseStore(options);
    const provenance = { from: 'pack' as const, sha256: '0'.repeat(64) };
    const cases = [1, 2].map((n) => ({ about: manyCase(n), entry: manyEntry(n), provenance }));
    await options.evaluate((cases) => globalThis.caseStore.saveCases(cases), cases);
    await options.waitForFunction(
      async () => (await chrome.storage.local.get('firstCases')).firstCases?.total === 2,
    );
    await options.evaluate((local) => chrome.storage.local.set(local), local);
    await options.close();
    page = await chromium.open(`${site.origin}/`);
    popup = await page.openPopup();
    await popup.waitFor(() => 'ready' in document.documentElement.dataset);
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
  });

  const text = (selector: string) =>
    popup.evaluate((selector) => document.querySelector(selector)?.textContent ?? '', selector);
  const value = (part: string) =>
    popup.evaluate(
      (part) => document.querySelector<HTMLInputElement>(`[data-part="${part}"]`)!.value,
      part,
    );

  test('the list: stored cases, the log, the practice letter taken out, no complaint', async () => {
    expect(await text('[role="alert"]')).toBe('');
    expect(await text('[data-case="many-1"]')).toContain(manyCase(1).title);
    expect(await text('[data-case="ua-52-12"]')).toContain('1 letter sent');
    expect(await text('[data-case="practice"]')).toBe('');
  });

  test('the letter: draft, the office’s word, the writer’s own embassy', async () => {
    await popup.evaluate(() =>
      document.querySelector<HTMLElement>('[data-case="ua-163-17"]')!.click(),
    );
    await popup.waitFor(
      () => document.querySelector<HTMLTextAreaElement>('[data-part="body"]')?.value === 'My words',
    );
    expect(await value('subject')).toBe('My subject');
    await popup.waitFor(() =>
      document.querySelector('[data-part="cc"]')?.textContent?.includes('section@example.org'),
    );
    expect(await text('[data-action="unconfirm-office"]')).not.toBe('');
    expect(await text('[data-action="fill"]')).not.toBe('');
    await popup.close();
  });

  test('the settings hold it all, and a change to one leaves the others', async () => {
    const options = await chromium.open(`chrome-extension://${chromium.extensionId}/options.html`);
    await options.waitFor(() => 'ready' in document.documentElement.dataset);
    expect(
      await options.evaluate(() => document.querySelector<HTMLInputElement>('#you-name')!.value),
    ).toBe('Ingrid Østby');
    await options.evaluate(() => document.querySelector<HTMLElement>('#you-keep')!.click());
    await options.waitFor(
      async () => !(await chrome.storage.local.get('settings')).settings.keepDetails,
    );
    const now = await options.evaluate(() => chrome.storage.local.get());
    const { keepDetails: _, ...settings } = local.settings;
    expect(now).toMatchObject({ ...local, settings: { ...settings, writer: {} } });
  });
});
