import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { alterBuild, clockAt } from '../drivers/alter-build';
import { openDesk, stopBackground } from '../drivers/background';
import { until } from '../drivers/browser';
import { type Chromium, launchChromium } from '../drivers/chromium';

// biome-ignore lint/suspicious/noExplicitAny: the extension's API, without its types
declare const chrome: any;

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3/', import.meta.url));

let chromium: Chromium;
let folder: string;

/** A browser in which the background's clock shows `local`, and a page of the extension to ask from. */
async function launchAt(local: string): Promise<Page> {
  folder = alterBuild(BUILD, { before: clockAt(local) });
  chromium = await launchChromium({ extension: folder });
  return openDesk(chromium);
}

afterEach(async () => {
  await chromium?.close();
  rmSync(folder, { recursive: true });
});

const badge = (desk: Page) =>
  desk.evaluate(async () => ({
    text: await chrome.action.getBadgeText({}),
    title: await chrome.action.getTitle({}),
    colour: (await chrome.action.getBadgeBackgroundColor({})).slice(0, 3).join(),
  }));

/** The badge, once it reads `text`. */
async function badgeReading(desk: Page, text: string) {
  await until(async () => (await badge(desk)).text === text, `the badge reads "${text}"`);
  return badge(desk);
}

const store = (desk: Page, values: object) =>
  desk.evaluate((values) => chrome.storage.local.set(values), values);

const alarms = (desk: Page): Promise<{ name: string; scheduledTime: number }[]> =>
  desk.evaluate(() => chrome.alarms.getAll());

const letter = (caseId: string) => ({
  caseId,
  recipientId: 'a',
  channel: 'email',
  day: '2012-03-01',
});

test('today, when all bundled cases are past their dates, the badge is empty and says so', async () => {
  folder = alterBuild(BUILD, {});
  chromium = await launchChromium({ extension: folder });
  const desk = await openDesk(chromium);
  await until(
    async () => (await badge(desk)).title === 'Quick Appeals: no open case waits for your letter',
    'the title is set',
  );
  expect((await badge(desk)).text).toBe('');
});

test('the badge counts what waits, and follows the log without the worker alive', async () => {
  const desk = await launchAt('2012-03-27T12:00:00');
  // UA 163/17 (until 2017), the one until 10 April, and UA 52/12 until tomorrow.
  expect(await badgeReading(desk, '3')).toMatchObject({
    title: 'Quick Appeals: 3 open cases, next due in 1 day',
    colour: '146,64,14',
  });
  await stopBackground(chromium);
  await store(desk, { log: [letter('ua-52-12')] });
  expect(await badgeReading(desk, '2')).toMatchObject({
    title: 'Quick Appeals: 2 open cases, next due in 14 days',
    colour: '75,85,99',
  });
  await stopBackground(chromium);
  await store(desk, { log: [] });
  await badgeReading(desk, '3');
});

test('the badge speaks the language of the settings', async () => {
  const desk = await launchAt('2012-03-27T12:00:00');
  await badgeReading(desk, '3');
  await stopBackground(chromium);
  await store(desk, { settings: { writer: {}, language: 'de' } });
  await until(
    async () => (await badge(desk)).title.startsWith('Quick Appeals: 3 offene Fälle'),
    'the title is German',
  );
});

test('at midnight the badge changes by itself, though the worker was stopped', {
  timeout: 60_000,
}, async () => {
  // Time enough for a browser to start on a busy machine.
  const midnight = Date.now() + 20_000;
  const desk = await launchAt('2012-03-28T23:59:40');
  expect(await badgeReading(desk, '3!')).toMatchObject({
    title: 'Quick Appeals: 3 open cases, 1 due today',
    colour: '185,28,28',
  });
  await stopBackground(chromium);
  expect((await badge(desk)).text).toBe('3!');
  await new Promise((resolve) => setTimeout(resolve, midnight - Date.now()));
  expect(await badgeReading(desk, '2')).toMatchObject({
    title: 'Quick Appeals: 2 open cases, next due in 12 days',
  });
});

test('the next look is at midnight, or within the hour', async () => {
  const before = Date.now();
  const desk = await launchAt('2012-03-28T12:00:00');
  await badgeReading(desk, '3!');
  const [alarm, ...others] = await alarms(desk);
  expect(others).toEqual([]);
  expect(alarm!.scheduledTime - before).toBeGreaterThan(3_590_000);
  expect(alarm!.scheduledTime - Date.now()).toBeLessThanOrEqual(3_600_000);
});
