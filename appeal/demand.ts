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

const authority = String.raw`(?:the |these |this )?(?:[\w'’.()-]+ ){0,8}?(?:authorit(?:y|ies)|governments?|officials?|ministers?|minist(?:ry|ries)|president|premier|director|governor|court|police|parliament|state|[A-Z][\w'’-]+)|them|they|him|her|it|you|he|she`;

const asking =
  /^(?:call(?:ing|s)? (?:up)?on|urg(?:e|es|ing)|ask(?:s|ing)?|request(?:s|ing)?|appeal(?:s|ing)? to|press(?:ing)?|implor(?:e|ing)|exhort(?:ing)?|encourag(?:e|ing)|demand(?:ing)? of|beg(?:ging)?|invit(?:e|ing)|insist(?:ing)?) (?!for\b|that\b|where\b|why\b|how\b|who\b|what\b|whether\b|when\b|if\b)((?:(?! and (?:urg|call|ask|demand|request|insist)ing\b)[^,;])+?) (not to|never to|to) (.+)$/i;
const askingThat =
  /^(?:call(?:ing|s)? for (?=that)|urg(?:e|ing)|ask(?:ing)?|request(?:ing)?|demand(?:ing)?|insist(?:ing)?)(?: [^,;]{0,60}?)? that (.+)$/i;
const askingFor =
  /^(?:(?:call|ask|appeal|press|plead)(?:ing)? for|request(?:ing)?|demand(?:ing)?|urg(?:e|ing)(?= (?:the )?(?:immediate|prompt|full|unconditional|urgent)\b)) (.+)$/i;
const recalling =
  /^(?:not(?:e|ing)|point(?:ing)? out|stat(?:e|ing)|stress(?:ing)?|emphasi[sz](?:e|ing)|underlin(?:e|ing)|explain(?:ing)?|recall(?:ing)?|recogni[sz](?:e|ing)|acknowledg(?:e|ing)|remind(?:ing)? (?:[\w'’ -]+?))(?: to (?:them|the [\w'’ -]+?))?,? that,? (.+)$/i;
const reminding = /^remind(?:ing)? (.+?) of (.+)$/i;
const concern =
  /^(?:express|emphasi[sz]|stat|stress|convey|voic|reiterat|highlight)(?:e|ing)? (?:your |our )?((?:[a-z]+ (?:and )?)?)concerns? (that|at|about|for|over|by|regarding) (.+)$/i;
const feeling =
  /^(?:express|convey|voic)(?:e|ing)? (?:your |our )?((?:[a-z]+ )?(?:sympathy|condolences|fears?|alarm|dismay|sorrow|regret|outrage|solidarity|appreciation|gratitude|disappointment)) (.+)$/i;
// "Condemn the killings" is asked of the authority, "condemning …" is what the writer does.
const voicing = /^(?:(welcom|deplor|regret)(?:e|ing)?|(condemn|support|oppos)ing) (.+)$/i;
const notingWith = /^not(?:e|ing) with ([a-z]+) (.+)$/i;
const toTheWriter =
  /^(?:send|write|fax|e-?mail|post|address|sign|share) (?:your |polite |courteous |short )*(?:appeals?|letters?|faxes|e-?mails?|messages?|petitions?|to)\b/i;
const beforehand =
  /^((?:as a matter of (?:\w+ )?urgency|without (?:further )?delay|pending [^,]+|in the meantime|until [^,]+|if [^,]+|should [^,]+|while [^,]+|in addition))(?:, | (?=release\b))(.+)$/i;
