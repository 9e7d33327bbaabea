import months from '../data/intake/months.json';
import type { Span } from './source-text';

export type PrintedDate = {
  /** YYYY-MM-DD; absent when the print allows more than one reading ("03/04/2012"). */
  date?: string;
  span: Span;
};

const monthOf: Record<string, number> = months.months;
const month = Object.keys(monthOf)
  .sort((a, b) => b.length - a.length)
  .join('|');

/** A date in folded text, day or month first, in five languages; for use inside wordings. */
export const dateSource =
  `(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s{1,3})?(?:\\d{1,2}(?:st|nd|rd|th|er|º|°|\\.)?\\s{0,3}(?:of |de |di )?\\s{0,2}(?:${month})\\.?,?\\s{0,3}(?:de |del )?\\s{0,2}\\d{4}` +
  `|(?:${month})\\.?\\s{1,3}\\d{1,2}(?:st|nd|rd|th)?,?\\s{1,3}\\d{4}` +
  '|\\d{4}-\\d{2}-\\d{2}' +
  '|\\d{1,2}([./-])\\d{1,2}\\1\\d{4})(?!\\d)';

/** The source with its back-reference renumbered, to stand as the n-th group and its successor. */
export const dateGroup = (n: number) => `(${dateSource.replaceAll('\\1', `\\${n + 1}`)})`;

const dayFirst = new RegExp(`^(\\d{1,2})\\D{0,4}?\\s*(?:of |de |di )?\\s*(${month})\\D*(\\d{4})$`);
const monthFirst = new RegExp(`^(${month})\\D*(\\d{1,2})\\D*(\\d{4})$`);

function iso(year: number, monthNumber: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, monthNumber - 1, day));
  const real = date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === day;
  if (!real || year < 1961 || year > 2100) return undefined;
  return date.toISOString().slice(0, 10);
}

/**
 * The day that a printed date means, as YYYY-MM-DD; undefined when it is none or has two readings.
 * Dots are day first everywhere; slashes and hyphens only when one number cannot be a month, or
 * when the document is in a language that never puts the month first.
 */
export function dayOf(printed: string, dayComesFirst = false): string | undefined {
  const text = printed.trim().replace(/^[a-z]+day,?\s+/, '');
  const named = dayFirst.exec(text);
  if (named) return iso(Number(named[3]), monthOf[named[2]!]!, Number(named[1]));
  const american = monthFirst.exec(text);
  if (american) return iso(Number(american[3]), monthOf[american[1]!]!, Number(american[2]));
  const ordered = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (ordered) return iso(Number(ordered[1]), Number(ordered[2]), Number(ordered[3]));
  const numbers = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text);
  if (!numbers) return undefined;
  const [first, second, year] = [Number(numbers[1]), Number(numbers[3]), Number(numbers[4])];
  if (numbers[2] === '.' || first > 12 || first === second || dayComesFirst)
    return iso(year, second, first);
  if (second > 12) return iso(year, first, second);
  return undefined;
}

const anyDate = new RegExp(`(?<![\\d/])${dateGroup(1)}`, 'g');

/** All full dates in folded text, in order. */
export function readDates(folded: string, dayComesFirst = false): PrintedDate[] {
  return [...folded.matchAll(anyDate)].map((hit) => {
    const date = dayOf(hit[1]!, dayComesFirst);
    return { span: [hit.index, hit.index + hit[0].length], ...(date && { date }) };
  });
}
