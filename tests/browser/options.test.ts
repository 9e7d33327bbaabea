import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { alterBuild } from '../drivers/alter-build';
import { type Chromium, launchChromium } from '../drivers/chromium';

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3/', import.meta.url));
const LANGUAGES = ['en', 'de', 'ar', 'zh'];

let chromium: Chromium;
let page: Page;
let folder: string;
/** The built extension, in which the writer has allowed notifications. */
let extension: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'quick-appeals-settings-'));
  extension = alterBuild(BUILD, { permissions: ['notifications'] });
  chromium = await launchChromium({ extension });
  page = (await chromium.open('about:blank')).puppeteer;
});

afterAll(async () => {
  await chromium.close();
  for (const each of [folder, extension]) rmSync(each, { recursive: true });
});

beforeEach(async () => {
  await page.setViewport({ width: 1000, height: 800 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
});

/** Opens the options page over storage that holds `kept` and nothing else. */
async function open(kept: Record<string, unknown> = {}) {
  const url = `chrome-extension://${chromium.extensionId}/options.html`;
  await page.goto(url);
  await page.evaluate(async (kept) => {
    // biome-ignore lint/suspicious/noExplicitAny: an extension page without the extension's types
    const { local } = (globalThis as any).chrome.storage;
    await local.clear();
    await local.set(kept);
  }, kept);
  await page.goto(url);
  await page.waitForSelector('html[data-ready]');
}

const stored = (): Promise<Record<string, unknown>> =>
  // biome-ignore lint/suspicious/noExplicitAny: an extension page without the extension's types
  page.evaluate(() => (globalThis as any).chrome.storage.local.get());
const settings = async () => (await stored()).settings;
const text = (selector: string) => page.$eval(selector, (element) => element.textContent!.trim());
const buttonNamed = async (name: string) =>
  (await page.$(`::-p-aria([name="${name}"][role="button"])`))!;
const told = () =>
  page.waitForFunction(() => document.querySelector('.told')!.textContent === 'Saved');

/** A page on which every state can be seen at once: details, a known service, a draft, a problem, a file's changes. */
async function everything(language: string) {
  await open({
    settings: {
      keepDetails: true,
      writer: { name: 'Ingrid Nordmann', country: 'NO', email: 'ingrid@example.org' },
      faxGateway: { id: 'faxplus' },
      language,
    },
    drafts: { 'ua-163-17/xi-jinping/email/en': { body: 'Your Excellency, I write …' } },
    log: [{ caseId: 'ua-163-17', recipientId: 'xi-jinping', channel: 'email', day: '2017-08-01' }],
    reminders: { on: true, daysBefore: [3, 1] },
  });
  await page.waitForSelector('[data-days]');
  await page.type('#missions-text', 'state,covers,email\nKP,NO,a@example.org\nXX,NO,b@c.de');
  await page.click('#missions .buttons > button');
  await page.waitForSelector('#missions .rows > li');
  await page.focus('#you-phone');
  await page.keyboard.type('call me');
  await choose(settingsFile({ keepDetails: true, writer: { name: 'Somebody Else' }, language }));
  await page.waitForSelector('#file table');
}

function settingsFile(settings: object, name = 'settings.json'): string {
  const path = join(folder, name);
  writeFileSync(
    path,
    JSON.stringify({
      format: 'quick-appeals-settings',
      version: 1,
      settings,
      ownMissions: [],
      reminderDays: [3, 1],
    }),
  );
  return path;
}

async function choose(path: string) {
  await ((await page.$('#file input[type="file"]')) as ElementHandle<HTMLInputElement>).uploadFile(
    path,
  );
}

/** Has what the page saves land in the test's folder. */
async function downloads() {
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
}
const saved = (name: string) => readFileSync(join(folder, name), { encoding: 'utf8', flag: 'a+' });

async function violations(): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`)}`,
  );
}

for (const language of LANGUAGES) {
  for (const scheme of ['light', 'dark']) {
    test(`axe finds nothing in ${language}, ${scheme}`, async () => {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await everything(language);
      expect(await page.$eval('html', ({ lang, dir }) => [lang, dir])).toEqual([
        language === 'zh' ? 'zh-Hans' : language,
        language === 'ar' ? 'rtl' : 'ltr',
      ]);
      expect(await violations()).toEqual([]);
      await page.click('#wipe .grave');
      expect(await violations()).toEqual([]);
    });
  }

  test(`nothing runs out of 320 px in ${language}, and everything can be hit`, async () => {
    await page.setViewport({ width: 320, height: 640 });
    await everything(language);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const small = await page.$$eval('button, input, select, textarea, .file', (elements) =>
      elements
        .filter((element) => !element.matches('.unseen') && element.checkVisibility())
        .map((element) => ({ html: element.outerHTML, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ html }) => html),
    );
    expect(small).toEqual([]);
  });
}