const assurances = /^seek(?:ing)? assurances?(?: from (?:the authorities|them))? that (.+)$/i;
const duty = new RegExp(
  `^(?:${authority}) (?:must|should|shall|need to|ought to|have to|are urged to|is urged to) (not |never )?(.+)$`,
  'i',
);
const forbidding = /^(?:do not|don['’]t|must not|not to) (.+)$/i;
const avoiding = /^(?:please )?(?:do )?never (.+)$/i;
const nounPhrase =
  /^(?:the |an? )?(?:immediate|unconditional|prompt|full|independent|impartial|thorough|fair|urgent|safe)\b[^.;]*?\b(?:release|investigation|access|end|halt|trial|protection|treatment|return|inquiry|abolition|commutation|ratification)\b/i;
const adverb =
  /^(?:immediately|urgently|promptly|fully|publicly|unconditionally|promptly|thoroughly|also|formally|officially|independently|effectively|strictly|instead|quickly|swiftly|clearly)(?: and (?:immediately|unconditionally|publicly|thoroughly|impartially|independently|effectively|fully|promptly))?,? /i;

// Verbs that open demands in published urgent actions; a word that is not here counts as a verb when
// an article or pronoun follows it ("Commute the sentence").
const verbs = new Set(
  `abide abolish accept account act adapt address adhere adopt allow amend announce answer apply arrange
  authorize avoid ban bring broadcast cancel carry cease charge clarify close comply commit commute condemn conduct
  confirm consider continue cooperate co-operate create deal declare decriminalize defend deliver demonstrate
  disclose dismiss disband drop educate eliminate enable end enforce enact ensure enter establish exercise
  explain extend facilitate fulfil fulfill give grant guarantee halt help hold honour identify implement
  impose improve inform initiate institute instruct intervene introduce investigate invite issue join keep
  launch lift listen locate look maintain make meet monitor move observe obtain offer open oppose order overturn
  pardon participate pass pay permit place postpone press prevent prioritize proceed produce prohibit promote
  prosecute protect provide publicize publish pursue put quash raise ratify reconsider reduce refrain reform
  refuse reject relocate release remove renounce reopen repeal replace report rescind resettle resolve respect
  respond restore retry reunite reveal reverse review revoke safeguard see secure seek send set show sign
  spare stay stop strengthen submit support suspend take tell terminate transfer treat try undertake uphold
  use vacate withdraw work`.split(/\s+/),
);
const afterVerb =
  /^(?:the|a|an|all|any|every|each|his|her|its|their|your|this|that|these|those|no|him|them|it|to|from|with|out|up|down|back|off|immediate|independent|full)\b/i;
const notVerbs =
  /^(?:the|an?|all|any|every|each|his|her|its|their|your|this|that|these|those|no|if|when|as|in|on|at|for|from|with|by|and|or|but|because|although|while|since|who|which|what|where|there|he|she|they|it|we|i|you)$/i;

/** Reads one demand as an urgent action prints it. Nothing is added; what can't be read is quoted. */
export function readDemand(printed: string): Demand {
  const words = tidy(printed).replace(/^please (?!note)/i, '');
  let found: RegExpMatchArray | null;

  found = words.match(assurances);
  if (found && (/^seeking/i.test(words) || !/from/i.test(words.slice(0, 30)))) {
    return { say: `I seek your assurance that ${addressed(found[1]!)}` };
  }
  if (toTheWriter.test(words)) return { quote: words };
  found = words.match(recalling);
  if (found) return recall(found[1]!, words);
  found = words.match(notingWith);
  if (found) return { say: `I note with ${found[1]!.toLowerCase()} ${found[2]}` };
  found = words.match(reminding);
  if (found) return { say: `I would remind you of ${addressed(toYour(found[2]!))}` };
  found = words.match(concern);
  if (found)
    return { say: `I am ${degree(found[1]!)}concerned ${preposition(found[2]!)} ${found[3]}` };
  found = words.match(feeling);
  if (found && !/\byour?\b/i.test(found[2]!)) {
    return { say: `I wish to express my ${found[1]!.toLowerCase()} ${found[2]}` };
  }
  found = words.match(asking);
  if (found) return ask(found[3]!, found[2]!.slice(0, -2).trim());
  found = words.match(askingThat);
  if (found) return askThat(found[1]!);
  found = words.match(askingFor);
  if (found) return { askFor: lowerFirst(addressed(found[1]!)) };
  found = words.match(voicing);
  if (found) return { say: `I ${base(found[1] ?? found[2]!)} ${found[3]}` };
  found = words.match(/^(not |never )?to (.+)$/i);
  if (found) return ask(found[2]!, found[1]?.trim() ?? '');
  found = words.match(forbidding);
  if (found) return ask(found[1]!, 'not');
  found = words.match(avoiding);
  if (found) return ask(found[1]!, 'never');
  found = words.match(duty);
  if (found) return ask(found[2]!, found[1]?.trim() ?? '');
  found = words.match(/^that (.+)$/i);
  if (found) return askThat(found[1]!);
  if (nounPhrase.test(words)) return { askFor: withArticle(lowerFirst(addressed(words))) };
  if (isImperative(words)) return ask(words, '');
  found = words.match(beforehand);
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

const thatAuthority =
  /^(?:they|you|the (?:[\w'’-]+ ){0,3}?(?:authorities|government)) (?!be\b|are\b|is\b|were\b|was\b|have\b|has\b)(not )?(.+)$/i;

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
  const own = clause.match(thatAuthority);
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
  const [first = '', ...rest] = words.replace(adverb, '').split(' ');
  if (verbs.has(first.toLowerCase())) return true;
  if (notVerbs.test(first) || /(?:ing|ed|tion|ment|ity|ness|s)$/i.test(first)) return false;
  return /^[a-z-]+$/i.test(first) && afterVerb.test(rest.join(' '));
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
  return verbs.has(first.toLowerCase()) || adverb.test(words) || !/^[A-Z]/.test(second);
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
