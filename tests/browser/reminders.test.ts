import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { alterBuild, clockAt } from '../drivers/alter-build';
import { backgroundOf, openDesk, stopBackground } from '../drivers/background';
import { until } from '../drivers/browser';
import { type Chromium, launchChromium } from '../drivers/chromium';

// biome-ignore lint/suspicious/noExplicitAny: the extension's API, without its types
declare const chrome: any;

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3/', import.meta.url));

// Notifications go away by themselves, so each is noted down where the worker's end does not reach.
// A test has no hand to click one with: it calls what the extension wants called.
const NOTE = `{
  chrome.notifications.onClicked.addListener = (listener) => {
    globalThis.clickReminder = listener;
  };
  const create = chrome.notifications.create.bind(chrome.notifications);
  chrome.notifications.create = (key, options, ...more) => {
    chrome.storage.session.get('told').then(({ told = [] }) =>
      chrome.storage.session.set({ told: [...told, [key, options.title, options.message]] }));
    return create(key, options, ...more);
  };
}`;

/** What nobody caught. */
const FAULTS = `addEventListener('unhandledrejection', ({ reason }) =>
  chrome.storage.session.set({ fault: String(reason) }));`;

let chromium: Chromium;
let folder: string;

afterEach(async () => {
  await chromium?.close();
  rmSync(folder, { recursive: true });
});

async function launchAt(local: string, allowed = true): Promise<Page> {
  folder = alterBuild(BUILD, {
    before: clockAt(local) + (allowed ? NOTE : FAULTS),
    permissions: allowed ? ['notifications'] : [],
  });
  chromium = await launchChromium({ extension: folder });
  return openDesk(chromium);
}

const store = (desk: Page, values: object) =>
  desk.evaluate((values) => chrome.storage.local.set(values), values);
const told = (desk: Page): Promise<string[][]> =>
  desk.evaluate(async () => (await chrome.storage.session.get('told')).told ?? []);
const badgeText = (desk: Page) => desk.evaluate(() => chrome.action.getBadgeText({}));

test('a reminder comes once for each case and step, worker stopped or not', {
  timeout: 60_000,
}, async () => {
  // Time enough for a browser to start on a busy machine.
  const midnight = Date.now() + 20_000;
  const desk = await launchAt('2012-03-27T23:59:40');
  await until(async () => (await badgeText(desk)) === '3', 'the background has looked');
  expect(await told(desk)).toEqual([]);

  await store(desk, { reminders: { on: true, daysBefore: [1, 0] } });
  const first = [
    'ua-52-12/2012-03-28/1',
    'North Koreans facing forcible return',
    '1 day left to write, until 28 March 2012.',
  ];
  await until(async () => (await told(desk)).length, 'the first reminder has come');
  expect(await told(desk)).toEqual([first]);

  await stopBackground(chromium);
  await new Promise((resolve) => setTimeout(resolve, midnight - Date.now()));
  await until(async () => (await badgeText(desk)) === '3!', 'midnight has passed');
  await until(async () => (await told(desk)).length > 1, 'the second reminder has come');
  expect(await told(desk)).toEqual([
    first,
    [
      'ua-52-12/2012-03-28/0',
      'North Koreans facing forcible return',
      'Today is the last day to write.',
    ],
  ]);

  await stopBackground(chromium);
  // The background has looked once more when it has set its alarm anew and let go of its lock.
  await desk.evaluate(() => chrome.alarms.clear('badge'));
  await store(desk, { log: [] });
  await until(() => desk.evaluate(() => chrome.alarms.get('badge')), 'the alarm is set anew');
  await desk.evaluate(() => navigator.locks.request('refresh', () => undefined));
  expect(await told(desk)).toHaveLength(2);
});

test('a click on a reminder opens the popup at its case', async () => {
  const desk = await launchAt('2012-03-27T12:00:00');
  await until(async () => (await badgeText(desk)) === '3', 'the background has looked');
  const worker = (await backgroundOf(chromium)).worker();
  const opened = chromium.puppeteer.waitForTarget(
    (target) => target.url() === `chrome-extension://${chromium.extensionId}/popup.html`,
    { timeout: 20_000 },
  );
  await (await worker)!.evaluate(() =>
    (globalThis as unknown as { clickReminder(key: string): void }).clickReminder(
      'ua-52-12/2012-03-28/1',
    ),
  );
  const target = await opened;
  const popup = await target.asPage();
  await popup.waitForSelector('h1');
  expect(await popup.$eval('h1', (heading) => heading.textContent)).toBe(
    'North Koreans facing forcible return',
  );
  // In the toolbar's popup, not in a tab.
  const tabs: { url: string }[] = await desk.evaluate(() => chrome.tabs.query({}));
  expect(tabs.filter(({ url }) => url === target.url())).toEqual([]);
});

test('without the permission it reminds of nothing, and goes on counting', async () => {
  const desk = await launchAt('2012-03-27T12:00:00', false);
  await until(async () => (await badgeText(desk)) === '3', 'the background has looked');
  await store(desk, { reminders: { on: true, daysBefore: [1] } });
  await store(desk, {
    log: [{ caseId: 'ua-163-17', recipientId: 'a', channel: 'email', day: '2012-03-01' }],
  });
  await until(async () => (await badgeText(desk)) === '2', 'the background has looked again');
  const worker = (await (await backgroundOf(chromium)).worker())!;
  await until(
    () => worker.evaluate(() => navigator.locks.query().then(({ held }) => !held!.length)),
    'the background is done',
  );
  expect(await desk.evaluate(() => chrome.storage.session.get('fault'))).toEqual({});
  expect(await desk.evaluate(() => chrome.storage.local.get('shownReminders'))).toEqual({});
});
