import type { CaseEntry } from '../appeal/case-entry';
import { deadlineStatus } from '../appeal/deadline';
import { t } from './words';

type Props = {
  /** One case, or all of them. */
  entries: CaseEntry[];
  /** YYYY-MM-DD, the writer's local day. */
  today: string;
};

/** Saves the last days still to come as a file for the writer's own calendar. */
export function CalendarButton({ entries, today }: Props) {
  const coming = entries.filter((entry) => {
    const { state } = deadlineStatus(entry, today);
    return state === 'open' || state === 'closing';
  });
  if (!coming.length) return null;
  return (
    <button
      type="button"
      class="quiet"
      data-action="calendar"
      // The calendar library is loaded when it is used.
      onClick={async () => (await import('./save-calendar')).saveCalendar(entries, today)}
    >
      {entries.length === 1 ? t('calendarOne') : t('calendarAll', { count: coming.length })}
    </button>
  );
}
