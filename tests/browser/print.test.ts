import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Frame, lettersLanguages, loadPhrases } from '../../appeal/languages';
import { addressees } from '../../appeal/recipients';
import {
  envelopes,
  exposedZone,
  type Paper,
  papers,
  visibleZone,
  windowEnvelopes,
} from '../../appeal/window-zone';
import { printJobs } from '../../components/print-jobs';
import { Case } from '../../data/schema';
import type { PrintJob, PrintQueue } from '../../extension/print-queue';
import { type Chromium, type ChromiumPage, launchChromium } from '../drivers/chromium';
import { bounds, type PdfPage, type PdfText, pdfPages, touching } from '../drivers/pdf-text';

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3/', import.meta.url));
const CASES = new URL('../../data/cases/', import.meta.url);
const OUTPUT = new URL('../output/', import.meta.url);

const writer = {
  name: 'Ingrid Solberg-Håkonsen',
  place: 'Trondheim',
  address: ['Kongens gate 12 B', '7011 Trondheim', 'Norway'],
  seed: 7,
};

const today = '2026-11-25';

/** Every letter by post of every bundled case, in a language that the case holds. */
async function lettersIn(language: Frame): Promise<PrintJob[]> {
  const phrases = await loadPhrases(language);
  return readdirSync(CASES)
    .filter((file) => file.endsWith('.json'))
    .map((file) => Case.parse(JSON.parse(readFileSync(new URL(file, CASES), 'utf8'))))
    .filter((about) => lettersLanguages(about).some((held) => held.language === language))
    .flatMap((about) => {
      const offered = addressees(about);
      const settings = { writer };
      const wish = { about, to: offered[0]!, settings, today, language, toOffice: false };
      return printJobs({ ...wish, copies: [], channel: 'post' }, offered, phrases, {});
    })
    .map((job) => ({ ...job, chosen: true }));
}

const jobs = await lettersIn('en');

declare const chrome: {
  storage: {
    session: { set(items: object): Promise<void> };
    local: { clear(): Promise<void> };
  };
};

let chromium: Chromium;
let page: ChromiumPage;

beforeAll(async () => {
  chromium = await launchChromium({ extension: BUILD });
  page = await chromium.open(`chrome-extension://${chromium.extensionId}/letter.html`);
  mkdirSync(OUTPUT, { recursive: true });
});

afterAll(() => chromium.close());

/** Opens the print view on these letters. */
async function show(queue: PrintQueue) {
  await page.evaluate(
    async (queue) => {
      await chrome.storage.local.clear();
      await chrome.storage.session.set({ 'print/test': queue });
    },
    queue as unknown as Record<string, unknown>,
  );
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${chromium.extensionId}/letter.html#test`);
  await page.waitFor(() => 'ready' in document.documentElement.dataset);
}

async function print(name: string): Promise<PdfPage[]> {
  const bytes = await page.puppeteer.pdf({ preferCSSPageSize: true });
  writeFileSync(new URL(`${name}.pdf`, OUTPUT), bytes);
  return pdfPages(bytes);
}

const choose = (option: string) => page.click(`[data-choice="${option}"]`);

const squash = (texts: PdfText[] | string[]) =>
  texts
    .map((text) => (typeof text === 'string' ? text : text.text))
    .join('')
    .normalize('NFKC')
    .replace(/\s+/g, '');

/** A text as printed. PDFs give some Chinese characters as the radicals that look like them. */
const asPrinted = (text: string) =>
  new RegExp(
    squash([text])
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\p{Script=Han}/gu, '[$&\u2E80-\u2EFF]'),
    'u',
  );

describe.each(papers.map((paper): [string, Paper] => [paper.id, paper]))('on %s', (id, paper) => {
  let sheets: PdfPage[];

  beforeAll(async () => {
    await show({ jobs });
    await choose(`paper-${id}`);
    sheets = await print(`letters-${id}`);
  });

  test('prints each letter of the bundled cases on one page of its size', () => {
    expect(sheets).toHaveLength(jobs.length);
    for (const { width, height } of sheets) {
      expect(width).toBeCloseTo(paper.width, 0);
      expect(height).toBeCloseTo(paper.height, 0);
    }
  });

  test.each(jobs.map(({ id }, index) => [id, index] as const))(
    'shows the address of %s, and nothing else, in every window',
    (_, index) => {
      const { lines } = jobs[index]!;
      for (const window of windowEnvelopes(paper)) {
        const shown = touching(sheets[index]!, exposedZone(window));
        expect(squash(shown)).toBe(squash(lines));
        const zone = visibleZone(window);
        const { left, top, right, bottom } = bounds(shown);
        expect(left).toBeGreaterThanOrEqual(zone.left);
        expect(top).toBeGreaterThanOrEqual(zone.top);
        expect(right).toBeLessThanOrEqual(zone.right);
        expect(bottom).toBeLessThanOrEqual(zone.bottom);
      }
    },
  );

  test('prints the letters whole, and nothing of the tools', () => {
    for (const [index, { letter }] of jobs.entries()) {
      const printed = squash(sheets[index]!.texts);
      expect(printed).toContain(squash([letter.body]));
      expect(printed).toContain(squash([letter.subject]));
      expect(printed).toContain(squash([letter.date]));
      expect(printed).not.toContain(squash(['100 %']));
      expect(printed).not.toContain(squash(['with my street address']));
      expect(printed).not.toContain(squash([writer.address[0]!]));
    }
  });
});

