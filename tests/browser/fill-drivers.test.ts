import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestBrowser, TestPage } from '../drivers/browser';
import { launchChromium } from '../drivers/chromium';
import { launchFirefox } from '../drivers/firefox';
import { type Site, serve } from '../drivers/serve';

describe.each([
  ['chromium', launchChromium],
  ['firefox', launchFirefox],
])('the %s driver', (_, launch) => {
  let site: Site;
  let browser: TestBrowser;
  let page: TestPage;

  beforeAll(async () => {
    site = await serve({
      '/': '<!doctype html><title>Page</title><textarea id=text rows=5></textarea>',
    });
    browser = await launch();
    page = await browser.open(`${site.origin}/`);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test('clicks, types and undoes with real keys', async () => {
    await page.click('#text');
    await page.type('one');
    expect(await page.evaluate(() => document.querySelector('textarea')!.value)).toBe('one');
    await page.press('Control+z');
    expect(await page.evaluate(() => document.querySelector('textarea')!.value)).toBe('');
  });

  test('runs a script in a world of its own and answers with its last value', async () => {
    const script =
      'globalThis.mine = quickAppealsTask.word; Promise.resolve([mine, document.title])';
    expect(await page.run(script, { word: 'hello' })).toEqual(['hello', 'Page']);
    expect(await page.evaluate(() => 'mine' in globalThis)).toBe(false);
  });

  test('opens a popup that takes the focus from the page, and gives it back', async () => {
    await page.click('#text');
    const popup = await page.openPopup();
    expect(await page.evaluate(() => document.hasFocus())).toBe(false);
    expect(await page.run('document.hasFocus()')).toBe(false);
    expect(await popup.evaluate(() => document.title)).toBe('Probe');
    await popup.close();
    expect(await page.evaluate(() => document.hasFocus())).toBe(true);
  });
});
