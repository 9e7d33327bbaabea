import type { Appeal, Case, LetterText } from '../data/schema';
import type { Chance } from './chance';
import { isOverAYearAfter } from './deadline';
import { demandParagraphs } from './demand-paragraphs';
import { type Phrases, say } from './phrases';
import { referenceOf } from './reference';
import { firstSentences } from './report-excerpt';
import { oneLine, ownSentence, type Writer } from './writer';

export type Composition = {
  case: Case;
  appeal: Appeal;
  text?: LetterText;
  writer: Writer;
  today: string;
  phrases: Phrases;
};

/** The letter's paragraphs below the salutation, close and name included. */
export function letterBody(composition: Composition, chance: Chance): string[] {
  const { writer, phrases } = composition;
  const paragraph = (...sentences: (string | undefined)[]) =>
    sentences.filter((sentence) => sentence !== undefined).join(phrases.gap);

  const opening = openingOf(composition, chance);
  const own = ownSentence(writer.sentence, phrases.fullStop);
  const concern = concernOf(composition, chance);
  const longAgo = isLongAgo(composition) ? chance.pick(phrases.longAgo) : undefined;
  const source = sourceOf(composition, chance);
  const sourceFirst = chance.pick([true, false]);
  const reply = chance.pick(phrases.reply);
  const close = chance.pick(phrases.closes);

  return [
    paragraph(opening, own),
    paragraph(concern, sourceFirst ? source : undefined, longAgo),
    ...demandParagraphs(composition, chance),
    paragraph(sourceFirst ? undefined : source, reply),
    [close, ...phrases.signature(oneLine(writer.name), oneLine(writer.place))].join('\n'),
  ];
}

/** First sentence: whom the letter is about. */
export function openingOf(
  { case: about, appeal, text, phrases }: Composition,
  chance: Chance,
): string {
  const who = text?.appeals[appeal.to]?.who ?? text?.who ?? namesIn(about, phrases);
  return who
    ? say(chance.pick(phrases.openings.about), { who })
    : chance.pick(phrases.openings.plain);
}

const MOST_NAMES = 8;

// "Group" and "Two women" name nobody; a document's "At least nine North Koreans" still tells who.
function namesIn({ people }: Case, phrases: Phrases): string | undefined {
  const names = people
    .map(({ name }) => name)
    .filter((name) => !/^(?:group|unknown|n\/?a)$/i.test(name));
  if (names.length === 0 || names.length > MOST_NAMES) return undefined;
  return phrases.names(names.map(inSentence));
}

function inSentence(name: string): string {
  return /^(?:At least|More than|About|Around|Some|Several|Over|Up to|Hundreds|Thousands|Scores|Dozens|A|An|The|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\s/.test(
    name,
  )
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
}

/** What happened: the case's own words for letters, or else its first sentences as a quotation. */
export function concernOf(composition: Composition, chance: Chance): string {
  const { case: about, appeal, text, phrases } = composition;
  if (text) return chance.pick(text.appeals[appeal.to]?.concern ?? text.concern);
  const publisher = about.editions[0]!.publisher;
  const words = quoted(firstSentences(about.summary, phrases.language), phrases);
  const { on, until, undated } = phrases.reported;
  if (about.issued) {
    return say(chance.pick(on), { publisher, words, date: phrases.day(about.issued) });
  }
  if (about.deadline) {
    return say(chance.pick(until), { publisher, words, date: phrases.day(about.deadline.date) });
  }
  return say(chance.pick(undated), { publisher, words });
}

function quoted(words: string, { quotationMarks: [open, close] }: Phrases): string {
  return open + words.replace(/[“”„«»"]/g, "'") + close;
}

function isLongAgo({ case: about, today }: Composition): boolean {
  return isOverAYearAfter(about.issued ?? about.deadline?.date, today);
}

function sourceOf({ case: about, phrases }: Composition, chance: Chance): string | undefined {
  const phrase = chance.pick(phrases.sources);
  const reference = referenceOf(about);
  return reference && say(phrase, { reference, publisher: about.editions[0]!.publisher });
}
