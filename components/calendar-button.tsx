import { calendarEvents } from '../appeal/calendar';
import type { CaseEntry } from '../appeal/case-entry';
import { reminderSettings } from '../extension/reminders';
import { eventWords } from './event-words';
import { t } from './words';

type Props = {
  /** One case, or all of them. */
  entries: CaseEntry[];
  /** YYYY-MM-DD, the writer's local day. */
  today: string;
};

/** Saves the last days still to come as an .ics file for the writer's own calendar. */
export function CalendarButton({ entries, today }: Props) {
  const events = calendarEvents(entries, today, eventWords);
  if (!events.length) return null;

  async function save() {
    const [{ calendarFile, saveFile }, { daysBefore }] = await Promise.all([
      import('../extension/calendar'),
      reminderSettings.get(),
    ]);
    const name = entries.length === 1 ? `quick-appeals-${entries[0]!.id}` : 'quick-appeals';
    saveFile(`${name}.ics`, calendarFile(events, daysBefore, new Date()), 'text/calendar');
  }
  return (
    <button type="button" class="quiet" data-action="calendar" onClick={save}>
      {entries.length === 1 ? t('calendarOne') : t('calendarAll', { count: events.length })}
    </button>
  );
}
