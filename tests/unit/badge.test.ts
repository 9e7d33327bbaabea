import { describe, expect, test } from 'vitest';
import { badgeOf } from '../../appeal/badge';
import type { LogEntry } from '../../appeal/log';
import { entry } from './entries';

const TODAY = '2026-11-25';
const entries = [
  entry('today', '2026-11-25'),
  entry('tomorrow', '2026-11-26'),
  entry('week', '2026-12-02'),
  entry('later', '2026-12-03'),
  entry('past', '2026-11-24'),
  entry('undated'),
  entry('closed', '2026-12-24', { status: 'closed' }),
  entry('practice', '', { practice: true }),
];
const pick = (...ids: string[]) => entries.filter(({ id }) => ids.includes(id));
const wrote = (...ids: string[]): LogEntry[] =>
  ids.map((caseId) => ({ caseId, recipientId: 'a', channel: 'email', day: '2026-11-20' }));

describe('badgeOf', () => {
  test.each([
    // cases, written, text, urgency, open, today, days left
    [[], [], '', 'none', 0, 0, undefined],
    [['past', 'undated', 'closed', 'practice'], [], '', 'none', 0, 0, undefined],
    [['later'], [], '1', 'open', 1, 0, 8],
    [['later', 'week'], [], '2', 'closing', 2, 0, 7],
    [['later', 'tomorrow', 'week'], [], '3', 'closing', 3, 0, 1],
    [['later', 'tomorrow', 'today'], [], '3!', 'today', 3, 1, 0],
    [['later', 'tomorrow', 'today', 'past'], ['today'], '2', 'closing', 2, 0, 1],
    [['later', 'tomorrow'], ['later', 'tomorrow'], '', 'none', 0, 0, undefined],
    // Two letters about one case are one case written to; another's letter changes nothing.
    [['later', 'tomorrow'], ['later', 'later', 'elsewhere'], '1', 'closing', 1, 0, 1],
  ] as const)('%j less %j: "%s", %s', (ids, written, text, urgency, open, today, daysLeft) => {
    expect(badgeOf(pick(...ids), wrote(...written), TODAY)).toEqual({
      text,
      urgency,
      open,
      today,
      daysLeft,
    });
  });

  test.each([
    [99, '2026-12-30', '99'],
    [100, '2026-12-30', '99+'],
    [100, TODAY, '99+!'],
    [10_000, '2026-12-30', '99+'],
  ])('%d cases until %s read "%s"', (count, date, text) => {
    const many = Array.from({ length: count }, (_, number) => entry(`case-${number}`, date));
    const badge = badgeOf(many, [], TODAY);
    expect(badge.text).toBe(text);
    expect(badge.open).toBe(count);
  });

  test.each([
    // The same case as the days go by.
    ['2026-11-18', '1', 'open'],
    ['2026-11-19', '1', 'closing'],
    ['2026-11-26', '1!', 'today'],
    ['2026-11-27', '', 'none'],
  ])('on %s a case until 26 November reads "%s", %s', (today, text, urgency) => {
    expect(badgeOf(pick('tomorrow'), [], today)).toMatchObject({ text, urgency });
  });
});
