import type { Appeal, Case, LetterText } from '../data/schema';
import type { Chance } from './chance';
import { deadlineStatus } from './deadline';
import { demandParagraphs } from './demand-paragraphs';
import { appealText } from './languages';
import { own } from './own';
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

/**
 * The letter's paragraphs below the salutation, close and name included. `salutation` is without
 * its mark, for closes that repeat it.
 */
export function letterBody(composition: Composition, chance: Chance, salutation: string): string[] {
  const { writer, phrases } = composition;
  const paragraph = (...sentences: (string | undefined)[]) =>
    sentences.filter((sentence) => sentence !== undefined).join(phrases.gap);

  const opening = openingOf(composition, chance);
  const concern = concernOf(composition, chance);
  const { officialsMayHaveChanged } = deadlineStatus(composition.case, composition.today);
  const longAgo = officialsMayHaveChanged ? chance.pick(phrases.longAgo) : undefined;
  const source = sourceOf(composition, chance);
  const sourceFirst = chance.pick([true, false]);
  const close = say(chance.pick(phrases.closes), { salutation });

  return [
    paragraph(opening, ownSentence(writer.sentence, phrases.fullStop)),
    paragraph(concern, longAgo, sourceFirst ? source : undefined),
    ...demandParagraphs(composition, chance),
    paragraph(sourceFirst ? undefined : source, chance.pick(phrases.reply)),
    [close, ...phrases.signature(oneLine(writer.name), oneLine(writer.place))].join('\n'),
  ];
}

/** First sentence: whom the letter is about. */
function openingOf(composition: Composition, chance: Chance): string {
  const who = whoIn(composition);
  const { about, plain } = composition.phrases.openings;
  return who
    ? say(chance.pick(about), { who, ofWho: composition.phrases.of(who) })
    : chance.pick(plain);
}

/** Who is at risk, as a sentence holds it; nobody when the case names no one. */
export function whoIn({ case: about, appeal, text, phrases }: Composition): string | undefined {
  return appealText(about, appeal, text)?.who ?? text?.who ?? namesIn(about, phrases);
}

/** The first edition's publisher as the letter's language names it. */
export function publisherOf({ case: about, phrases }: Composition): string {
  const { publisher } = about.editions[0]!;
  return own(phrases.publishers, publisher) ?? publisher;
}

const MOST_NAMES = 8;

function namesIn({ people }: Case, phrases: Phrases): string | undefined {
  const names = people
    .map(({ name }) => (oneLine(name) ?? '').replace(/\s*\((?:m|f|male|female|both|m\/f)\)$/i, ''))
    .filter((name) => name && !namesNobody.test(name));
  if (names.length === 0 || names.length > MOST_NAMES) return undefined;
  return phrases.names(names.map(inSentence));
}

const namesNobody = /^(?:group|unknown|various|others?|n\/?a|not known|see above)\.?$/i;

// A document's "At least nine North Koreans" stands at the head of its line.
function inSentence(name: string): string {
  const counted =
    /^(?:At least|More than|About|Around|Some|Several|Over|Up to|Hundreds|Thousands|Scores|Dozens|All|An?|The|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve)\s/;
  return counted.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** What happened: the case's own words for letters, or else its first sentences as a quotation. */
function concernOf(composition: Composition, chance: Chance): string {
  const { case: about, appeal, text, phrases } = composition;
  if (text) return chance.pick(appealText(about, appeal, text)?.concern ?? text.concern);
  const publisher = publisherOf(composition);
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

/** The document's own quotation marks become single ones. */
function quoted(words: string, { quote }: Phrases): string {
  return quote(words.replace(/[“„«]\s?|(?<![^\s(])"/g, '‘').replace(/\s?[”»]|"/g, '’'));
}

function sourceOf(composition: Composition, chance: Chance): string | undefined {
  const phrase = chance.pick(composition.phrases.sources);
  const reference = referenceOf(composition.case);
  return reference && say(phrase, { reference, publisher: publisherOf(composition) });
}
