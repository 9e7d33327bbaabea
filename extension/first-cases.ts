import type { FirstCases } from '../appeal/first-cases';
import { StorageError, stored } from './stored';

/**
 * What the popup opens with, so that it need not open the database: made by the background from the
 * stored cases, at each change of them and at midnight.
 */
export const firstCases = stored<FirstCases>('local', 'firstCases', {
  day: '',
  total: 0,
  rows: [],
  replaced: [],
});

/** What the popup opens with; undefined when that cannot be read: the background makes it anew. */
export async function firstCasesKept(): Promise<FirstCases | undefined> {
  try {
    return await firstCases.get();
  } catch (problem) {
    if (problem instanceof StorageError) return undefined;
    throw problem;
  }
}

/** When the stored cases changed last: a change of a database wakes nobody, a change of this does. */
export const casesChanged = stored('local', 'casesChanged', '');
