import type { CaseEntry } from './case-entry';
import type { LogEntry } from './log';
import { waitingCases } from './waiting';

export type Urgency = 'none' | 'open' | 'closing' | 'today';

/** What the toolbar button tells of the cases that wait for this writer's letter. */
export type Badge = {
  /** Four characters at most; the exclamation mark says without colour that a last day is today. */
  text: string;
  urgency: Urgency;
  /** How many cases wait. */
  open: number;
  /** How many of them have their last day today. */
  today: number;
  /** Days to the nearest last day; absent when nothing waits. */
  daysLeft?: number;
};

/** The badge on `today` (YYYY-MM-DD, the writer's local day). */
export function badgeOf(entries: CaseEntry[], log: LogEntry[], today: string): Badge {
  const waiting = waitingCases(entries, log, today);
  const dueToday = waiting.filter(({ daysLeft }) => daysLeft === 0).length;
  const number = waiting.length > 99 ? '99+' : String(waiting.length || '');
  let urgency: Urgency = waiting.length ? 'open' : 'none';
  if (waiting.some(({ state }) => state === 'closing')) urgency = 'closing';
  if (dueToday) urgency = 'today';
  return {
    text: dueToday ? `${number}!` : number,
    urgency,
    open: waiting.length,
    today: dueToday,
    // Not Math.min(...days): ten thousand cases are near the limit of a call's arguments.
    daysLeft: waiting.reduce<number | undefined>(
      (least, { daysLeft }) => (least === undefined || daysLeft < least ? daysLeft : least),
      undefined,
    ),
  };
}
