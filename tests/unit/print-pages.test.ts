import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, dealPages } from '../../components/print-pages';

const LINE = 80;
const closing: Block = { kind: 'closing', close: 'Yours sincerely', below: ['Anna Berg'] };
const text = (length: number): Block => ({
  kind: 'text',
  text: 'lorem ipsum '.repeat(length).slice(0, length).trim(),
});

/** A page of `lines` lines of 80 characters; a blank line below each block. */
function pageOf(...lines: number[]) {
  return (blocks: Block[], page: number) =>
    blocks.reduce((sum, block) => sum + linesOf(block) + 1, 0) <= (lines[page] ?? lines.at(-1)!);
}

function linesOf(block: Block): number {
  if (block.kind === 'closing') return 6;
  return Math.ceil(block.text.length / LINE);
}

const textOf = (block: Block) => (block.kind === 'closing' ? block.close : block.text);
const words = (pages: Block[][]) => pages.flat().map(textOf).join(' ').replace(/\s+/g, '');

test('leaves on one page what fits on it', () => {
  const blocks = [text(200), text(300), closing];
  expect(dealPages(blocks, pageOf(20), 'en')).toEqual([blocks]);
});

test('breaks a paragraph between words, two lines on either side', () => {
  const pages = dealPages([text(2000), closing], pageOf(11, 100), 'en');
  expect(pages).toHaveLength(2);
  const [first, second] = pages.map(([block]) => textOf(block!));
  expect(first!.length).toBeGreaterThan(9 * LINE);
  expect(first).toMatch(/(?:lorem|ipsum)$/);
  expect(second).toMatch(/^(?:lorem|ipsum)/);
});

test('carries a short paragraph over whole, rather than a line of it', () => {
  const pages = dealPages([text(700), text(200), closing], pageOf(12, 100), 'en');
  expect(pages[1]).toEqual([text(200), closing]);
});

test('never leaves a closing alone on a page', () => {
  const pages = dealPages([text(400), text(150), closing], pageOf(12, 100), 'en');
  expect(pages[1]).toEqual([text(150), closing]);
});

test('breaks Chinese, which has no spaces', () => {
  const chinese: Block = { kind: 'text', text: '我恳请您停止将任何人强制遣返。'.repeat(60) };
  const pages = dealPages([chinese], pageOf(8), 'zh');
  expect(pages.length).toBeGreaterThan(1);
  for (const [block] of pages.slice(1)) {
    expect(textOf(block!)).not.toMatch(/^[。，、！？]/);
  }
});

describe('whatever the letter', () => {
  test('no word is lost or doubled, and no page is empty', () => {
    const letters = fc.array(fc.integer({ min: 1, max: 4000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(letters, fc.integer({ min: 8, max: 60 }), (lengths, lines) => {
        const blocks = [...lengths.map(text), closing];
        const pages = dealPages(blocks, pageOf(lines, lines + 5), 'en');
        expect(words(pages)).toBe(words([blocks]));
        for (const page of pages) expect(page.length).toBeGreaterThan(0);
      }),
    );
  });
});
