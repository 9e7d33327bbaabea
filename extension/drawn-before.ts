import type { FirstCases } from '../appeal/first-cases';
import type { LogEntry } from '../appeal/log';
import type { Settings } from './settings';
import { stored } from './stored';

/**
 * The list as a popup drew it, for the next one to show at once: to draw it anew takes 10 ms of script.
 * In the browser's memory only.
 */
export type Drawn = {
  /** What it was drawn of, see `drawnOf`. */
  of: string;
  html: string;
  /** In which language, and the words for what may change in it before anyone touches it. */
  language: string;
  words: Record<string, string>;
};

export const drawnBefore = stored<Drawn>('session', 'drawn', {
  of: '',
  html: '',
  language: '',
  words: {},
});

/** Everything that the list follows from; `today` is YYYY-MM-DD, local. */
export function drawnOf(
  { language, practiceRemoved }: Settings,
  first: FirstCases,
  log: LogEntry[],
  today: string,
): string {
  return JSON.stringify([today, navigator.languages, language, practiceRemoved, first, log]);
}
