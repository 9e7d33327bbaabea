import type { CaseEntry } from '../../appeal/case-entry';

/** A list entry with this last day (none when empty), for tables of days. */
export function entry(id: string, date = '', more: Partial<CaseEntry> = {}): CaseEntry {
  return {
    id,
    title: `Case ${id}`,
    countries: ['KP'],
    people: ['Somebody'],
    status: 'open',
    ways: ['email'],
    deadline: date ? { date, wording: `Please write before ${date}` } : undefined,
    ...more,
  };
}
