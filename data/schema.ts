import { z } from 'zod';

/**
 * What a case is, field by field: the only definition, for bundled files, imports and packs.
 * Values are as the document prints them unless a comment says otherwise.
 */

const day = z.iso.date(); // YYYY-MM-DD
const country = z.string().regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code such as CN');
const text = z.string().trim().min(1);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');

/** `number` is E.164 and only there when the document gives the country code; `printed` always is. */
export const DialNumber = z.strictObject({
  number: z
    .string()
    .regex(/^\+[1-9]\d{6,14}$/, 'E.164, such as +861062381025')
    .optional(),
  printed: text,
  note: text.optional(),
});

/** Someone by whose office a letter reaches the addressee. */
export const CareOf = z.strictObject({
  name: text.optional(),
  title: text.optional(),
  organisation: text.optional(),
});

export const Recipient = z.strictObject({
  id,
  /** `copy`: gets the letter that another recipient is asked to act on. */
  role: z.enum(['to', 'copy']),
  name: text.optional(),
  title: text.optional(),
  organisation: text.optional(),
  careOf: CareOf.optional(),
  /** Without its comma: "Your Excellency". */
  salutation: text.optional(),
  /** Only writers in these countries: a section's own edition names this recipient. */
  writers: z.array(country).min(1).optional(),
  /** Ids of the editions that name this recipient; absent when all do. */
  editions: z.array(id).min(1).optional(),
  email: z.array(z.email()).optional(),
  fax: z.array(DialNumber).optional(),
  /** `lines` as printed below name and title, the office's own line included. */
  post: z.strictObject({ lines: z.array(text).min(1), country: country.optional() }).optional(),
  phone: z.array(DialNumber).optional(),
  telegram: z.array(text).optional(),
  telex: z.array(text).optional(),
  web: z.array(z.url({ protocol: /^https?$/ })).optional(),
  social: z.array(text).optional(),
  note: text.optional(),
});

/** Demands made of one authority. `demands` are addressed to it: "Stop the forced return of …". */
export const Appeal = z.strictObject({
  to: text,
  /** The authority's state: its missions get a copy of this appeal and of no other. */
  state: country.optional(),
  demands: z.array(text).min(1),
  /** The same demands, word for word as the document prints them. */
  printed: z.array(text).min(1).optional(),
  recipients: z.array(Recipient),
});

/** The printed day counts as the last one, whatever the wording (see appeal/deadline.ts). */
export const Deadline = z.strictObject({ date: day, wording: text });

export const Edition = z.strictObject({
  id,
  publisher: text,
  title: text.optional(),
  reference: text.optional(),
  issued: day.optional(),
  deadline: Deadline.optional(),
  /** What this document asks of writers, as printed. */
  instructions: z.array(text).optional(),
});

export const Person = z.strictObject({
  name: text,
  gender: text.optional(),
  note: text.optional(),
});

/**
 * A demand in words that a letter's sentences can hold. `ask` is what follows "I ask you to":
 * en "stop …" or "not return …", fr "mettre fin à …", es "poner fin a …", de "… zu beenden",
 * ko "… 중단할 것", zh "停止……"; without a full stop. `say` is a whole sentence in the writer's voice.
 */
export const LetterDemand = z.union([z.strictObject({ ask: text }), z.strictObject({ say: text })]);

/** How a letter tells of the case, in one language. */
const RecipientWords = z.strictObject({
  salutation: text.optional(),
  addressee: text.optional(),
  careOf: text.optional(),
});

export const LetterText = z.strictObject({
  subject: text,
  /** Who is at risk and where, as it stands after "about": "eight North Korean refugees held in …". */
  who: text,
  /** Paragraphs to choose from; each tells alone what happened, with place and date. */
  concern: z.array(text).min(1),
  /**
   * By the authority in `appeals[].to`: one demand for each of its demands, which make sense in any
   * order; and other words for `who` and `concern` where this authority is told otherwise.
   */
  appeals: z.record(
    text,
    z.strictObject({
      who: text.optional(),
      concern: z.array(text).min(1).optional(),
      demands: z.array(LetterDemand).min(1),
    }),
  ),
  /** By recipient's id, where this language writes to or speaks of someone in other words. */
  recipients: z
    .record(
      id,
      RecipientWords.extend({
        /** The same for the office, where its holder may have changed. */
        office: RecipientWords.optional(),
      }),
    )
    .optional(),
});

/** `reviewed`: a native speaker has read it. */
export const Translation = LetterText.extend({ reviewed: z.boolean() });

export const Case = z.strictObject({
  id,
  /** What `title`, `summary` and `demands` are written in, BCP 47; English when absent. */
  language: text.optional(),
  reference: z.strictObject({
    /** Number of the urgent action, "163/17"; `EXTRA` numbers are a series of their own: "EXTRA 19/92". */
    ua: text.optional(),
    /** Index number of the document, "ASA 17/006/2012". */
    index: text.optional(),
    /** Index number of the document that this one carries on. */
    follows: text.optional(),
  }),
  title: text,
  /** What the document fears: "Forcible Return / Fear for Safety". */
  category: text.optional(),
  countries: z.array(country).min(1),
  issued: day.optional(),
  deadline: Deadline.optional(),
  status: z.enum(['open', 'closed']),
  closed: z.strictObject({ date: day.optional(), reason: text }).optional(),
  people: z.array(Person).min(1),
  summary: text,
  background: text.optional(),
  /** In order of preference, BCP 47; `own` is the writer's own language. */
  languages: z.array(text),
  /** States whose representatives accredited to the writer's country get a copy. */
  missions: z.array(country),
  appeals: z.array(Appeal).min(1),
  /** The case's words for letters in its own language; absent in most imports. */
  letter: LetterText.optional(),
  /** The same in other languages, by BCP 47 tag. */
  translations: z.record(text, Translation).optional(),
  /** Where to tell the section office that one has written. */
  report: z
    .strictObject({
      publisher: text,
      wording: text,
      url: z.url({ protocol: /^https?$/ }).optional(),
    })
    .optional(),
  editions: z.array(Edition).min(1),
});

export type Case = z.infer<typeof Case>;
export type Appeal = z.infer<typeof Appeal>;
export type Recipient = z.infer<typeof Recipient>;
export type DialNumber = z.infer<typeof DialNumber>;
export type LetterText = z.infer<typeof LetterText>;
export type LetterDemand = z.infer<typeof LetterDemand>;
export type Translation = z.infer<typeof Translation>;
export type Edition = z.infer<typeof Edition>;
