import type { Appeal, Case, LetterText, Recipient } from '../data/schema';
import { addresseeOf, nameOf, officeOf, salutationFor } from './addressee';
import { callScript } from './call-script';
import { type Chance, chanceFrom } from './chance';
import { envelopeLines } from './envelope';
import { letterText, primary } from './languages';
import { letterBody } from './letter-body';
import { type Phrases, say } from './phrases';
import { phrases as english } from './phrases/en';
import { recipientsFor } from './recipients';
import { referenceOf, uaLabel } from './reference';
import { oneLine, type Writer } from './writer';

export type Channel = 'email' | 'fax' | 'post' | 'phone' | 'web';

/** What is written for one recipient over one channel. Plain JSON: it crosses from popup to page. */
export type Letter = {
  channel: Channel;
  /** BCP 47. */
  language: string;
  /** Of an email, or of a fax that goes by an email-to-fax gateway. */
  to: string[];
  cc: string[];
  subject: string;
  /** Paragraphs are separated by a blank line. Of a phone call: what to say. */
  body: string;
  /** Today's day as the letter's language writes it, for the head of a printed letter. */
  date: string;
  /** E.164. */
  faxNumber?: string;
  /** All fax numbers the document gives, E.164, the first one first. */
  faxNumbers?: string[];
  /** E.164, for `tel:` links. */
  phoneNumbers?: string[];
  recipientName?: string;
  recipientTitle?: string;
  /** Of a letter that goes care of someone: their house. */
  recipientOrganisation?: string;
  /** By whose courtesy the letter reaches its addressee. */
  careOf?: string;
  /** Below name and title, as printed. */
  address?: string[];
  /** All lines of the envelope, the country last. */
  envelope?: string[];
  /** Only what the writer chose to store. */
  senderName?: string;
  senderEmail?: string;
  senderPhone?: string;
  senderFax?: string;
  senderAddress?: string[];
};

export type LetterRequest = {
  case: Case;
  appeal: Appeal;
  recipient: Recipient;
  channel: Channel;
  writer: Writer;
  /** YYYY-MM-DD, the writer's local day. */
  today: string;
  /** Addresses that get a copy. */
  cc?: string[];
  /** The frame of the letter's language; the case has to hold that language. English when absent. */
  phrases?: Phrases;
  /** Checked against `phrases`, so that a wrong frame is never used silently. */
  language?: string;
  /** Leave the holder's name out: officials may have changed. */
  toOffice?: boolean;
  /** Whose letter a copy repeats; the appeal's first recipient when absent. */
  original?: Recipient;
  /** Where a fax goes by email, see fax-gateway.ts. */
  gatewayAddress?: string;
};

/**
 * Composes the letter that asks `recipient` for this appeal's demands, and for nothing else; a
 * recipient of a copy gets the original's letter below a covering line. The same request gives the
 * same letter; writers with different seeds get different ones.
 * Throws when the case does not hold the language, and for a closed case: a letter may do harm then.
 */
export function composeLetter(request: LetterRequest): Letter {
  const { case: about, appeal, channel, writer, today, cc = [], phrases = english } = request;
  if (about.status === 'closed') throw new Error(`${about.id} is closed: no letter`);
  if (request.language && primary(request.language) !== phrases.language) {
    throw new Error(`Phrases in "${phrases.language}" for a letter in "${request.language}"`);
  }
  const text = wordsFor(request, phrases);
  const holder = (to: Recipient) => (request.toOffice ? officeOf(to) : to);
  const recipient = holder(request.recipient);
  const original = holder(request.original ?? firstAddressee(request));
  const isCopy = recipient.role === 'copy';

  const composition = { case: about, appeal, text, writer, today, phrases };
  const chance = ({ id }: Recipient) =>
    chanceFrom([writer.seed, about.id, appeal.to, id, phrases.language].join('\n'));
  const salutation = (to: Recipient) =>
    salutationFor(to, phrases, primary(about.language ?? 'en'), text);
  const letterTo = (to: Recipient) => [
    ...byCourtesy(to, phrases, text),
    salutation(to) + phrases.salutation.mark,
    ...letterBody(composition, chance(to), salutation(to)),
  ];

  let paragraphs: string[];
  if (channel === 'phone') {
    const copyOf = isCopy ? addresseeOf(original, phrases, text) : undefined;
    paragraphs = callScript(composition, chance(recipient), copyOf);
  } else if (isCopy) {
    const covering = chance(recipient).pick(phrases.covering);
    paragraphs = [
      salutation(recipient) + phrases.salutation.mark,
      say(covering, { addressee: addresseeOf(original, phrases, text) }),
      '* * *',
      ...letterTo(original),
    ];
  } else {
    paragraphs = letterTo(recipient);
  }

  const faxNumbers = numbers(recipient.fax);
  return {
    channel,
    language: phrases.language,
    to: channel === 'email' ? (recipient.email ?? []) : gatewayOnly(request),
    cc,
    subject: subjectOf(about, phrases, chance(recipient), text?.subject),
    body: paragraphs.join('\n\n'),
    date: phrases.day(today),
    faxNumber: faxNumbers?.[0],
    faxNumbers,
    phoneNumbers: numbers(recipient.phone),
    recipientName: recipient.name,
    recipientTitle: recipient.title,
    recipientOrganisation: recipient.organisation ?? recipient.careOf?.organisation,
    careOf: recipient.careOf && nameOf(recipient.careOf, phrases),
    address: recipient.post?.lines,
    envelope: recipient.post && envelopeLines(recipient, writer.country),
    senderName: oneLine(writer.name),
    senderEmail: oneLine(writer.email),
    senderPhone: oneLine(writer.phone),
    senderFax: oneLine(writer.fax),
    senderAddress: writer.address,
  };
}

/** The case's words in the letter's language; to an office, without what they say of its holder. */
function wordsFor({ case: about, toOffice }: LetterRequest, phrases: Phrases) {
  const text = letterText(about, phrases.language);
  if (!text?.recipients || !toOffice) return text;
  const offices = Object.entries(text.recipients).map(([id, { office }]) => [id, office ?? {}]);
  return { ...text, recipients: Object.fromEntries(offices) };
}

/** Whose letter a copy repeats; the authority as such where the document names nobody to write to. */
function firstAddressee({ appeal, writer }: LetterRequest): Recipient {
  const named = recipientsFor(appeal, writer.country).find(({ role }) => role === 'to');
  return named ?? { id: 'authority', role: 'to', title: appeal.to };
}

function byCourtesy(to: Recipient, phrases: Phrases, text?: LetterText): string[] {
  if (!to.careOf) return [];
  const careOf = text?.recipients?.[to.id]?.careOf ?? nameOf(to.careOf, phrases);
  return [say(phrases.byCourtesy, { addressee: addresseeOf(to, phrases, text), careOf })];
}

function gatewayOnly({ channel, gatewayAddress }: LetterRequest): string[] {
  return channel === 'fax' && gatewayAddress ? [gatewayAddress] : [];
}

function numbers(printed: Recipient['fax']): string[] | undefined {
  const whole = printed?.flatMap(({ number }) => number ?? []);
  return whole?.length ? whole : undefined;
}

function subjectOf(
  about: Case,
  { subjects }: Phrases,
  chance: Chance,
  title = about.title,
): string {
  const phrase = chance.pick(subjects);
  const reference = about.reference.ua ? uaLabel(about.reference.ua) : referenceOf(about);
  return oneLine(reference ? say(phrase, { title, reference }) : title) ?? '';
}
