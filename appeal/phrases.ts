/** The frame of a letter in one language: everything but the case's own words. */
export type Phrases = {
  /** BCP 47. */
  language: string;
  /** First sentences, with {who} or {ofWho} and without. They stand right below the salutation. */
  openings: { about: string[]; plain: string[] };
  /** Subject lines of {title} and {reference}. */
  subjects: string[];
  /**
   * Leads to {words} quoted from a document of {publisher}, published on {date} or open until then,
   * which may be past or to come.
   */
  reported: { on: string[]; until: string[]; undated: string[] };
  /** Said when the case is over a year old. */
  longAgo: string[];
  /** A sentence for one demand: {ask} as after "I ask you", {please} as after "Please". */
  asks: { first: string[]; next: string[]; last: string[] };
  /** The demands as a list: what may lead to it, and each as it then stands. */
  list(asks: string[]): { leads: string[]; items: string[] };
  /** Sentences that hold {words} of other shapes; only English reads those from printed demands. */
  other?: { askThat: string[]; askFor: string[]; recall: string[] };
  /** Leads to a list of demands as {publisher} prints them. */
  quotes: string[];
  reply: string[];
  /** Where the facts come from: {publisher}, {reference}. */
  sources: string[];
  /** The last line above the name; may hold {salutation}. */
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
    /** Whom the call is about, with {who} or {ofWho} and without. */
    about: string;
    matter: string;
    /** To someone who gets a copy of the letter to {addressee}. */
    copy: string;
    thanks: string[];
  };
  salutation: {
    neutral: string;
    /** By English salutation or office in lower case: "your excellency", "minister". */
    known: Record<string, string>;
    /** What ends it: a comma, a colon. */
    mark: string;
  };
  /** By English name, where this language has its own. */
  publishers: Record<string, string>;
  /** Sentences of a document in quotation marks, with the full stop where the language puts it. */
  quote(words: string): string;
  fullStop: string;
  /** Between the items of a list, and after the last. */
  itemMarks: [string, string];
  /** Between the sentences of a paragraph. */
  gap: string;
  /** An office whose holder is not named, in a sentence: "the Minister of Justice". */
  office(title: string): string;
  /** "of …", contracted where the language contracts. */
  of(noun: string): string;
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

/** Year, month and day of the month of a YYYY-MM-DD. */
export function dayParts(day: string): [number, number, number] {
  return day.split('-').map(Number) as [number, number, number];
}

/** "A, B and C" with the language's own "and", spaces included. */
export function joined(names: string[], and: string, comma = ', '): string {
  return names.length < 2 ? names.join('') : names.slice(0, -1).join(comma) + and + names.at(-1);
}

export function given(...lines: (string | undefined)[]): string[] {
  return lines.filter((line) => line !== undefined);
}
