import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { alterBuild } from '../drivers/alter-build';
import type { TestPage, TestPopup } from '../drivers/browser';
import { type Chromium, launchChromium } from '../drivers/chromium';
import { type Site, serve } from '../drivers/serve';

// biome-ignore lint/suspicious/noExplicitAny: the extension's API, without its types
declare const chrome: any;

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const MAIL = `<!doctype html><meta charset="utf-8"><title>Mail</title><form>
<label>To <input name="to"></label><label>Cc <input name="cc"></label>
<label>Subject <input name="subject"></label><label>Message <textarea name="body"></textarea></label></form>`;

let site: Site;
let chromium: Chromium;
let page: TestPage;
let popup: TestPopup;

beforeAll(async () => {
  site = await serve({ '/': '<title>Page</title><p>Nothing to fill here.' });
  chromium = await launchChromium({ extension: BUILD });
  page = await chromium.open(site.origin);
});

afterEach(() => popup.close());

afterAll(async () => {
  await chromium.close();
  await site.close();
});

const open = async () => {
  popup = await page.openPopup();
  await popup.waitFor(() => 'ready' in document.documentElement.dataset);
};
const notice = () =>
  popup.evaluate(() => document.querySelector('.notice[role="alert"]')?.textContent ?? '');

const openCase = async () => {
  await popup.evaluate(
    () => document.querySelector<HTMLElement>('[data-case="ua-163-17"]')?.click(), // or it is open already
  );
  await popup.waitFor(() => document.querySelector('[data-part="body"]'));
};
const body = () =>
  popup.evaluate(() => document.querySelector<HTMLTextAreaElement>('[data-part="body"]')!.value);

const damaged: [string, unknown][] = [
  ['settings', 'garbage'],
  ['settings', { writer: 'nobody' }],
  ['settings', ['a list']],
  ['log', { not: 'a list' }],
  ['log', [null]],
  ['log', [{ caseId: 'ua-163-17', of: 'a newer version' }]],
  ['drafts', 'garbage'],
  ['drafts', { 'ua-163-17/president/email/en': 'words' }],
  ['officeAgreed', { 'ua-163-17': { newer: true } }],
  ['firstCases', { rows: 'none' }],
  ['reminders', 7],
  ['shownReminders', [[]]],
  ['ownMissions', [{ state: 'CN' }]],
];

test.each(damaged)(
  'with %s of another shape (%j) the popup opens and writes',
  async (name, value) => {
    await open();
    await popup.evaluate((name, value) => chrome.storage.local.set({ [name]: value }), name, value);
    await popup.close();
    await open();
    const wanted = ['settings', 'log'].includes(name) ? 'storage cannot be read' : '';
    expect(await notice()).toContain(wanted);
    await openCase();
    expect(await body()).toContain('Excellency');
    // What could not be read is not written over; what the background makes by itself is made anew.
    if (name !== 'firstCases')
      expect(
        await popup.evaluate(
          (name) => chrome.storage.local.get(name).then((all: object) => all),
          name,
        ),
      ).toEqual({ [name]: value });
    await popup.evaluate((name) => chrome.storage.local.remove(name), name);
  },
);

test.each(damaged)(
  'with %s of another shape (%j) the settings open, and erase it',
  async (name, value) => {
    const options = await chromium.open(`chrome-extension://${chromium.extensionId}/options.html`);
    await options.evaluate(
      (name, value) => chrome.storage.local.set({ [name]: value }),
      name,
      value,
    );
    await options.puppeteer.reload();
    await options.waitFor(() => 'ready' in document.documentElement.dataset);
    if (name === 'settings')
      expect(
        await options.evaluate(() => document.querySelector('.notice')!.textContent),
      ).toContain('storage cannot be read');
    await options.evaluate(() => {
      document.querySelector<HTMLElement>('#wipe .grave')!.click();
      document.querySelector<HTMLElement>('[data-action="wipe"]')!.click();
    });
    await options.waitFor(() =>
      document.querySelector('#wipe [role="status"]')!.textContent!.includes('erased'),
    );
    await options.close();
    await open();
    expect(await notice()).toBe('');
  },
);

