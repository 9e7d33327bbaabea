import data from '../data/demand-shapes.json';

/** What a printed demand asks, apart from how the document introduces it. English. */
export type Demand =
  /** A bare infinitive, "release …" or "not return …". */
  | { ask: string }
  /** "… be given access to a lawyer", after "I ask that". */
  | { askThat: string }
  /** A noun phrase, after "I ask for". */
  | { askFor: string }
  /** A clause, after "I would recall that". */
  | { recall: string }
  /** A whole sentence in the writer's own voice. */
  | { say: string }
  /** Could not be read: only to be quoted as printed. */
  | { quote: string };

// As urgent actions print their demands; "voicing" knows "Condemn the killings", which is asked of the
// authority, from "condemning …", which is what the writer does.
const shapes = Object.fromEntries(
  Object.entries(data.shapes).map(([name, shape]) => [name, new RegExp(shape, 'i')]),
) as Record<keyof typeof data.shapes, RegExp>;

// Verbs that open demands in published urgent actions; a word that is not among them counts as a verb
// when an article or pronoun follows it ("Commute the sentence").
const verbs = new Set(data.verbs.split(' '));

/** Reads one demand as an urgent action prints it. Nothing is added; what can't be read is quoted. */
export function readDemand(printed: string): Demand {
  const words = tidy(printed).replace(/^please (?!note)/i, '');
  let found: RegExpMatchArray | null;

  found = words.match(shapes.assurances);
  if (found && (/^seeking/i.test(words) || !/from/i.test(words.slice(0, 30)))) {
    return { say: `I seek your assurance that ${addressed(found[1]!)}` };
  }
  if (shapes.toTheWriter.test(words)) return { quote: words };
  found = words.match(shapes.recalling);
  if (found) return recall(found[1]!, words);
  found = words.match(shapes.notingWith);
  if (found) return { say: `I note with ${found[1]!.toLowerCase()} ${found[2]}` };
  found = words.match(shapes.reminding);
  if (found) return { say: `I would remind you of ${addressed(toYour(found[2]!))}` };
  found = words.match(shapes.concern);
  if (found)
    return { say: `I am ${degree(found[1]!)}concerned ${preposition(found[2]!)} ${found[3]}` };
  found = words.match(shapes.feeling);
  if (found && !/\byour?\b/i.test(found[2]!)) {
    return { say: `I wish to express my ${found[1]!.toLowerCase()} ${found[2]}` };
  }
  found = words.match(shapes.asking);
  if (found) return ask(found[3]!, found[2]!.slice(0, -2).trim());
  found = words.match(shapes.askingThat);
  if (found) return askThat(found[1]!);
  found = words.match(shapes.askingFor);
  if (found) return { askFor: lowerFirst(addressed(found[1]!)) };
  found = words.match(shapes.voicing);
  if (found) return { say: `I ${base(found[1] ?? found[2]!)} ${found[3]}` };
  found = words.match(/^(not |never )?to (.+)$/i);
  if (found) return ask(found[2]!, found[1]?.trim() ?? '');
  found = words.match(shapes.forbidding);
  if (found) return ask(found[1]!, 'not');
  found = words.match(shapes.avoiding);
  if (found) return ask(found[1]!, 'never');
  found = words.match(shapes.duty);
  if (found) return ask(found[2]!, found[1]?.trim() ?? '');
  found = words.match(/^that (.+)$/i);
  if (found) return askThat(found[1]!);
  if (shapes.nounPhrase.test(words)) return { askFor: withArticle(lowerFirst(addressed(words))) };
  if (isImperative(words)) return ask(words, '');
  found = words.match(shapes.beforehand);
  if (found && isImperative(found[2]!)) return ask(`${found[2]}, ${lowerFirst(found[1]!)}`, '');
  return { quote: words };
}

function tidy(printed: string): string {
  return printed
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:[-–—•·*◼▪●]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s*/i, '')
    .replace(/\s+([;,.:])/g, '$1')
    .replace(/[;,.:\s]+(?:and)?[;,.\s]*$/i, '')
    .replace(/[;,\s]+and$/i, '');
}

function ask(act: string, not: string): Demand {
  return { ask: [not.toLowerCase(), lowerFirst(addressed(act))].filter(Boolean).join(' ') };
}

/** In what a document tells writers to say, "you" is the writer. */
function recall(clause: string, words: string): Demand {
  const own = clause.match(
    /^you (are|were|have|do|will|would|hope|believe|expect|welcome)\b(.*)$/i,
  );
  if (own && !/\byour?\b/i.test(own[2]!)) {
    const verbs: Record<string, string> = { are: 'am', were: 'was' };
    return { say: `I ${verbs[own[1]!.toLowerCase()] ?? own[1]}${own[2]}` };
  }
  return /\byour?\b/i.test(clause) ? { quote: words } : { recall: addressed(clause) };
}

function askThat(clause: string): Demand {
  const own = clause.match(shapes.thatAuthority);
  if (own) {
    const act = own[2]!.replace(/^(?:should|must|will) /i, '');
    return ask(act.replace(/^not /i, ''), own[1] || /^not /i.test(act) ? 'not' : '');
  }
  return { askThat: lowerFirst(addressed(clause)) };
}

/** The authority is spoken to, so its own duties become "yours"; other "their" are someone else's. */
function addressed(words: string): string {
  return words.replace(
    /\b(in (?:full )?(?:compliance|line|accordance|keeping|conformity) with|comply with|abide by|respect|fulfil|fulfill|honour|uphold|meet) (?:their|its) (?=(?:own )?(?:international|legal|human rights|obligations?|commitments?|dut(?:y|ies))\b)/gi,
    '$1 your ',
  );
}

function toYour(words: string): string {
  return words.replace(/^(?:their|its|his|her) /i, 'your ');
}

function isImperative(words: string): boolean {
  const [first = '', ...rest] = words.replace(shapes.adverb, '').split(' ');
  if (verbs.has(first.toLowerCase())) return true;
  if (shapes.notVerbs.test(first) || /(?:ing|ed|tion|ment|ity|ness|s)$/i.test(first)) return false;
  return /^[a-z-]+$/i.test(first) && shapes.afterVerb.test(rest.join(' '));
}

/** "UN", "UNHCR" and names that only stand first in the demand stay as they are. */
function lowerFirst(words: string): string {
  return /^[A-Z][a-z'’-]*(?=[\s,]|$)/.test(words) && isOrdinary(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}

// A capital in the second word too ("Amnesty International …", "Kim Jong-un …") marks a name.
function isOrdinary(words: string): boolean {
  const [first = '', second = ''] = words.split(' ');
  return verbs.has(first.toLowerCase()) || shapes.adverb.test(words) || !/^[A-Z]/.test(second);
}

function withArticle(words: string): string {
  return /^(?:the|an?) /.test(words) ? words : `the ${words}`;
}

function degree(printed: string): string {
  const word = printed.trim().toLowerCase();
  const adverbs: Record<string, string> = {
    grave: 'gravely',
    serious: 'seriously',
    great: 'greatly',
  };
  return word === '' ? '' : `${adverbs[word] ?? 'deeply'} `;
}

function preposition(printed: string): string {
  const word = printed.toLowerCase();
  return word === 'over' || word === 'regarding' ? 'about' : word;
}

function base(stem: string): string {
  const word = stem.toLowerCase();
  return ['welcom', 'deplor', 'oppos'].includes(word) ? `${word}e` : word;
}
