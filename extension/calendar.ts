import ical, { ICalAlarmType } from 'ical-generator';
import type { CalendarEvent } from '../appeal/calendar';

const NINE_IN_THE_MORNING = 9 * 60 * 60;
const DAY = 24 * 60 * 60;

/**
 * An iCalendar file (RFC 5545) of whole-day events, each with an alarm at nine in the morning
 * `daysBefore` it. `now` is when the file is made.
 */
export function calendarFile(events: CalendarEvent[], daysBefore: number[], now: Date): string {
  const calendar = ical({ prodId: { company: 'Quick Appeals', product: 'Quick Appeals' } });
  for (const { uid, day, title, notes } of events) {
    const event = calendar.createEvent({
      id: uid,
      stamp: now,
      start: new Date(`${day}T00:00Z`),
      timezone: 'UTC',
      allDay: true,
      summary: title,
      description: notes,
    });
    for (const days of daysBefore) {
      // Seconds before the day begins; after it when negative.
      const trigger = days * DAY - NINE_IN_THE_MORNING;
      event.createAlarm({ type: ICalAlarmType.display, trigger, description: title });
    }
  }
  // The library leaves out the last line's end, which RFC 5545, 3.1 asks for.
  return `${calendar.toString()}\r\n`;
}