test.each(['import.html', 'letter.html#none', 'allow.html?origin=https://portal.example&tab=1'])(
  'with settings of another shape %s speaks, in the browser’s language',
  async (file) => {
    const origin = `chrome-extension://${chromium.extensionId}`;
    const other = await chromium.open(`${origin}/options.html`);
    await other.evaluate(() => chrome.storage.local.set({ settings: 'garbage', print: 7 }));
    await other.goto(`${origin}/${file}`);
    await other.waitFor(() => 'ready' in document.documentElement.dataset);
    expect(await other.evaluate(() => document.body.textContent)).toMatch(/\w+ \w+ \w+/);
    await other.evaluate(() => chrome.storage.local.clear());
    await other.close();
    await open(); // for afterEach
  },
);

/** Fills the browser's storage to its last byte, or empties it. */
const fillStorage = (full: boolean) =>
  popup.evaluate(async (full) => {
    const { local } = chrome.storage;
    await local.remove('filler');
    const room = local.QUOTA_BYTES - (await local.getBytesInUse()) - '"filler"'.length;
    if (full) await local.set({ filler: 'x'.repeat(room) });
  }, full);

test('changes that the storage refuses are said to be lost with the popup', async () => {
  await open();
  expect(await notice()).toBe('');
  await fillStorage(true);
  await openCase();
  await popup.evaluate(() => {
    const subject = document.querySelector<HTMLInputElement>('[data-part="subject"]')!;
    subject.value = 'Mine';
    subject.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await popup.waitFor(() =>
    document.querySelector('.letter')?.textContent?.includes('could not be kept'),
  );
  expect(
    await popup.evaluate(
      () => document.querySelector<HTMLInputElement>('[data-part="subject"]')!.value,
    ),
  ).toBe('Mine');
  await fillStorage(false);
});

test('a letter that cannot be logged is not said to be sent', async () => {
  await open();
  await openCase();
  await popup.evaluate(() =>
    document.querySelector<HTMLElement>('[data-action="confirm-office"]')!.click(),
  );
  await popup.waitFor(() => document.querySelector('[data-action="sent"]'));
  await fillStorage(true);
  await popup.evaluate(() => document.querySelector<HTMLElement>('[data-action="sent"]')!.click());
  await popup.waitFor(() =>
    document.querySelector('#trouble [role="alert"]')?.textContent?.includes('quota'),
  );
  expect(
    await popup.evaluate(() => document.querySelector('[data-action="undo-sent"]')),
  ).toBeNull();
  await fillStorage(false);
});

test.each([
  [
    'storage',
    `for (const area of ['local', 'session'])
    for (const what of ['get', 'set', 'remove'])
      chrome.storage[area][what] = () => Promise.reject(new Error('No access'));`,
  ],
  ['database', `indexedDB.open = () => { throw new DOMException('', 'InvalidStateError'); };`],
])(
  'where the browser gives no %s, as in a private window, letters are written',
  async (what, denied) => {
    const extension = alterBuild(BUILD, { before: denied, inPages: denied });
    const form = await serve({ '/': MAIL });
    const closed = await launchChromium({ extension });
    try {
      const mail = await closed.open(`${form.origin}/`);
      popup = await mail.openPopup();
      await popup.waitFor(() => 'ready' in document.documentElement.dataset);
      if (what === 'storage') expect(await notice()).toContain('storage cannot be read');
      await openCase();
      await popup.evaluate(() =>
        document.querySelector<HTMLElement>('[data-action="confirm-office"]')!.click(),
      );
      await popup.waitFor(() => document.querySelector('[data-action="fill"]:enabled'));
      await popup.evaluate(() =>
        document.querySelector<HTMLElement>('[data-action="fill"]')!.click(),
      );
      await popup.waitFor(() =>
        document.querySelector('[data-field="body"][data-outcome="filled"]'),
      );
      expect(
        await mail.evaluate(() => document.querySelector<HTMLTextAreaElement>('textarea')!.value),
      ).toBe(await body());
    } finally {
      await closed.close();
      await form.close();
      rmSync(extension, { recursive: true });
      await open(); // for afterEach
    }
  },
);
