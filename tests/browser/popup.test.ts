import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { TestBrowser, TestPage, TestPopup } from '../drivers/browser';
import { launchChromium } from '../drivers/chromium';
import { launchFirefox } from '../drivers/firefox';
import { type Site, serve } from '../drivers/serve';

const BUILDS = fileURLToPath(new URL('../../.output/', import.meta.url));

const MAIL = `<!doctype html><meta charset="utf-8"><title>Mail</title><h1>New message</h1>
<form>
  <label>To <input name="to"></label>
  <label>Cc <input name="cc"></label>
  <label>Subject <input name="subject"></label>
  <label>Message <textarea name="body" rows="12"></textarea></label>
  <button>Send</button>
</form>
<script>
  window.sent = 0;
  document.forms[0].addEventListener('submit', (event) => { event.preventDefault(); window.sent++ });
</script>`;

let site: Site;
let browser: TestBrowser;
let page: TestPage;
/** The popup that the test left open. */
let opened: TestPopup | undefined;

beforeAll(async () => {
  site = await serve({
    '/mail': MAIL,
    '/article': '<title>Article</title><p>Nothing to fill here.',
  });
});

afterAll(() => site.close());

const click = async (popup: TestPopup, selector: string) => {
  // Not while it is disabled: then a press would go unheard.
  await popup.waitFor((selector) => document.querySelector(`${selector}:enabled`), selector);
  await popup.evaluate(
    (selector) => document.querySelector<HTMLElement>(selector)!.click(),
    selector,
  );
};
const text = (popup: TestPopup, selector: string) =>
  popup.evaluate((selector) => document.querySelector(selector)?.textContent ?? '', selector);
const value = (popup: TestPopup, part: string) =>
  popup.evaluate(
    (part) => document.querySelector<HTMLTextAreaElement>(`[data-part="${part}"]`)!.value,
    part,
  );
const outcomes = (popup: TestPopup) =>
  popup.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('[data-field]')].map(({ dataset }) => [
        dataset.field,
        dataset.outcome,
      ]),
    ),
  );

async function openPopup() {
  opened = await page.openPopup();
  await opened.waitFor(() => 'ready' in document.documentElement.dataset);
  return opened;
}

async function closePopup() {
  await opened!.close();
  opened = undefined;
}

/** Opens the popup on the list, wherever it was left. */
async function openList() {
  const popup = await openPopup();
  if (await popup.evaluate(() => document.querySelector('[data-action="back"]') !== null)) {
    await click(popup, '[data-action="back"]');
  }
  await popup.waitFor(() => document.querySelector('[data-case]'));
  return popup;
}

const agreeAndFill = async (popup: TestPopup) => {
  await click(popup, '[data-action="confirm-office"]');
  await click(popup, '[data-action="fill"]');
};

