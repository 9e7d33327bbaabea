import { describe, expect, test } from 'vitest';
import { countries, countryCode, regionOf } from '../../appeal/country';
import { countryInSentence, formalName } from '../../appeal/country-name';
import {
  isFreeMail,
  isSame,
  type Mission,
  missionRecipient,
  missionsFor,
  monthName,
} from '../../appeal/missions';
import accreditation from '../../data/accreditation.json';
import missionFile from '../../data/missions.json';
import { Recipient } from '../../data/schema';
import { bundledCase } from './fixtures/bundled';

const missions: Mission[] = missionFile.missions;
const data = {
  missions,
  accreditation,
};
const today = '2026-11-25';
const one = (state: string, country: string, own?: Mission[]) =>
  missionsFor({ missions: [state] }, country, { ...data, ...(own && { own }) }, today)[0]!;

test.each([
  ['KP', 'NO', 'city', ['Stockholm']],
  ['KP', 'FI', 'city', ['Stockholm']],
  ['KP', 'DK', 'city', ['Stockholm']],
  ['KP', 'SE', 'city', ['Stockholm']],
  ['KP', 'AU', 'city', ['Jakarta']],
  ['KP', 'NZ', 'city', ['Jakarta']],
  ['KP', 'IE', 'channels', ['London']],
  ['KP', 'GB', 'channels', ['London']],
  ['KP', 'DE', 'channels', ['Berlin']],
  ['KP', 'PT', 'city', ['Rome']],
  ['KP', 'HU', 'city', ['Vienna']],
  ['KP', 'CH', 'city', ['Bern']],
  ['KP', 'US', 'nothing', []],
  ['KP', 'KR', 'nothing', []],
  ['KP', 'FR', 'nothing', []],
  ['CN', 'NO', 'city', ['Oslo']],
  ['CN', 'AU', 'channels', ['Canberra']],
  ['CN', 'IE', 'channels', ['Dublin']],
  ['CN', 'US', 'channels', ['Washington, D.C.']],
  ['CN', 'DE', 'channels', []],
  ['CN', 'KR', 'channels', ['Seoul']],
  ['CN', 'CN', 'own country', []],
])('%s for a writer in %s: %s %j', (state, country, known, seats) => {
  const answer = one(state, country);
  expect(answer.known).toBe(known);
  expect(answer.seats.map(({ city }) => city)).toEqual(seats);
});

test.each([
  [
    'KP',
    'NO',
    'The embassy of North Korea that covers Norway is in Stockholm, Sweden (seen November 2022).',
  ],
  [
    'KP',
    'AU',
    'The embassy of North Korea that covers Australia is in Jakarta, Indonesia (seen November 2022).',
  ],
  [
    'KP',
    'IE',
    'The embassy of North Korea that covers Ireland is in London, the United Kingdom: seen April 2024, 2 years ago. Its email is at a free provider, as the source prints it. Check it before you rely on it.',
  ],
  [
    'CN',
    'KR',
    'The embassy of China is in Seoul, South Korea: seen January 2026. Check it before you rely on it.',
  ],
  [
    'KP',
    'US',
    'No mission of North Korea for the United States is known here: look it up in the diplomatic list of the foreign ministry of the United States or ask your section office, and add it to your own missions.',
  ],
])('%s for %s: %s', (state, country, sentence) => {
  expect(one(state, country).advice).toContain(sentence);
});

test('Ireland reaches the DPRK by fax and email as seen in April 2024', () => {
  const [london] = one('KP', 'IE').missions;
  expect(london).toMatchObject({
    fax: [{ number: '+442089922053' }],
    email: ['prkinfo@yahoo.com'],
    seen: '2024-04',
  });
  const [dublin] = one('CN', 'IE').missions;
  expect(dublin).toMatchObject({
    fax: [{ number: '+35312839938', printed: '01 283 9938' }],
    address: ['40 Ailesbury Road', 'Ballsbridge', 'Dublin 4'],
  });
});

