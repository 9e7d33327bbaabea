import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { NewCase, Provenance } from '../../extension/case-store';
import { layCaseStore } from '../drivers/case-store';
import { type Chromium, launchChromium } from '../drivers/chromium';
import { manyCase, manyEntry } from '../drivers/many-cases';

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3/', import.meta.url));
const provenance: Provenance = { from: 'pack', by: 'Somebody', sha256: '0'.repeat(64) };

// biome-ignore lint/suspicious/noExplicitAny: the extension's API, without its types
declare const chrome: any;

let chromium: Chromium;
let page: Page;

const newCase = (n: number): NewCase => ({ about: manyCase(n), entry: manyEntry(n), provenance });
const url = (file: string) => `chrome-extension://${chromium.extensionId}/${file}`;

beforeAll(async () => {
  chromium = await launchChromium({ extension: BUILD });
});
afterAll(() => chromium.close());

beforeEach(async () => {
  page = (await chromium.open(url('options.html'))).puppeteer;
  await page.waitForSelector('html[data-ready]');
  await layCaseStore(page);
});
afterEach(async () => {
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases())
      await new Promise((resolve) => {
        indexedDB.deleteDatabase(name!).onsuccess = resolve;
      });
    await chrome.storage.local.clear();
  });
  await page.close();
});

const save = (cases: NewCase[]) =>
  page.evaluate((cases) => globalThis.caseStore.saveCases(cases), cases);

/** Waits until what the popup opens with tells of so many stored cases. */
const listed = (total: number) =>
  page.waitForFunction(
    async (total) => (await chrome.storage.local.get('firstCases')).firstCases?.total === total,
    { timeout: 20_000 },
    total,
  );

async function openPopup() {
  const popup = (await chromium.open(url('popup.html'))).puppeteer;
  await popup.waitForSelector('html[data-ready]');
  return popup;
}
const titles = (popup: Page) =>
  popup.$$eval('.case-title', (rows) => rows.map(({ textContent }) => textContent!));

test('a saved case is there with who, when and hash, and a newer state keeps the older provenance', async () => {
  await save([newCase(1)]);
  const again = newCase(1);
  again.about.title = 'Teacher released on bail';
  await save([{ ...again, provenance: { ...provenance, from: 'text' } }]);
  const stored = (await page.evaluate(() => globalThis.caseStore.getCase('many-1')))!;
  expect(stored.about.title).toBe('Teacher released on bail');
  expect(stored.provenance.map(({ from, by, sha256 }) => [from, by, sha256])).toEqual([
    ['pack', 'Somebody', '0'.repeat(64)],
    ['text', 'Somebody', '0'.repeat(64)],
  ]);
  expect(Date.parse(stored.saved)).toBeGreaterThan(Date.now() - 60_000);
});

test('a case is found by the number of a later document', async () => {
  await save([newCase(1), newCase(2)]);
  const found = await page.evaluate(() => globalThis.caseStore.casesNumbered(['2/90', 'ASA 1/1']));
  expect(found.map(({ about }) => about.id)).toEqual(['many-2']);
});

test('popup, badge and openCase follow, and forget what was removed', async () => {
  await save([newCase(3), newCase(5)]);
  await listed(2);
  const popup = await openPopup();
  expect((await titles(popup)).slice(0, 2)).toEqual([manyCase(3).title, manyCase(5).title]);
  await popup.click('[data-case="many-5"]');
  await popup.waitForFunction(
    (title) => document.querySelector('h1')!.textContent === title,
    {},
    manyCase(5).title,
  );
  await page.waitForFunction(async () => (await chrome.action.getBadgeText({})) === '2');
  await popup.close();

  await page.evaluate(() => globalThis.caseStore.removeCases(['many-3', 'many-5']));
  await listed(0);
  // The case that was open when the popup closed is gone: the list is there instead.
  const after = await openPopup();
  expect(await titles(after)).not.toContain(manyCase(3).title);
  expect(await page.evaluate(() => chrome.action.getBadgeText({}))).toBe('');
  await after.close();
});

test('a stored case stands in the place of the bundled one with its id', async () => {
  const about = { ...manyCase(1), id: 'ua-163-17', title: 'The newer state' };
  await save([{ about, entry: { ...manyEntry(1), id: about.id, title: about.title }, provenance }]);
  await listed(1);
  const popup = await openPopup();
  expect(await popup.$$eval('[data-case="ua-163-17"]', (rows) => rows.length)).toBe(1);
  await popup.click('[data-case="ua-163-17"]');
  await popup.waitForFunction(
    () => document.querySelector('h1')!.textContent === 'The newer state',
  );
  await popup.click('[data-action="back"]');
  await popup.close();
});

test('ten thousand cases: the first rows are drawn at once, the others when looked for', async () => {
  const cases = Array.from({ length: 10_000 }, (_, n) => newCase(n));
  await save(cases);
  await listed(10_000);
  const popup = await openPopup();
  expect((await titles(popup)).length).toBe(20);
  expect(await popup.$eval('search ~ [role="status"]', ({ textContent }) => textContent)).toBe(
    '10,005 cases',
  );
  await popup.type('input[type="search"]', 'fayrouz 9997');
  await popup.waitForFunction(() => document.querySelectorAll('.case-title').length === 1);
  expect(await titles(popup)).toEqual(['Teacher Fayrouz 9997 held without charge']);
  await popup.close();
}, 120_000);

test('a store from a newer version is told, and the bundled cases are listed', async () => {
  await save([newCase(1)]);
  await listed(1);
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('cases', 99);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
  );
  const popup = await openPopup();
  await popup.click('[data-case="many-1"]');
  await popup.waitForSelector('[role="alert"]');
  expect(await popup.$eval('[role="alert"]', ({ textContent }) => textContent)).toContain('newer');
  await popup.click('[data-case="ua-52-12"]');
  await popup.waitForFunction(() => document.querySelector('h1')!.textContent!.includes('North'));
  await popup.click('[data-action="back"]');
  await popup.close();
});

test('past its date, a case named as every object answers to waits for the office as others do', async () => {
  const { about, entry, provenance } = newCase(6);
  const past = { id: 'constructor', deadline: { date: '2020-01-01', wording: 'BEFORE 1 JANUARY' } };
  await save([{ about: { ...about, ...past }, entry: { ...entry, ...past }, provenance }]);
  await listed(1);
  const popup = await openPopup();
  await popup.click('[data-case="constructor"]');
  await popup.waitForSelector('[data-part="body"]');
  expect(await popup.$('[data-action="confirm-office"]')).not.toBeNull();
  expect(await popup.$('[data-action="sent"]')).toBeNull();
  await popup.close();
});

test('erasing everything erases the stored cases', async () => {
  await save([newCase(1)]);
  await listed(1);
  await page.click('#wipe .grave');
  await page.click('[data-action="wipe"]');
  await page.waitForFunction(
    () => document.querySelector('#wipe [role="status"]')!.textContent !== '',
  );
  expect(await page.$eval('#wipe [role="status"]', ({ textContent }) => textContent)).not.toMatch(
    /cases/,
  );
  // Nor does the background make an empty one, which follows every change.
  await page.waitForFunction(async () => (await chrome.action.getBadgeText({})) === '');
  await page.evaluate(() => navigator.locks.request('refresh', () => undefined));
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
});
