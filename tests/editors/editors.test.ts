import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Letter } from '../../appeal/letter';
import type { FillReport } from '../../fill/report';
import type { TestBrowser, TestPage } from '../drivers/browser';
import { bundle } from '../drivers/bundle';
import type { FormBySelectors } from '../drivers/fill-by-selectors';
import { BROWSERS } from '../drivers/filler';
import type { Site } from '../drivers/serve';
import { serveEditors } from './serve-editors';

declare global {
  var tested: { model(): string[]; field: string; frame?: string } | undefined;
  var errors: string[];
}

const EDITORS = [
  'textarea',
  'plain',
  'plain-paragraphs',
  'design-mode',
  'tinymce',
  'tinymce-inline',
  'ckeditor4',
  'ckeditor5',
  'quill',
  'quill1',
  'prosemirror',
  'tiptap',
  'lexical',
  'slate',
  'squire',
  'rooster',
  'trix',
  'codemirror6',
  'draft',
  'jodit',
  'summernote',
];

const LETTER: Letter = {
  channel: 'email',
  date: '25 November 2026',
  language: 'en',
  to: [],
  cc: [],
  subject: '',
  body: 'Dear Minister Ö,\n\nI ask you <respectfully> to:\n- stop it\n- say why & when\n\nYours sincerely,\nJane Writer',
};
const WORDS = LETTER.body.split('\n').filter(Boolean);
const SIGNATURE = ['-- ', 'Jane Writer', 'Oslo'];

type Own = FormBySelectors['own'];
const CASES: [string, { lines: string[]; own?: Own; after: string[] }][] = [
  ['an empty body', { lines: [], after: WORDS }],
  ['above a signature', { lines: ['', ...SIGNATURE], after: [...WORDS, ...SIGNATURE] }],
  ['above a signature that has no room', { lines: SIGNATURE, after: [...WORDS, ...SIGNATURE] }],
  ['above own words', { lines: ['Mine'], own: { body: 'add above' }, after: [...WORDS, 'Mine'] }],
  [
    'in place of own words',
    {
      lines: ['Mine', 'more', ...SIGNATURE],
      own: { body: 'replace' },
      after: [...WORDS, ...SIGNATURE],
    },
  ],
];

// In Firefox, inline TinyMCE adds a step of its own when a replaced selection ends in a blank paragraph.
const TWO_STEPS = 'firefox tinymce-inline in place of own words';

describe.each(BROWSERS)('with the popup open, in %s', (browserName, launch) => {
  let site: Site;
  let browser: TestBrowser;
  let page: TestPage;
  let script: string;

  beforeAll(async () => {
    script = await bundle('tests/drivers/fill-by-selectors.ts');
    site = await serveEditors(EDITORS);
    browser = await launch();
    page = await browser.open('about:blank');
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const model = async () =>
    (await page.evaluate(() => globalThis.tested!.model())).filter((line) => line.trim());

  describe.each(EDITORS)('%s', (name) => {
    test.each(CASES)('%s', async (caseName, { lines, own, after }) => {
      await page.goto(`${site.origin}/${name}?lines=${encodeURIComponent(JSON.stringify(lines))}`);
      await page.waitFor(() => globalThis.tested);
      const before = await model();
      const { field, frame } = (await page.evaluate(() => globalThis.tested))!;
      const body = frame ? `${frame} >>> ${field}` : field;
      const popup = await page.openPopup();
      const task: FormBySelectors = { kind: 'contact', fields: { body }, letter: LETTER, own };
      const report = (await page.run(script, task)) as FillReport;
      const filled = await model();
      await popup.close();
      expect({ report: report.fields, model: filled.map((line) => line.trimEnd()) }).toMatchObject({
        report: [{ role: 'body', outcome: 'filled' }],
        model: after.map((line) => line.trimEnd()),
      });
      // The writer clicks into the text and takes the fill back.
      await page.click(field, frame);
      await page.press('Control+z');
      if (`${browserName} ${name} ${caseName}` === TWO_STEPS) await page.press('Control+z');
      await expect.poll(model).toEqual(before);
      expect(await page.evaluate(() => globalThis.errors)).toEqual([]);
    });
  });
});