describe.each([
  ['chromium', launchChromium, 'chrome-mv3', 'chrome://version'],
  ['firefox', launchFirefox, 'firefox-mv3', 'about:license'],
] as const)('the popup in %s', (_, launch, build, forbidden) => {
  beforeAll(async () => {
    browser = await launch({ extension: BUILDS + build });
    page = await browser.open(`${site.origin}/mail`);
  });

  afterAll(() => browser.close());

  afterEach(async () => {
    await opened?.close();
    opened = undefined;
  });

  test('lists what is open first and what is past its date apart', async () => {
    await page.goto(`${site.origin}/mail`);
    const popup = await openList();
    const groups = await popup.evaluate(() =>
      [...document.querySelectorAll('section')].map((section) => [
        section.querySelector('h2')!.textContent,
        ...[...section.querySelectorAll<HTMLElement>('[data-case]')].map(
          ({ dataset }) => dataset.case,
        ),
      ]),
    );
    const expected = [
      ['Open cases', 'practice'],
      ['Past their date', 'ua-163-17', 'forcibly-returned-2012', 'ua-52-12', 'ua-105-00'],
    ];
    // Others may have been added since.
    const known = expected.flat();
    expect(groups.map((group) => group.filter((each) => known.includes(each!)))).toEqual(expected);
  });

  test('offers no fill for a case past its date until the writer says that the office agrees', async () => {
    await page.goto(`${site.origin}/mail`);
    const popup = await openList();
    await click(popup, '[data-case="ua-52-12"]');
    await popup.waitFor(() => document.querySelector('[data-action="confirm-office"]'));
    expect(await popup.evaluate(() => document.querySelector('[data-action="fill"]'))).toBeNull();
    expect(await text(popup, 'section.notice')).toContain(
      'Please check with your section office if sending appeals after the above date.',
    );
    await click(popup, '[data-action="confirm-office"]');
    await popup.waitFor(() => document.querySelector('[data-action="fill"]'));
    await click(popup, '[data-action="unconfirm-office"]');
    await popup.waitFor(() => !document.querySelector('[data-action="fill"]'));
  });

  test('fills the message in front, reads it back and does not send it', async () => {
    await page.goto(`${site.origin}/mail`);
    const popup = await openList();
    await click(popup, '[data-case="ua-163-17"]');
    await click(popup, '[data-recipient="president"] input');
    await agreeAndFill(popup);
    await popup.waitFor(() => document.querySelector('[data-field]'));
    expect(await outcomes(popup)).toEqual({
      to: 'filled',
      cc: 'filled',
      subject: 'filled',
      body: 'filled',
    });
    const letter = { subject: await value(popup, 'subject'), body: await value(popup, 'body') };
    await closePopup();
    const held = await page.evaluate(() =>
      Object.fromEntries(new FormData(document.forms[0]!).entries()),
    );
    expect(held).toEqual({ to: 'gov@govonline.cn', cc: 'chibe@unhcr.org', ...letter });
    expect(await page.evaluate(() => (window as unknown as { sent: number }).sent)).toBe(0);
  });

  test('keeps the words that the user wrote, and says so', async () => {
    await page.goto(`${site.origin}/mail`);
    await page.click('[name=body]');
    await page.type('My own words.');
    const popup = await openList();
    await click(popup, '[data-case="practice"]');
    await popup.waitFor(() => document.querySelector('[data-part="to"]'));
    await popup.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('[data-part="to"]')!;
      input.value = 'me@example.org';
      input.dispatchEvent(new window.Event('input', { bubbles: true }));
    });
    await click(popup, '[data-action="fill"]');
    await popup.waitFor(() => document.querySelector('[data-field="body"]'));
    expect(await outcomes(popup)).toMatchObject({ to: 'filled', subject: 'filled', body: 'kept' });
    await closePopup();
    expect(await page.evaluate(() => document.querySelector('textarea')!.value)).toBe(
      'My own words.',
    );
  });

  test('says that a page has no compose form; copying still works', async () => {
    await page.goto(`${site.origin}/article`);
    const popup = await openList();
    await click(popup, '[data-case="ua-163-17"]');
    await click(popup, '[data-action="fill"]');
    await popup.waitFor(() =>
      document.querySelector('.fill-bar')?.textContent?.includes('No compose form in this tab.'),
    );
    await click(popup, '[data-action="copy-body"]');
    // Firefox copies only at a real press of a button, and this one is not: then the popup says so.
    await popup.waitFor(
      (said) =>
        document
          .querySelector('[data-action="copy-body"] + [role="status"]')
          ?.textContent?.includes(said),
      browser.name === 'chromium' ? 'Copied' : 'Your browser refused to copy.',
    );
  });

  test('says that the browser lets no extension into a page of its own', async () => {
    await page.goto(forbidden);
    const popup = await openList();
    await popup.waitFor(() =>
      document
        .querySelector('[data-page="forbidden"]')
        ?.textContent?.includes('lets no extension into this page'),
    );
  });

  test('fills a page that was loaded anew or says that it cannot, and opens again where it was', async () => {
    await page.goto(`${site.origin}/mail`);
    await page.evaluate(() => void Object.assign(window, { old: true }));
    const first = await openList();
    await click(first, '[data-case="ua-163-17"]');
    await first.waitFor(() => document.querySelector('[data-action="fill"]'));
    // From within: to navigate by the address bar would close the popup.
    await page.evaluate(() => location.reload());
    await page.waitFor(() => document.readyState === 'complete' && !('old' in window));
    await click(first, '[data-action="fill"]');
    if (browser.name === 'chromium') {
      await first.waitFor(() =>
        document.querySelector('[data-field="body"][data-outcome="filled"]'),
      );
    } else {
      // Firefox takes the permission back when the page is loaded anew.
      await first.waitFor(() => document.querySelector('.fill-bar [data-page="gone"]'));
    }
    await closePopup();
    const again = await openPopup();
    await again.waitFor(() => document.querySelector('[data-recipient="president"]'));
  });

  test('leaves a page alone over which the popup was not opened', async () => {
    const other = await browser.open(`${site.origin}/mail`);
    const [now, served] = await other.evaluate(
      (html) => [
        document.documentElement.outerHTML,
        new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML,
      ],
      MAIL,
    );
    expect(now).toBe(served);
    await other.close();
  });
});
