import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type axe from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ensureChromium } from '../../scripts/find-browser';
import { startChromium } from '../../scripts/launch-chromium';
import { servePracticeMailbox } from '../../scripts/practice-mailbox';
import { tryPractice } from '../../scripts/try-practice';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

let mailbox: Awaited<ReturnType<typeof servePracticeMailbox>>;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  mailbox = await servePracticeMailbox();
  browser = await startChromium({ executablePath: ensureChromium(), headless: true });
});
afterAll(async () => {
  await browser.close();
  mailbox.close();
});
beforeEach(async () => {
  page = await browser.newPage();
  await page.goto(mailbox.url, { waitUntil: 'networkidle0' });
});

test('npm start without a display fills the mailbox through the popup', async () => {
  const extension = resolve('.output/chrome-mv3');
  const run = { executablePath: ensureChromium(), extension, url: mailbox.url };
  expect(await tryPractice(run)).toBe(0);
});

test('Send shows what would have been sent, and asks the network for nothing', async () => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.type('#to', 'a@example.org, B <b@example.org>;c@example.org');
  await page.click('#show-cc');
  await page.type('#cc', 'd@example.org\n');
  await page.type('#subject', 'About you');
  await page.type('#message', 'Dear Sir');
  await page.click('#send');
  const sent = await page.$$eval('#sent dd', (all) => all.map(({ textContent }) => textContent));
  expect(sent).toEqual([
    'a@example.org, B <b@example.org>, c@example.org',
    'd@example.org',
    'About you',
  ]);
  expect(await page.$eval('#sent .text', ({ textContent }) => textContent)).toContain('Dear Sir');
  expect(await page.$eval('#notice', ({ textContent }) => textContent)).toBe(
    'Sent (practice): nothing left this computer.',
  );
  expect(requests).toEqual([]);
});

test.each([
  ['', 'Whom is this message to? Add an address first.'],
  ['a@example.org, nobody', '“nobody” is not a mail address.'],
])('Send to “%s” says what is wrong', async (to, words) => {
  await page.type('#to', to);
  await page.click('#send');
  expect(await page.$eval('#notice', ({ textContent }) => textContent)).toBe(words);
  expect(await page.$('#sent article')).toBeNull();
});

test.each(['light', 'dark'])('axe finds nothing, %s', async (value) => {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
  await page.type('#to', 'a@example.org, nobody,');
  await page.click('#send');
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
  expect(violations).toEqual([]);
});
