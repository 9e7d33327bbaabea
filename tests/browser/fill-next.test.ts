import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { alterBuild } from '../drivers/alter-build';
import { backgroundOf, openDesk, stopBackground } from '../drivers/background';
import { type Chromium, type ChromiumPage, launchChromium } from '../drivers/chromium';
import { type Site, serve } from '../drivers/serve';

// biome-ignore lint/suspicious/noExplicitAny: the extension's API, without its types
declare const chrome: any;

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3/', import.meta.url));

/** A test cannot press a browser's shortcut without a display: it calls what the extension wants called. */
const PRESS = `chrome.commands.onCommand.addListener = (listener) => {
  globalThis.press = listener;
};`;

const form = (to = '', subject = '', body = '') => `<form>
  <label>To <input name="to" value="${to}"></label>
  <label>Cc <input name="cc"></label>
  <label>Subject <input name="subject" value="${subject}"></label>
  <label>Message <textarea name="body" rows="12">${body}</textarea></label>
  <button>Send</button>
</form>`;
const fax = `<form>
  <label>Fax number <input name="fax"></label>
  <label>Recipient's name <input name="recipient"></label>
  <label>Message <textarea name="message" rows="12"></textarea></label>
  <button>Send fax</button>
</form>`;
const page = (body: string) =>
  `<!doctype html><meta charset="utf-8"><title>Mail</title><h1>New message</h1>${body}`;

let chromium: Chromium;
let site: Site;
let extension: string;
let mail: ChromiumPage;
let desk: Page;

beforeAll(async () => {
  // All bundled cases are past their dates; one of them is given more time.
  extension = alterBuild(BUILD, { before: PRESS, days: { '2017-08-17': '2099-08-17' } });
  site = await serve({
    '/empty': page(form()),
    '/signed': page(form('', '', '\n\n-- \nJane Doe\nOslo')),
    '/subject': page(form('', 'Hello')),
    '/reply': page(form('jane@example.org')),
    '/words': page(form('', '', 'Dear Jane,')),
    '/fax': page(fax),
    '/two': page(form() + form()),
    '/article': page('<p>Nothing to fill here.'),
  });
  chromium = await launchChromium({ extension });
  desk = await openDesk(chromium);
  mail = await chromium.open(`${site.origin}/empty`);
  // The shortcut grants the tab to the extension; opening the popup does the same, for this site.
  await (await mail.openPopup()).close();
});
afterAll(async () => {
  await chromium?.close();
  await site?.close();
  rmSync(extension, { recursive: true });
});

const popupUrl = () => `chrome-extension://${chromium.extensionId}/popup.html`;
const popups = () => chromium.puppeteer.targets().filter((target) => target.url() === popupUrl());

/** Presses the shortcut over `path` with `last` as the letter filled before; answers with the popup. */
async function press(path: string, last: object | null): Promise<Page> {
  await mail.goto(`${site.origin}${path}`);
  await desk.evaluate((lastFill) => chrome.storage.session.set({ lastFill, view: {} }), last);
  await mail.puppeteer.bringToFront();
  const url = await mail.evaluate(() => location.href);
  const opened = chromium.puppeteer.waitForTarget((target) => target.url() === popupUrl(), {
    timeout: 20_000,
  });
  const worker = (await (await backgroundOf(chromium)).worker())!;
  await worker.evaluate(async (url) => {
    const tabs: { active: boolean; url?: string }[] = await chrome.tabs.query({ active: true });
    const tab = tabs.find((tab) => tab.url === url);
    await (globalThis as unknown as { press(command: string, tab: unknown): Promise<void> }).press(
      'fill-next',
      tab,
    );
  }, url);
  const popup = await (await opened).asPage();
  await popup.waitForSelector('html[data-ready]');
  return popup;
}

afterEach(async () => {
  for (const target of popups()) await (await target.asPage()).close();
});

const held = () =>
  mail.evaluate(() => Object.fromEntries(new FormData(document.forms[0]!).entries()));

const president = {
  caseId: 'ua-163-17',
  recipientId: 'president',
  channel: 'email',
  language: 'en',
  toOffice: false,
};
/** Of a case past its date; the one in Geneva is next by fax. */
const newYork = {
  ...president,
  caseId: 'forcibly-returned-2012',
  recipientId: 'kim-jong-un-new-york',
  channel: 'fax',
};
const writerIn = (country: string) =>
  desk.evaluate(
    (country) => chrome.storage.local.set({ settings: { writer: { country } } }),
    country,
  );

