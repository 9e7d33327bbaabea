import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../drivers/chromium';
import type * as Keep from '../drivers/keep';
import { layModule } from '../drivers/lay-module';

declare const keep: typeof Keep;
// biome-ignore lint/suspicious/noExplicitAny: the extension's API, without its types
declare const chrome: any;

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const MANY = 20;

let chromium: Chromium;
let windows: Page[];

beforeAll(async () => {
  chromium = await launchChromium({ extension: BUILD });
  windows = [];
  for (let n = 0; n < 2; n++) {
    const page = await chromium.puppeteer.newPage();
    await page.goto(`chrome-extension://${chromium.extensionId}/allow.html`);
    await layModule(page, 'tests/drivers/keep.ts', 'keep');
    windows.push(page);
  }
});
afterAll(() => chromium.close());
beforeEach(() => windows[0]!.evaluate(() => chrome.storage.local.clear()));

/** Runs `write` in both windows at once, with the window's number and how often to write. */
const inBoth = (write: (window: number, many: number) => Promise<unknown>) =>
  Promise.all(windows.map((page, n) => page.evaluate(write as never, n, MANY)));
const kept = (name: string) =>
  windows[0]!.evaluate((name) => chrome.storage.local.get(name).then((all: object) => all), name);
const numbers = Array.from({ length: MANY }, (_, n) => n);

test('of letters logged in two windows at once none is lost', async () => {
  await inBoth(async (window, many) => {
    const entry = { caseId: `of window ${window}`, channel: 'email' as const, day: '2026-11-25' };
    for (let n = 0; n < many; n++) await keep.logSending({ ...entry, recipientId: String(n) });
  });
  const { log } = (await kept('log')) as { log: { caseId: string; recipientId: string }[] };
  for (const window of [0, 1])
    expect(
      log.filter(({ caseId }) => caseId === `of window ${window}`).map((one) => one.recipientId),
    ).toEqual(numbers.map(String));
});

test('of drafts written in two windows at once no word is lost', async () => {
  await inBoth(async (window, many) => {
    for (let n = 0; n < many; n++) await keep.keepDraft(`${window}/${n}`, { body: `Words ${n}` });
    await keep.keepDraft('the same', window ? { subject: 'Mine' } : { body: 'My words' });
  });
  const { drafts } = (await kept('drafts')) as { drafts: Record<string, object> };
  expect(Object.keys(drafts)).toHaveLength(2 * MANY + 1);
  expect(drafts['the same']).toEqual({ subject: 'Mine', body: 'My words' });
});

test('a draft that one window forgets takes no other along', async () => {
  await inBoth(async (window, many) => {
    for (let n = 0; n < many; n++)
      if (window) await keep.keepDraft(`kept ${n}`, { body: 'Words' });
      else await keep.keepDraft(`gone ${n}`, {}).then(() => keep.forgetDraft(`gone ${n}`));
  });
  const { drafts } = (await kept('drafts')) as { drafts: object };
  expect(Object.keys(drafts).sort()).toEqual(numbers.map((n) => `kept ${n}`).sort());
});

test('settings, the office’s word and reminders, changed in two windows at once, all stand', async () => {
  await inBoth(async (window, many) => {
    const { settings, officeAgreed, reminderSettings, shownReminders } = keep;
    const detail = window ? { name: 'Jane' } : { place: 'Oslo' };
    for (let n = 0; n < many; n++) {
      await Promise.all([
        settings.change((now) => ({ ...now, writer: { ...now.writer, ...detail } })),
        keep.variationSeed(),
        officeAgreed.change((now) => ({ ...now, [`${window}/${n}`]: '2026-11-25' })),
        shownReminders.change((now) => [...now, `${window}/${n}`]),
        reminderSettings.change((now) =>
          window ? { ...now, on: true } : { ...now, daysBefore: [7] },
        ),
      ]);
    }
  });
  expect(await kept('settings')).toEqual({
    settings: { writer: { name: 'Jane', place: 'Oslo' }, seed: expect.any(String) },
  });
  const { officeAgreed } = (await kept('officeAgreed')) as { officeAgreed: object };
  expect(Object.keys(officeAgreed)).toHaveLength(2 * MANY);
  const { shownReminders } = (await kept('shownReminders')) as { shownReminders: string[] };
  expect(shownReminders).toHaveLength(2 * MANY);
  expect(await kept('reminders')).toEqual({ reminders: { on: true, daysBefore: [7] } });
});
