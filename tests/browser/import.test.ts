import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Case } from '../../data/schema';
import { type Chromium, launchChromium } from '../drivers/chromium';
import { manyCase } from '../drivers/many-cases';
import { type Site, serve } from '../drivers/serve';
import { pdfOf } from '../unit/documents/two-column-pdf';

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3/', import.meta.url));
const SECTION_PAGE = fileURLToPath(new URL('../unit/documents/section-page.html', import.meta.url));
const DOCX = fileURLToPath(new URL('../unit/documents/two-columns.docx', import.meta.url));

const FIRST = `URGENT ACTION
TEACHER HELD IN SECRET IN BELARUS
Teacher Olga Marchenka has been held in an unknown place since 3 March 2094. She is at risk of torture.

Please write immediately in Russian, English or your own language:
- Urging the Belarusian authorities to release Olga Marchenka immediately;
- Calling on them to let her see her lawyer.

PLEASE SEND APPEALS BEFORE 18 APRIL 2094 TO:

President
Aliaksandr Sakalou
ul. Marksa 38
220016 Minsk
Belarus
Fax: +375 17 226 06 10
Email: contact@president.example.by
Salutation: Dear President

Name: Olga Marchenka (f)
UA: 61/94 Index: EUR 49/004/2094 Belarus Issue Date: 7 March 2094
`;
/** Names no one at risk. */
const NAMELESS = FIRST.replace(/^Name: .*$/m, '').replaceAll('Olga Marchenka', 'the teacher');
const UPDATE = `URGENT ACTION
TEACHER CHARGED WITH TREASON IN BELARUS
Teacher Olga Marchenka was charged with treason on 2 May 2094. She has still not seen a lawyer.

Please write immediately in Russian, English or your own language:
- Urging the Belarusian authorities to drop all charges against Olga Marchenka.

PLEASE SEND APPEALS BEFORE 20 JUNE 2094 TO:

President
Aliaksandr Sakalou
ul. Marksa 38
220016 Minsk
Belarus
Fax: +375 17 226 99 99
Email: contact@president.example.by
Salutation: Dear President

This is the first update of UA 61/94. Further information: EUR 49/004/2094
Name: Olga Marchenka (f)
Further information on UA: 61/94 Index: EUR 49/009/2094 Belarus Issue Date: 9 May 2094
`;

let chromium: Chromium;
let page: Page;
let folder: string;
let site: Site;

// biome-ignore lint/suspicious/noExplicitAny: the extension's API, without its types
declare const chrome: any;

const url = (file: string) => `chrome-extension://${chromium.extensionId}/${file}`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'quick-appeals-import-'));
  chromium = await launchChromium({ extension: BUILD });
  site = await serve({
    '/action': `<!doctype html><title>An action</title><nav>Donate now</nav>
      <main>${FIRST.split('\n\n')
        .map((part) => `<p>${part.replaceAll('\n', '<br>')}</p>`)
        .join('')}<script>document.title = 'ran'</script></main>`,
  });
});
afterAll(async () => {
  await chromium.close();
  await site.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  page = (await chromium.open(url('import.html'))).puppeteer;
  await page.setViewport({ width: 1280, height: 900 });
  await page.waitForSelector('html[data-ready]');
});
afterEach(async () => {
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases())
      await new Promise((resolve) => {
        indexedDB.deleteDatabase(name!).onsuccess = resolve;
      });
    await chrome.storage.local.clear();
  });
  await page.close();
});

async function open(language = 'en') {
  await page.evaluate(
    (language) => chrome.storage.local.set({ settings: { writer: {}, language } }),
    language,
  );
  await page.goto(url('import.html'));
  await page.waitForSelector('html[data-ready]');
}