test('Tab goes through the page in the order in which it is read', async () => {
  await everything('en');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.evaluate(() => scrollTo(0, 0));
  await page.focus('nav a');
  const reached: string[] = [];
  for (;;) {
    const place = await page.evaluate(() => {
      const at = document.activeElement!;
      const all = [...document.querySelectorAll('a[href], button, input, select, textarea')].filter(
        (element) => element.checkVisibility(),
      );
      const outline = getComputedStyle(at.matches('.unseen') ? at.nextElementSibling! : at);
      return {
        index: all.indexOf(at),
        last: all.length - 1,
        outlined: outline.outlineStyle !== 'none',
        name: at.id || at.textContent!,
      };
    });
    expect(place).toMatchObject({ index: reached.length, outlined: true });
    reached.push(place.name);
    if (place.index === place.last) break;
    await page.keyboard.press('Tab');
  }
  expect(reached).toContain('you-sentence');
});

test('nothing about the writer is kept until they say so, and off erases it', async () => {
  await open();
  expect(await page.$('#you-name')).toBeNull();
  await page.click('#you-keep');
  await page.type('#you-name', ' Ingrid Nordmann ');
  await page.select('#you-country', 'NO');
  await told();
  expect(await settings()).toMatchObject({ writer: { name: 'Ingrid Nordmann', country: 'NO' } });
  await page.click('#you-keep');
  await told();
  expect(await settings()).toEqual({ writer: {} });
  expect(await text('#you')).toContain('Your details are erased.');
  await page.click('#you-keep');
  expect(await page.$eval('#you-name', (input) => (input as HTMLInputElement).value)).toBe('');
});

test.each([
  ['#you-email', 'ingrid@', 'ingrid@example.org', 'email'],
  ['#you-phone', 'none', '+47 22 00 00 00', 'phone'],
  ['#you-fax', '+4', '+47 (22) 00-00.00', 'fax'],
])('%s keeps “%s” in the field and out of the settings', async (field, bad, good, detail) => {
  await open({ settings: { keepDetails: true, writer: { [detail]: good, name: 'Ingrid' } } });
  const input = (await page.$(field))!;
  await input.click({ count: 3 });
  await page.keyboard.type(bad);
  expect(await page.$(`${field}[aria-invalid="true"]`)).toBeNull(); // not while they type
  await page.keyboard.press('Tab');
  await page.waitForSelector(`${field}[aria-invalid="true"]`);
  expect(await text(`${field}-problem`)).toContain('not saved yet');
  expect(await input.evaluate((element) => (element as HTMLInputElement).value)).toBe(bad);
  expect(await input.evaluate((element) => element.getAttribute('aria-describedby'))).toContain(
    `${field.slice(1)}-problem`,
  );
  // What is stored is what was last good, and never what is not.
  const { writer } = (await settings()) as { writer: Record<string, string> };
  expect(writer[detail]).not.toBe(bad);
  await input.click({ count: 3 });
  await page.keyboard.type(good);
  await told();
  expect(await settings()).toMatchObject({ writer: { [detail]: good, name: 'Ingrid' } });
  expect(await page.$(`${field}[aria-invalid="true"]`)).toBeNull();
});

test('the interface’s language changes at once, and the focus stays', async () => {
  await open();
  await page.focus('#language-interface');
  await page.select('#language-interface', 'ar');
  await page.waitForSelector('html[lang="ar"][dir="rtl"]');
  expect(await text('h1')).toBe('الإعدادات');
  expect(await page.title()).toBe('الإعدادات · Quick Appeals');
  expect(await page.evaluate(() => document.activeElement!.id)).toBe('language-interface');
  await page.select('#language-interface', '');
  await page.waitForSelector('html[lang="en"][dir="ltr"]');
});

test('the popup speaks the language of the settings', async () => {
  await open({ settings: { writer: {}, language: 'de' } });
  await page.goto(`chrome-extension://${chromium.extensionId}/popup.html`);
  await page.waitForSelector('html[data-ready][lang="de"]');
  expect(await page.$eval('[data-action="settings"]', (button) => button.ariaLabel)).toBe(
    'Einstellungen',
  );
  const opened = chromium.puppeteer.waitForTarget(
    (target) => target.url().endsWith('/options.html') && target !== page.target(),
  );
  await page.click('[data-action="settings"]');
  const options = await (await opened).asPage();
  await options.close();
});

