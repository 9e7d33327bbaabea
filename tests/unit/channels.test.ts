import { describe, expect, test } from 'vitest';
import { channelsOf } from '../../appeal/channels';
import type { FaxGateway } from '../../appeal/fax-gateway';
import gateways from '../../data/fax-gateways.json';
import { Recipient } from '../../data/schema';
import { bundledCase } from './fixtures/bundled';

const recipient = (caseId: string, id: string) =>
  bundledCase(caseId)
    .appeals.flatMap(({ recipients }) => recipients)
    .find((each) => each.id === id)!;
const gateway = (id: string) => gateways.gateways.find((each) => each.id === id) as FaxGateway;
const today = '2017-07-01';

describe('channelsOf', () => {
  test.each([
    ['ua-163-17', 'president', 'email fax post', ''],
    ['ua-163-17', 'liaoning-director', 'post', ''],
    ['ua-163-17', 'ambassador-washington', 'email fax phone post', ''],
    ['ua-163-17', 'unhcr-china', 'email fax phone post', ''],
    ['ua-52-12', 'president', 'email post', ''],
    ['ua-52-12', 'premier', 'fax post', ''],
    ['ua-52-12', 'foreign-minister', 'email fax post', ''],
    ['forcibly-returned-2012', 'kim-jong-un-new-york', 'email fax post', ''],
    ['forcibly-returned-2012', 'kim-jong-un-geneva', 'fax post', ''],
    ['forcibly-returned-2012', 'public-security-minister', 'post', ''],
    ['ua-105-00', 'premier', 'post', 'telegram telex'],
    ['ua-105-00', 'jilin-governor', 'post', 'telegram'],
    ['ua-105-00', 'foreign-minister', 'post', ''],
    ['ua-105-00', 'public-security-minister', 'post', ''],
  ])('%s, %s: %s; gone: %s', (caseId, id, live, gone) => {
    const options = channelsOf({ recipient: recipient(caseId, id), today });
    const names = (available: boolean) =>
      options
        .filter((each) => each.available === available)
        .map(({ channel }) => channel)
        .join(' ');
    expect([names(true), names(false)]).toEqual([live, gone]);
  });

  test('telegrams are shown with what there is instead', () => {
    const options = channelsOf({ recipient: recipient('ua-105-00', 'premier'), today });
    expect(options.find(({ channel }) => channel === 'telegram')).toEqual({
      channel: 'telegram',
      values: ['Premier Zhu Rongji, Beijing, China'],
      available: false,
      notes: [],
      remarks: ['Telegrams are no longer sent. Instead: post.'],
      instead: ['post'],
    });
  });

  test('both numbers and their notes are there', () => {
    const fax = (caseId: string, id: string) =>
      channelsOf({ recipient: recipient(caseId, id), today }).find(
        ({ channel }) => channel === 'fax',
      )!;
    expect(fax('ua-52-12', 'foreign-minister').values).toEqual(['+861065961109', '+861065962660']);
    expect(fax('ua-52-12', 'premier').notes).toEqual(['c/o Ministry of Foreign Affairs']);
  });

  test('a gateway says what it makes of each number', () => {
    const of = (id: string) =>
      channelsOf({
        recipient: recipient('ua-52-12', 'foreign-minister'),
        today,
        gateway: gateway(id),
      }).find(({ channel }) => channel === 'fax')!.gateway;
    expect(of('efax')).toEqual([
      { address: '861065961109@efaxsend.com' },
      { address: '861065962660@efaxsend.com' },
    ]);
    expect(of('nextiva')).toEqual(Array(2).fill({ refused: expect.stringContaining('+1') }));
  });

  test.each([
    ['2017-07-20', []],
    [
      '2017-08-01',
      ['A letter may take 21 days and arrive after the last day. Prefer a faster way.'],
    ],
    ['2017-09-01', []],
  ])('post from Norway on %s', (day, remarks) => {
    const post = channelsOf({
      recipient: recipient('ua-163-17', 'president'),
      today: day,
      deadline: '2017-08-17',
      from: 'NO',
    }).find(({ channel }) => channel === 'post')!;
    expect(post.remarks).toEqual(remarks);
  });

  test('what is printed without a country code stays as it is, with a word', () => {
    const [fax] = channelsOf({
      recipient: Recipient.parse({
        id: 'a',
        role: 'to',
        fax: [{ printed: '020 7299 4049' }],
        social: ['@a'],
      }),
      today,
    });
    expect(fax).toMatchObject({
      values: ['020 7299 4049'],
      remarks: ['020 7299 4049 is printed without a country code: complete it yourself.'],
    });
  });
});
