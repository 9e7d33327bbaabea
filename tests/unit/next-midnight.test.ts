import { afterAll, describe, expect, test } from 'vitest';
import { localDay } from '../../appeal/deadline';
import { nextMidnight } from '../../appeal/next-midnight';

const ownZone = process.env.TZ;
afterAll(() => {
  if (ownZone === undefined) delete process.env.TZ;
  else process.env.TZ = ownZone;
});

describe('nextMidnight', () => {
  test.each([
    // zone, now, the next day's first moment: instants in UTC
    ['UTC', '2026-11-25T13:00:00Z', '2026-11-26T00:00:00Z'],
    ['UTC', '2026-11-25T23:59:59.999Z', '2026-11-26T00:00:00Z'],
    // At midnight itself the next one is a day away.
    ['UTC', '2026-11-26T00:00:00Z', '2026-11-27T00:00:00Z'],
    ['UTC', '2024-02-28T12:00:00Z', '2024-02-29T00:00:00Z'],
    ['UTC', '2026-12-31T12:00:00Z', '2027-01-01T00:00:00Z'],
    ['Europe/Berlin', '2026-11-25T23:30:00Z', '2026-11-26T23:00:00Z'],
    ['Asia/Seoul', '2026-11-25T14:59:00Z', '2026-11-25T15:00:00Z'],
    ['Asia/Kathmandu', '2026-11-25T18:14:00Z', '2026-11-25T18:15:00Z'],
    ['Pacific/Kiritimati', '2026-11-25T10:00:00Z', '2026-11-26T10:00:00Z'],
    // The day that clocks go forward has 23 hours, the day they go back 25.
    ['Europe/Berlin', '2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z'],
    ['Europe/Berlin', '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z'],
    ['America/New_York', '2026-03-08T05:00:00Z', '2026-03-09T04:00:00Z'],
    ['America/New_York', '2026-11-01T04:00:00Z', '2026-11-02T05:00:00Z'],
    // Half an hour of summer time.
    ['Australia/Lord_Howe', '2026-04-04T13:00:00Z', '2026-04-05T13:30:00Z'],
    // No midnight: clocks went from 23:59 to 01:00.
    ['America/Sao_Paulo', '2018-11-03T12:00:00Z', '2018-11-04T03:00:00Z'],
    ['Asia/Beirut', '2022-03-26T12:00:00Z', '2022-03-26T22:00:00Z'],
    ['Africa/Cairo', '2024-04-25T12:00:00Z', '2024-04-25T22:00:00Z'],
    // The hour before midnight twice: at midnight clocks went back to 23:00.
    ['America/Sao_Paulo', '2018-02-18T01:30:00Z', '2018-02-18T03:00:00Z'],
    ['America/Sao_Paulo', '2018-02-18T02:30:00Z', '2018-02-18T03:00:00Z'],
    // The hour after midnight twice: the day begins with the first.
    ['America/Havana', '2026-10-31T12:00:00Z', '2026-11-01T04:00:00Z'],
    // Samoa crossed the date line and had no 30 December 2011.
    ['Pacific/Apia', '2011-12-30T09:00:00Z', '2011-12-30T10:00:00Z'],
  ])('in %s after %s is %s', (zone, now, midnight) => {
    process.env.TZ = zone;
    const next = nextMidnight(new Date(now));
    expect(next.toISOString()).toBe(new Date(midnight).toISOString());
    // It is the first moment of another day: one millisecond earlier it is still today.
    expect(localDay(next) > localDay(new Date(now))).toBe(true);
    expect(localDay(new Date(next.getTime() - 1))).toBe(localDay(new Date(now)));
  });
});
