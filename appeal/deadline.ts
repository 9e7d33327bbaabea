import type { Case } from '../data/schema';

export type DeadlineState = 'open' | 'closing' | 'none' | 'past' | 'closed';

export type DeadlineStatus = { state: DeadlineState; daysLeft?: number };

/** Where a case stands on `today` (YYYY-MM-DD, the writer's local day). The printed day is the last day. */
export function deadlineStatus(
  about: Pick<Case, 'deadline' | 'status'>,
  today: string,
): DeadlineStatus {
  if (about.status === 'closed') return { state: 'closed' };
  if (!about.deadline) return { state: 'none' };
  const daysLeft = (Date.parse(about.deadline.date) - Date.parse(today)) / 86_400_000;
  if (daysLeft < 0) return { state: 'past', daysLeft };
  return { state: daysLeft <= 7 ? 'closing' : 'open', daysLeft };
}
