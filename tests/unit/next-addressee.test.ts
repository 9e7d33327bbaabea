import { expect, test } from 'vitest';
import type { Channel } from '../../appeal/letter';
import type { LogEntry } from '../../appeal/log';
import { nextAddressee } from '../../appeal/next-addressee';
import { addressees } from '../../appeal/recipients';
import type { Case, Recipient } from '../../data/schema';

const email = (id: string, more: Partial<Recipient> = {}): Recipient => ({
  id,
  role: 'to',
  email: [`${id}@example.org`],
  ...more,
});
const fax = (id: string, number?: string): Recipient => ({
  id,
  role: 'to',
  fax: [{ printed: '1 23', number }],
});
const about = (...appeals: Recipient[][]): Case => ({
  id: 'case',
  reference: {},
  title: 'Case',
  countries: ['KP'],
  status: 'open',
  people: [{ name: 'Somebody' }],
  summary: 'Summary',
  languages: [],
  missions: [],
  appeals: appeals.map((recipients) => ({ to: 'Authority', demands: ['Stop'], recipients })),
  editions: [{ id: 'international', publisher: 'Publisher' }],
});
const wrote = (recipientId: string, caseId = 'case'): LogEntry => ({
  caseId,
  recipientId,
  channel: 'post',
  day: '2026-11-25',
});

const copy = { role: 'copy' as const };
const american = { writers: ['US'] };

test.each<[string, Case, string, Channel, LogEntry[], string | undefined, string | undefined]>([
  // what, case, last recipient, channel, log, writer's country, next
  ['the next one', about([email('a'), email('b')]), 'a', 'email', [], undefined, 'b'],
  ['none behind the last', about([email('a'), email('b')]), 'b', 'email', [], undefined, undefined],
  ['the next appeal’s', about([email('a')], [email('b')]), 'a', 'email', [], undefined, 'b'],
  ['none for an unknown one', about([email('a'), email('b')]), 'x', 'email', [], 'KR', undefined],
  [
    'past who has no address',
    about([email('a'), fax('b', '+123'), email('c')]),
    'a',
    'email',
    [],
    undefined,
    'c',
  ],
  [
    'past an empty list',
    about([email('a'), email('b', { email: [] })]),
    'a',
    'email',
    [],
    undefined,
    undefined,
  ],
  [
    'past who has no number',
    about([fax('a', '+123'), email('b'), fax('c'), fax('d', '+124')]),
    'a',
    'fax',
    [],
    undefined,
    'd',
  ],
  [
    'past who was written to',
    about([email('a'), email('b'), email('c')]),
    'a',
    'email',
    [wrote('b')],
    undefined,
    'c',
  ],
  [
    'not past another case’s',
    about([email('a'), email('b')]),
    'a',
    'email',
    [wrote('b', 'other')],
    undefined,
    'b',
  ],
  [
    'past who is on the Cc',
    about([email('a'), email('b', copy), email('c')]),
    'a',
    'email',
    [],
    undefined,
    'c',
  ],
  [
    'a copy that no letter goes with',
    about([email('a')], [fax('b'), email('c', copy)]),
    'a',
    'email',
    [],
    undefined,
    'c',
  ],
  [
    'a fax to who gets a copy',
    about([fax('a', '+123'), { ...fax('b', '+124'), role: 'copy' }]),
    'a',
    'fax',
    [],
    undefined,
    'b',
  ],
  [
    'past others’ edition',
    about([email('a'), email('b', american), email('c')]),
    'a',
    'email',
    [],
    'KR',
    'c',
  ],
  [
    'past it where the country is unknown',
    about([email('a'), email('b', american), email('c')]),
    'a',
    'email',
    [],
    undefined,
    'c',
  ],
  [
    'one’s own edition',
    about([email('a'), email('b', american), email('c')]),
    'a',
    'email',
    [],
    'US',
    'b',
  ],
])('goes to %s', (_, about, recipientId, channel, log, country, next) => {
  const last = { caseId: 'case', recipientId, channel };
  const to = nextAddressee(addressees(about, country), last, log, country);
  expect(to?.recipient.id).toBe(next);
  // The demands that go with it are its own authority's.
  if (to) expect(to.appeal.recipients).toContain(to.recipient);
});
