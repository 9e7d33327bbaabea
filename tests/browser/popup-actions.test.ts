import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../components/language';
import { openDesk } from '../drivers/background';
import type { TestPopup } from '../drivers/browser';
import { type Chromium, type ChromiumPage, launchChromium } from '../drivers/chromium';

// biome-ignore lint/suspicious/noExplicitAny: the extension's API, without its types
declare const chrome: any;

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

const page = (body: string) => `<!doctype html><meta charset="utf-8"><title>Page</title>${body}`;
const MAIL = `<h2>New message</h2><form><label>To <input name="to"></label>
  <label>Subject <input name="subjectbox"></label>
  <div aria-label="Message Body" role="textbox" g_editable="true" contenteditable style="height:9em"></div>
  <div role="button">Send</div></form>`;
const FAX = `<form><label>Fax number <input name="fax"></label>
  <label>Recipient’s name <input name="recipient"></label>
  <label>Message <textarea name="message" rows="9"></textarea></label><button>Send fax</button></form>`;
const CONTACT = `<h1>Contact us</h1><form><label>Your name <input name="name" autocomplete="name"></label>
  <label>Your e-mail <input type="email" name="email"></label><label>Subject <input name="subject"></label>
  <label>Your message <textarea name="message" rows="9"></textarea></label><button>Send message</button></form>`;

/** What stands at each address, whoever it belongs to. */
const PAGES: Record<string, string> = {
  'https://mail.google.com/mail/u/0/#compose': page(MAIL),
  'https://mail.google.com/mail/u/0/#inbox': page('<h1>Inbox</h1><p>Nothing new.</p>'),
  'https://outlook.live.com/mail/0/': page(MAIL),
  'https://mail.example.org/': page(MAIL),
  'https://fax.example.org/': page(FAX),
  'https://www.example.org/contact': page(CONTACT),
  'https://www.example.org/news': page('<h1>News</h1><p>Nothing to fill here.</p>'),
};

let chromium: Chromium;
let desk: Page;
let tab: ChromiumPage;
let popup: (TestPopup & { puppeteer: Page }) | undefined;

beforeAll(async () => {
  chromium = await launchChromium({ extension: BUILD });
  desk = await openDesk(chromium);
  tab = await chromium.open('about:blank');
  await tab.puppeteer.setRequestInterception(true);
  tab.puppeteer.on('request', (request) =>
    request.respond({ contentType: 'text/html; charset=utf-8', body: PAGES[request.url()] ?? '' }),
  );
});
afterAll(() => chromium.close());
afterEach(async () => {
  await popup?.close();
  popup = undefined;
});

/** Opens the popup over `url`, with this in the two storages and nothing else. */
async function open(url: string, kept: object = {}, session: object = {}): Promise<Page> {
  await desk.evaluate(
    async (kept, session) => {
      const { storage } = chrome;
      await storage.local.clear();
      await storage.session.clear();
      await storage.local.set(kept);
      await storage.session.set(session);
    },
    { settings: { writer: {} }, ...kept },
    session,
  );
  // Once with the whole address, then anew: a change behind the # alone loads nothing.
  await tab.goto('about:blank');
  await tab.goto(url);
  popup = await tab.openPopup();
  await popup.puppeteer.waitForSelector('html[data-ready]');
  return popup.puppeteer;
}

const words = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(`locales/${language}.json`, 'utf8'));

describe.each(LANGUAGES)('in %s the first thing to do', (language) => {
  test.each([
    ['https://mail.google.com/mail/u/0/#compose', 'fillMailSite', 'Gmail'],
    ['https://outlook.live.com/mail/0/', 'fillMailSite', 'Outlook'],
    ['https://mail.example.org/', 'fillMail', ''],
    ['https://fax.example.org/', 'fillFax', ''],
    ['https://www.example.org/contact', 'fillContact', ''],
    ['https://mail.google.com/mail/u/0/#inbox', 'openMessageSite', 'Gmail'],
    ['https://www.example.org/news', 'openMessage', ''],
    ['chrome://version', 'openMessage', ''],
  ])('over %s says so: %s %s', async (url, key, site) => {
    const settings = { writer: {}, language };
    const shown = await open(url, { settings }, { view: { caseId: 'practice' } });
    await shown.waitForFunction(() => !document.querySelector('.fill-bar [data-page="looking"]'));
    const wanted = words(language)[key]!.replace('{site}', site);
    await shown.waitForFunction(
      (wanted) => {
        const first = [...document.querySelectorAll('.fill-bar .primary')];
        return first.length === 1 && first[0]!.textContent!.replace(/[⁨⁩]/g, '').trim() === wanted;
      },
      { timeout: 5000 },
      wanted,
    );
  });
});

