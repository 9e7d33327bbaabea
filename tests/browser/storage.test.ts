import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { TestPage, TestPopup } from '../drivers/browser';
import { type Chromium, launchChromium } from '../drivers/chromium';
import { type Site, serve } from '../drivers/serve';

// biome-ignore lint/suspicious/noExplicitAny: the extension's API, without its types
declare const chrome: any;

let site: Site;
let chromium: Chromium;
let page: TestPage;
let popup: TestPopup;

beforeAll(async () => {
  site = await serve({ '/': '<title>Page</title><p>Nothing to fill here.' });
  const extension = new URL('../../.output/chrome-mv3', import.meta.url).pathname;
  chromium = await launchChromium({ extension });
  page = await chromium.open(site.origin);
});

afterEach(() => popup.close());

afterAll(async () => {
  await chromium.close();
  await site.close();
});

const open = async () => {
  popup = await page.openPopup();
  await popup.waitFor(() => 'ready' in document.documentElement.dataset);
};
const notice = () =>
  popup.evaluate(() => document.querySelector('.notice[role="alert"]')?.textContent ?? '');

test.each([
  ['settings', 'garbage'],
  ['settings', { writer: 'nobody' }],
  ['settings', ['a list']],
  ['log', { not: 'a list' }],
])('with %s of another shape (%j) the popup opens, says so, and writes', async (name, value) => {
  await open();
  await popup.evaluate((name, value) => chrome.storage.local.set({ [name]: value }), name, value);
  await popup.close();
  await open();
  expect(await notice()).toContain('storage cannot be read');
  await popup.evaluate(() =>
    document.querySelector<HTMLElement>('[data-case="ua-163-17"]')!.click(),
  );
  await popup.waitFor(() => document.querySelector('[data-part="body"]'));
  // What could not be read is not written over.
  expect(
    await popup.evaluate((name) => chrome.storage.local.get(name).then((all: object) => all), name),
  ).toEqual({ [name]: value });
  await popup.evaluate((name) => chrome.storage.local.remove(name), name);
});

test('changes that the storage refuses are said to be lost with the popup', async () => {
  await open();
  expect(await notice()).toBe('');
  await popup.evaluate(() => {
    chrome.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    document.querySelector<HTMLElement>('[data-case="ua-163-17"]')!.click();
  });
  await popup.waitFor(() => document.querySelector('[data-part="subject"]'));
  await popup.evaluate(() => {
    const subject = document.querySelector<HTMLInputElement>('[data-part="subject"]')!;
    subject.value = 'Mine';
    subject.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await popup.waitFor(() =>
    document.querySelector('.letter')?.textContent?.includes('could not be kept'),
  );
  expect(
    await popup.evaluate(
      () => document.querySelector<HTMLInputElement>('[data-part="subject"]')!.value,
    ),
  ).toBe('Mine');
});
