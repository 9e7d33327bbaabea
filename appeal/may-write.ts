import type { Case } from '../data/schema';
import { deadlineStatus } from './deadline';

/**
 * Whether a letter about this case may be filled on `today` (YYYY-MM-DD, local). `agreed` is the day
 * on which the writer said that the section office agrees: needed after the date, of no help once the
 * case is closed.
 */
export function mayWrite(
  about: Pick<Case, 'status' | 'deadline'>,
  agreed: string | undefined,
  today: string,
): boolean {
  const { state } = deadlineStatus(about, today);
  return state === 'past' ? agreed !== undefined : state !== 'closed';
}
