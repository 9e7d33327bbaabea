import { describe, expect, test } from 'vitest';
import { readColumns } from '../../intake/columns';
import type { Placed } from '../../intake/text-rows';

/** A line set at `x`, `y`; letters are half as wide as high, words one piece or apart. */
const line = (text: string, x: number, y: number): Placed[] => [
  { text, x, y, width: text.length * 5, height: 10 },
];
const words = (text: string, x: number, y: number): Placed[] =>
  [...text.matchAll(/\S+/g)].map((word) => ({
    text: word[0],
    x: x + word.index * 5,
    y,
    width: word[0].length * 5,
    height: 10,
  }));
const column = (set: typeof line, lines: string[], x: number, y = 100) =>
  lines.flatMap((text, i) => set(text, x, y + i * 12));

const KING = [
  'King and Prime Minister',
  'The Custodian of the two Holy Mosques',
  'Royal Court',
  'Riyadh',
];
const MINISTER = ['Minister of Interior', 'Ministry of Interior', 'Airport Road', 'Riyadh 11134'];
const COPIES = ['And copies to:', 'Minister of Justice', 'University Street', 'Riyadh 11137'];

describe.each([
  ['in lines', line],
  ['in words', words],
])('columns set %s', (_, set) => {
  test('with one line that reaches the gutter', () => {
    const page = [...column(set, KING, 50), ...column(set, MINISTER, 238)];
    expect(readColumns(page)).toBe([...KING, '', ...MINISTER].join('\n'));
  });

  test('three beside one another, between two paragraphs', () => {
    const prose = 'Please send appeals before 17 March 2015 to these authorities of the state:';
    const foot = 'Please check with your section office if you send appeals after that date.';
    const page = [
      ...set(prose, 50, 80),
      ...column(set, KING, 50),
      ...column(set, MINISTER, 260),
      ...column(set, COPIES, 400),
      ...set(foot, 50, 170),
    ];
    expect(readColumns(page)).toBe(
      [prose, ...KING, '', ...MINISTER, '', ...COPIES, '', foot].join('\n'),
    );
  });

  test('the left one longer', () => {
    const page = [
      ...column(set, [...KING, 'Kingdom of Saudi Arabia'], 50),
      ...column(set, MINISTER.slice(0, 3), 260),
    ];
    expect(readColumns(page)).toBe(
      [...KING, 'Kingdom of Saudi Arabia', '', ...MINISTER.slice(0, 3)].join('\n'),
    );
  });
});

test.each([
  ['a list', ['•  First thing to ask for', '•  Second thing to ask for', '•  Third thing to ask']],
  [
    'running text',
    [
      'He was held in a cell for one',
      'year and a day in the old jail',
      'and was not once seen by a law',
    ],
  ],
])('%s, its words apart, is no table', (_, lines) => {
  expect(readColumns(column(words, lines, 50)).replace(/ +/g, ' ')).toBe(
    lines.join('\n').replace(/ +/g, ' '),
  );
});
