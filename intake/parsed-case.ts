import type { Remark } from './remark';
import type { Span } from './source-text';

/**
 * What kind of document it is. `partial-stop`: someone is out of danger, the case goes on.
 * `stop`: no more letters. `several`: more than one case on the page, nothing was read.
 */
export type DocumentKind = 'first' | 'update' | 'partial-stop' | 'stop' | 'several' | 'unknown';

/** Something the writer must look at: never a reason to guess. */
export type Doubt = Remark & {
  /** Path of the field, such as "deadline" or "appeals.0.recipients.1.email". */
  about: string;
  span?: Span;
};

export type ParsedNumber = { number?: string; printed: string; note?: string };

export type ParsedRecipient = {
  role: 'to' | 'copy';
  name?: string;
  title?: string;
  organisation?: string;
  careOf?: { name?: string; title?: string; organisation?: string };
  salutation?: string;
  writers?: string[];
  email?: string[];
  fax?: ParsedNumber[];
  post?: { lines: string[]; country?: string };
  phone?: ParsedNumber[];
  telegram?: string[];
  telex?: string[];
  web?: string[];
  social?: string[];
  note?: string;
};

export type ParsedAppeal = { to?: string; demands: string[]; recipients: ParsedRecipient[] };

/**
 * A case as one document tells it. Field names and shapes are those of `Case` in data/schema.ts;
 * what the document does not say is absent and listed in `missing`.
 */
export type ParsedCase = {
  kind: DocumentKind;
  reference: { ua?: string; index?: string; follows?: string };
  title?: string;
  category?: string;
  countries: string[];
  issued?: string;
  deadline?: { date: string; wording: string };
  status: 'open' | 'closed';
  closed?: { date?: string; reason: string };
  people: { name: string; gender?: string; note?: string }[];
  /** People for whom a partial stop asks no more letters. */
  released: string[];
  summary?: string;
  background?: string;
  languages: string[];
  missions: string[];
  appeals: ParsedAppeal[];
  report?: { publisher?: string; wording: string; url?: string };
  /** The line that says whom to ask after the date. */
  office?: string;
  editions: {
    publisher?: string;
    title?: string;
    reference?: string;
    issued?: string;
    deadline?: { date: string; wording: string };
    instructions?: string[];
  }[];
  /** Language of the document, BCP 47. */
  language?: string;
  /**
   * Where each value was read: "appeals.0.recipients.1.fax.0.printed" to offsets of the text that
   * was given. A value without a path here is not from the document.
   */
  spans: Record<string, Span>;
  /** Fields that the document does not give: "deadline", "appeals.0.recipients.1.salutation". */
  missing: string[];
  doubts: Doubt[];
};
