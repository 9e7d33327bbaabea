import type { CaseEntry } from '../appeal/case-entry';
import index from '../data/case-index.json';
import type { Case } from '../data/schema';
import { StoreError } from './case-store-error';
import { firstCases } from './first-cases';

const files = import.meta.glob<Case>('../data/cases/*.json', { import: 'default' });

/** The list of the cases that come along, without their texts. */
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

/** What reads the stored cases: loaded when one is needed, the popup opens without it. */
const store = () => import('./case-store');

/** Stored cases' rows, and the bundled ones in whose place none is stored. */
export function withBundled(stored: CaseEntry[], replaced: string[]): CaseEntry[] {
  return [...bundledCases.filter(({ id }) => !replaced.includes(id)), ...stored];
}

/** The rows of all cases, bundled and stored. Throws StoreError. */
export async function allEntries(): Promise<CaseEntry[]> {
  const stored = await (await store()).storedEntries();
  const ids = new Set(stored.map(({ id }) => id));
  return withBundled(
    stored,
    bundledCases.map(({ id }) => id).filter((id) => ids.has(id)),
  );
}

/** The case was removed, or never was here. */
export class NoSuchCase extends Error {}

/** The whole case. Throws NoSuchCase or StoreError. */
export async function openCase(id: string): Promise<Case> {
  if (id === 'practice') return (await import('../data/practice-case.json')).default as Case;
  const load = files[`../data/cases/${id}.json`];
  const first = await firstCases.kept();
  if (load && first && !first.replaced.includes(id)) return load();
  const found = await (await store()).getCase(id).catch((problem) => {
    // Nothing stored can be read: what comes along is there.
    if (load && !first && problem instanceof StoreError) return undefined;
    throw problem;
  });
  if (found) return found.about;
  // Its newer state was removed a moment ago.
  if (load) return load();
  throw new NoSuchCase(`There is no case “${id}”`);
}
