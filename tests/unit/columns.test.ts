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

describe('lines that a column was too narrow for', () => {
  const narrow = (lines: string[]) =>
    readColumns([...column(line, lines, 50), ...column(line, MINISTER, 180)]);
  const first = (lines: string[]) => narrow(lines).split('\n\n')[0]!.split('\n');

  test.each([
    [
      ['President', 'Fax: +973 1766 45 (keep', 'trying)', 'Bahrain'],
      'Fax: +973 1766 45 (keep trying)',
    ],
    [
      ['President', 'Email: office.law@justice.', 'gov.bh', 'Bahrain'],
      'Email: office.law@justice.gov.bh',
    ],
    [
      ['President', 'Email: office.law@justice', '.gov.bh', 'Bahrain'],
      'Email: office.law@justice.gov.bh',
    ],
    [
      ['President', 'Manama', 'Salutation: Dear Attorney', 'General'],
      'Salutation: Dear Attorney General',
    ],
    [
      ['Minister of Justice and', 'Islamic Affairs', 'Bahrain'],
      'Minister of Justice and Islamic Affairs',
    ],
    [
      ['President', 'Shaikh Hamad bin Salman', 'Al Khalifa', 'Manama'],
      'Shaikh Hamad bin Salman Al Khalifa',
    ],
    [
      ['Minister of Foreign Trade', 'Barrera', 'Email:', 'someone@ministry.gov.bh'],
      'Email: someone@ministry.gov.bh',
    ],
  ])('%j hold "%s"', (lines, whole) => {
    expect(first(lines)).toContain(whole);
  });

  test.each([
    [['Office of the Presidents', 'Bahrain', 'Fax: +973 1', 'Telex: 1']],
    [['Fax: +973 1766 4587 123', '1207 Geneva', 'Switzerland']],
    [['President', 'Email: office@justice.gov', 'Minister of Interior', 'Bahrain']],
    [['And copies to those now:', 'Minister of Justice', 'Bahrain', 'Fax: +973 1']],
  ])('%j are lines of their own', (lines) => {
    expect(first(lines)).toEqual(lines);
  });
});

test('a heading below the left column is none of its lines', () => {
  const page = [
    ...column(line, KING, 50),
    ...column(line, MINISTER, 260),
    ...column(
      line,
      ['And copies to:', 'Ombudsman, 1 Court Street, 11137 Riyadh, Saudi Arabia'],
      50,
      148,
    ),
  ];
  expect(readColumns(page)).toContain(`${MINISTER.at(-1)}\n\nAnd copies to:`);
});

test('a paragraph ends where more stands below it than between its lines', () => {
  const page = [
    ...column(line, ['She was arrested on Friday.', 'Nobody was told why.'], 50, 100),
    ...column(line, ['Her family has not seen her', 'since that day.'], 50, 127),
  ];
  expect(readColumns(page)).toContain('why.\n\nHer family');
});

test('a paragraph ends where its last line had room for more', () => {
  const page = column(
    line,
    [
      'She was arrested on Friday and taken to a jail in the north.',
      'Nobody was told why.',
      'Her family has not seen her since that day and is not told why.',
    ],
    50,
  );
  expect(readColumns(page)).toContain('why.\n\nHer family');
});

test.each([
  ['Rep´ublica', 'República'],
  ['Aldea Polic´ıa', 'Aldea Policía'],
  ['d´etenue `a Paris', 'détenue à Paris'],
  ['the `quoted´ word', 'the `quoted´ word'],
])('accents set before their letters: %s', (text, whole) => {
  expect(readColumns(line(text, 50, 100))).toBe(whole);
});
