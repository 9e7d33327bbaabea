import type { CaseEntry } from '../appeal/case-entry';
import { type DeadlineStatus, deadlineStatus } from '../appeal/deadline';
import { day, t } from './words';

/** Days that an urgent action usually runs (81 % of 964 run exactly six weeks); only the bar's scale. */
const USUAL_DAYS = 42;

/** How long there is to write: a number, its unit, the date and a quiet bar. Colour only repeats what the words say. */
export function Due({ entry, today }: { entry: CaseEntry; today: string }) {
  const status = deadlineStatus(entry, today);
  const { big, unit } = words(entry, status);
  const running = status.state === 'open' || status.state === 'closing';
  return (
    <span class="due" data-state={status.state}>
      <span class={running && status.daysLeft ? 'due-big' : 'due-big due-word'}>{big}</span>
      {unit && <span class="due-unit">{unit}</span>}
      {running && (
        <>
          <span class="due-bar" aria-hidden="true">
            <span
              style={{ width: `${Math.min(100, (100 * (status.daysLeft! + 1)) / USUAL_DAYS)}%` }}
            />
          </span>
          <time class="due-unit" dateTime={entry.deadline!.date}>
            {day(entry.deadline!.date, 'medium')}
          </time>
        </>
      )}
    </span>
  );
}

function words(entry: CaseEntry, { state, daysLeft }: DeadlineStatus) {
  if (state === 'closed') return { big: t('dueClosed') };
  if (state === 'past') return { big: t('duePast'), unit: day(entry.deadline!.date, 'medium') };
  if (entry.practice) return { big: t('dueAlways') };
  if (state === 'no date') {
    return {
      big: t('dueNone'),
      unit: entry.issued && t('dueIssued', { date: day(entry.issued, 'medium') }),
    };
  }
  if (daysLeft === 0) return { big: t('dueToday'), unit: t('dueTodayUnit') };
  return { big: String(daysLeft), unit: t('daysLeft', { count: daysLeft! }) };
}
