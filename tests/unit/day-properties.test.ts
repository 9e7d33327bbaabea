import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { badgeOf } from '../../appeal/badge';
import { addDays, daysBetween, deadlineStatus, localDay } from '../../appeal/deadline';
import { mayWrite } from '../../appeal/may-write';
import { remindersDue } from '../../appeal/reminders';
import { entry } from './entries';

vi.setConfig({ testTimeout: 900_000 });

const shift = fc.integer({ min: -40_000, max: 40_000 });
const day = shift.map((days) => addDays('2026-11-25', days));
const near = fc.integer({ min: -20, max: 60 });
const zones = Intl.supportedValuesOf('timeZone');
const status = fc.constantFrom('open' as const, 'closed' as const);

describe('days', () => {
  test('are counted there and back, over every leap year and change of clocks', () => {
    fc.assert(
      fc.property(day, shift, (from, days) => {
        const to = addDays(from, days);
        expect(daysBetween(from, to)).toBe(days);
        expect(daysBetween(to, from) + days).toBe(0);
        expect(addDays(to, -days)).toBe(from);
        expect(to < from).toBe(days < 0);
      }),
    );
  });

  test('are those of the writer’s clock, in every time zone', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1971-01-01'), max: new Date('2199-01-01'), noInvalidDate: true }),
        fc.constantFrom(...zones),
        (moment, timeZone) => {
          const shown = new Intl.DateTimeFormat('sv', { timeZone }).format(moment);
          expect(localDay(moment, timeZone)).toBe(shown);
        },
      ),
    );
  });
});

describe('a deadline', () => {
  test('is open to the end of its day, and past from the next one on', () => {
    fc.assert(
      fc.property(day, near, (date, days) => {
        const about = { status: 'open' as const, deadline: { date, wording: 'BEFORE' } };
        const { state, daysLeft } = deadlineStatus(about, addDays(date, -days));
        expect(daysLeft).toBe(days);
        if (days < 0) expect(state).toBe('past');
        else expect(state).toBe(days <= 7 ? 'closing' : 'open');
      }),
    );
  });

  test('lets nobody write about a closed case, or late without the office’s word', () => {
    fc.assert(
      fc.property(
        status,
        fc.option(day, { nil: undefined }),
        near,
        fc.boolean(),
        (status, date, days, agreed) => {
          const today = addDays(date ?? '2026-11-25', -days);
          const deadline = date === undefined ? undefined : { date, wording: 'BEFORE' };
          const may = mayWrite({ status, deadline }, agreed ? today : undefined, today);
          if (status === 'closed') expect(may).toBe(false);
          else expect(may).toBe(date === undefined || days >= 0 || agreed);
        },
      ),
    );
  });
});

describe('a clock that jumps', () => {
  const cases = fc.array(fc.tuple(status, near), { maxLength: 30 });
  const entries = (rows: [status: 'open' | 'closed', days: number][]) =>
    rows.map(([status, days], n) => entry(`case-${n}`, addDays('2026-11-25', days), { status }));

  test('the badge counts what is open on the day that it shows, and nothing else', () => {
    fc.assert(
      fc.property(cases, near, (rows, jump) => {
        const today = addDays('2026-11-25', jump);
        const open = rows.filter(([status, days]) => status === 'open' && days >= jump);
        const badge = badgeOf(entries(rows), [], today);
        expect(badge.open).toBe(open.length);
        expect(badge.today).toBe(open.filter(([, days]) => days === jump).length);
      }),
    );
  });

  test('forward or backward, no reminder comes twice and none for what is past', () => {
    fc.assert(
      fc.property(cases, fc.array(near, { maxLength: 12 }), (rows, jumps) => {
        const shown: string[] = [];
        for (const jump of jumps) {
          const today = addDays('2026-11-25', jump);
          for (const { key, daysLeft } of remindersDue(entries(rows), [], [3, 1], shown, today)) {
            expect(shown).not.toContain(key);
            expect(daysLeft).toBeGreaterThanOrEqual(0);
            shown.push(key);
          }
        }
      }),
    );
  });
});
