import type { Letter } from '../appeal/letter';
import type { Addressee } from '../appeal/recipients';
import type { Case, Recipient } from '../data/schema';
import type { PrintJob } from '../extension/print-queue';
import { printLines } from './print-lines';

type Wish = {
  about: Case;
  /** Whom this writer can write to. */
  offered: Addressee[];
  /** The recipient whose letter is open. */
  chosen: Recipient;
  letterTo: (addressee: Addressee) => Letter;
  place?: string;
  officeWords?: string;
};

/** The letters by post of a case, the open one chosen; the others can go along. */
export function printJobs({ about, offered, chosen, letterTo, ...shared }: Wish): PrintJob[] {
  return offered
    .filter(({ recipient }) => recipient.post)
    .map((addressee) => {
      const { id, name, title, organisation } = addressee.recipient;
      return {
        id: `${about.id}/${id}`,
        letter: letterTo(addressee),
        lines: printLines(addressee.recipient),
        recipient: [name, title].filter(Boolean).join(', ') || organisation || id,
        chosen: id === chosen.id,
        ...shared,
      };
    });
}
