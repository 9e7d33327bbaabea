import { describe, expect, test } from 'vitest';
import { piecesOf } from '../../intake/page-pieces';
import { withoutRunningHeads } from '../../intake/running-heads';
import { readTyped } from '../../intake/typed-page';

/** How pdf.js shows an upright page of A4, and one that is turned. */
const UPRIGHT = [1, 0, 0, -1, 0, 842];
const TURNED = [0, 1, 1, 0, 0, 0];

const item = (str: string, transform: number[]) => ({ str, transform, width: 100, height: 10 });

describe('pieces of a page', () => {
  test('have their place from the top, what stands up the margin apart', () => {
    const { upright, turned } = piecesOf(
      [
        item('Minister of Justice', [10, 0, 0, 10, 50, 742]),
        item('AMNESTY', [0, 10, -10, 0, 20, 300]),
      ],
      UPRIGHT,
    );
    expect(upright).toEqual([
      { text: 'Minister of Justice', x: 50, y: 100, width: 100, height: 10 },
    ]);
    expect(turned.map(({ text }) => text)).toEqual(['AMNESTY']);
  });

  test('of a turned page are upright where it is shown', () => {
    const { upright, turned } = piecesOf(
      [item('Minister', [0, 10, -10, 0, 100, 50]), item('of Justice', [0, 10, -10, 0, 112, 50])],
      TURNED,
    );
    expect(turned).toEqual([]);
    expect(upright.map(({ x, y }) => [x, y])).toEqual([
      [50, 100],
      [50, 112],
    ]);
  });

  test.each([
    ['U R G E N T', 'URGENT'],
    ['L AW Y E R', 'LAWYER'],
    ['A B', 'A B'],
    ['P. O. Box 5', 'P. O. Box 5'],
    ['I a m 5', 'I a m 5'],
    ['O\u001Ece of con\u001Cnement', 'Office of confinement'],
  ])('%j reads %j', (str, text) => {
    const { upright } = piecesOf([item(str, [10, 0, 0, 10, 50, 742])], UPRIGHT);
    expect(upright[0]?.text).toBe(text);
  });
});

describe('a typed page', () => {
  const lines = [
    'UA 143/95           Fear of Torture           20 June 1995',
    '',
    'General Sani Bello                  Salutation: Dear General',
    'Chairman, Provisional Ruling Council',
    'Abuja, Nigeria',
    '',
    ...Array.from({ length: 8 }, () => 'and words as they were typed'),
  ];
  const typed = (width: (text: string) => number) =>
    lines.flatMap((line, row) =>
      [...line.matchAll(/\S+(?: \S+)*/g)].map(({ 0: text, index }) => ({
        text,
        x: 60 + index * 6,
        y: 80 + row * 12,
        width: width(text),
        height: 10,
      })),
    );

  test('keeps its blanks and blank lines', () => {
    expect(readTyped(typed((text) => text.length * 6))).toBe(lines.join('\n'));
  });
  test('is none where letters differ in width', () => {
    expect(readTyped(typed((text) => text.length * (5 + (text.length % 3))))).toBeUndefined();
  });
});

test('what pages repeat above and below their text comes once', () => {
  const pages = [
    'URGENT ACTION\nLAWYER DETAINED\n\nThe Minister\nManama\n\nUA: 12/14   Page 1 of 2',
    'URGENT ACTION\nLAWYER DETAINED\n\nFax: +973 1\n\nUA: 12/14   Page 2 of 2',
  ];
  expect(withoutRunningHeads(pages).split(/\n+/)).toEqual([
    'URGENT ACTION',
    'LAWYER DETAINED',
    'The Minister',
    'Manama',
    'Fax: +973 1',
    'UA: 12/14   Page 1 of 2',
  ]);
});
