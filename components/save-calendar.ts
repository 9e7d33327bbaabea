import { calendarEvents } from '../appeal/calendar';
import type { CaseEntry } from '../appeal/case-entry';
import { calendarFile } from '../extension/calendar';
import { reminderSettings } from '../extension/reminders';
import { saveFile } from './save-file';
import { t } from './words';

/** Saves the last days of `entries` still to come on `today` (YYYY-MM-DD, local) as an .ics file. */
export async function saveCalendar(entries: CaseEntry[], today: string) {
  const { daysBefore } = await reminderSettings.get();
  const events = calendarEvents(entries, today, eventWords);
  const name = entries.length === 1 ? `quick-appeals-${entries[0]!.id}` : 'quick-appeals';
  saveFile(`${name}.ics`, 'text/calendar', calendarFile(events, daysBefore, new Date()));
}

/** What a case's last day says in a calendar. */
function eventWords({ title, ua, deadline }: CaseEntry) {
  const notes = [ua && `UA ${ua}`, `${t('printed')} “${deadline!.wording}”`, t('calendarAfter')];
  return { title: t('calendarTitle', { title }), notes: notes.filter(Boolean).join('\n\n') };
}
