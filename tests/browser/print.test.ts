import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Frame, lettersLanguages, loadPhrases } from '../../appeal/languages';
import { addressees } from '../../appeal/recipients';
import {
  type Box,
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
import { type PdfPage, type PdfText, pdfPages } from '../drivers/pdf-text';

const BUILD = new URL('../../.output/chrome-mv3/', import.meta.url).pathname;
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

declare const chrome: { storage: { session: { set(items: object): Promise<void> } } };

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

/** The runs of the page that lie in the box, or that reach into it. */
const touching = ({ texts }: PdfPage, box: Box) =>
  texts.filter(
    (text) =>
      text.right > box.left &&
      text.left < box.right &&
      text.bottom > box.top &&
      text.top < box.bottom,
  );
const squash = (texts: PdfText[] | string[]) =>
  texts
    .map((text) => (typeof text === 'string' ? text : text.text))
    .join('')
    .replace(/\s+/g, '');

function bounds(texts: PdfText[]): Box {
  return {
    left: Math.min(...texts.map(({ left }) => left)),
    top: Math.min(...texts.map(({ top }) => top)),
    right: Math.max(...texts.map(({ right }) => right)),
    bottom: Math.max(...texts.map(({ bottom }) => bottom)),
  };
}

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