test('a first letter is in the message after two presses in the popup', async () => {
  const shown = await open('https://mail.example.org/');
  await shown.locator('[data-case="practice"]').click();
  await shown.locator('[data-action="fill"]').click();
  await shown.waitForSelector('[data-field="body"][data-outcome="filled"]');
  expect(
    await tab.evaluate(() => document.querySelector('[contenteditable]')!.textContent),
  ).toContain('practi');
  // Whom it goes to is the writer's to say: nobody was made up.
  expect(
    await tab.evaluate(() => document.querySelector<HTMLInputElement>('[name=to]')!.value),
  ).toBe('');
});

test('where a webmail stands without a message, one press opens one that holds the letter', async () => {
  const shown = await open('https://mail.google.com/mail/u/0/#inbox');
  await shown.locator('[data-case="practice"]').click();
  const link = await shown.waitForSelector('[data-action="open-message"]');
  const href = await link!.evaluate((link) => (link as HTMLAnchorElement).href);
  const { host, searchParams } = new URL(href);
  expect(host).toBe('mail.google.com');
  expect(searchParams.get('body')).toContain('practi');
});

describe('the letter to the next recipient', () => {
  const president = { caseId: 'ua-163-17', recipientId: 'president' };
  const last = { ...president, channel: 'email', language: 'en', toOffice: false };
  const kept = {
    settings: { writer: { country: 'US' } },
    officeAgreed: { 'ua-163-17': '2026-11-25' },
    safetySaid: true,
  };

  test('is one press away where a fresh form is open', async () => {
    const shown = await open('https://mail.example.org/', kept, {
      view: president,
      lastFill: last,
    });
    await shown.locator('[data-action="fill-next"].primary').click();
    await shown.waitForSelector('[data-field="to"][data-outcome="filled"]');
    expect(
      await tab.evaluate(() => document.querySelector<HTMLInputElement>('[name=to]')!.value),
    ).toBe('chinaembpress_us@mfa.gov.cn');
    expect(await shown.$('[data-recipient="ambassador-washington"] :checked')).not.toBeNull();
    await shown.waitForFunction(() => document.activeElement!.id === 'report');
  });

  test('is chosen, and nothing written, while the last one still stands in the form', async () => {
    const shown = await open('https://mail.example.org/', kept, { view: president });
    await shown.locator('[data-action="fill"]').click();
    await shown.waitForSelector('[data-field="body"][data-outcome="filled"]');
    const held = () =>
      tab.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('input, [contenteditable]')].map(
          (field) => field.value ?? field.textContent,
        ),
      );
    const before = await held();
    await shown.locator('[data-action="fill-next"]:not(.primary)').click();
    await shown.waitForSelector('[data-recipient="ambassador-washington"] :checked');
    expect(await shown.$('[data-field]')).toBeNull();
    expect(await held()).toEqual(before);
  });

  test('a sent letter is not told again over the next message', async () => {
    const shown = await open('https://mail.example.org/', kept, { view: president });
    await shown.locator('[data-action="fill"]').click();
    await shown.waitForSelector('[data-field="body"][data-outcome="filled"]');
    await popup!.close();
    await tab.evaluate(() => {
      for (const input of document.querySelectorAll('input')) input.value = '';
      document.querySelector('[contenteditable]')!.textContent = '';
    });
    popup = await tab.openPopup();
    await popup.puppeteer.waitForSelector('[data-action="fill-next"].primary');
    expect(await popup.puppeteer.$('[data-field]')).toBeNull();
  });
});
