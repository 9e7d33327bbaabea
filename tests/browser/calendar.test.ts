import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { alterBuild } from '../drivers/alter-build';
import { until } from '../drivers/browser';
import { type Chromium, launchChromium } from '../drivers/chromium';
import { type Site, serve } from '../drivers/serve';

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3/', import.meta.url));

let chromium: Chromium;
let site: Site;
let extension: string;
const downloads = mkdtempSync(join(tmpdir(), 'quick-appeals-downloads-'));

beforeAll(async () => {
  // All bundled cases are past their dates; one of them is given more time.
  extension = alterBuild(BUILD, { days: { '2017-08-17': '2099-08-17' } });
  site = await serve({ '/': '<!doctype html><title>Page</title><p>Page' });
  chromium = await launchChromium({ extension });
  const session = await chromium.puppeteer.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: downloads,
  });
});
afterAll(async () => {
  await chromium?.close();
  await site?.close();
  for (const folder of [extension, downloads]) rmSync(folder, { recursive: true });
});

test('the popup saves the last day of a case as a file that calendars read', async () => {
  const page = await chromium.open(`${site.origin}/`);
  const popup = await page.openPopup();
  const click = async (selector: string) => {
    await popup.waitFor((selector) => document.querySelector(selector), selector);
    await popup.evaluate(
      (selector) => document.querySelector<HTMLElement>(selector)!.click(),
      selector,
    );
  };
  await click('[data-case="ua-163-17"]');
  await click('[data-action="calendar"]');
  const file = join(downloads, 'quick-appeals-ua-163-17.ics');
  await until(async () => existsSync(file), 'the file is saved');

  const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8')));
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
  expect(event.startDate.toString()).toBe('2099-08-17');
  expect(event.startDate.isDate).toBe(true);
  expect(event.summary).toBe('Last day to write: Eight North Koreans at risk of forcible return');
  expect(event.description).toMatch(
    /^UA 163\/17\n\nPrinted: “.+”\n\nAfter this date, check with your section office before sending\.$/,
  );
  await popup.close();
});

test('a case past its date offers no calendar', async () => {
  const page = await chromium.open(`${site.origin}/`);
  const popup = await page.openPopup();
  await popup.waitFor(() => document.querySelector('[data-action="back"]'));
  expect(
    await popup.evaluate(() => document.querySelectorAll('[data-action="calendar"]').length),
  ).toBe(1);
  await popup.evaluate(() => document.querySelector<HTMLElement>('[data-action="back"]')!.click());
  await popup.waitFor(() => document.querySelector('[data-case="ua-52-12"]'));
  await popup.evaluate(() =>
    document.querySelector<HTMLElement>('[data-case="ua-52-12"]')!.click(),
  );
  await popup.waitFor(() => document.querySelector('[data-action="confirm-office"]'));
  expect(
    await popup.evaluate(() => document.querySelectorAll('[data-action="calendar"]').length),
  ).toBe(0);
  await popup.close();
});
