import type { Case } from '../data/schema';
import type { LogEntry } from './log';

/**
 * The letters in `log` that answer the case as it stands. An update asks for new ones: what was sent
 * before its day of issue is history. A day of issue after `today` (YYYY-MM-DD, local) hides nothing.
 */
export function lettersFor(
  { id, issued = '' }: Pick<Case, 'id' | 'issued'>,
  log: LogEntry[],
  today: string,
): LogEntry[] {
  return log.filter(({ caseId, day }) => caseId === id && (day >= issued || issued > today));
}
