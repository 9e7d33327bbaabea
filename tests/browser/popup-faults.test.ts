import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { alterBuild } from '../drivers/alter-build';
import type { TestBrowser, TestPage, TestPopup } from '../drivers/browser';
import type { Chromium, ChromiumPage } from '../drivers/chromium';
import { BROWSERS } from '../drivers/filler';
import { type Site, serve } from '../drivers/serve';

/** A form whose Cc takes half a second to make a chip of an address. */
const slow = (meanwhile = '') => `<!doctype html><meta charset="utf-8"><title>Mail</title>
<h1>New message</h1><form>
<label>To <input name="to"></label>
<p><label for="cc">Cc</label> <span class="chips"><input id="cc" name="cc"></span></p>
<label>Subject <input name="subject"></label>
<label>Message <textarea name="body" rows="9"></textarea></label></form><script>
cc.addEventListener('keydown', (event) => {
  if (event.key !== ',' || !cc.value) return;
  event.preventDefault();
  setTimeout(() => {
    const chip = document.createElement('b');
    chip.textContent = cc.value;
    cc.value = '';
    cc.before(chip);
  }, 250);
});
document.forms[0].addEventListener('input', () => setTimeout(() => { ${meanwhile} }, 60), { once: true });
</script>`;

describe.each(BROWSERS)('the popup, when the page does not stand still, in %s', (name, launch) => {
  let site: Site;
  let browser: TestBrowser;
  let extension: string;
  let page: TestPage;
  let popup: TestPopup;

  beforeAll(async () => {
    // All bundled cases are past their dates; one of them is given more time.
    extension = alterBuild(
      fileURLToPath(
        new URL(`../../.output/${name === 'firefox' ? 'firefox' : 'chrome'}-mv3`, import.meta.url),
      ),
      { days: { '2017-08-17': '2099-08-17' } },
    );
    site = await serve({
      '/slow': slow(),
      '/two': slow().replace(/<form>.*<\/form>/s, (form) => form + form.replace('id="cc"', '')),
      '/leaves': slow(`location.href = '/other'`),
      '/other': slow(),
      '/closes': slow('window.close()'),
    });
    browser = await launch({ extension });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    rmSync(extension, { recursive: true });
  });
  afterEach(async () => {
    await popup?.close().catch(() => undefined); // it may be gone with its page
  });

  const click = async (selector: string) => {
    await popup.waitFor((selector) => document.querySelector(`${selector}:enabled`), selector);
    await popup.evaluate(
      (selector) => document.querySelector<HTMLElement>(selector)!.click(),
      selector,
    );
  };
  /** Opens the popup on the letter to the President, whose Cc is an office. */
  async function open(path: string) {
    page = await browser.open(`${site.origin}${path}`);
    popup = await page.openPopup();
    await popup.waitFor(() => 'ready' in document.documentElement.dataset);
    if (await popup.evaluate(() => !document.querySelector('[data-part="body"]')))
      await click('[data-case="ua-163-17"]');
    await click('[data-recipient="president"] input');
    await popup.waitFor(() => document.querySelector('[data-page="seen"]'));
  }
  /** Types into the letter as the writer does. */
  const write = (words: string) =>
    popup.evaluate((words) => {
      const subject = document.querySelector<HTMLInputElement>('[data-part="subject"]')!;
      subject.value = words;
      const { Event } = document.defaultView!; // in Firefox this is another world's
      subject.dispatchEvent(new Event('input', { bubbles: true }));
    }, words);
  const subject = () =>
    popup.evaluate(() => document.querySelector<HTMLInputElement>('[data-part="subject"]')!.value);
  const held = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value),
    );

  test('closed in the midst of a fill, it tells the report when it is opened again', async () => {
    await open('/slow');
    await write('Kept though nobody looked');
    await click('[data-action="fill"]');
    await page.waitFor(() => document.querySelector<HTMLInputElement>('[name="subject"]')!.value);
    await popup.close();
    popup = await page.openPopup();
    await popup.waitFor(() => document.querySelectorAll('[data-outcome="filled"]').length === 4);
    expect((await held())[2]).toBe('Kept though nobody looked');
    expect(await subject()).toBe('Kept though nobody looked');
  });

  test('a page that is left in the midst of a fill: it says so, the next page stays empty', async () => {
    await open('/leaves');
    await write('Not for the next page');
    await click('[data-action="fill"]');
    await popup.waitFor(() => document.querySelector('[data-page="gone"]'));
    expect(
      await popup.evaluate(() => document.querySelector('[data-page]')!.textContent),
    ).toContain('before it was filled');
    expect(await popup.evaluate(() => document.querySelector('[data-field]'))).toBeNull();
    await page.waitFor(() => location.pathname === '/other');
    expect(await held()).toEqual(['', '', '', '']);
    expect(await subject()).toBe('Not for the next page');
  });

  test('of two messages, neither in front, it asks which one', async () => {
    await open('/two');
    expect(
      await popup.evaluate(
        () => document.querySelector<HTMLButtonElement>('[data-action="fill"]')!.disabled,
      ),
    ).toBe(true);
    await click('[data-draft="1"]');
    await click('[data-action="fill"]');
    await popup.waitFor(() => document.querySelector('[data-field="body"][data-outcome="filled"]'));
    const filled = await page.evaluate(() =>
      [...document.querySelectorAll('textarea')].map(({ value }) => value !== ''),
    );
    expect(filled.filter(Boolean)).toHaveLength(1);
  });

  // Marionette puts no popup over one of two windows.
  if (name === 'chromium')
    test('a message in the other window stays as it is', async () => {
      const { puppeteer } = browser as Chromium;
      const other = (await browser.open(`${site.origin}/slow`)) as ChromiumPage;
      const session = await puppeteer.target().createCDPSession();
      await session.send('Target.createTarget', { url: `${site.origin}/other`, newWindow: true });
      const target = await puppeteer.waitForTarget((one) => one.url().endsWith('/other'));
      const front = (await target.page())!;
      // The popup over one window, and another window that is in front of nothing.
      page = other;
      popup = await page.openPopup();
      await popup.waitFor(() => 'ready' in document.documentElement.dataset);
      await popup.waitFor(() => document.querySelector('[data-page="seen"]'));
      await click('[data-action="fill"]');
      await popup.waitFor(() =>
        document.querySelector('[data-field="body"][data-outcome="filled"]'),
      );
      const words = () => document.querySelector('textarea')!.value;
      expect(await other.evaluate(words)).not.toBe('');
      expect(await front.evaluate(words)).toBe('');
      await front.close();
    });

  test('a tab that is closed in the midst of a fill takes no word of the writer along', async () => {
    await open('/slow');
    await write('Outlives its tab');
    await click('[data-action="fill"]');
    await page.close();
    await open('/slow');
    expect(await subject()).toBe('Outlives its tab');
    expect(await popup.evaluate(() => document.querySelector('[data-field]'))).toBeNull();
    await click('[data-action="fill"]');
    await popup.waitFor(() => document.querySelectorAll('[data-outcome="filled"]').length === 4);
  });
});
