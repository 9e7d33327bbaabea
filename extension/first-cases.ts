import type { FirstCases } from '../appeal/first-cases';
import { stored } from './stored';

/**
 * What the popup opens with, so that it need not open the database: made by the background from the
 * stored cases, at each change of them and at midnight, and anew where it cannot be read.
 */
export const firstCases = stored<FirstCases>('local', 'firstCases', {
  day: '',
  total: 0,
  rows: [],
  replaced: [],
});

/** When the stored cases changed last: a change of a database wakes nobody, a change of this does. */
export const casesChanged = stored('local', 'casesChanged', '');
