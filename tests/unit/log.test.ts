import { expect, test } from 'vitest';
import { countLetters, countsAsCsv, countsAsJson, type LogEntry } from '../../appeal/log';
import { bundled } from './fixtures/bundled';
import { named } from './fixtures/imports';

const sent = (
  caseId: string,
  recipientId: string,
  channel: LogEntry['channel'],
  day: string,
): LogEntry => ({ caseId, recipientId, channel, day });
const log = [
  sent('ua-163-17', 'president', 'email', '2017-07-30'),
  sent('ua-163-17', 'liaoning-director', 'post', '2017-08-01'),
  sent('ua-163-17', 'president', 'fax', '2017-08-02'),
  sent('ua-163-17', 'unhcr-china', 'email', '2017-07-31'),
  sent('named', 'judiciary', 'email', '2017-07-31'),
  sent('forcibly-returned-2012', 'kim-jong-un-geneva', 'fax', '2012-03-01'),
];
const cases = [...bundled, named];

test('counts by case, channel and month, oldest first', () => {
  expect(countLetters(log, cases)).toEqual([
    { case: 'case without number 1', channel: 'fax', month: '2012-03', letters: 1 },
    { case: 'UA 163/17', channel: 'email', month: '2017-07', letters: 2 },
    { case: 'UA 21/26, MDE 13/0001/2026', channel: 'email', month: '2017-07', letters: 1 },
    { case: 'UA 163/17', channel: 'fax', month: '2017-08', letters: 1 },
    { case: 'UA 163/17', channel: 'post', month: '2017-08', letters: 1 },
  ]);
});

test('the export names nobody', () => {
  const counts = countLetters(log, cases);
  for (const text of [countsAsCsv(counts), countsAsJson(counts)]) {
    expect(text).not.toMatch(/president|director|judiciary|kim|unhcr|named|Karimi|forcibly/i);
  }
  expect(countsAsCsv(counts).split('\r\n').slice(0, 4)).toEqual([
    'case,channel,month,letters',
    'case without number 1,fax,2012-03,1',
    'UA 163/17,email,2017-07,2',
    '"UA 21/26, MDE 13/0001/2026",email,2017-07,1',
  ]);
  expect(JSON.parse(countsAsJson(counts))).toEqual({ letters: counts });
});

test('a deleted case is still counted', () => {
  expect(countLetters([sent('gone-person-name', 'x', 'email', '2026-01-01')], [])).toEqual([
    { case: 'case without number 1', channel: 'email', month: '2026-01', letters: 1 },
  ]);
});

test.each([
  ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
  ['@a', "'@a"],
  ['a\nb', '"a\nb"'],
])('%j is a harmless cell', (label, cell) => {
  expect(countsAsCsv([{ case: label, channel: 'email', month: '2026-01', letters: 1 }])).toBe(
    `case,channel,month,letters\r\n${cell},email,2026-01,1\r\n`,
  );
});
