import { browser } from '#imports';
import type { Letter } from '../appeal/letter';
import { stored } from './stored';

/** A letter to be printed, with what the sheet and the envelope need beside it. Plain JSON. */
export type PrintJob = {
  /** Case, recipient: unique within the queue. */
  id: string;
  letter: Letter;
  /** The envelope's lines, in the destination's order. */
  lines: string[];
  /** Whom it goes to, in the list on screen. */
  recipient: string;
  /** The writer's place, for the head of the letter. */
  place?: string;
  /** Printed when the page opens; the others wait with an empty box. */
  chosen?: boolean;
  /** The writer's street address stands in this letter. */
  withAddress?: boolean;
  /** What the document says about writing after its date; shown on screen, never on paper. */
  officeWords?: string;
  /** Why this letter may come too late by post, in the interface's words. */
  warning?: string;
};

/** `country`: the writer's, ISO 3166-1 alpha-2; it decides on the paper. */
export type PrintQueue = { jobs: PrintJob[]; country?: string };

export type PrintChoice = { paper?: string; envelope?: string };

/** Paper and envelope as the writer chose them last. */
export const printChoice = stored<PrintChoice>('local', 'print', {});

const queue = (key: string) => stored<PrintQueue>('session', `print/${key}`, { jobs: [] });

/** Opens the print view on these letters. They stay in the browser's memory until it is closed. */
export async function openPrint(letters: PrintQueue): Promise<void> {
  const key = crypto.randomUUID();
  await queue(key).set(letters);
  await browser.tabs.create({ url: `${browser.runtime.getURL('/letter.html')}#${key}` });
}

/** The letters of this print view; `key` is its address behind the #. */
export function printQueue(key: string) {
  return queue(key);
}
