import { describe, expect, test } from 'vitest';
import { envelopeLines } from '../../appeal/envelope';
import { Recipient } from '../../data/schema';
import { bundled, bundledCase } from './fixtures/bundled';

const recipient = (caseId: string, id: string) =>
  bundledCase(caseId)
    .appeals.flatMap(({ recipients }) => recipients)
    .find((each) => each.id === id)!;

test.each([
  [
    'forcibly-returned-2012',
    'kim-jong-un-new-york',
    'NO',
    [
      'Kim Jong-un',
      "Supreme Commander of the Korean People's Army",
      'c/o Mr Sin Son-ho, Ambassador',
      "Permanent Mission of the Democratic People's Republic of Korea in New York",
      '820 Second Ave, 13th Floor',
      'New York, NY 10017',
      'USA',
    ],
  ],
  [
    'forcibly-returned-2012',
    'kim-jong-un-new-york',
    'US',
    [
      'Kim Jong-un',
      "Supreme Commander of the Korean People's Army",
      'c/o Mr Sin Son-ho, Ambassador',
      "Permanent Mission of the Democratic People's Republic of Korea in New York",
      '820 Second Ave, 13th Floor',
      'New York, NY 10017',
    ],
  ],
  [
    'forcibly-returned-2012',
    'kim-jong-un-geneva',
    undefined,
    [
      'Kim Jong-un',
      "Supreme Commander of the Korean People's Army",
      'c/o Mr. So Se-pyong, Ambassador',
      "Permanent Mission of the Democratic People's Republic of Korea in Geneva",
      'Chemin de Plonjon 1',
      '1207 Geneva',
      'SWITZERLAND',
    ],
  ],
  [
    'forcibly-returned-2012',
    'public-security-minister',
    'NO',
    [
      'Ri Myong-su',
      "Minister of People's Security",
      "Ministry of People's Security",
      'Pyongyang',
      "DEMOCRATIC PEOPLE'S REPUBLIC OF KOREA",
    ],
  ],
  [
    'ua-163-17',
    'president',
    'NO',
    [
      'XI Jinping Guojia Zhuxi',
      'President',
      'The State Council General Office',
      '2 Fuyoujie',
      'Xichengqu, Beijingshi 100017',
      "PEOPLE'S REPUBLIC OF CHINA",
    ],
  ],
  [
    'ua-163-17',
    'unhcr-china',
    'NO',
    [
      'China Office, UNHCR',
      '1-2-1, Tayuan Diplomatic Office Building',
      '14 Liangmahe Nan Lu, Beijing 100600',
      'CHINA',
    ],
  ],
  [
    'ua-163-17',
    'ambassador-washington',
    'US',
    [
      'Tiankai Cui',
      'Ambassador',
      "Embassy of the People's Republic of China",
      '3505 International Place NW',
      'Washington DC 20008',
    ],
  ],
  [
    'ua-163-17',
    'ambassador-washington',
    'NO',
    [
      'Tiankai Cui',
      'Ambassador',
      "Embassy of the People's Republic of China",
      '3505 International Place NW',
      'Washington DC 20008',
      'UNITED STATES',
    ],
  ],
])('%s, %s, from %s', (caseId, id, from, lines) => {
  expect(envelopeLines(recipient(caseId, id), from)).toEqual(lines);
});

describe('any recipient', () => {
  test.each([
    [
      { id: 'a', role: 'to', name: 'A', post: { lines: ['Luxembourg'], country: 'LU' } },
      ['A', 'Luxembourg', 'LUXEMBOURG'],
    ],
    [
      { id: 'a', role: 'to', name: 'A', post: { lines: ['Somewhere 1', 'Nowhere'] } },
      ['A', 'Somewhere 1', 'Nowhere'],
    ],
    [
      {
        id: 'a',
        role: 'to',
        name: 'A',
        post: { lines: ['Somewhere 1', 'Georgia'], country: 'US' },
      },
      ['A', 'Somewhere 1', 'Georgia', 'UNITED STATES'],
    ],
    [
      {
        id: 'a',
        role: 'to',
        name: 'A',
        organisation: 'Ministry of Justice',
        post: { lines: ['1 High St', 'France'], country: 'FR' },
      },
      ['A', 'Ministry of Justice', '1 High St', 'FRANCE'],
    ],
    [{ id: 'a', role: 'to', name: 'A' }, []],
  ])('%j', (each, lines) => expect(envelopeLines(Recipient.parse(each))).toEqual(lines));

  test.each(bundled.flatMap(({ appeals }) => appeals.flatMap(({ recipients }) => recipients)))(
    '$id has whole lines',
    (each) => {
      const lines = envelopeLines(each, 'NO');
      expect(lines.length).toBeGreaterThan(3);
      expect(new Set(lines).size).toBe(lines.length);
      for (const line of lines) expect(line).toBe(line.trim());
      expect(lines.at(-1)).toBe(lines.at(-1)!.toUpperCase());
    },
  );
});

describe('the line of the house', () => {
  const lines = (organisation: string, street: string[], careOf?: Recipient['careOf']) =>
    envelopeLines({
      id: 'a',
      role: 'to',
      title: 'Minister',
      organisation,
      careOf,
      post: { lines: street, country: 'CN' },
    });
  test.each([
    // Said once, however the address begins with it.
    ['Ministry of Justice', ['Ministry of Justice', '1 Main Square'], 0],
    ['Ministry of Justice', ['MINISTRY OF JUSTICE, Beijing', '1 Main Square'], 0],
    ['Ministry of Justice of China', ['Ministry of Justice', '1 Main Square'], 0],
    ['Ministry of Justice', ['The Annex of the Ministry of Justice', '1 Main Square'], 1],
    ['Ministry of Justice', ['Justice', '1 Main Square'], 1],
    ['Ministry of Justice', ['1 Main Square', 'Beijing'], 1],
  ])('%s above %j is written %i times', (organisation, street, times) => {
    expect(lines(organisation, street).filter((line) => line === organisation)).toHaveLength(
      times + Number(street.includes(organisation)),
    );
  });
  test('commas and spaces at the ends of lines go', () => {
    expect(lines('Ministry', ['1 Main Square , ,', 'Beijing,  '])).toEqual([
      'Minister',
      'Ministry',
      '1 Main Square',
      'Beijing',
      'CHINA',
    ]);
  });
  test('care of somebody without an office', () => {
    expect(
      lines('Ministry', ['1 Main Square'], { name: 'Ms Li', organisation: 'Embassy' }),
    ).toEqual(['Minister', 'c/o Ms Li', 'Embassy', '1 Main Square', 'CHINA']);
  });
});
