import { describe, expect, test } from 'vitest';
import {
  addDays,
  daysBetween,
  deadlineStatus,
  isOverAYearAfter,
  localDay,
} from '../../appeal/deadline';
import type { Case } from '../../data/schema';

const editions: Case['editions'] = [{ id: 'international', publisher: 'Amnesty International' }];
const open = (date?: string, issued?: string) => ({
  status: 'open' as const,
  deadline: date ? { date, wording: `PLEASE SEND APPEALS BEFORE ${date}` } : undefined,
  issued,
  editions,
});

describe('deadlineStatus', () => {
  test.each([
    // deadline, today, state, days left
    ['2012-03-28', '2012-03-20', 'open', 8],
    ['2012-03-28', '2012-03-21', 'closing', 7],
    ['2012-03-28', '2012-03-27', 'closing', 1],
    ['2012-03-28', '2012-03-28', 'closing', 0],
    ['2012-03-28', '2012-03-29', 'past', -1],
    ['2024-03-01', '2024-02-28', 'closing', 2],
    ['2023-03-01', '2023-02-28', 'closing', 1],
    ['2024-02-29', '2024-02-29', 'closing', 0],
    ['2024-02-29', '2024-03-01', 'past', -1],
    ['2025-01-05', '2024-12-29', 'closing', 7],
    ['2025-01-06', '2024-12-29', 'open', 8],
    // The nights when clocks change in Europe and in the US
    ['2026-03-30', '2026-03-28', 'closing', 2],
    ['2026-10-26', '2026-10-24', 'closing', 2],
    ['2026-11-02', '2026-10-31', 'closing', 2],
    ['2000-07-19', '2026-11-25', 'past', -9625],
  ])('%s on %s is %s, %i days left', (date, today, state, daysLeft) => {
    expect(deadlineStatus(open(date), today)).toMatchObject({
      state,
      daysLeft,
      date,
      wording: `PLEASE SEND APPEALS BEFORE ${date}`,
    });
  });

  test('a case without a date has no deadline, only a hint', () => {
    expect(deadlineStatus(open(undefined, '2026-10-01'), '2026-11-25')).toEqual({
      state: 'no date',
      daysLeft: undefined,
      date: undefined,
      wording: undefined,
      usuallyUntil: '2026-11-12',
      officialsMayHaveChanged: false,
    });
  });
  test('a case with neither date nor issue day has no hint either', () => {
    expect(deadlineStatus(open(), '2026-11-25')).toMatchObject({
      state: 'no date',
      usuallyUntil: undefined,
      officialsMayHaveChanged: false,
    });
  });
  test('a closed case is closed before its date', () => {
    expect(deadlineStatus({ ...open('2026-12-24'), status: 'closed' }, '2026-11-25')).toMatchObject(
      {
        state: 'closed',
        daysLeft: 29,
      },
    );
  });

  test.each([
    ['2012-02-15', '2012-03-28', '2013-02-15', false],
    ['2012-02-15', '2012-03-28', '2013-02-16', true],
    ['2024-02-29', undefined, '2025-02-28', false],
    ['2024-02-29', undefined, '2025-03-01', true],
    [undefined, '2017-08-17', '2018-08-17', false],
    [undefined, '2017-08-17', '2018-08-18', true],
  ])(
    'issued %s, until %s, on %s: officials may have changed %s',
    (issued, date, today, changed) => {
      expect(deadlineStatus(open(date, issued), today).officialsMayHaveChanged).toBe(changed);
    },
  );
  test('the age counts from an edition when the case gives no issue day', () => {
    const dated = { ...open(), editions: [{ ...editions[0]!, issued: '2020-01-01' }] };
    expect(deadlineStatus(dated, '2026-11-25')).toMatchObject({
      usuallyUntil: '2020-02-12',
      officialsMayHaveChanged: true,
    });
  });

  test.each(['', '2026-2-1', '2026-02-30', '25 November 2026', '2026-11-25T00:00'])(
    'throws for "%s", which is no day',
    (today) => expect(() => deadlineStatus(open('2026-12-24'), today)).toThrow(RangeError),
  );
});

describe('localDay', () => {
  test.each([
    ['2026-11-25T23:30:00Z', 'UTC', '2026-11-25'],
    ['2026-11-25T23:30:00Z', 'Europe/Oslo', '2026-11-26'],
    ['2026-11-25T23:30:00Z', 'America/New_York', '2026-11-25'],
    ['2026-11-25T04:59:59Z', 'America/New_York', '2026-11-24'],
    ['2026-11-25T05:00:00Z', 'America/New_York', '2026-11-25'],
    ['2026-11-25T14:59:59Z', 'Asia/Seoul', '2026-11-25'],
    ['2026-11-25T15:00:00Z', 'Asia/Seoul', '2026-11-26'],
    ['2026-11-25T18:29:59Z', 'Asia/Kolkata', '2026-11-25'],
    ['2026-11-25T18:30:00Z', 'Asia/Kolkata', '2026-11-26'],
    ['2026-11-25T10:00:00Z', 'Pacific/Kiritimati', '2026-11-26'],
    ['2026-11-25T11:59:59Z', 'Pacific/Pago_Pago', '2026-11-25'],
    ['2026-11-25T10:59:59Z', 'Pacific/Pago_Pago', '2026-11-24'],
    // The clock goes back at 01:00Z, forward at 01:00Z
    ['2026-10-24T22:00:00Z', 'Europe/Berlin', '2026-10-25'],
    ['2026-10-25T22:59:59Z', 'Europe/Berlin', '2026-10-25'],
    ['2026-10-25T23:00:00Z', 'Europe/Berlin', '2026-10-26'],
    ['2026-03-29T21:59:59Z', 'Europe/Berlin', '2026-03-29'],
    ['2026-03-29T22:00:00Z', 'Europe/Berlin', '2026-03-30'],
    ['2024-02-29T12:00:00Z', 'Australia/Sydney', '2024-02-29'],
    ['2024-02-29T13:00:00Z', 'Australia/Sydney', '2024-03-01'],
    // Samoa had no 30 December 2011
    ['2011-12-30T09:59:59Z', 'Pacific/Apia', '2011-12-29'],
    ['2011-12-30T10:00:00Z', 'Pacific/Apia', '2011-12-31'],
  ])('%s in %s is %s', (moment, timeZone, day) => {
    expect(localDay(new Date(moment), timeZone)).toBe(day);
  });
});

test.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2023-02-28', 1, '2023-03-01'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2012-02-15', 42, '2012-03-28'],
])('%s and %i days is %s', (day, days, later) => {
  expect(addDays(day, days)).toBe(later);
  expect(daysBetween(day, later)).toBe(days);
});

test.each([
  '2026-11-25T',
  'x2026-11-25',
  '12026-11-25',
  '2026-11-251',
  '2026-02-30',
  '25.11.2026',
  '',
])('%j is no day', (day) => {
  expect(() => daysBetween('2026-11-25', day)).toThrow(`Not a day as YYYY-MM-DD: "${day}"`);
  expect(() => addDays(day, 1)).toThrow(RangeError);
});

test('a year of few digits keeps its four places', () => {
  expect(localDay(new Date('0999-05-05T12:00:00Z'), 'UTC')).toBe('0999-05-05');
  expect(isOverAYearAfter('0998-05-05', '0999-05-06')).toBe(true);
  expect(isOverAYearAfter('0998-05-05', '0999-05-05')).toBe(false);
});

test('nothing is a year old without a day', () => {
  expect(isOverAYearAfter(undefined, '2026-11-25')).toBe(false);
});
