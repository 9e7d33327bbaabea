import type { LetterDemand } from '../data/schema';
import type { Chance } from './chance';
import { type Demand, readDemand } from './demand';
import { appealText } from './languages';
import { type Composition, publisherOf } from './letter-body';
import { type Phrases, say } from './phrases';
import { phrases as english } from './phrases/en';

/** Above this running sentences tire, and the first demand, which matters most, stays first. */
const MANY = 4;

/** The appeal's demands, all of them and no others, as running sentences or as a list. */
export function demandParagraphs(composition: Composition, chance: Chance): string[] {
  const { phrases } = composition;
  const { said, asks, quotes } = sorted(composition, chance);
  const paragraphs: string[] = [];
  if (asks.length > MANY || (asks.length > 1 && chance.pick([true, false, false]))) {
    if (said.length > 0) paragraphs.push(said.join(phrases.gap));
    const { leads, items } = phrases.list(asks);
    paragraphs.push(list(chance.pick(leads), items, phrases));
  } else if (said.length + asks.length > 0) {
    paragraphs.push([...said, ...askSentences(asks, phrases, chance)].join(phrases.gap));
  }
  if (quotes.length > 0) {
    const lead = say(chance.pick(phrases.quotes), { publisher: publisherOf(composition) });
    paragraphs.push(list(lead, quotes, phrases));
  }
  return paragraphs;
}

/** The same as sentences only, to be spoken. */
export function demandSentences(composition: Composition, chance: Chance): string[] {
  const { phrases } = composition;
  const { said, asks, quotes } = sorted(composition, chance);
  return [
    ...said,
    ...askSentences(asks, phrases, chance),
    ...quotes.map((quote) => quote + phrases.fullStop),
  ];
}

/** What is said before the asking, what is asked, and what can only be quoted. */
function sorted(composition: Composition, chance: Chance) {
  const { appeal, phrases } = composition;
  const worded = wordedDemands(composition);
  const demands = worded ?? appeal.demands.map((demand) => readPrinted(demand, phrases));
  const said = demands.flatMap((demand) => sentenceFor(demand, phrases, chance) ?? []);
  const asks = demands.flatMap((demand) => ('ask' in demand ? [demand.ask] : []));
  const quotes = demands.flatMap((demand) => ('quote' in demand ? [demand.quote] : []));
  const free = worded || !leanOnOthers(asks);
  return { said, asks: free ? reordered(asks, chance) : asks, quotes };
}

function reordered(asks: string[], chance: Chance): string[] {
  const [first, ...others] = asks;
  return first && asks.length > MANY ? [first, ...chance.shuffle(others)] : chance.shuffle(asks);
}

/** The case's words for letters, which make sense in any order. */
function wordedDemands({ case: about, appeal, text }: Composition): LetterDemand[] | undefined {
  const worded = appealText(about, appeal, text)?.demands;
  // Demands that were edited after an import have left these words behind.
  return worded?.length === appeal.demands.length ? worded : undefined;
}

function readPrinted(demand: string, { language }: Phrases): Demand {
  return language === 'en'
    ? readDemand(demand)
    : { quote: demand.replace(/\s+/g, ' ').replace(/[\s;,.]+$/, '') };
}

function sentenceFor(
  demand: LetterDemand | Demand,
  phrases: Phrases,
  chance: Chance,
): string | undefined {
  if ('say' in demand) return demand.say.replace(/[.。]?$/, phrases.fullStop);
  const { askThat, askFor, recall } = phrases.other ?? english.other!;
  if ('recall' in demand) return say(chance.pick(recall), { words: demand.recall });
  if ('askThat' in demand) return say(chance.pick(askThat), { words: demand.askThat });
  if ('askFor' in demand) return say(chance.pick(askFor), { words: demand.askFor });
  return undefined;
}

/** One sentence for each, "I ask you to …", "Finally, …", no two of them alike. */
function askSentences(asks: string[], phrases: Phrases, chance: Chance): string[] {
  const first = chance.pick(phrases.asks.first);
  const next = chance.shuffle(phrases.asks.next);
  const last = chance.pick(phrases.asks.last);
  return asks.map((ask, at) => {
    let phrase = next[at % next.length]!;
    if (at === 0) phrase = first;
    else if (at === asks.length - 1) phrase = last;
    return say(phrase, { ask: phrases.asking(ask), please: phrases.pleading(ask) });
  });
}

function list(lead: string, items: string[], { itemMarks: [between, last] }: Phrases): string {
  const marked = items.map((item, at) => `- ${item}${at < items.length - 1 ? between : last}`);
  return [lead, ...marked].join('\n');
}

// Printed demands may lean on the one before ("provide them with …"); then their order stays.
function leanOnOthers(asks: string[]): boolean {
  const backwards = /\b(?:them|they|their|these|those|this|such|he|she|him|her|his|it|also)\b/i;
  return asks.some((ask, at) => at > 0 && backwards.test(ask));
}
