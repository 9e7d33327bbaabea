import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Letter } from '../../appeal/letter';
import { letterPdf, NoGlyphError } from '../../appeal/letter-pdf';
import { fontParts } from '../../appeal/pdf-fonts';
import { readParagraph } from '../../appeal/pdf-runs';
import { pdfPages } from '../drivers/pdf-text';

const FILES = new URL('../../node_modules/@fontsource/', import.meta.url);
const pathOf = (file: string) => {
  const [family] = /^(amiri|noto-sans-(kr|sc)(?=-\d)|noto-sans)/.exec(file)!;
  return new URL(`${family}/files/${file}`, FILES);
};
const loaded: string[] = [];
const load = async (file: string) => {
  loaded.push(file);
  return new Uint8Array(readFileSync(pathOf(file)));
};

const LETTER: Letter = {
  channel: 'fax',
  date: '25 November 2026',
  language: 'en',
  to: [],
  cc: [],
  subject: 'Stop the forced return',
  body: 'Dear Minister,\n\nPlease stop it.\n\nYours sincerely,\nJane Writer',
  recipientName: 'Mr. Fu',
  recipientTitle: 'Minister of Justice',
  faxNumber: '+861062381025',
};

/** The words on each page, by their place: from left to right, from the top down. */
async function linesOf(letter: Partial<Letter>) {
  const pages = await pdfPages(await letterPdf({ ...LETTER, ...letter }, load));
  return pages.map(({ texts }) => {
    const lines = new Map<number, string>();
    for (const { text, top } of texts)
      lines.set(Math.round(top), (lines.get(Math.round(top)) ?? '') + text);
    return [...lines.values()];
  });
}
const wordsOf = async (letter: Partial<Letter>) => (await linesOf(letter)).flat().join('\n');

test('every part of a font that letters are set in is there', () => {
  const parts = fontParts();
  expect(parts.length).toBeGreaterThan(150);
  expect(parts.filter(({ file }) => !existsSync(pathOf(file)))).toEqual([]);
});

test.each([
  ['English', { body: 'Dear Ms. Žižek, the naïve office efficiently “finds” her – at once.' }],
  ['Russian', { language: 'ru', body: 'Прошу Вас остановить принудительное возвращение.' }],
  ['Greek', { language: 'el', body: 'Αξιότιμε κύριε Υπουργέ' }],
  ['Vietnamese', { language: 'vi', body: 'Kính gửi Bộ trưởng Bộ Tư pháp' }],
  ['Korean', { language: 'ko', body: '강제송환을 중단해 주십시오 뷁' }],
  ['Chinese', { language: 'zh', body: '尊敬的主席先生：请停止强制遣返李明哲。' }],
  ['Taiwan', { language: 'zh-TW', body: '敬啟者：請釋放臺灣人李明哲' }],
  ['Korean with a Chinese name', { language: 'ko', body: '리영희(李英姬)' }],
] as const)('a letter in %s', async (_, letter) => {
  expect((await wordsOf(letter)).replace(/\s/g, '')).toContain(letter.body.replace(/\s/g, ''));
});

test('only the parts of the fonts that the letter needs are read', async () => {
  loaded.length = 0;
  await letterPdf(LETTER, load);
  expect(loaded).toEqual(['noto-sans-latin-400-normal.woff']);
});

describe('from right to left', () => {
  const sight = (text: string, rightToLeft = true) =>
    readParagraph(text, rightToLeft)
      .runs(0, text.length)
      .map(({ text }) => text)
      .join('|');

  // What the font engine turns round by itself stands in the order in which it is spoken.
  test.each([
    ['السلام عليكم', 'عليكم| |السلام'],
    ['المادة 17', '17| |المادة'],
    ['الحكم (UA 163/17)', '(|UA| |163|/|17|)| |الحكم'],
    ['سنة ۱۲۳', '۱|۲|۳| |سنة'],
  ])('%s', (text, expected) => {
    expect(sight(text).replaceAll('|', '')).toBe(expected.replaceAll('|', ''));
  });

  test('a quotation in an English letter', () => {
    expect(sight('He said: السلام عليكم!', false)).toBe('He said: |عليكم| |السلام|!');
  });

  test('Arabic is shaped and stands at the right', async () => {
    const body = 'معالي الوزير';
    const bytes = await letterPdf({ ...LETTER, language: 'ar', date: '', body }, load);
    const [page] = await pdfPages(bytes);
    const [first, second] = body
      .split(' ')
      .map((word) => page!.texts.find((t) => t.text === word)!);
    expect(first!.left).toBeGreaterThan(second!.right);
    expect(page!.width - first!.right).toBeCloseTo(25, 0);
  });
});

test('a long letter goes on, on numbered pages, within the margins', async () => {
  const paragraph = 'I respectfully ask you to see that the sentence is set aside without delay. ';
  const body = Array.from({ length: 30 }, () => paragraph.repeat(4).trim()).join('\n\n');
  const pages = await pdfPages(await letterPdf({ ...LETTER, body }, load));
  expect(pages.length).toBeGreaterThan(2);
  for (const [index, { width, height, texts }] of pages.entries()) {
    expect(texts.map(({ text }) => text).join('')).toContain(`${index + 1} / ${pages.length}`);
    for (const { left, right, bottom } of texts) {
      expect(left).toBeGreaterThan(24);
      expect(right).toBeLessThan(width - 24);
      expect(bottom).toBeLessThan(height - 10);
    }
  }
  const words = pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(' ');
  expect(words.match(/without/g)).toHaveLength(120);
});

test('a word that is longer than a line is cut, and none of it lost', async () => {
  const body = `https://example.org/${'abcdefghij'.repeat(30)}`;
  expect((await wordsOf({ body })).replace(/\n/g, '')).toContain(body);
});

test.each([
  ['+861062381025', 210],
  ['+12024952138', 216],
])('the paper of %s is %i mm wide', async (faxNumber, width) => {
  const [page] = await pdfPages(await letterPdf({ ...LETTER, faxNumber }, load));
  expect(Math.round(page!.width)).toBe(width);
});

test('a script without a font is named', async () => {
  const letter = { ...LETTER, body: 'ถึง ok' };
  await expect(letterPdf(letter, load)).rejects.toThrow(new NoGlyphError('ถ ึ ง'));
});

test('marks that are not seen are left out', async () => {
  expect(await wordsOf({ body: 'zero\u200bwidth\u2060 so\u00adft' })).toContain('zerowidth soft');
});