describe.each(['zh', 'ko'] as const)('in %s', (language) => {
  test('letters are whole, on one page, with their date', async () => {
    const letters = await lettersIn(language);
    expect(letters.length).toBeGreaterThan(0);
    await show({ jobs: letters });
    const sheets = await print(`letters-${language}`);
    expect(sheets).toHaveLength(letters.length);
    for (const [index, { letter }] of letters.entries()) {
      expect(squash(sheets[index]!.texts)).toMatch(asPrinted(letter.body));
      expect(squash(sheets[index]!.texts)).toMatch(asPrinted(letter.date));
    }
    const lang = await page.evaluate(
      () => document.querySelector<HTMLElement>('[data-sheets]')!.lang,
    );
    expect(lang).toBe(language);
  });
});

test('a right-to-left letter is set so, its address at the window all the same', async () => {
  const [job] = jobs;
  const body = 'السيد الوزير،\n\nأكتب إليكم بشأن ثمانية لاجئين.\n\nمع الاحترام\nIngrid';
  await show({ jobs: [{ ...job!, letter: { ...job!.letter, language: 'ar', body } }] });
  const dir = await page.evaluate(() => document.querySelector<HTMLElement>('[data-sheets]')!.dir);
  expect(dir).toBe('rtl');
  const [sheet] = await print('letter-ar');
  const window = windowEnvelopes(papers[0]!)[0]!;
  expect(squash(touching(sheet!, exposedZone(window)))).toBe(squash(job!.lines));
});

test('a long letter goes on overleaf, under a running head', async () => {
  const [job] = jobs;
  const [first, ...rest] = job!.letter.body.split('\n\n');
  const body = [first, ...rest.slice(0, -1), ...rest.slice(0, -1), ...rest].join('\n\n');
  await show({ jobs: [{ ...job!, letter: { ...job!.letter, body } }, jobs[1]!] });
  expect(await page.evaluate(() => document.querySelector('[data-pages]')!.textContent)).toContain(
    '2 pages',
  );
  const sheets = await print('letter-long');
  expect(sheets).toHaveLength(3);
  const head = bounds(sheets[1]!.texts.slice(0, 2));
  expect(squash(touching(sheets[1]!, head))).toBe(
    squash([`${job!.letter.recipientName} · ${job!.letter.date}`, '2']),
  );
  const printed = squash([
    ...sheets[0]!.texts,
    ...sheets[1]!.texts.filter((text) => text.top > 25),
  ]);
  expect(printed).toContain(squash([body]));
  expect(bounds(sheets[0]!.texts).bottom).toBeLessThanOrEqual(papers[0]!.height - 20);
});

test('the street address stands in the letter only where the writer wants it', async () => {
  await show({ jobs: jobs.slice(0, 2) });
  await page.click(`[data-job="${jobs[1]!.id}"] [data-with-address]`);
  const sheets = await print('letter-with-address');
  expect(squash(sheets[0]!.texts)).not.toContain(squash([writer.address[0]!]));
  expect(squash(sheets[1]!.texts)).toContain(squash(writer.address));
  const window = windowEnvelopes(papers[0]!)[0]!;
  expect(squash(touching(sheets[1]!, exposedZone(window)))).toBe(squash(jobs[1]!.lines));
});

test('what was chosen is still so after a reload', async () => {
  await show({ jobs: jobs.slice(0, 3) });
  await page.click(`[data-job="${jobs[1]!.id}"] input`);
  await page.waitFor(() => document.querySelectorAll('[data-sheets]').length === 2);
  await page.puppeteer.reload();
  await page.waitFor(() => 'ready' in document.documentElement.dataset);
  expect(
    await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-sheets]')].map(
        ({ dataset }) => dataset.sheets,
      ),
    ),
  ).toEqual([jobs[0]!.id, jobs[2]!.id]);
});

test('text in brackets does not go on paper, and the page says so', async () => {
  const [job, other] = jobs;
  const body = job!.letter.body.replace(writer.name, '[your name]');
  await show({ jobs: [{ ...job!, letter: { ...job!.letter, body } }, other!] });
  const sheets = await print('letter-refused');
  expect(sheets).toHaveLength(1);
  expect(squash(sheets[0]!.texts)).not.toContain('[yourname]');
  const said = await page.evaluate(
    () => document.querySelector('[data-job] .warning')!.textContent,
  );
  expect(said).toContain('still has text in brackets: “[your name]”');
});

