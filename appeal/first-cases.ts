import type { CaseEntry } from './case-entry';
import { findCases } from './find-cases';

/** The top of the list of stored cases, and what the popup has to know of the others. */
export type FirstCases = {
  /** YYYY-MM-DD, the local day on which these rows stood first. */
  day: string;
  /** How many cases are stored. */
  total: number;
  rows: CaseEntry[];
  /** Ids of bundled cases of which a newer one is stored. */
  replaced: string[];
};

/** As many as the list draws at once. */
const ROWS = 20;

/** The first rows of `stored` on `today` (YYYY-MM-DD, local); `bundled` are the ids that come along. */
export function firstCasesOf(stored: CaseEntry[], bundled: string[], today: string): FirstCases {
  const { open, past, closed } = findCases(stored, { words: '' }, today, String, new Set());
  const ids = new Set(stored.map(({ id }) => id));
  return {
    day: today,
    total: stored.length,
    rows: [...open, ...past, ...closed].slice(0, ROWS),
    replaced: bundled.filter((id) => ids.has(id)),
  };
}
