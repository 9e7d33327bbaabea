import { browser } from '#imports';
import type { FillReport } from '../fill/report';
import { stored } from './stored';
import type { Way } from './view';

/** Which letter was written into a form, and how the writer wanted it. */
export type LetterId = Way & { caseId: string; recipientId: string };

/** The letter's name in a page that is filled with it, by which a later popup knows what became of it. */
export function letterName({ caseId, recipientId, channel, language }: LetterId): string {
  return [caseId, recipientId, channel, language].join('/');
}

/** The last letter of which a field was filled since the browser started. */
export const lastFill = stored<LetterId | null>('session', 'lastFill', null);

/** Remembers the letter as the last one, if `report` says that any of it was filled. */
export async function rememberFill(letter: LetterId, report: FillReport) {
  if (report.fields.some(({ outcome }) => outcome === 'filled')) await lastFill.set(letter);
}

/** What became of a fill: the report, or why the page could not be asked. */
export type FillOutcome = { report: FillReport } | { failure: 'forbidden' | 'gone' | 'crashed' };

/** What became of a fill made without the popup, which no popup has told yet. */
type Untold = { letter: LetterId; tabId: number; outcome: FillOutcome };
const untold = stored<Untold | null>('session', 'untoldFill', null);

/** Keeps what became of a fill made without the popup, for the next popup over that tab to tell. */
export async function keepOutcome(letter: LetterId, tabId: number, outcome: FillOutcome) {
  await untold.set({ letter, tabId, outcome });
}

/** What became of the last fill made without the popup, if it is this letter in the tab in front; once. */
export async function takeOutcome({ caseId, recipientId }: LetterId) {
  const kept = await untold.get();
  if (kept?.letter.caseId !== caseId || kept.letter.recipientId !== recipientId) return undefined;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab!.id !== kept.tabId) return undefined;
  await untold.set(null);
  return kept.outcome;
}
