import data from '../data/regions.json';
import { regionOf } from './country';
import { addDays } from './deadline';

export type PostArrival = {
  /** Days that a letter may take, on the safe side. */
  days: number;
  /** YYYY-MM-DD. */
  arrives: string;
  /** Whether that is by the deadline; undefined without one. */
  inTime?: boolean;
  /** Last day to post it, YYYY-MM-DD. */
  postBy?: string;
};

/**
 * When a letter posted `today` (YYYY-MM-DD) from one country to another can be counted on to arrive,
 * and whether that is in time. Countries are ISO 3166-1 alpha-2; an unknown one counts as far away.
 * The days are estimates (data/regions.json).
 */
export function postArrival(
  today: string,
  from: string | undefined,
  to: string | undefined,
  deadline?: string,
): PostArrival {
  const days = transitDays(from, to);
  const arrives = addDays(today, days);
  if (!deadline) return { days, arrives };
  return { days, arrives, inTime: arrives <= deadline, postBy: addDays(deadline, -days) };
}

function transitDays(from: string | undefined, to: string | undefined): number {
  const { sameCountry, sameRegion, otherRegion, slow } = data.days;
  if (from && from === to) return sameCountry;
  if (to && data.slow.split(' ').includes(to)) return slow;
  const region = from && regionOf(from);
  return region && to && region === regionOf(to) ? sameRegion : otherRegion;
}