async function paste(text: string) {
  await page.$eval(
    '#paste',
    (area, text) => {
      (area as HTMLTextAreaElement).value = text;
      area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    text,
  );
  await page.click('[data-action="read"]');
  await page.waitForSelector('.proof', { timeout: 20_000 });
}

/** Chooses a file that holds `content`, or the one at this path. */
async function choose(name: string, content?: string | Uint8Array) {
  const path = content === undefined ? name : join(folder, name);
  if (content !== undefined) writeFileSync(path, content);
  const input = (await page.waitForSelector('input[type="file"]'))!;
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
}

async function saveCase() {
  await page.click('[data-action="save"]');
  await page.waitForSelector('.saved');
}
async function pasteAndSave(text: string) {
  await paste(text);
  await saveCase();
  await page.goto(url('import.html'));
  await page.waitForSelector('html[data-ready]');
}

/** A stored case as the database holds it. */
const stored = (id: string) =>
  page.evaluate(
    (id) =>
      new Promise<{ about: Case; provenance: Record<string, string>[] } | undefined>((resolve) => {
        const opening = indexedDB.open('cases');
        opening.onsuccess = () => {
          const asked = opening.result.transaction('cases').objectStore('cases').get(id);
          asked.onsuccess = () => {
            opening.result.close();
            resolve(asked.result);
          };
        };
      }),
    id,
  );
const value = (path: string) =>
  page.$eval(`#f-${path.replaceAll('.', '-')}`, (field) => (field as HTMLInputElement).value);
const mainText = () => page.$eval('main', (main) => main.textContent!);

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

test('pasted text becomes a case; each field lights the words it was read from', async () => {
  await paste(FIRST);
  expect(await value('title')).toBe('Teacher held in secret in Belarus');
  expect(await value('deadline.date')).toBe('2094-04-18');
  expect(await value('countries.0')).toBe('BY');
  expect(await value('appeals.0.demands.0')).toBe('Release Olga Marchenka immediately.');
  const lit = async (path: string) => {
    await page.focus(`#f-${path.replaceAll('.', '-')}`);
    await page.waitForSelector('mark');
    return page.$eval('mark', (mark) => mark.textContent);
  };
  expect(await lit('deadline.date')).toBe('18 APRIL 2094');
  expect(await lit('appeals.0.recipients.0.fax.0.printed')).toBe('+375 17 226 06 10');
  expect(await lit('appeals.0.recipients.0.salutation')).toBe('Dear President');
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);

  await saveCase();
  const { about, provenance } = (await stored('ua-61-94'))!;
  expect(about.deadline?.date).toBe('2094-04-18');
  expect(about.appeals[0]?.recipients[0]).toMatchObject({
    name: 'Aliaksandr Sakalou',
    title: 'President',
    salutation: 'Dear President',
    email: ['contact@president.example.by'],
    fax: [{ number: '+375172260610', printed: '+375 17 226 06 10' }],
    post: { lines: ['ul. Marksa 38', '220016 Minsk', 'Belarus'], country: 'BY' },
  });
  expect(provenance).toEqual([{ from: 'text', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
});

test('what the writer corrects is what is stored', async () => {
  await paste(FIRST);
  const fax = '#f-appeals-0-recipients-0-fax-0-printed';
  await page.$eval(fax, (input) => (input as HTMLInputElement).select());
  await page.type(fax, '+375 17 222 22 22');
  expect(await value('appeals.0.recipients.0.fax.0.number')).toBe('+375172222222');
  await page.click('.item:has(#f-appeals-0-demands-1) > .field button');
  await saveCase();
  const { about } = (await stored('ua-61-94'))!;
  expect(about.appeals[0]?.demands).toEqual(['Release Olga Marchenka immediately.']);
  expect(about.appeals[0]?.recipients[0]?.fax).toEqual([
    { printed: '+375 17 222 22 22', number: '+375172222222' },
  ]);
});

test('a gap stays a gap, is said, and keeps what needs it from being saved', async () => {
  await paste(NAMELESS.replace(/PLEASE SEND.*TO:/, 'Write to:'));
  expect(await value('deadline.date')).toBe('');
  expect(await page.$eval('#f-deadline-date-about', (one) => one.textContent)).toBe(
    'The document does not say.',
  );
  await page.click('[data-action="save"]');
  await page.waitForSelector('.answer .notice');
  expect(await page.evaluate(() => document.activeElement!.className)).toBe('answer');
  expect(await page.$eval('.answer .notice', (one) => one.textContent)).toContain(
    'Person or group: The document does not say; a case needs it.',
  );
  await page.click('.answer .notice a');
  await page.keyboard.press('Enter'); // "Add: Person or group" has the focus
  await page.waitForSelector('#f-people-0-name');
  await page.type('#f-people-0-name', 'Olga Marchenka');
  await saveCase();
  const { about } = (await stored('ua-61-94'))!;
  expect(about.deadline).toBeUndefined();
  expect(about.people).toEqual([{ name: 'Olga Marchenka' }]);
});

test('an update shows what it changes, warns of the new fax number, and waits for a yes', async () => {
  await pasteAndSave(FIRST);
  await paste(UPDATE);
  expect(await mainText()).toContain('You have this case already');
  expect(await page.$eval('.proof form', (form) => form.textContent)).toContain(
    '+375172269999 is new; the earlier document gave +375172260610.',
  );
  await page.click('[data-action="save"]');
  await page.waitForSelector('.answer table');
  const rows = await page.$$eval('.answer tbody tr', (rows) =>
    rows.map((row) => [...row.children].map(({ textContent }) => textContent)),
  );
  expect(rows.find(([field]) => field === 'Title')).toEqual([
    'Title',
    'Teacher held in secret in Belarus',
    'Teacher charged with treason in Belarus',
  ]);
  expect((await stored('ua-61-94'))!.about.deadline?.date).toBe('2094-04-18');
  await page.click('[data-action="agree"]');
  await page.waitForSelector('.saved');
  const { about, provenance } = (await stored('ua-61-94'))!;
  expect(about.deadline?.date).toBe('2094-06-20');
  expect(about.editions.length).toBe(2);
  expect(provenance.length).toBe(2);
});

test('a stop closes the case that it names', async () => {
  await pasteAndSave(FIRST);
  await paste(
    `URGENT ACTION\nTEACHER RELEASED IN BELARUS\nOlga Marchenka was released on 1 June 2094.\n\nNo further action is required. Many thanks to all who sent appeals.\n\nThis is the second update of UA 61/94. Index: EUR 49/012/2094 Issue Date: 3 June 2094\n`,
  );
  await page.click('[data-action="save"]');
  await page.waitForSelector('[data-action="agree"]');
  await page.click('[data-action="agree"]');
  await page.waitForSelector('.saved');
  expect((await stored('ua-61-94'))!.about.status).toBe('closed');
});

const TWO = FIRST.replace(
  'Name: Olga Marchenka (f)',
  'Name: Olga Marchenka (f)\nName: Ivan Savich (m)',
);
const PARTIAL_STOP = `URGENT ACTION
ONE TEACHER FREED IN BELARUS
Olga Marchenka was released on 1 May 2094. No further action is required on behalf of Olga Marchenka. Ivan Savich is still held.

Please write immediately in Russian, English or your own language:
- Urging the Belarusian authorities to release Ivan Savich immediately.

PLEASE SEND APPEALS BEFORE 20 JUNE 2094 TO:

President
Aliaksandr Sakalou
ul. Marksa 38
220016 Minsk
Belarus
Salutation: Dear President

Name: Ivan Savich (m)
Further information on UA: 61/94 Index: EUR 49/011/2094 Belarus Issue Date: 9 May 2094
`;

test('a partial stop drops one person, and the case stays open', async () => {
  await pasteAndSave(TWO);
  await paste(PARTIAL_STOP);
  expect(await mainText()).toContain('Someone is out of danger; the case goes on.');
  await page.click('[data-action="save"]');
  await page.waitForSelector('.answer table');
  const rows = await page.$$eval('.answer tbody th', (rows) => rows.map((row) => row.textContent));
  expect(rows).toContain('Person or group');
  expect(await violations()).toEqual([]);
  await page.click('[data-action="agree"]');
  await page.waitForSelector('.saved');
  expect(await violations()).toEqual([]);
  const { about } = (await stored('ua-61-94'))!;
  expect(about.status).toBe('open');
  expect(about.people.map(({ name }) => name)).toEqual(['Ivan Savich']);
  expect(about.appeals[0]!.demands).toEqual(['Release Ivan Savich immediately.']);
});

test('another edition adds a recipient for its own writers, and keeps the others', async () => {
  await pasteAndSave(FIRST);
  await paste(
    FIRST.replace(
      '\nName: Olga',
      `
And copies to:
His Excellency Maksim Yermalovich
Embassy of Belarus
6 Kensington Court
London W8 5DL
United Kingdom
Email: embassy@belarus.example.uk

Name: Olga`,
    ),
  );
  await page.click('[data-action="save"]');
  await page.waitForSelector('[data-action="agree"]');
  await page.click('[data-action="agree"]');
  await page.waitForSelector('.saved');
  const { about } = (await stored('ua-61-94'))!;
  const [president, ambassador] = about.appeals[0]!.recipients;
  expect(president!.writers).toBeUndefined();
  expect(ambassador).toMatchObject({ role: 'copy', writers: ['GB'], editions: ['gb'] });
  expect(about.editions.map(({ id }) => id)).toEqual(['international', 'gb']);
});

test('a file dropped on the page, and the saved page of a section', async () => {
  const session = await page.createCDPSession();
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    session.send('Input.dispatchDragEvent', {
      type,
      x: 400,
      y: 300,
      data: { items: [], files: [SECTION_PAGE], dragOperationsMask: 1 },
    });
  await drag('dragEnter');
  await drag('dragOver');
  await page.waitForSelector('[data-over]');
  await drag('drop');
  await page.waitForSelector('.proof', { timeout: 20_000 });
  expect(await value('title')).toBe('Lawyer Jailed For Posts');
  expect(await value('deadline.date')).toBe('2021-08-19');
  expect(await value('appeals.0.recipients.1.post.lines.0')).toBe(
    'Embassy of the Socialist Republic of Vietnam',
  );
  expect(await page.$eval('.document', (one) => one.textContent)).not.toMatch(/cookies|2030/);
});

test('a Word file with two columns of recipients', async () => {
  await choose(DOCX);
  await page.waitForSelector('.proof', { timeout: 20_000 });
  expect(await value('deadline.date')).toBe('2014-04-18');
  expect(await value('appeals.0.recipients.0.name')).toBe('Aliaksandr Sakalou');
  expect(await value('appeals.0.recipients.1.name')).toBe('Alyaksandr Kanyuk');
});

test('a PDF with two columns of recipients', async () => {
  const left = [
    'President',
    'Aliaksandr Sakalou',
    'ul. Marksa 38',
    '220016 Minsk, Belarus',
    'Salutation: Dear President',
  ];
  const right = [
    'General Prosecutor',
    'Alyaksandr Kanyuk',
    'ul. Lenina 22',
    '220030 Minsk, Belarus',
    'Salutation: Dear Prosecutor',
  ];
  const head = FIRST.split('\n\nPresident')[0]!.split('\n').filter(Boolean);
  const pieces = [
    ...head.map((text, line) => ({ text, x: 50, y: 60 + line * 14 })),
    ...left.flatMap((text, line) => [
      { text, x: 50, y: 200 + line * 12 },
      { text: right[line]!, x: 310, y: 200 + line * 12 },
    ]),
    { text: 'UA: 61/94 Index: EUR 49/004/2094 Issue Date: 7 March 2094', x: 50, y: 300 },
  ];
  await choose('action.pdf', new Uint8Array(pdfOf(pieces)));
  await page.waitForSelector('.proof', { timeout: 20_000 });
  expect(await value('deadline.date')).toBe('2094-04-18');
  expect(await value('appeals.0.recipients.0.post.lines.0')).toBe('ul. Marksa 38');
  expect(await value('appeals.0.recipients.1.post.lines.0')).toBe('ul. Lenina 22');
});

test('a file that is not what it says is refused in words, and the page goes on', async () => {
  await choose('broken.pdf', '%PDF-1.4 nothing');
  await page.waitForSelector('.notice');
  expect(await mainText()).toContain('broken.pdf could not be read.');
  expect(await violations()).toEqual([]);
  await paste(FIRST);
  expect(await value('reference.ua')).toBe('61/94');
});

test('the page in front: the popup’s button opens its text here, without what stands around it', async () => {
  const tab = await chromium.open(`${site.origin}/action`);
  const popup = await tab.openPopup();
  await popup.waitFor(
    () => document.querySelector('[data-action="add-page"]:not([hidden])') !== null,
  );
  const opened = chromium.puppeteer.waitForTarget((target) =>
    target.url().includes('import.html#'),
  );
  await popup.evaluate(() =>
    document.querySelector<HTMLElement>('[data-action="add-page"]')!.click(),
  );
  await page.close();
  page = (await (await opened).page())!;
  await page.waitForSelector('.proof', { timeout: 20_000 });
  expect(await value('title')).toBe('Teacher held in secret in Belarus');
  expect(await page.$eval('.document', (one) => one.textContent)).not.toContain('Donate');
  await saveCase();
  const { provenance } = (await stored('ua-61-94'))!;
  expect(provenance[0]).toMatchObject({ from: 'page', source: `${site.origin}/action` });

  // What is handed over takes the place of what was: the browser's memory for it has an end.
  const handed = () => page.evaluate(() => chrome.storage.session.getBytesInUse());
  const before = await handed();
  const again = await tab.openPopup();
  await again.waitFor(() => document.querySelector('[data-action="add-page"]') !== null);
  const second = chromium.puppeteer.waitForTarget(
    (target) => target.url().includes('import.html#') && target.url() !== page.url(),
  );
  await again.evaluate(() =>
    document.querySelector<HTMLElement>('[data-action="add-page"]')!.click(),
  );
  const next = (await (await second).page())!;
  await next.waitForSelector('.proof', { timeout: 20_000 });
  expect(await handed()).toBeLessThan(1.2 * before);
  await next.close();
  await tab.close();
});

test('nothing of a document is ever rendered', async () => {
  const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  await paste(FIRST.replace('She is at risk of torture.', `${hostile} \u202Etorture`));
  expect(await page.$$eval('.document img, .document script', (found) => found.length)).toBe(0);
  expect(await page.$eval('.document', (one) => one.textContent)).toContain(hostile);
  // The sign that turns the direction of writing is shown, and keeps a case from being saved.
  expect(await page.$eval('.document', (one) => one.textContent)).toContain('\u2423torture');
  await page.type('#f-title', ' \u202Eevil');
  await page.click('[data-action="save"]');
  await page.waitForSelector('.answer .notice');
  expect(await page.$eval('.answer .notice', (one) => one.textContent)).toContain('direction');
});

test('a pack goes out and comes back the same', async () => {
  await pasteAndSave(FIRST);
  const before = (await stored('ua-61-94'))!.about;
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await (await page.waitForSelector('[data-pack="ua-61-94"]'))!.click();
  await page.type('#pack-by', 'Group 61');
  await page.click('[data-action="pack-save"]');
  const files = () => readdirSync(folder).filter((name) => /^appeals-.*\.(json|txt)$/.test(name));
  await expect.poll(files, { timeout: 20_000 }).toHaveLength(2);
  const name = files().find((file) => file.endsWith('.json'))!;
  const text = readFileSync(join(folder, name.replace('.json', '.txt')), 'utf8');
  expect(text).toContain('Teacher held in secret in Belarus');

  await page.click('.grave');
  await page.click('[data-action="pack-remove"]');
  await page.waitForFunction(() => !document.querySelector('[data-pack]'));
  await choose(join(folder, name));
  await page.waitForSelector('[data-take="ua-61-94"]', { timeout: 20_000 });
  expect(await mainText()).toContain('put together by Group 61');
  await page.click('[data-action="take"]');
  await page.waitForFunction(() =>
    document.querySelector('main')!.textContent!.includes('1 case is saved'),
  );
  const after = (await stored('ua-61-94'))!;
  expect(after.about).toEqual(before);
  expect(after.provenance[0]).toMatchObject({ from: 'pack', by: 'Group 61' });
});

const packOf = (cases: unknown[]) =>
  JSON.stringify({
    format: 'quick-appeals-pack',
    version: 1,
    made: '2090-01-01T00:00:00.000Z',
    by: 'Somebody',
    cases,
  });

test('good cases of a pack are taken, bad ones are told by number and field', async () => {
  const bad = { ...manyCase(2), deadline: { date: 'soon', wording: 'soon' } };
  const injected = manyCase(3);
  injected.appeals[0]!.recipients[0]!.email = ['a@b.example\r\nBcc: c@d.example'];
  await choose('mixed.json', packOf([manyCase(1), bad, injected]));
  await page.waitForSelector('[data-take="many-1"]', { timeout: 20_000 });
  const text = await mainText();
  expect(text).toContain('Case 2 (many-2), Last day to write: This is no day');
  expect(text).toContain(
    'Case 3 (many-3), Demands and recipients 1 › Recipient 1 › E-mail 1: This is no',
  );
  await page.click('[data-action="take"]');
  await page.waitForFunction(() =>
    document.querySelector('main')!.textContent!.includes('1 case is saved'),
  );
  expect(await stored('many-2')).toBeUndefined();
});

test('a case that differs from the writer’s own is taken only when they choose it', async () => {
  const one = manyCase(1);
  await choose('one.json', packOf([one]));
  await page.waitForSelector('[data-action="take"]', { timeout: 20_000 });
  await page.click('[data-action="take"]');
  await page.waitForFunction(() => !document.querySelector('[data-action="take"]'));
  await page.goto(url('import.html'));
  await page.waitForSelector('html[data-ready]');
  await choose('two.json', packOf([{ ...one, title: 'Another title' }]));
  await page.waitForSelector('.changed table', { timeout: 20_000 });
  expect(await page.$eval('[data-action="take"]', (b) => (b as HTMLButtonElement).disabled)).toBe(
    true,
  );
  expect(await violations()).toEqual([]);
  await page.click('[data-take="many-1"]');
  await page.click('[data-action="take"]');
  await page.waitForFunction(() => !document.querySelector('[data-action="take"]'));
  expect((await stored('many-1'))!.about.title).toBe('Another title');
});

test.each([
  ['no JSON', 'hello', /not JSON/],
  ['another format', '{"format":"x"}', /no pack of cases/],
  ['a newer version', '{"format":"quick-appeals-pack","version":2}', /version 2/],
  ['nested deeply', '['.repeat(5000), /nested deeper/],
  ['a million cases', packOf(Array(1_000_000).fill(0)), /1,000,000 cases/],
])('a pack that is %s is refused in words', async (_, file, why) => {
  await choose('hostile.json', file);
  await page.waitForSelector('[role="alert"]', { timeout: 20_000 });
  expect(await page.$eval('[role="alert"]', (one) => one.textContent)).toMatch(why);
  expect(await violations()).toEqual([]);
});

for (const language of ['en', 'de', 'ar', 'zh']) {
  for (const scheme of ['light', 'dark']) {
    test(`axe finds nothing in ${language}, ${scheme}`, async () => {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await open(language);
      expect(await violations()).toEqual([]);
      await paste(NAMELESS);
      await page.focus('#f-deadline-date');
      await page.click('[data-action="save"]');
      await page.waitForSelector('.answer .notice');
      expect(await violations()).toEqual([]);
    });
  }
}

test('at 320 px nothing is wider than the page', async () => {
  await page.setViewport({ width: 320, height: 700 });
  await paste(FIRST);
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(wide).toBeLessThanOrEqual(0);
});