test('a fax service of one’s own needs a whole pattern', async () => {
  await open();
  await page.select('#gateway-service', 'own');
  await page.type('#gateway-pattern', 'fax@example.org');
  await page.keyboard.press('Tab');
  await page.waitForSelector('#gateway-pattern[aria-invalid="true"]');
  expect(await settings()).toEqual({ writer: {} });
  await (await page.$('#gateway-pattern'))!.click({ count: 3 });
  await page.keyboard.type('{cc}@fax.example.org');
  await told();
  await page.click('#gateway-text');
  await told();
  const faxGateway = { pattern: '{cc}@fax.example.org', faxesBody: false };
  expect(await settings()).toEqual({ writer: {}, faxGateway });
});

test('a draft is forgotten, and taken back', async () => {
  const drafts = {
    'ua-163-17/xi-jinping/email/en': { body: 'Your Excellency' },
    'practice/yourself/email/en': { to: 'me@example.org' },
  };
  await open({ drafts });
  await page.waitForSelector('#drafts .rows > li');
  expect(await text('#drafts')).toContain(
    'Eight North Koreans at risk of forcible return · E-mail',
  );
  await (await buttonNamed('Forget the draft: A letter to yourself · E-mail')).click();
  const undo = 'Undo, keep the draft: A letter to yourself · E-mail';
  await page.waitForSelector(`::-p-aria([name="${undo}"])`);
  expect((await stored()).drafts).toEqual({
    'ua-163-17/xi-jinping/email/en': drafts['ua-163-17/xi-jinping/email/en'],
  });
  await (await buttonNamed(undo)).click();
  await page.waitForSelector('::-p-aria([name="Forget the draft: A letter to yourself · E-mail"])');
  expect((await stored()).drafts).toEqual(drafts);
});

test('embassies are pasted, listed with their source, removed and taken back', async () => {
  await open();
  await page.type(
    '#missions-text',
    'state,covers,city,email\nKP,NO,Stockholm,a@example.org\nXX,NO,X,b@c.de',
  );
  const add = await buttonNamed('Add these entries');
  await add.click();
  await page.waitForSelector('#missions .rows > li');
  expect(await text('#missions [role="status"]')).toContain('1 entry added.');
  expect(await text('#missions .warning')).toContain('Entry 2: "XX" is no state');
  // What could not be read stays, to be put right.
  expect(
    await page.$eval('#missions-text', (area) => (area as HTMLTextAreaElement).value),
  ).toContain('XX');
  expect(await text('#missions .rows')).toMatch(
    /Stockholm.*Norway.*a@example\.org.*own entry, 20\d\d/s,
  );
  const kept = (await stored()).ownMissions;
  expect(kept).toMatchObject([
    { state: 'KP', covers: ['NO'], email: ['a@example.org'], own: true },
  ]);

  await add.click();
  await page.waitForFunction(() =>
    document.querySelector('#missions')!.textContent!.includes('1 was there already.'),
  );
  expect((await stored()).ownMissions).toEqual(kept);

  await (await buttonNamed('Remove: North Korea · Stockholm')).click();
  const undo = 'Undo, keep: North Korea · Stockholm';
  await page.waitForSelector(`::-p-aria([name="${undo}"])`);
  expect((await stored()).ownMissions).toEqual([]);
  await (await buttonNamed(undo)).click();
  await page.waitForSelector('::-p-aria([name="Remove: North Korea · Stockholm"])');
  expect((await stored()).ownMissions).toEqual(kept);
});

test('what was sent is counted into a file without names', async () => {
  const sent = { recipientId: 'xi-jinping', channel: 'email', day: '2017-08-01' };
  await open({
    log: [
      { caseId: 'ua-163-17', ...sent },
      { caseId: 'somebody-by-name', ...sent },
    ],
  });
  await downloads();
  expect(await text('#log')).toContain('2 letters');
  await (await buttonNamed('Save as a table (CSV)')).click();
  await expect.poll(() => saved('letters.csv')).toContain('UA 163/17');
  expect(saved('letters.csv')).toMatch(/^case,channel,month,letters\r\n/);
  await (await buttonNamed('Save as data (JSON)')).click();
  await expect.poll(() => saved('letters.json')).toContain('2017-08');
  for (const file of ['letters.csv', 'letters.json']) {
    expect(saved(file)).not.toMatch(/jinping|somebody/);
  }
});

