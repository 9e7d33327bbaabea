import type { CaseEntry } from './case-entry';
import type { LogEntry } from './log';
import { waitingCases } from './waiting';

export type Reminder = {
  entry: CaseEntry;
  daysLeft: number;
  /** The last day, YYYY-MM-DD. */
  date: string;
  /** Names the case, its last day and the step: what was shown under one key is never shown again. */
  key: string;
};

/**
 * The reminders to show on `today` (YYYY-MM-DD, local): `daysBefore` a last day, of cases that wait
 * for a letter. A step that passed unseen (the computer was off) is made up for by the next look,
 * unless a later step has been reached. `shown` holds the keys of those already shown.
 */
export function remindersDue(
  entries: CaseEntry[],
  log: LogEntry[],
  daysBefore: number[],
  shown: string[],
  today: string,
): Reminder[] {
  return waitingCases(entries, log, today).flatMap(({ entry, daysLeft, date }) => {
    const reached = daysBefore.filter((days) => days >= daysLeft);
    if (!reached.length) return [];
    const key = `${entry.id}/${date}/${Math.min(...reached)}`;
    return shown.includes(key) ? [] : [{ entry, daysLeft, date, key }];
  });
}
