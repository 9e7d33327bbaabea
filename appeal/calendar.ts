import type { CaseEntry } from './case-entry';
import { deadlineStatus } from './deadline';

/** A whole day in a calendar. */
export type CalendarEvent = {
  /** The same for the same case, so that a calendar which takes the file again changes the event. */
  uid: string;
  /** YYYY-MM-DD. */
  day: string;
  title: string;
  notes: string;
};

/** What the interface's language says: a title and notes for an event. */
export type EventWords = (entry: CaseEntry) => Pick<CalendarEvent, 'title' | 'notes'>;

/** The last days still to come on `today` (YYYY-MM-DD, local), nearest first. */
export function calendarEvents(
  entries: CaseEntry[],
  today: string,
  words: EventWords,
): CalendarEvent[] {
  return entries
    .flatMap((entry) => {
      const { state, date } = deadlineStatus(entry, today);
      if (state !== 'open' && state !== 'closing') return [];
      return [{ uid: `${entry.id}@quick-appeals`, day: date!, ...words(entry) }];
    })
    .sort((a, b) => a.day.localeCompare(b.day));
}