test.each([['/empty'], ['/signed']])(
  'writes the letter to the next recipient into %s, and the popup tells',
  async (path) => {
    await writerIn('US');
    await stopBackground(chromium);
    // Woken by the shortcut in life; here by a change in the storage, before its listener is called.
    await desk.evaluate(() => chrome.storage.local.set({ log: [] }));
    const popup = await press(path, president);
    const { body, ...fields } = await held();
    expect(fields).toEqual({
      to: 'chinaembpress_us@mfa.gov.cn',
      cc: 'chibe@unhcr.org',
      subject: expect.stringContaining('UA 163/17'),
    });
    await popup.waitForSelector('[data-field="to"][data-outcome="filled"]');
    const shown = await popup.evaluate(() => ({
      recipient: document.querySelector<HTMLElement>('[data-recipient]:has(:checked)')!.dataset
        .recipient,
      body: document.querySelector<HTMLTextAreaElement>('[data-part="body"]')!.value,
      fields: [...document.querySelectorAll<HTMLElement>('[data-field]')].map(
        ({ dataset }) => `${dataset.field} ${dataset.outcome}`,
      ),
    }));
    expect(shown.recipient).toBe('ambassador-washington');
    expect(shown.fields).toEqual(['to filled', 'cc filled', 'subject filled', 'body filled']);
    const lines = String(body).replaceAll('\r\n', '\n');
    expect(lines.startsWith(shown.body)).toBe(true);
    expect(lines.slice(shown.body.length).trim()).toBe(
      path === '/signed' ? '-- \nJane Doe\nOslo' : '',
    );

    // The report is told once, and the next letter follows this one.
    await popup.close();
    expect(
      await desk.evaluate(() => chrome.storage.session.get(['lastFill', 'untoldFill'])),
    ).toEqual({
      lastFill: { ...president, recipientId: 'ambassador-washington' },
      untoldFill: null,
    });
  },
);

test.each<[string, string, object | null, string]>([
  ['a subject stands in it', '/subject', president, 'US'],
  ['it answers somebody', '/reply', president, 'US'],
  ['somebody has begun to write', '/words', president, 'US'],
  ['two are open and neither is in front', '/two', president, 'US'],
  ['nothing was filled before', '/empty', null, 'US'],
  ['the next is for writers in another country', '/empty', president, 'KR'],
  ['there is no next', '/empty', { ...president, recipientId: 'unhcr-china' }, 'US'],
  ['the case is past its date', '/fax', newYork, 'KR'],
  ['the form is for mail and the last one was a fax', '/empty', newYork, 'KR'],
  ['the form is for fax and the last one was mail', '/fax', president, 'US'],
])('leaves the form alone when %s', async (_, path, last, country) => {
  await writerIn(country);
  await mail.goto(`${site.origin}${path}`);
  const words = () =>
    mail.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value),
    );
  const before = await words();
  const popup = await press(path, last);
  expect(await words()).toEqual(before);
  expect(await popup.$('[data-field]')).toBeNull();
  expect(await desk.evaluate(() => chrome.storage.session.get('lastFill'))).toEqual({
    lastFill: last,
  });
});

test('writes about a case past its date once the office agrees', async () => {
  await writerIn('KR');
  await desk.evaluate(
    (id) => chrome.storage.local.set({ officeAgreed: { [id]: '2026-11-25' } }),
    newYork.caseId,
  );
  const popup = await press('/fax', newYork);
  expect(await held()).toMatchObject({ fax: expect.stringMatching(/41.*22.*786.*06.*62/) });
  await popup.waitForSelector('[data-field="faxNumber"][data-outcome="filled"]');
  await desk.evaluate(() => chrome.storage.local.remove('officeAgreed'));
});

test('a page without a form: the popup says so, at the next letter', async () => {
  await writerIn('US');
  const popup = await press('/article', president);
  await popup.waitForFunction(() =>
    document.querySelector('[data-page="seen"]')?.textContent?.includes('No compose form'),
  );
  expect(
    await popup.$eval(
      '[data-recipient]:has(:checked)',
      (choice) => (choice as HTMLElement).dataset.recipient,
    ),
  ).toBe('ambassador-washington');
});
