import type { Classified } from './classify-fields';
import type { ComposeForm, FormKind, Role } from './compose-form';
import type { Picks } from './pick-fields';
import { readContact } from './read-contact';
import { readFax } from './read-fax';
import { readMail } from './read-mail';
import { isReply } from './reply';
import type { Context } from './scope-context';

/** A form as read in one part of the page: what its fields are and how much speaks for it. */
export type Reading = { form: ComposeForm; scope: Element; fields: Picks; score: number };

export type Part = {
  scope: Element;
  fields: Classified[];
  context: Context;
  /** Password fields, dates and times. */
  others: HTMLElement[];
  /** Controls that open a hidden row of recipients. */
  reveal: Partial<Record<Role, Element>>;
  /** The button that looks most like Send, and how much it does. */
  send?: HTMLElement;
  sends: number;
};

/** Reads a part of the page as a mail, a fax or a contact form, whichever has most for it; null when it is none. */
export function readForm(part: Part): Reading | null {
  let best: Reading | null = null;
  for (const read of [readFax, readMail, readContact]) {
    const reading = read(part);
    if (reading && reading.score > (best?.score ?? 0)) best = reading;
  }
  return best;
}

// File inputs that take no letter: pictures, calendars, address books.
const NO_LETTERS =
  /^\s*(?:(?:(?:image|audio|video)\/|\.(?:zip|csv|ics|vcf|eml|png|jpe?g|gif)\b)[^,]*,?\s*)+$/i;

export function finish(kind: FormKind, picks: Picks, score: number, part: Part): Reading {
  const file = part.fields.find(
    ({ shape, element }) =>
      shape === 'file' && !NO_LETTERS.test((element as HTMLInputElement).accept),
  );
  if (file) picks.set('attachment', file);
  const form: ComposeForm = { kind, fields: {} };
  for (const [role, field] of picks) form.fields[role] = field.element;
  if (part.send) form.send = part.send;
  if (kind === 'mail') {
    const reveal = Object.entries(part.reveal).filter(([role]) => !picks.has(role as Role));
    if (reveal.length > 0) form.reveal = Object.fromEntries(reveal);
    if (isReply(form)) form.reply = true;
  }
  return { form, scope: part.scope, fields: picks, score };
}

/** Beside a first name, "name" is the last name, and the other way round. */
export function settleNames(picks: Picks): void {
  const name = picks.get('senderName');
  if (!name) return;
  for (const [one, other] of [
    ['senderFirstName', 'senderLastName'],
    ['senderLastName', 'senderFirstName'],
  ] as const) {
    const beside = picks.get(one);
    if (!beside) continue;
    if (picks.has(other)) picks.delete('senderName');
    else if (Math.abs(beside.order - name.order) <= 2) {
      picks.set(other, name);
      picks.delete('senderName');
    }
  }
}
