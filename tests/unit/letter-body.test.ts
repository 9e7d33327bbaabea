import { describe, expect, test } from 'vitest';
import { chanceFrom } from '../../appeal/chance';
import { type Composition, letterBody, publisherOf, whoIn } from '../../appeal/letter-body';
import { phrases as german } from '../../appeal/phrases/de';
import { phrases } from '../../appeal/phrases/en';
import type { Case, LetterText } from '../../data/schema';
import { named } from './fixtures/imports';

const composition = (change: Partial<Case> = {}, text?: LetterText): Composition => ({
  case: { ...named, ...change },
  appeal: named.appeals[0]!,
  text,
  writer: {},
  today: '2026-11-25',
  phrases,
});
/** All that twenty writers write. */
const letters = (one: Composition) =>
  Array.from({ length: 20 }, (_, seed) =>
    letterBody(one, chanceFrom(String(seed)), 'Dear Sir').join('\n\n'),
  );

describe('whom a letter is about', () => {
  test.each([
    [['Ahmad Karimi'], 'Ahmad Karimi'],
    [['A', 'B', 'C'], 'A, B and C'],
    [['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'], 'A, B, C, D, E, F, G and H'],
    // More names than a sentence holds: nobody rather than some.
    [['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'], undefined],
    [
      ['Ali Reza (m)', 'Sara Reza (female)', 'Three students (M/F)'],
      'Ali Reza, Sara Reza and three students',
    ],
    [['Ali Reza (m) and his son'], 'Ali Reza (m) and his son'],
    [['Ali(m)'], 'Ali'],
    [['Ali\nReza'], 'Ali Reza'],
    [['Unknown', 'Ali Reza', 'n/a', 'NA', 'other', 'Others.', 'group'], 'Ali Reza'],
    [['Unknown'], undefined],
    [[' \n'], undefined],
    // A name that only begins or ends as such a word is a name.
    [['Group Captain Ali Reza', 'The Others'], 'Group Captain Ali Reza and the Others'],
    [['At least nine North Koreans'], 'at least nine North Koreans'],
    [
      ['Hundreds of protesters', 'A teacher', 'An imam'],
      'hundreds of protesters, a teacher and an imam',
    ],
    // A name stays a name.
    [['Allan Sevenoaks', 'Theo An', 'Anwar Ibrahim'], 'Allan Sevenoaks, Theo An and Anwar Ibrahim'],
    [['Ali All Reza'], 'Ali All Reza'],
  ])('%j: %j', (names, who) => {
    expect(whoIn(composition({ people: names.map((name) => ({ name })) }))).toBe(who);
  });

  const words = { subject: 's', who: 'those held in Evin', concern: ['They are held.'] };
  test.each([
    [{}, 'those held in Evin'],
    [{ 'Another authority': { who: 'others', demands: [{ ask: 'x' }] } }, 'those held in Evin'],
    [{ 'Iranian authorities': { demands: [{ ask: 'x' }] } }, 'those held in Evin'],
    [
      { 'Iranian authorities': { who: 'two journalists', demands: [{ ask: 'x' }] } },
      'two journalists',
    ],
  ])('the case’s own words come first: %j', (appeals, who) => {
    const one = composition({}, { ...words, appeals });
    expect(whoIn(one)).toBe(who);
    for (const letter of letters(one)) {
      expect(letter).toContain(who);
      expect(letter).toContain('They are held.');
      expect(letter).not.toContain('reported');
    }
  });

  test('this authority is told in its own words what happened', () => {
    const appeals = {
      'Iranian authorities': { concern: ['You hold them.'], demands: [{ ask: 'x' }] },
    };
    for (const letter of letters(composition({}, { ...words, appeals }))) {
      expect(letter).toContain('You hold them.');
      expect(letter).not.toContain('They are held.');
    }
  });

  test('a letter about nobody by name says so of nobody', () => {
    for (const letter of letters(composition({ people: [{ name: 'Unknown' }] }))) {
      expect(phrases.openings.plain.some((opening) => letter.startsWith(opening))).toBe(true);
    }
  });
});

describe('when it was reported', () => {
  const deadline = { date: '2026-12-13', wording: 'BEFORE 13 DECEMBER 2026' };
  test.each([
    ['on its day', { issued: '2026-11-01', deadline }, /1 November 2026/, /13 December/],
    // Its last day is still to come: nothing "ran until" then.
    [
      'until its last day',
      { issued: undefined, deadline },
      /(?:deadline of|open until) 13 December 2026/,
      /November|ran until/,
    ],
    [
      'without a day',
      { issued: undefined, deadline: undefined },
      /Amnesty International(?: reported)?: “/,
      /\d{4}-|December|November/,
    ],
  ])('%s', (_, change, holds, lacks) => {
    for (const letter of letters(composition(change))) {
      const words = letter.split('(UA')[0]!.replace(/since 12 October 2026/, '');
      expect(words).toMatch(holds);
      expect(words).not.toMatch(lacks);
    }
  });
});

test.each([
  ['He said “it” was "so" («very» so).', 'He said ‘it’ was ‘so’ (‘very’ so).'],
  ['She said that ("never").', 'She said that (‘never’).'],
  ['"No" was the answer.', '‘No’ was the answer.'],
])('%s is quoted as %s', (summary, quoted) => {
  for (const letter of letters(composition({ summary }))) expect(letter).toContain(`“${quoted}”`);
});

test('where no number is printed, none is given as the source', () => {
  for (const letter of letters(composition())) expect(letter).toContain('UA 21/26');
  for (const letter of letters(composition({ reference: {} }))) {
    expect(letter).not.toMatch(/undefined|true|false|reference|\(\)/);
  }
});

test('the source stands now behind what happened, now behind the demands', () => {
  const places = letters(composition()).map(
    (letter) => letter.indexOf('UA 21/26') < letter.indexOf('release Ahmad'),
  );
  expect(new Set(places)).toEqual(new Set([true, false]));
  for (const letter of letters(composition())) expect(letter.split('UA 21/26')).toHaveLength(2);
});

test('a publisher has the name that the letter’s language gives it', () => {
  const editions = [{ id: 'us', publisher: 'Amnesty International USA' }];
  expect(publisherOf(composition({ editions }))).toBe('Amnesty International USA');
  const translated = { ...german, publishers: { 'Amnesty International USA': 'die US-Sektion' } };
  expect(publisherOf({ ...composition({ editions }), phrases: translated })).toBe('die US-Sektion');
});

test('an edition’s day of issue tells how long ago it was, where the case has none', () => {
  const editions = [{ id: 'a', publisher: 'Amnesty International', issued: '2025-01-01' }];
  const isLongAgo = (letter: string) => phrases.longAgo.some((words) => letter.includes(words));
  expect(letters(composition({ issued: undefined, editions })).every(isLongAgo)).toBe(true);
  expect(letters(composition({ issued: undefined, deadline: undefined })).some(isLongAgo)).toBe(
    false,
  );
});
