import type { CaseEntry } from '../appeal/case-entry';
import index from '../data/case-index.json';
import type { Case } from '../data/schema';

const files = import.meta.glob<Case>('../data/cases/*.json', { import: 'default' });

/** The list of all cases, without their texts. */
export const bundledCases = index as CaseEntry[];

/** A letter to oneself: always open, to try everything on safely. */
export const practiceEntry: CaseEntry = {
  id: 'practice',
  title: 'A letter to yourself',
  countries: [],
  status: 'open',
  people: [],
  ways: ['email'],
  practice: true,
};

/** The whole case. Throws when there is none with this id. */
export async function openCase(id: string): Promise<Case> {
  if (id === 'practice') return (await import('../data/practice-case.json')).default as Case;
  const load = files[`../data/cases/${id}.json`];
  if (!load) throw new Error(`There is no case “${id}”`);
  return load();
}
