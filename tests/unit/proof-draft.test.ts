import { expect, test } from 'vitest';
import { cleaned, valueAt, withoutItem, withValue } from '../../components/proof-draft';
import { segmentsOf } from '../../components/proof-segments';
import { prepare } from '../../entrypoints/import/prepare';
import type { ParsedCase } from '../../intake/parsed-case';

const draft: ParsedCase = {
  kind: 'first',
  reference: { ua: '61/94' },
  title: 'TEACHER HELD IN BELARUS',
  countries: ['BY'],
  status: 'open',
  people: [{ name: 'Olga Marchenka' }],
  released: [],
  languages: [],
  missions: [],
  appeals: [
    { demands: ['Urging them to release her'], recipients: [{ role: 'to', title: 'President' }] },
    {
      demands: [],
      recipients: [
        { role: 'to', title: 'Minister' },
        { role: 'copy', title: 'Ombudsman' },
      ],
    },
    { demands: ['Close the prison'], recipients: [] },
  ],
  editions: [],
  spans: {
    'appeals.0.recipients.0.title': [0, 9],
    'appeals.1.recipients.0.title': [10, 18],
    'appeals.1.recipients.1.title': [20, 29],
    'appeals.2.demands.0': [30, 46],
  },
  missing: ['appeals.1.recipients.1.salutation'],
  doubts: [{ about: 'appeals.2.demands.0', code: 'sideBySide' }],
};

test('recipients without demands stand beside the demands before them, with their source words', () => {
  const { appeals, spans, missing, doubts, editions, title } = prepare({
    ...draft,
    editions: [{}],
  });
  expect(appeals.map(({ recipients }) => recipients.map((one) => one.title))).toEqual([
    ['President', 'Minister', 'Ombudsman'],
    [],
  ]);
  expect(appeals.map(({ demands }) => demands)).toEqual([['Release her.'], ['Close the prison.']]);
  expect(spans).toEqual({
    'appeals.0.recipients.0.title': [0, 9],
    'appeals.0.recipients.1.title': [10, 18],
    'appeals.0.recipients.2.title': [20, 29],
    'appeals.1.demands.0': [30, 46],
  });
  expect(missing).toEqual(['appeals.0.recipients.2.salutation']);
  expect(doubts[0]!.about).toBe('appeals.1.demands.0');
  expect(title).toBe('Teacher held in Belarus');
  expect(editions[0]!.publisher).toBe('Amnesty International');
});

test.each([
  ['title', 'New', 'New'],
  ['deadline.date', '2094-04-18', '2094-04-18'],
  ['appeals.0.recipients.0.post.lines.0', 'ul. Marksa 38', 'ul. Marksa 38'],
  ['people.1.name', 'Somebody else', 'Somebody else'],
])('%s can be written, and what is on the way there is made', (path, value, expected) => {
  const before = structuredClone(draft);
  expect(valueAt(withValue(draft, path, value), path)).toBe(expected);
  expect(draft).toEqual(before);
});

test('an item goes, those behind it keep their source words', () => {
  const next = withoutItem(draft, 'appeals.1.recipients.0');
  expect(valueAt(next, 'appeals.1.recipients.0.title')).toBe('Ombudsman');
  expect(next.spans['appeals.1.recipients.0.title']).toEqual([20, 29]);
  expect(next.spans['appeals.1.recipients.1.title']).toBeUndefined();
  expect(next.missing).toEqual(['appeals.1.recipients.0.salutation']);
});

test('what is empty is left out, lists that a case needs stay', () => {
  const next = cleaned({
    ...draft,
    title: '  ',
    countries: [''],
    deadline: { date: '', wording: '' },
    appeals: [{ demands: ['', 'Ask'], recipients: [{ role: 'to', email: [''] }] }],
  });
  expect(next.title).toBeUndefined();
  expect(next.deadline).toBeUndefined();
  expect(next.countries).toEqual([]);
  expect(next.appeals).toEqual([{ demands: ['Ask'], recipients: [{ role: 'to' }] }]);
});

test.each<[string, [number, number][], [number, number] | undefined, [string, string][]]>([
  [
    'abcdef',
    [[1, 3]],
    undefined,
    [
      ['a', ''],
      ['bc', 'read'],
      ['def', ''],
    ],
  ],
  [
    'abcdef',
    [[1, 3]],
    [2, 5],
    [
      ['a', ''],
      ['b', 'read'],
      ['cde', 'lit'],
      ['f', ''],
    ],
  ],
  [
    'abcdef',
    [
      [0, 6],
      [2, 4],
    ],
    [2, 4],
    [
      ['ab', 'read'],
      ['cd', 'lit'],
      ['ef', 'read'],
    ],
  ],
  ['a\u202Eb', [], undefined, [['a\u2423b', '']]],
  ['', [], undefined, []],
])('%j in pieces', (text, spans, lit, expected) => {
  const pieces = segmentsOf(text, spans, lit).map((one): [string, string] => [
    one.text,
    one.lit ? 'lit' : one.read ? 'read' : '',
  ]);
  expect(pieces).toEqual(expected);
});
