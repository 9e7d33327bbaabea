import { describe, expect, test } from 'vitest';
import type { LogEntry } from '../../appeal/log';
import { remindersDue } from '../../appeal/reminders';
import { entry } from './entries';

const about = [entry('a', '2026-11-30')];
const keys = (...args: Parameters<typeof remindersDue>) => remindersDue(...args).map((r) => r.key);

describe('remindersDue', () => {
  test.each([
    // today, days before, already shown, due
    ['2026-11-26', [3, 1], [], []],
    ['2026-11-27', [3, 1], [], ['a/2026-11-30/3']],
    ['2026-11-27', [3, 1], ['a/2026-11-30/3'], []],
    ['2026-11-28', [3, 1], ['a/2026-11-30/3'], []],
    ['2026-11-29', [3, 1], ['a/2026-11-30/3'], ['a/2026-11-30/1']],
    ['2026-11-30', [3, 1], ['a/2026-11-30/3', 'a/2026-11-30/1'], []],
    // The computer was off on the day of a step: the next look makes up for it, once.
    ['2026-11-28', [3, 1], [], ['a/2026-11-30/3']],
    ['2026-11-30', [3, 1], ['a/2026-11-30/3'], ['a/2026-11-30/1']],
    // Two steps passed unseen: only the later one is told.
    ['2026-11-29', [3, 1], [], ['a/2026-11-30/1']],
    // A step for the last day itself.
    ['2026-11-30', [3, 0], ['a/2026-11-30/3'], ['a/2026-11-30/0']],
    // The order of the steps says nothing.
    ['2026-11-29', [1, 14, 3], [], ['a/2026-11-30/1']],
    ['2026-11-16', [1, 14, 3], [], ['a/2026-11-30/14']],
    // A day that passed is past.
    ['2026-12-01', [3, 1], [], []],
    ['2026-11-29', [], [], []],
    // The last day moved: that is told anew.
    ['2026-11-29', [3, 1], ['a/2026-11-22/3', 'a/2026-11-22/1'], ['a/2026-11-30/1']],
    // Clocks that were set back do not repeat anything.
    ['2026-11-27', [3, 1], ['a/2026-11-30/3', 'a/2026-11-30/1'], []],
  ])('on %s, %j days before, after %j: %j', (today, daysBefore, shown, due) => {
    expect(keys(about, [], daysBefore, shown, today)).toEqual(due);
  });

  test.each([
    ['closed', entry('b', '2026-11-27', { status: 'closed' })],
    ['undated', entry('b')],
    ['practice', entry('b', '', { practice: true })],
  ])('never reminds of a %s case', (_, other) => {
    expect(keys([other], [], [3, 1], [], '2026-11-27')).toEqual([]);
  });

  test('reminds of no case that the writer has written to', () => {
    const log: LogEntry[] = [{ caseId: 'a', recipientId: 'x', channel: 'fax', day: '2026-11-20' }];
    expect(keys([...about, entry('b', '2026-11-30')], log, [3], [], '2026-11-27')).toEqual([
      'b/2026-11-30/3',
    ]);
  });

  test('tells the days that are left, not the step', () => {
    expect(remindersDue(about, [], [3], [], '2026-11-28')).toMatchObject([
      { daysLeft: 2, date: '2026-11-30', entry: { id: 'a' } },
    ]);
  });
});
