import type { CaseEntry } from './case-entry';
import { deadlineStatus } from './deadline';
import { lettersFor } from './letters-for';
import type { LogEntry } from './log';

/** A case that waits for this writer's letter. */
export type Waiting = {
  entry: CaseEntry;
  state: 'open' | 'closing';
  daysLeft: number;
  /** The last day, YYYY-MM-DD. */
  date: string;
};

/**
 * The cases whose last day is `today` (YYYY-MM-DD, local) or later and of which no letter is logged.
 * One without a date is left out: nobody knows how long it waits. So is the practice case.
 */
export function waitingCases(entries: CaseEntry[], log: LogEntry[], today: string): Waiting[] {
  const sent = Map.groupBy(log, ({ caseId }) => caseId);
  return entries.flatMap((entry) => {
    if (entry.practice || lettersFor(entry, sent.get(entry.id) ?? [], today).length) return [];
    const { state, daysLeft, date } = deadlineStatus(entry, today);
    if (state !== 'open' && state !== 'closing') return [];
    return [{ entry, state, daysLeft: daysLeft!, date: date! }];
  });
}
