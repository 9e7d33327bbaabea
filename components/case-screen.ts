import type { Case } from '../data/schema';
import { openCase } from '../extension/cases';

/** A case and what draws it: loaded when a case is opened, the list comes without it. */
export type CaseScreen = { about: Case; CaseView: typeof import('./case-view').CaseView };

/** Throws as openCase does. */
export async function openScreen(id: string): Promise<CaseScreen> {
  const [about, { CaseView }] = await Promise.all([openCase(id), import('./case-view')]);
  return { about, CaseView };
}
