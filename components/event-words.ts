import type { CaseEntry } from '../appeal/case-entry';
import { t } from './words';

/** What a case's last day says in a calendar. */
export function eventWords({ title, ua, deadline }: CaseEntry) {
  return {
    title: t('calendarTitle', { title }),
    notes: [
      ua && `UA ${ua}`,
      deadline && t('printed', { wording: deadline.wording }),
      t('calendarAfter'),
    ]
      .filter(Boolean)
      .join('\n\n'),
  };
}