test('the newest entry comes first, the own one before it', () => {
  expect(one('CN', 'US').missions.map(({ seen }) => seen)).toEqual(['2021-06', '2017-07']);
  const own: Mission = {
    state: 'CN',
    host: 'US',
    city: 'Washington, D.C.',
    kind: 'embassy',
    covers: ['US'],
    email: ['x@example.org'],
    source: 'own entry',
    seen: '2020-01',
  };
  expect(one('CN', 'US', [own]).missions.map(({ seen }) => seen)).toEqual([
    '2020-01',
    '2021-06',
    '2017-07',
  ]);
  expect(one('CN', 'US', [own]).advice[0]).toBe(
    'The embassy of China is in Washington, D.C., the United States: your own entry of January 2020.',
  );
  expect(one('KP', 'NO', [{ ...own, state: 'KP', host: 'SE', covers: ['NO'] }]).known).toBe(
    'channels',
  );
});

test('writers whom no embassy covers hear of the missions to the UN', () => {
  expect(one('KP', 'US').toTheUn.map(({ city }) => city)).toEqual(['Geneva', 'New York']);
  expect(one('KP', 'US').advice[1]).toContain(
    'though not accredited to the United States: Geneva (seen February 2012)',
  );
});

describe('as a recipient', () => {
  test.each(missions)('$state in $city is whole', (mission) => {
    const recipient = Recipient.parse(missionRecipient(mission));
    expect(recipient.role).toBe('copy');
    expect(recipient.organisation).toMatch(/^(?:Embassy|Permanent Mission) of /);
    expect(mission.source && mission.seen).toMatch(/./);
    expect(mission.seen).toMatch(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/);
    for (const country of mission.covers) expect(countries).toContain(country);
  });
  test('London', () => {
    expect(missionRecipient(one('KP', 'IE').missions[0]!)).toMatchObject({
      id: 'mission-kp-gb-london',
      title: 'Ambassador',
      post: {
        lines: [
          "Embassy of the Democratic People's Republic of Korea",
          '73 Gunnersbury Avenue',
          'London W5 4LP',
        ],
        country: 'GB',
      },
    });
  });
  test('the ambassador in Washington is written to once', () => {
    const [appeal] = bundledCase('ua-163-17').appeals;
    const ambassador = appeal!.recipients.find(({ id }) => id === 'ambassador-washington')!;
    const president = appeal!.recipients[0]!;
    for (const mission of one('CN', 'US').missions) {
      expect(isSame(mission, ambassador)).toBe(true);
      expect(isSame(mission, president)).toBe(false);
    }
  });
});

test('every seat and country of the map is one', () => {
  const seats = accreditation.seats.split('; ').map((seat) => seat.split('|'));
  for (const [, host] of seats) expect(countries).toContain(host);
  for (const [state, entries] of Object.entries(accreditation.map)) {
    if (state !== 'EU') expect(countries).toContain(state);
    for (const entry of entries.split('; ')) {
      const [seat, ...covered] = entry.split(' ');
      expect(seats[Number(seat)]).toBeDefined();
      expect(covered.length).toBeGreaterThan(0);
      expect(covered).not.toContain(state);
    }
  }
});

test.each([
  ['2024-04', 'April 2024'],
  ['2019', '2019'],
])('%s is %s', (seen, name) => expect(monthName(seen)).toBe(name));

test.each([
  ['prkinfo@yahoo.com', true],
  ['presse.botschaftchina@gmail.com', true],
  ['x@yahoo.co.uk', true],
  ['chinaemb_kr@mfa.gov.cn', false],
  ['x@gmail.com.evil.example', false],
])('%s is free mail: %s', (address, free) => expect(isFreeMail(address)).toBe(free));

test.each([
  ['IE', 'IE'],
  ['Ireland', 'IE'],
  ['the United States', 'US'],
  ['USA', 'US'],
  ['DPRK', 'KP'],
  ['North Korea', 'KP'],
  ["People's Republic of China", 'CN'],
  ['Türkiye', 'TR'],
  ['Turkey', 'TR'],
  ["Côte d'Ivoire", 'CI'],
  ['Atlantis', undefined],
  ['', undefined],
  ['__proto__', undefined],
  ['constructor', undefined],
])('"%s" is %s', (written, code) => expect(countryCode(written)).toBe(code));

test('all countries but Antarctica, and Kosovo, each in one region', () => {
  expect(new Set(countries).size).toBe(countries.length);
  expect(countries.length).toBe(249);
  expect(regionOf('KP')).toBe('Asia');
  expect(countryInSentence('NL')).toBe('the Netherlands');
  expect(formalName('CN')).toBe("the People's Republic of China");
});
