import type { LetterText, Recipient } from '../data/schema';
import { own } from './own';
import type { Phrases } from './phrases';
import { phrases as english } from './phrases/en';
import { oneLine } from './writer';

type Named = Pick<Recipient, 'name' | 'title' | 'organisation'>;

/** Someone in a sentence: "Mr Sin Son-ho, Ambassador of …"; the office where nobody is named. */
export function nameOf({ name, title, organisation }: Named, phrases = english): string {
  if (!name) return title ? phrases.office(title) : (organisation ?? '');
  const ofWhat = title && bareOffice.test(title) ? organisation : undefined;
  return oneLine([name, title, ofWhat].filter(Boolean).join(', ')) ?? '';
}

// "Wang Dawei, Director" tells too little.
const bareOffice =
  /^(?:director|head|chief|chair\w*|governor|warden|commander|ambassador|secretary|superintendent)$/i;

/** The recipient as the letter's language speaks of them. */
export function addresseeOf(recipient: Recipient, phrases: Phrases, text?: LetterText): string {
  return text?.recipients?.[recipient.id]?.addressee ?? nameOf(recipient, phrases);
}

/** The same recipient with the office in place of its holder, for cases whose officials have changed. */
export function officeOf(recipient: Recipient): Recipient {
  const { name: _, careOf, ...rest } = recipient;
  if (!rest.title && !rest.organisation) return recipient;
  const office = careOf && { title: careOf.title, organisation: careOf.organisation };
  return { ...rest, ...(office && { careOf: office }) };
}

/**
 * How the letter greets the recipient, without comma or colon: as the document gives it in its own
 * language, otherwise by the office held, or neutrally.
 */
export function salutationFor(
  recipient: Recipient,
  phrases: Phrases,
  caseLanguage: string,
  text?: LetterText,
): string {
  const { neutral, known } = phrases.salutation;
  const given = oneLine(recipient.salutation)?.replace(/[\s,:;]+$/, '');
  const told =
    text?.recipients?.[recipient.id]?.salutation ??
    own(known, given?.toLowerCase()) ??
    (caseLanguage === phrases.language ? given : undefined);
  const greeting = told ?? byOffice(recipient, known) ?? neutral;
  return capital(greeting);
}

// Several words before their parts: a Prime Minister is greeted otherwise than a Minister.
const offices =
  /\b(supreme commander|supreme leader|prime minister|vice president|attorney general|prosecutor general|chief justice|secretary of state|secretary general|high commissioner|commissioner|minister|president|premier|chancellor|ambassador|governor|director|mayor|chairman|chairperson|prosecutor|procurator|judge|commander)\b/i;

function byOffice({ title }: Recipient, known: Record<string, string>): string | undefined {
  const office = title?.match(offices)?.[1]?.toLowerCase();
  return own(known, office);
}

// UA 105/00 prints "your Excellency".
function capital(greeting: string): string {
  return greeting.charAt(0).toUpperCase() + greeting.slice(1);
}
