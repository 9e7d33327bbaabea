import { describe, expect, test } from 'vitest';
import { ccAddresses, copiesOf, copyStates, trustedOnly } from '../../appeal/copies';
import { composeLetter } from '../../appeal/letter';
import { missionsFor } from '../../appeal/missions';
import { recipientsFor } from '../../appeal/recipients';
import accreditation from '../../data/accreditation.json';
import missionFile from '../../data/missions.json';
import { bundledCase } from './fixtures/bundled';
import { asImported } from './fixtures/imports';

const data = {
  missions: missionFile.missions,
  accreditation,
};
const copies = (caseId: string, appeal: number, country: string) => {
  const about = bundledCase(caseId);
  return copiesOf(
    about,
    about.appeals[appeal]!,
    country,
    missionsFor(about, country, data, '2026-11-25'),
  ).map(({ id }) => id);
};

test.each([
  ['ua-163-17', 0, 'IE', ['unhcr-china', 'mission-cn-ie-dublin']],
  ['ua-163-17', 0, 'US', ['unhcr-china']],
  ['ua-163-17', 0, 'NO', ['unhcr-china']],
  ['ua-52-12', 0, 'DE', ['foreign-minister', 'mission-cn-de-berlin']],
  ['ua-105-00', 0, 'IE', ['mission-cn-ie-dublin']],
  ['ua-105-00', 1, 'IE', ['mission-kp-gb-london']],
  ['ua-105-00', 2, 'IE', []],
  ['forcibly-returned-2012', 0, 'IE', ['public-security-minister', 'mission-kp-gb-london']],
])('%s, appeal %i, from %s: copies to %j', (caseId, appeal, country, ids) => {
  expect(copies(caseId, appeal, country)).toEqual(ids);
});

test('an import without states copies all its missions', () => {
  const about = {
    ...asImported,
    appeals: asImported.appeals.map(({ state: _, ...appeal }) => appeal),
  };
  expect(copyStates(about, about.appeals[0]!)).toEqual(['KP', 'CN']);
});

test('only writers in the US are asked to write to the embassy in Washington', () => {
  const [appeal] = bundledCase('ua-163-17').appeals;
  const ids = (country?: string) => recipientsFor(appeal!, country).map(({ id }) => id);
  expect(ids('US')).toEqual([
    'president',
    'liaoning-director',
    'ambassador-washington',
    'unhcr-china',
  ]);
  expect(ids('NO')).toEqual(['president', 'liaoning-director', 'unhcr-china']);
  // Whose country is not known may be a writer in the US: the popup names the country beside it.
  expect(ids()).toEqual(ids('US'));
});

describe('an address at a free mail host', () => {
  const mission = (email: string[] | undefined, own?: boolean) =>
    trustedOnly([
      {
        state: 'CN',
        missions: [
          {
            state: 'CN',
            host: 'IE',
            city: 'Dublin',
            kind: 'embassy',
            covers: ['IE'],
            source: 's',
            seen: '2024-04',
            email,
            own,
          },
        ],
        seats: [],
        toTheUn: [],
        known: 'channels',
        advice: ['as before'],
      },
    ]);
  test.each([
    [['embassy@gmail.com', 'embassy@mfa.gov.cn'], undefined, ['embassy@mfa.gov.cn']],
    [['embassy@gmail.com'], undefined, []],
    [['embassy@gmail.com'], true, ['embassy@gmail.com']],
    [undefined, undefined, []],
  ])('%j, own %s: copies go to %j', (email, own, trusted) => {
    const [answer] = mission(email, own);
    expect(answer).toMatchObject({ state: 'CN', known: 'channels', advice: ['as before'] });
    expect(answer!.missions).toMatchObject([{ city: 'Dublin', email: trusted }]);
  });
  test('a copy without an address is no address', () => {
    expect(
      ccAddresses([
        { id: 'a', role: 'copy' },
        { id: 'b', role: 'copy', email: ['b@x.org'] },
      ]),
    ).toEqual(['b@x.org']);
  });
});

describe('Cc', () => {
  const about = bundledCase('ua-163-17');
  const list = copiesOf(
    about,
    about.appeals[0]!,
    'IE',
    missionsFor(about, 'IE', data, '2026-11-25'),
  );
  test('holds each address once, and none of To', () => {
    expect(ccAddresses(list)).toEqual(['chibe@unhcr.org', 'pa.chineseembassy.ie@gmail.com']);
    expect(ccAddresses([...list, ...list], ['chibe@unhcr.org'])).toEqual([
      'pa.chineseembassy.ie@gmail.com',
    ]);
  });
  test('takes an address that is printed in capitals for the same', () => {
    const copy = (email: string) => ({ id: email, role: 'copy' as const, email: [email] });
    expect(ccAddresses([copy('A@x.org'), copy('b@x.org'), copy('B@X.org')], ['a@X.org'])).toEqual([
      'b@x.org',
    ]);
  });
  test('a mission reads the letter below a covering line', () => {
    const { body, recipientOrganisation } = composeLetter({
      case: about,
      appeal: about.appeals[0]!,
      recipient: list[1]!,
      channel: 'post',
      writer: { country: 'IE' },
      today: '2017-08-01',
    });
    expect(recipientOrganisation).toBe("Embassy of the People's Republic of China");
    expect(body).toMatch(
      /^Dear Ambassador,\n\n.*President Xi Jinping.*\n\n\* \* \*\n\nYour Excellency,\n\n/,
    );
  });
});
