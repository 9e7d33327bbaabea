import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestPage, TestPopup } from '../drivers/browser';
import { type Chromium, launchChromium } from '../drivers/chromium';
import { type Request, requestsIn } from '../drivers/net-log';
import { type Site, serve } from '../drivers/serve';
import { watchPage } from '../drivers/watch-page';

const root = fileURLToPath(new URL('../../', import.meta.url));
const logs = mkdtempSync(join(tmpdir(), 'quick-appeals-net-'));
const log = join(logs, 'log.json');
const opened: string[] = [];
let site: Site;
let chromium: Chromium;
let page: TestPage;

const press = async (popup: TestPopup, selector: string) => {
  await popup.waitFor((selector) => document.querySelector(selector), selector);
  await popup.evaluate(
    (selector) => document.querySelector<HTMLElement>(selector)!.click(),
    selector,
  );
};

/** Updates, the time, accounts, dictionaries (Chromium 156): asked by no page, and of Google alone. */
const isChromiumsOwn = ({ url, initiator }: Request) =>
  initiator === 'not an origin' &&
  /(^|\.)(google|googleapis|gvt1)\.com$/.test(new URL(url).hostname);
const isIcon = ({ url }: Request) => url === `${site.origin}/favicon.ico`;

/** As the writer does: list, search, case, recipient, the office's word, the letter, Fill. */
async function write(file: string): Promise<string[]> {
  await page.goto(`${site.origin}/${file}`);
  opened.push(`${site.origin}/${file}`);
  await page.evaluate(watchPage);
  const popup = await page.openPopup();
  await popup.waitFor(() => 'ready' in document.documentElement.dataset);
  if (await popup.evaluate(() => document.querySelector('[data-action="back"]') !== null))
    await press(popup, '[data-action="back"]');
  await press(popup, '[data-case="ua-163-17"]');
  await press(popup, '[data-recipient="president"] input');
  await popup.waitFor(() =>
    document.querySelector('[data-action="confirm-office"], [data-action="fill"]'),
  );
  if (await popup.evaluate(() => document.querySelector('[data-action="confirm-office"]') !== null))
    await press(popup, '[data-action="confirm-office"]');
  await press(popup, '[data-action="copy-body"]');
  await press(popup, '[data-action="fill"]');
  await popup.waitFor(() => document.querySelector('[data-field]'));
  const outcomes = await popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-field]')].map(
      ({ dataset }) => `${dataset.field} ${dataset.outcome}`,
    ),
  );
  await popup.close();
  return outcomes;
}

beforeAll(async () => {
  site = await serve({}, { '/': `${root}tests/pages` });
  chromium = await launchChromium({
    extension: `${root}.output/chrome-mv3`,
    args: [`--log-net-log=${log}`, '--disable-component-update', '--disable-sync'],
  });
  page = await chromium.open(`${site.origin}/mail-plain-sv.html`);
});

afterAll(async () => {
  await site?.close();
  rmSync(logs, { recursive: true });
});

test.each([
  'mail-plain-sv.html',
  'mail-textarea-chips.html',
  'mail-shadow-roots.html',
  'mail-editor-frame.html',
])('a letter written by the popup into %s is not sent', async (file) => {
  const outcomes = await write(file);
  expect(outcomes).toEqual(expect.arrayContaining(['to filled', 'subject filled', 'body filled']));
  expect(await page.evaluate(() => window.quickAppealsDeeds)).toEqual([]);
});

const ownPages = readdirSync(`${root}.output/chrome-mv3`).filter(
  (file) => file.endsWith('.html') && file !== 'popup.html',
);
test.each(ownPages)('%s opens', async (file) => {
  const own = await chromium.puppeteer.newPage();
  await own.goto(`chrome-extension://${chromium.extensionId}/${file}`);
  await own.waitForSelector('main, body *');
  await own.close();
});

test('of the whole session only the pages that the writer opened reached the network', async () => {
  // What a leak looks like, so that an empty log cannot pass for a clean one.
  const leak = `${site.otherOrigin}/mail-reply.html`;
  const own = await chromium.puppeteer.newPage();
  await own.goto(`chrome-extension://${chromium.extensionId}/options.html`);
  await own.evaluate((url) => fetch(url, { mode: 'no-cors' }).then(() => undefined), leak);
  await chromium.close();

  const asked = requestsIn(log).filter((request) => !isChromiumsOwn(request) && !isIcon(request));
  expect(new Set(asked.map(({ url, initiator }) => `${url} by ${initiator}`))).toEqual(
    new Set([
      ...opened.map((url) => `${url} by not an origin`),
      `${leak} by chrome-extension://${chromium.extensionId}`,
    ]),
  );
});