test('an address too long for a window is told, not cut', async () => {
  const [job] = jobs;
  await show({ jobs: [{ ...job!, lines: [...job!.lines, ...job!.lines] }] });
  expect(await page.evaluate(() => document.querySelector('[data-no-fit]')!.textContent)).toContain(
    'does not fit a window envelope',
  );
});

test('with no letters it says what to do', async () => {
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${chromium.extensionId}/letter.html`);
  await page.waitFor(() => document.body.textContent?.includes('There is nothing to print here'));
});

test('the printed words of a past case stand on screen, not on paper', async () => {
  await show({ jobs: jobs.slice(0, 1) });
  const words = 'Please check with your section office if sending appeals after the above date.';
  expect(jobs[0]!.officeWords).toBe(words);
  expect(await page.evaluate(() => document.querySelector('[data-office]')!.textContent)).toContain(
    words,
  );
  const [sheet] = await print('letter-past');
  expect(squash(sheet!.texts)).not.toContain(squash([words]));
});

describe.each(envelopes.map((envelope) => [envelope.id, envelope] as const))(
  'envelope %s',
  (id, envelope) => {
    test('is a page of its size, with the lines clear of stamp and sorting code', async () => {
      await show({ jobs });
      await choose('what-envelopes');
      await choose(`envelope-${id}`);
      const faces = await print(`envelopes-${id}`);
      expect(faces).toHaveLength(jobs.length);
      for (const [index, { width, height, texts }] of faces.entries()) {
        expect(width).toBeCloseTo(envelope.width, 0);
        expect(height).toBeCloseTo(envelope.height, 0);
        expect(squash(texts)).toBe(squash(jobs[index]!.lines));
        const { left, top, right, bottom } = bounds(texts);
        expect(left).toBeGreaterThanOrEqual(15);
        expect(right).toBeLessThanOrEqual(width - 15);
        expect(top).toBeGreaterThanOrEqual(40);
        expect(bottom).toBeLessThanOrEqual(height - 15);
        expect(Math.abs((left + right) / 2 - width / 2)).toBeLessThan(8);
      }
    });
  },
);

describe.each(['light', 'dark'])('in %s', (scheme) => {
  test('axe finds nothing', async () => {
    await page.puppeteer.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const refused = { ...jobs[3]!, letter: { ...jobs[3]!.letter, subject: '[subject]' } };
    await show({ jobs: [...jobs.slice(0, 3), refused] });
    await page.puppeteer.screenshot({ path: `tests/output/print-${scheme}.png` });
    await page.puppeteer.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { violations } = await (
        globalThis as unknown as { axe: typeof import('axe-core') }
      ).axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(found).toEqual([]);
  });
});

test('the popup opens the print view on the letter as changed, others of the case unticked', async () => {
  await page.goto('about:blank');
  const popup = await page.openPopup();
  const click = async (selector: string) => {
    await popup.waitFor((selector) => document.querySelector(selector), selector);
    await popup.evaluate(
      (selector) => document.querySelector<HTMLElement>(selector)!.click(),
      selector,
    );
  };
  await click('[data-case="ua-52-12"]');
  await click('[data-recipient="premier"] input');
  await click('[data-channel="post"]');
  expect(await popup.evaluate(() => document.querySelector('[data-action="print"]'))).toBe(null);
  await click('[data-action="confirm-office"]');
  await popup.waitFor(() => document.querySelector('[data-action="print"]'));
  await popup.evaluate(() => {
    const subject = document.querySelector<HTMLInputElement>('[data-part="subject"]')!;
    subject.value = 'People in Changchun';
    subject.dispatchEvent(new Event('input', { bubbles: true }));
  });
  const url = `chrome-extension://${chromium.extensionId}/letter.html#`;
  const opened = chromium.puppeteer.waitForTarget((target) => target.url().startsWith(url));
  await click('[data-action="print"]');
  const letter = await (await opened).page();
  await letter!.waitForSelector('[data-sheets]');
  expect(
    await letter!.$$eval('[data-sheets]', (all) => all.map((each) => each.textContent)),
  ).toEqual([expect.stringContaining('People in Changchun')]);
  expect(
    await letter!.$$eval('[data-job]', (all) =>
      (all as HTMLElement[]).map(({ dataset }) => [
        dataset.job,
        document.querySelector<HTMLInputElement>(`[data-job="${dataset.job}"] input`)!.checked,
      ]),
    ),
  ).toEqual([
    ['ua-52-12/president', false],
    ['ua-52-12/premier', true],
    ['ua-52-12/foreign-minister', false],
  ]);
  await letter!.close();
});
