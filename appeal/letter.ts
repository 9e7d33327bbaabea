import type { Appeal, Case, Recipient } from '../data/schema';
import { signature, type Writer } from './writer';

export type Channel = 'email' | 'fax' | 'post' | 'phone' | 'web';

/** What is written for one recipient over one channel. Plain JSON: it crosses from popup to page. */
export type Letter = {
  channel: Channel;
  /** BCP 47. */
  language: string;
  to: string[];
  cc: string[];
  subject: string;
  /** Paragraphs are separated by a blank line. */
  body: string;
  /** E.164. */
  faxNumber?: string;
  recipientName?: string;
  recipientOrganisation?: string;
  /** Below name and title, as on an envelope. */
  address?: string[];
  /** Only what the writer chose to store. */
  senderName?: string;
  senderEmail?: string;
  senderPhone?: string;
  senderFax?: string;
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
};

/** Composes the letter that asks `recipient` for this appeal's demands, and for nothing else. */
export function composeLetter({
  case: about,
  appeal,
  recipient,
  channel,
  writer,
  cc = [],
}: LetterRequest): Letter {
  const body = [
    `${recipient.salutation ?? 'Dear Sir or Madam'},`,
    `I am writing to you about ${about.title}. ${about.summary}`,
    `I respectfully ask you to:\n${appeal.demands.map((demand) => `- ${demand}`).join('\n')}`,
    ['Yours sincerely,', ...signature(writer)].join('\n'),
  ].join('\n\n');
  return {
    channel,
    language: 'en',
    to: recipient.email ?? [],
    cc,
    subject: about.reference.ua ? `${about.title} (UA ${about.reference.ua})` : about.title,
    body,
    faxNumber: recipient.fax?.[0]?.number,
    recipientName: recipient.name,
    recipientOrganisation: recipient.organisation,
    address: recipient.post?.lines,
    senderName: writer.name,
    senderEmail: writer.email,
    senderPhone: writer.phone,
    senderFax: writer.fax,
  };
}
