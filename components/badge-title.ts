import type { Badge } from '../appeal/badge';
import { t } from './words';

/** What the badge says by number and colour, in words. */
export function badgeTitle({ open, today, daysLeft }: Badge): string {
  if (!open) return t('badgeNone');
  const cases = t('badgeOpen', { count: open });
  return today
    ? t('badgeToday', { cases, count: today })
    : t('badgeNext', { cases, count: daysLeft! });
}
