import { expect, test } from 'vitest';
import type { CaseEntry } from '../../appeal/case-entry';
import { type CaseWish, findCases } from '../../appeal/find-cases';

const entry = (id: string, rest: Partial<CaseEntry> = {}): CaseEntry => ({
  id,
  title: id,
  countries: ['CN'],
  people: [],
  status: 'open',
  ways: ['email'],
  ...rest,
});

const ENTRIES = [
  entry('practice', { practice: true, countries: [] }),
  entry('undated', { title: 'Élise Müller détenue', countries: ['TR'] }),
  entry('later', { deadline: { date: '2026-12-24', wording: 'before' }, ways: ['fax', 'post'] }),
  entry('today', { deadline: { date: '2026-11-25', wording: 'before' }, ua: '163/17' }),
  entry('yesterday', {
    deadline: { date: '2026-11-24', wording: 'before' },
    people: ['Zhang San'],
  }),
  entry('old', { deadline: { date: '2012-03-28', wording: 'before' }, countries: ['CN', 'KP'] }),
  entry('done', { status: 'closed', deadline: { date: '2030-01-01', wording: 'before' } }),
];

const NAMES: Record<string, string> = { CN: 'China', KP: 'North Korea', TR: 'Türkiye' };

const find = (wish: Partial<CaseWish>) => {
  const groups = findCases(
    ENTRIES,
    { words: '', ...wish },
    '2026-11-25',
    (code) => NAMES[code]!,
    new Set(['later']),
  );
  const ids = (cases: CaseEntry[]) => cases.map(({ id }) => id).join(' ');
  return [ids(groups.open), ids(groups.past), ids(groups.closed)];
};

test.each<[string, Partial<CaseWish>, [string, string, string]]>([
  [
    'what is due first, practice last',
    {},
    ['today later undated practice', 'yesterday old', 'done'],
  ],
  ['a UA number', { words: '163/17' }, ['today', '', '']],
  ['a UA number as the US edition prints it', { words: '163.17' }, ['today', '', '']],
  ['a name', { words: 'zhang' }, ['', 'yesterday', '']],
  ['words without their accents', { words: 'elise muller DETENUE' }, ['undated', '', '']],
  ['a country by its name', { words: 'north korea' }, ['', 'old', '']],
  ['a country written with its accents', { words: 'Türk' }, ['undated', '', '']],
  ['words in any order', { words: 'korea old' }, ['', 'old', '']],
  ['nothing', { words: 'nobody of that name' }, ['', '', '']],
  ['one country', { country: 'KP' }, ['', 'old', '']],
  ['one way', { way: 'fax' }, ['later', '', '']],
  ['one state', { state: 'past' }, ['', 'yesterday old', '']],
  ['not yet written', { unwritten: true, state: 'open' }, ['today undated practice', '', '']],
])('finds %s', (_, wish, expected) => {
  expect(find(wish)).toEqual(expected);
});
