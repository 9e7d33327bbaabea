import type { CaseEntry } from './case-entry';

/** What a writer looks for; everything that is named has to hold. */
export type CaseWish = {
  /** All words have to be in title, people, countries or UA number; case and accents do not matter. */
  words: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  way?: CaseEntry['ways'][number];
  state?: 'open' | 'past' | 'closed';
  unwritten?: boolean;
};

export type CaseGroups = Record<'open' | 'past' | 'closed', CaseEntry[]>;

/** What was folded once for an entry; a popup lives shorter than its entries. */
const folded = new WeakMap<CaseEntry, string>();

/**
 * The cases that answer to `wish`, apart by where they stand on `today` (YYYY-MM-DD): what is due
 * first stands first, what ended last stands first among the past. `nameOf` names a country,
 * `written` holds the ids of cases that were written to.
 */
export function findCases(
  entries: CaseEntry[],
  wish: CaseWish,
  today: string,
  nameOf: (country: string) => string,
  written: Set<string>,
): CaseGroups {
  const words = fold(wish.words).split(/\s+/).filter(Boolean);
  const groups: CaseGroups = { open: [], past: [], closed: [] };
  for (const entry of entries) {
    if (wish.country && !entry.countries.includes(wish.country)) continue;
    if (wish.way && !entry.ways.includes(wish.way)) continue;
    if (wish.unwritten && written.has(entry.id)) continue;
    if (words.length) {
      const text = haystack(entry, nameOf);
      if (!words.every((word) => text.includes(word))) continue;
    }
    const group = groupOf(entry, today);
    if (wish.state && wish.state !== group) continue;
    groups[group].push(entry);
  }
  groups.open.sort((a, b) => compare(dueOf(a), dueOf(b)));
  groups.past.sort((a, b) => compare(dueOf(b), dueOf(a)));
  groups.closed.sort((a, b) => compare(dueOf(b), dueOf(a)));
  return groups;
}

/** As deadlineStatus tells, by comparing days as text: ten thousand entries between two keystrokes. */
const groupOf = ({ status, deadline }: CaseEntry, today: string) =>
  status === 'closed' ? 'closed' : deadline && deadline.date < today ? 'past' : 'open';

/** Without a date after all that have one; practice last. */
const dueOf = ({ practice, deadline }: CaseEntry) => (practice ? '~~' : (deadline?.date ?? '~'));
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function haystack(entry: CaseEntry, nameOf: (country: string) => string): string {
  const known = folded.get(entry);
  if (known !== undefined) return known;
  const { title, people, countries, ua = '' } = entry;
  // "163/17" and "163.17" are the same number.
  const text = fold(
    [title, ...people, ...countries.map(nameOf), ua, ua.replace('/', '.')].join('\n'),
  );
  folded.set(entry, text);
  return text;
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