test('what the storage refuses is said, and stays in the field', async () => {
  await open({ settings: { keepDetails: true, writer: {} } });
  await page.evaluate(() =>
    // biome-ignore lint/suspicious/noExplicitAny: an extension page without the extension's types
    (globalThis as any).chrome.storage.local.set({ ballast: 'x'.repeat(10 * 1024 * 1024 - 200) }),
  );
  const name = 'Ingrid '.repeat(40).trim();
  await page.type('#you-name', name);
  await page.waitForSelector('.told.notice[role="alert"]');
  expect(await text('.told.notice')).toMatch(/could not be saved: .*quota/i);
  expect(await page.$eval('#you-name', (input) => (input as HTMLInputElement).value)).toBe(name);
});

test('settings go to a file and come back, shown before they are used', async () => {
  const before = {
    settings: { keepDetails: true, writer: { name: 'Ingrid', email: 'i@example.org' }, seed: 'x1' },
    ownMissions: [
      {
        state: 'KP',
        host: 'SE',
        city: 'Stockholm',
        kind: 'embassy',
        covers: ['NO'],
        source: 'own entry',
        seen: '2026-11',
        own: true,
      },
    ],
    reminders: { on: false, daysBefore: [7] },
  };
  await open(before);
  await downloads();
  await (await buttonNamed('Save settings to a file')).click();
  await expect.poll(() => saved('quick-appeals-settings.json')).toContain('Ingrid');

  const other = { settings: { writer: {}, practiceRemoved: true } };
  await open(other);
  await choose(join(folder, 'quick-appeals-settings.json'));
  await page.waitForSelector('#file table');
  const rows = await page.$$eval('#file tbody tr', (rows) =>
    rows.map((row) => [...row.children].map((cell) => cell.textContent)),
  );
  expect(rows).toContainEqual(['Name', 'nothing', 'Ingrid']);
  expect(rows).toContainEqual(['Embassies of your own', 'nothing', 'North Korea · Stockholm']);
  expect(rows).toContainEqual(['Show the practice case in the list', 'off', 'on']);
  expect(await stored()).toEqual(other);
  await (await buttonNamed('Use the file’s settings')).click();
  await page.waitForFunction(() => !document.querySelector('#file table'));
  expect(await stored()).toEqual(before);
  expect(await page.$eval('#you-name', (input) => (input as HTMLInputElement).value)).toBe(
    'Ingrid',
  );
  expect(await text('#missions .rows')).toContain('Stockholm');
  expect(await page.evaluate(() => document.activeElement!.id)).toBe('file-title');
});

test.each([
  ['not JSON', '{', 'holds no settings'],
  ['another program’s', '{"format":"bookmarks","version":1}', 'holds no settings'],
  [
    'a newer one',
    '{"format":"quick-appeals-settings","version":2,"settings":{"writer":{}}}',
    'newer Quick Appeals',
  ],
  [
    'one with an address that is none',
    '{"format":"quick-appeals-settings","version":1,"settings":{"writer":{"email":"a@b\\r\\nBcc: c@d"}},"ownMissions":[],"reminderDays":[]}',
    'at “settings.writer.email”',
  ],
])('a file that is %s changes nothing', async (_, content, sentence) => {
  const kept = { writer: {}, language: 'en' };
  await open({ settings: kept });
  const path = join(folder, 'odd.json');
  writeFileSync(path, content);
  await choose(path);
  await page.waitForSelector('#file .warning');
  expect(await text('#file .warning')).toContain(sentence);
  expect(await settings()).toEqual(kept);
});

test('wiping asks once, erases everything and says what it found', async () => {
  await everything('en');
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.open('cases');
        request.onsuccess = () => resolve(request.result.close());
      }),
  );
  await (await buttonNamed('Wipe everything …')).click();
  await page.keyboard.press('Escape');
  expect(Object.keys(await stored())).toContain('settings');
  await (await buttonNamed('Wipe everything …')).click();
  await page.click('[data-action="wipe"]');
  await page.waitForFunction(() =>
    document.querySelector('#wipe')!.textContent!.includes('Everything is erased.'),
  );
  expect(await stored()).toEqual({});
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  expect(await text('#drafts')).toContain('There are no drafts.');
  expect(await page.$('#you-name')).toBeNull();
});
