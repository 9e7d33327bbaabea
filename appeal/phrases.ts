/** The frame of a letter in one language: everything but the case's own words. */
export type Phrases = {
  /** BCP 47. */
  language: string;
  /** First sentences, with and without {who}. */
  openings: { about: string[]; plain: string[] };
  /** Leads to {words} quoted from a document of {publisher}, published on {date} or open until then. */
  reported: { on: string[]; until: string[]; undated: string[] };
  /** Said when the case is over a year old. */
  longAgo: string[];
  /** A sentence for one demand: {ask} as after "I ask you", {please} as after "Please". */
  asks: { first: string[]; next: string[]; last: string[] };
  /** Leads to the demands as a list of {ask}s. */
  lists: string[];
  /** Sentences that hold {words} of other shapes; only English reads those from printed demands. */
  askThat: string[];
  askFor: string[];
  recall: string[];
  /** Leads to a list of demands as {publisher} prints them. */
  quotes: string[];
  reply: string[];
  /** Where the facts come from: {publisher}, {reference}. */
  sources: string[];
  closes: string[];
  /** What a copy says above the letter to {addressee}. */
  covering: string[];
  /** First lines of a letter that reaches {addressee} through {careOf}. */
  byCourtesy: string;
  /** What is said on the phone, by what the writer gave. */
  call: {
    named: string;
    from: string;
    namedFrom: string;
    plain: string;
    /** To someone who gets a copy of the letter to {addressee}. */
    copy: string;
    thanks: string[];
  };
  salutation: {
    neutral: string;
    /** By English salutation or title in lower case: "your excellency", "minister". */
    known: Record<string, string>;
    /** What ends it: a comma, a colon. */
    mark: string;
  };
  quotationMarks: [string, string];
  fullStop: string;
  /** Between the items of a list. */
  itemMark: string;
  /** Between the sentences of a paragraph. */
  gap: string;
  /** After "I ask you" and after "Please". */
  asking(ask: string): string;
  pleading(ask: string): string;
  /** YYYY-MM-DD as this language writes it. */
  day(day: string): string;
  names(names: string[]): string;
  signature(name: string | undefined, place: string | undefined): string[];
};

/** Puts values into a phrase. Throws when the phrase wants one that is not given. */
export function say(phrase: string, values: Record<string, string | undefined> = {}): string {
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (!value) throw new Error(`No {${name}} for "${phrase}"`);
    return value;
  });
}
