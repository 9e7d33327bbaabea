import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { phrases } from '../../appeal/phrases/en';
import { addressees } from '../../appeal/recipients';
import { draftKey, type LetterWish } from '../../components/letter-for';
import { printJobs } from '../../components/print-jobs';
import { loadWords } from '../../components/words';
import { Case } from '../../data/schema';
import popupEn from '../../locales/en.json';

const file = new URL('../../data/cases/ua-163-17.json', import.meta.url);
await loadWords('en', { en: popupEn, files: {} });
const about = Case.parse(JSON.parse(readFileSync(file, 'utf8')));

function wishOn(today: string, country: string): LetterWish {
  const writer = { name: 'Anna Berg', place: 'Oslo', country };
  const to = addressees(about, country)[0]!;
  const settings = { writer };
  return {
    about,
    to,
    channel: 'email',
    settings,
    today,
    language: 'en',
    toOffice: false,
    copies: [],
  };
}

const jobsOn = (today: string, country = 'NO') =>
  printJobs(wishOn(today, country), addressees(about, country), phrases, {});

test('one letter for each recipient by post, as letters by post; the open one is chosen', () => {
  expect(jobsOn('2017-07-01').map(({ id, chosen }) => [id, chosen])).toEqual([
    ['ua-163-17/president', true],
    ['ua-163-17/liaoning-director', false],
    ['ua-163-17/unhcr-china', false],
  ]);
  for (const { letter } of jobsOn('2017-07-01')) expect(letter.channel).toBe('post');
});

test('the envelope names the country last, in capitals', () => {
  expect(jobsOn('2017-07-01')[0]!.lines.at(-1)).toBe("PEOPLE'S REPUBLIC OF CHINA");
});

test("the writer's changes are in the letter", () => {
  const wish = wishOn('2017-07-01', 'NO');
  const key = draftKey({ ...wish, channel: 'post' });
  const [job] = printJobs(wish, addressees(about, 'NO'), phrases, { [key]: { body: 'My words' } });
  expect(job!.letter.body).toBe('My words');
});

test.each([
  ['2017-07-01', undefined, undefined],
  ['2017-08-16', undefined, /may take \d+ days and arrive after the last day to write, 17 August/],
  ['2017-08-18', /section office/, undefined],
])('on %s the page says %s and %s', (today, office, late) => {
  const [job] = jobsOn(today);
  if (office) expect(job!.officeWords).toMatch(office);
  else expect(job!.officeWords).toBeUndefined();
  if (late) expect(job!.warning).toMatch(late);
  else expect(job!.warning).toBeUndefined();
});
