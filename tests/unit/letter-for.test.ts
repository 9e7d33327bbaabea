import { describe, expect, test } from 'vitest';
import { phrases } from '../../appeal/phrases/en';
import { addressees } from '../../appeal/recipients';
import { type LetterWish, letterFor } from '../../components/letter-for';
import practice from '../../data/practice-case.json';
import type { Case } from '../../data/schema';
import { bundledCase } from './fixtures/bundled';

const about = bundledCase('ua-163-17');
const to = addressees(about).find(({ recipient }) => recipient.id === 'president')!;
const writer = { name: 'Ingrid Østby', place: 'Oslo', street: 'Storgata 1, 0155 Oslo' };
const wish: LetterWish = {
  about,
  to,
  channel: 'email',
  settings: { writer, seed: 'one' },
  today: '2017-07-01',
  language: 'en',
  toOffice: false,
  copies: to.appeal.recipients.filter(({ role }) => role === 'copy'),
};

describe('the street address', () => {
  test('stands in no letter unasked', () => {
    const { subject, body, to, cc } = letterFor(wish, phrases);
    expect([subject, body, ...to, ...cc].join('\n')).not.toMatch(/Storgata|0155/);
  });
  test('stands below the name in a letter for which it was chosen', () => {
    expect(letterFor({ ...wish, withAddress: true }, phrases).body).toMatch(
      /\nIngrid Østby\nOslo\nStorgata 1\n0155 Oslo$/,
    );
  });
});

describe('the writer’s changes', () => {
  test('take the place of what was composed; the rest is composed', () => {
    const composed = letterFor(wish, phrases);
    expect(letterFor(wish, phrases, { body: 'Mine' })).toEqual({ ...composed, body: 'Mine' });
    expect(letterFor(wish, phrases, { subject: 'Mine' })).toEqual({ ...composed, subject: 'Mine' });
  });
  test('a sentence of one’s own stands in the letter, the one of the settings where there is none', () => {
    const settings = { ...wish.settings, writer: { ...writer, sentence: 'I am a nurse' } };
    expect(letterFor({ ...wish, settings }, phrases).body).toContain('I am a nurse.');
    const { body } = letterFor({ ...wish, settings }, phrases, { sentence: 'I teach' });
    expect(body).toContain('I teach.');
    expect(body).not.toContain('nurse');
  });
  test('do not change to whom a letter goes', () => {
    expect(letterFor(wish, phrases, { to: 'me@example.org' }).to).toEqual(to.recipient.email);
  });
});

test('copies go with an e-mail to an authority, and with no other letter', () => {
  expect(letterFor(wish, phrases).cc).toEqual(['chibe@unhcr.org']);
  expect(letterFor({ ...wish, channel: 'fax' }, phrases).cc).toEqual([]);
  const copy = addressees(about).find(({ recipient }) => recipient.role === 'copy')!;
  expect(letterFor({ ...wish, to: copy }, phrases).cc).toEqual([]);
});

describe('the practice letter', () => {
  const own = practice as Case;
  const [self] = addressees(own);
  const practiceWish = { ...wish, about: own, to: self!, copies: [] };
  test.each([
    [{ email: 'me@example.org' }, undefined, ['me@example.org']],
    [{ email: 'me@example.org' }, 'other@example.org', ['other@example.org']],
    [{}, undefined, []],
    [{}, 'me@example.org, president@example.org', []],
    [{}, 'me@example.org\r\nBcc: president@example.org', []],
    [{}, 'me@example.org?cc=president@example.org', []],
  ])('of %j, typed %j, goes to %j and to nobody else', (details, typed, goesTo) => {
    const letter = letterFor(
      { ...practiceWish, settings: { writer: details } },
      phrases,
      typed === undefined ? undefined : { to: typed },
    );
    expect([letter.to, letter.cc]).toEqual([goesTo, []]);
  });
});
