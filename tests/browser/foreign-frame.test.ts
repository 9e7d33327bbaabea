import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestPage, TestPopup } from '../drivers/browser';
import { type Firefox, launchFirefox } from '../drivers/firefox';
import { type Site, serve } from '../drivers/serve';

type ExtensionPage = { browser: { permissions: { getAll(): Promise<{ origins: string[] }> } } };

const FORM = `<!doctype html><meta charset="utf-8"><title>Mail</title>
<form><label>To <input name="to"></label><label>Subject <input name="subject"></label>
<label>Message <textarea name="body" rows="9"></textarea></label><button>Send</button></form>
<script>
  // The frame's words, for a test that sees the outer page only.
  addEventListener('input', () => parent.postMessage(new FormData(document.forms[0]).get('body'), '*'));
</script>`;

let site: Site;
let firefox: Firefox;
let page: TestPage;

beforeAll(async () => {
  const routes: Record<string, string> = { '/form': FORM };
  site = await serve(routes);
  routes['/mail'] = `<!doctype html><title>Portal</title><h1>Portal</h1>
    <script>addEventListener('message', ({ data }) => { document.title = data })</script>
    <iframe src="${site.otherOrigin}/form" width="700" height="500"></iframe>`;
  firefox = await launchFirefox({
    extension: fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url)),
    // Grants what is asked for at a press of a button, without the question.
    preferences: { 'extensions.webextOptionalPermissionPrompts': false },
  });
  page = await firefox.open(`${site.origin}/mail`);
});

afterAll(async () => {
  await firefox.close();
  await site.close();
});

const openPractice = async (): Promise<TestPopup> => {
  const popup = await page.openPopup();
  await popup.waitFor(() => 'ready' in document.documentElement.dataset);
  await popup.evaluate(() =>
    document.querySelector<HTMLElement>('[data-case="practice"]')?.click(),
  );
  await popup.waitFor(() => document.querySelector('[data-part="to"]'));
  return popup;
};

test('a form in a frame of another origin: asked for, allowed, filled', async () => {
  const first = await openPractice();
  const { host } = new URL(site.otherOrigin);
  await first.waitFor(
    (host) => document.querySelector('[data-action="ask-origin"]')?.textContent?.includes(host),
    host,
  );
  await first.close();

  await firefox.open(
    `${firefox.extensionUrl}allow.html?${new URLSearchParams({ origin: site.otherOrigin, tab: '0' })}`,
  );
  // A real press, by WebDriver: the page's own policy forbids the driver's eval.
  const { send } = firefox.marionette;
  const { value: button } = await send('WebDriver:FindElement', {
    using: 'css selector',
    value: '[data-action="allow"]',
  });
  await send('WebDriver:ElementClick', { id: Object.values(button)[0] });

  const second = await openPractice();
  const { protocol, hostname } = new URL(site.otherOrigin);
  expect(
    await second.evaluate(async () => {
      // The driver sees the popup without what its own scripts see.
      const { wrappedJSObject } = window as unknown as { wrappedJSObject: ExtensionPage };
      return [...(await wrappedJSObject.browser.permissions.getAll()).origins];
    }),
  ).toEqual([`${protocol}//${hostname}/*`]);
  await second.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('[data-part="to"]')!;
    input.value = 'me@example.org';
    input.dispatchEvent(new window.Event('input', { bubbles: true }));
  });
  await second.waitFor(() => document.querySelector('[data-action="fill"]:enabled'));
  await second.evaluate(() => document.querySelector<HTMLElement>('[data-action="fill"]')!.click());
  await second.waitFor(() => document.querySelector('[data-field="body"][data-outcome="filled"]'));
  const letter = await second.evaluate(
    () => document.querySelector<HTMLTextAreaElement>('[data-part="body"]')!.value,
  );
  await second.close();
  expect(await page.evaluate(() => document.title)).toBe(letter.replace(/\s+/g, ' ').trim());
});
