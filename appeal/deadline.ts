import type { Case } from '../data/schema';

export type DeadlineState = 'open' | 'closing' | 'no date' | 'past' | 'closed';

export type DeadlineStatus = {
  state: DeadlineState;
  /** Whole days from today to the last day: 0 on that day, negative after it. */
  daysLeft?: number;
  /** The last day, YYYY-MM-DD. */
  date?: string;
  /** What the document prints about it. */
  wording?: string;
  /** Six weeks after the issue, for cases that print no date. A hint, never the deadline. */
  usuallyUntil?: string;
  /** The case is over a year old: address the office rather than its holder of then. */
  officialsMayHaveChanged: boolean;
};

/** What a deadline is told from; `editions` only where the case itself gives no issue day. */
export type DatedCase = Pick<Case, 'status' | 'deadline' | 'issued'> &
  Partial<Pick<Case, 'editions'>>;

const CLOSING_DAYS = 7;

// Of 964 urgent actions by AIUSA that give both dates, 81 % close exactly 42 days after their issue
// (DataKind's catalogue, github.com/datakind/amnesty).
const USUAL_DAYS = 42;

/**
 * How a case stands on `today`, the writer's local day as YYYY-MM-DD.
 * The printed day counts as the last one, whatever the wording ("before", "by", "until").
 * Throws when `today` is not such a day.
 */
export function deadlineStatus(
  { status, deadline, issued, editions = [] }: DatedCase,
  today: string,
): DeadlineStatus {
  const started = issued ?? editions.find((edition) => edition.issued)?.issued;
  const daysLeft = deadline && daysBetween(today, deadline.date);
  return {
    state: status === 'closed' ? 'closed' : stateFor(daysLeft),
    daysLeft,
    date: deadline?.date,
    wording: deadline?.wording,
    usuallyUntil: deadline || !started ? undefined : addDays(started, USUAL_DAYS),
    officialsMayHaveChanged: isOverAYearAfter(started ?? deadline?.date, today),
  };
}

/** The calendar day of a moment, YYYY-MM-DD, in a time zone (IANA name) or in the machine's own. */
export function localDay(moment: Date, timeZone?: string): string {
  if (timeZone === undefined) {
    // Not by Intl, of which the first use takes the popup a millisecond.
    const month = String(moment.getMonth() + 1).padStart(2, '0');
    const date = String(moment.getDate()).padStart(2, '0');
    return `${String(moment.getFullYear()).padStart(4, '0')}-${month}-${date}`;
  }
  const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(moment);
  const part = (type: string) => parts.find((each) => each.type === type)!.value;
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** Whole days from one day to another, both YYYY-MM-DD. Throws when one of them is no day. */
export function daysBetween(from: string, to: string): number {
  return (midnight(to) - midnight(from)) / 86_400_000;
}

/** The day that many days later, YYYY-MM-DD. */
export function addDays(day: string, days: number): string {
  return new Date(midnight(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whether `today` lies more than a calendar year after `day`; false when there is no day. */
export function isOverAYearAfter(day: string | undefined, today: string): boolean {
  if (!day) return false;
  const anniversary = `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}${day.slice(4)}`;
  return today > anniversary;
}

function stateFor(daysLeft: number | undefined): DeadlineState {
  if (daysLeft === undefined) return 'no date';
  if (daysLeft < 0) return 'past';
  return daysLeft <= CLOSING_DAYS ? 'closing' : 'open';
}

// Days are compared in UTC, where each has 24 hours.
function midnight(day: string): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  // Date.parse takes 30 February for 1 March in some engines.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) {
    throw new RangeError(`Not a day as YYYY-MM-DD: "${day}"`);
  }
  return time;
}
