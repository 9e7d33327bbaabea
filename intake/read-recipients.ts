import type { Line } from './lines';
import { markOf } from './marks';
import {
  capitalSurnameAt,
  continues,
  hasHonorific,
  isUnfinished,
  looksLikeAddress,
  looksLikeOffice,
  looksLikePerson,
  looksLikeTitle,
} from './office-words';
import type { Doubt } from './parsed-case';
import { countryAtEnd } from './read-countries';
import { inReadingOrder } from './reading-order';
import { readInterleaved } from './side-by-side';
import type { Found } from './source-text';
import { type LabelKind, readTokens, salutationAtEnd, type Token } from './tokens';

/** What is printed for one recipient, before name, office and address are told apart. */
export type Block = {
  role: 'to' | 'copy';
  /** `apart`: something else stood between this line and the one before. */
  lines: (Token & { apart?: boolean })[];
  channels: { kind: LabelKind; token: Token; note?: Found }[];
  salutation?: Found;
  notes: Found[];
};

const placeholder =
  /^(?:name|nombre|nom|nome|fax fax number|email email address|address \d|direccion \d|adresse \d|indirizzo \d)$|^(?:name )?(?:address 1|address 2|address 3)|\baddress 1 address 2|salutation salutation|^fax number$|^email address$|direccion 1|adresse 1|indirizzo 1|tratamiento tratamiento|please insert local|inserten a continuacion|insert local diplomatic|merci d'ajouter|veuillez inserer|\[insert|\[sections to add|bitte fugen sie|inserire (?:di seguito|gli indirizzi)/;
const placeholderWord =
  /^(?:names?|nom(?:s|\(s\))?|nombres?|nome|address(?:es)?|adresses?|adresse\(s\)|direccion(?:es)?|indirizz[oi]|fax|number|numero|n°|nr|email|e-mail|courriel|correo-?e?|electronique|electronico|elettronic[oa]|posta|salutation|tratamiento|formule|formula|d'appel|politesse|apertura|anrede|de|du|del|di|d|et|and|y|e|titre|titolo|\d)$/;

/** "Name Address 1 … Salutation", "nom(s), adresse(s), n° de fax": what a section was to fill in. */
function isPlaceholder(folded: string): boolean {
  if (placeholder.test(folded)) return true;
  const words = folded.split(/[\s,;:./]+/).filter(Boolean);
  return words.length > 3 && words.every((word) => placeholderWord.test(word));
}

const onlyNumber =
  /^(?:or\s+)?[+(]?[\d\s()+./-]{6,}(?:(?:\s*(?:or|\/|;|,|ou|o|oder)\s*)[+(]?[\d\s()+./-]{4,})*(?:\([^)]*\))?$/i;
const onlyEmail =
  /^(?:or\s+|and\s+)?[^\s@]{1,64}@[^\s@]+\.[a-z]{2,}(?:\s*(?:or|\/|;|,|and|y|et|und|e)?\s*[^\s@]{1,64}@[^\s@]+\.[a-z]{2,})*[.,;]?$/i;
const onlyWeb = /^(?:https?:\/\/|www\.)\S+$/i;
const masked = /\[email\s*protected\]|\[correo\s*protegido\]/i;
/** A salutation without its label, on a line or in a column of its own. */
const wholeSalutation =
  /^(?:Dear \p{Lu}.{2,50}|Your (?:Excellency|Honou?r|Majesty|Royal Highness|Highness|Worship|Eminence)(?:\/.{3,30})?|Excellency|Excelencia|Exzellenz|Eccellenza|Excellence|Estimad[oa] .{3,40}|Sehr geehrte[r]? .{3,40})[,:]?$/u;
const connective =
  /^-?\s*(?:or|and|o|ou|oder|und|y|et|e|-or-|via|vía|through|par|über|tramite|see)\s*-?$/i;

/** Text of sentences, which no address block holds. */
export function isProse(text: string): boolean {
  const words = text.split(/\s+/);
  const sentence = words.length >= 6 && /[.!?]$/.test(text);
  if (words.length < 12 && !sentence) return false;
  const lower = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return (sentence ? lower >= words.length * 0.5 : lower > words.length * 0.5) && !/@/.test(text);
}

const starts = (text: string) =>
  looksLikeTitle(text) ||
  hasHonorific(text) ||
  capitalSurnameAt(text) >= 0 ||
  looksLikeOffice(text);

/**
 * Cuts a recipients' region into one block per recipient. A blank line alone neither ends a
 * recipient nor is needed: a block ends after its salutation, at the next office or name after a
 * channel, or where an address is complete and another begins.
 */
export function readBlocks(
  lines: Line[],
  role: 'to' | 'copy',
  doubleSpaced: boolean,
): { blocks: Block[]; doubts: Doubt[] } {
  const doubts: Doubt[] = [];
  const blocks: Block[] = [];
  let block: Block | undefined;
  let pending: { kind: LabelKind; token: Token } | undefined;
  let contact = false;
  let closed = false;
  let early = false;
  // Counts of tokens: of all, and up to the last one taken as a line of a block.
  let read = 0;
  let taken = -1;
  // The last labelled value, which a narrow column may break over lines.
  let open: Token | undefined;

  let copies = role === 'copy';
  const begin = () => {
    block = { role: copies ? 'copy' : 'to', lines: [], channels: [], notes: [] };
    blocks.push(block);
    contact = false;
    closed = false;
    early = false;
    pending = undefined;
    return block;
  };
  // A salutation right below the name does not end the block: its address is still to come.
  const close = (one: Block) => {
    const whole =
      contact || one.lines.some((line) => looksLikeAddress(line.text) || countryAtEnd(line.text));
    if (whole || one.lines.length === 0) closed = true;
    else early = true;
  };
  const addressDone = () => {
    const last = block?.lines.at(-1);
    return Boolean(last && block!.lines.length > 1 && countryAtEnd(last.text));
  };

  // Lines with columns apart (three spaces) are put in order; those without can only be told by labels.
  const ordered = inReadingOrder(lines);
  const interleaved = readInterleaved(ordered, role);
  for (const one of interleaved)
    doubts.push({
      about: 'appeals',
      code: 'sideBySide',
      span: [one.lines[0]!.span[0], one.lines.at(-1)!.span[1]],
    });
  const mixed = new Map(
    interleaved.flatMap((one) => one.lines.map((line) => [line, one] as const)),
  );

  for (const line of ordered) {
    const side = mixed.get(line);
    if (side) {
      if (side.lines[0] === line) blocks.push(...side.blocks);
      block = undefined;
      continue;
    }
    // "And copies to:" at the head of a column.
    const mark = line.bullet ? undefined : markOf(line);
    if (mark?.kind === 'copies' && mark.rest.trim() === '') {
      copies = true;
      block = undefined;
      read++;
      continue;
    }
    if (isPlaceholder(line.folded)) {
      read++;
      continue;
    }
    const printed = readTokens(line);
    const labelled = printed.some((token) => token.kind === 'salutation');
    const aside = labelled ? undefined : salutationAtEnd(line.text);
    const tokens = aside ? withAside(line, aside.start) : printed;

    for (const token of tokens) {
      read++;
      if (token.kind !== 'text') open = token;
      if (
        token.kind === 'text' &&
        block &&
        !(open && goesOn(open, token.text)) &&
        (line.aside || token.gap === 0) &&
        wholeSalutation.test(token.text)
      ) {
        block.salutation ??= cleanSalutation(token);
        closed = !line.aside;
        continue;
      }
      if (token.kind === 'salutation') {
        if (token.text === '') pending = { kind: 'salutation', token };
        else {
          const target: Block = block ?? begin();
          if (!target.salutation) target.salutation = cleanSalutation(token);
          if (!aside || tokens.length !== 2) close(target);
          pending = undefined;
        }
        continue;
      }
      if (token.kind !== 'text') {
        const target: Block = block ?? begin();
        const channel = { kind: token.kind, token };
        if (!/[\p{L}\d]/u.test(token.text.replace(/\([^)]*\)/g, ''))) pending = channel;
        else pending = undefined;
        target.channels.push(channel);
        contact = true;
        continue;
      }

      const text = token.text;
      // "(Justizminister - korrekte Anrede: Dear Minister)"
      if (block && labelled && /^\(/.test(line.text)) {
        block.notes.push(trimmedNote(token));
        continue;
      }
      if (open && block && (line.aside || token.gap === 0) && goesOn(open, text)) {
        open = continued(block, open, token);
        continue;
      }
      open = undefined;
      if (connective.test(text)) continue;
      if (pending && block && pending.kind !== 'salutation' && /^\([^()]*\)$/.test(text)) {
        block.channels.at(-1)!.token = token;
        continue;
      }
      if (pending && block) {
        const { kind } = pending;
        pending = undefined;
        if (kind === 'salutation') {
          block.salutation ??= cleanSalutation(token);
          closed = true;
          continue;
        }
        if (fits(kind, text)) {
          // A note that stood where the number belongs: "Fax: (via Ministry of Interior)".
          const before = block.channels.at(-1);
          const note = before && inBrackets(before.token);
          block.channels.push({ kind, token, ...(note && { note }) });
          if (line.aside) open = { ...token, kind };
          continue;
        }
      }
      const last = block?.channels.at(-1);
      if (
        block &&
        last &&
        onlyNumber.test(text) &&
        ['fax', 'phone', 'both', 'telex'].includes(last.kind)
      ) {
        block.channels.push({ kind: last.kind, token });
        continue;
      }
      if (
        block &&
        (onlyEmail.test(text) || masked.test(text)) &&
        text.length < 200 &&
        !isProse(text)
      ) {
        block.channels.push({ kind: 'email', token });
        contact = true;
        continue;
      }
      if (block && onlyWeb.test(text)) {
        block.channels.push({ kind: 'web', token });
        contact = true;
        continue;
      }
      // "(Lines to Sudan are often busy. Please be patient.)"
      if (!block && /^\(.*[.!]\s*\)$/.test(text) && text.length > 40) continue;
      if (block && /^\(.*\)$/.test(text)) {
        const inside = inBrackets(token)!;
        if (last && token.gap === 0 && ['fax', 'phone', 'both'].includes(last.kind))
          last.note ??= inside;
        else if (contact || closed) block.notes.push(inside);
        else block.lines.push(token);
        continue;
      }
      if (block && (contact || closed) && isNote(text)) {
        block.notes.push({ value: text, span: token.span });
        continue;
      }
      const numbered = token.bullet && /[\p{L}\d][.)/]/u.test(token.bullet);
      const breaks =
        !block ||
        contact ||
        closed ||
        (early && token.gap > 0 && starts(text)) ||
        (numbered && block.lines.length > 0) ||
        (addressDone() &&
          (starts(text) || looksLikePerson(text)) &&
          !isUnfinished(block.lines.at(-1)!.text)) ||
        (token.gap > 0 &&
          !doubleSpaced &&
          starts(text) &&
          block.lines.length > 1 &&
          block.lines
            .slice(1)
            .some((one) => looksLikeAddress(one.text) || countryAtEnd(one.text)) &&
          !continues(text));
      const target: Block = breaks ? begin() : block!;
      target.lines.push(read === taken + 1 ? token : { ...token, apart: true });
      taken = read;
    }
  }
  return {
    blocks: blocks.filter((one) => one.lines.length > 0 || one.channels.length > 0),
    doubts,
  };
}

function fits(kind: LabelKind, text: string): boolean {
  if (kind === 'email') return text.includes('@') || masked.test(text);
  if (kind === 'fax' || kind === 'phone' || kind === 'both')
    return /^[^\p{L}]*\d[\d\s()+./-]{4,}/u.test(text);
  if (kind === 'web') return /^(?:https?:|www\.)|\.[a-z]{2,3}(?:\/|$)/.test(text);
  return text.length < 120;
}

function isNote(text: string): boolean {
  if (
    /^(?:\*|note|please|if |hinweis|nota|remarque|attention)/i.test(text) &&
    text.split(' ').length > 3
  )
    return true;
  return isProse(text);
}

/** The words in a token's brackets. */
function inBrackets(token: Token): Found | undefined {
  const hit = /\(([^()]{2,200})\)/.exec(token.text);
  if (!hit) return undefined;
  const start = token.span[0] + hit.index + 1;
  return { value: hit[1]!, span: [start, start + hit[1]!.length] };
}

function trimmedNote({ text, span }: Token): Found {
  const body = text.replace(/^[\s(]+|[\s,;:–-]+$/g, '');
  const start = span[0] + text.indexOf(body);
  return { value: body, span: [start, start + body.length] };
}

function cleanSalutation(token: Token): Found {
  const lead = /^[\s"“'‘(]*/.exec(token.text)![0].length;
  const body = token.text.slice(lead).replace(/[\s,:;."”)\]]+$/, '');
  const trail = token.text.length - lead - body.length;
  return { value: body, span: [token.span[0] + lead, token.span[1] - trail] };
}

/** A name line's tokens with the salutation that stands at its right end. */
function withAside(line: Line, start: number): Token[] {
  const text = line.text.slice(0, start).trimEnd();
  const aside: Token = {
    kind: 'salutation',
    text: line.text.slice(start),
    folded: line.folded.slice(start),
    span: [line.span[0] + start, line.span[1]],
    gap: 0,
    heading: false,
    inline: true,
  };
  return [...readTokens({ ...line, text, folded: line.folded.slice(0, text.length) }), aside];
}

/** A value that its line could not hold: an open bracket, "Dear", "/", "name@", "+998 71". */
function goesOn({ kind, text: value, bracket }: Token, next: string): boolean {
  if (bracket === 'open') return next.length < 120;
  if (value.lastIndexOf('(') > value.lastIndexOf(')')) return next.length < 160;
  if (kind === 'email')
    return /@\S*[-._]$|@$/.test(value) && onlyEmail.test(`${value.split(/[\s,;]/).at(-1)}${next}`);
  if (kind === 'fax' || kind === 'phone' || kind === 'both') {
    const last = value.split(/[/;,]|\bor\b/).at(-1)!;
    const begun = last.replace(/\D/g, '').length;
    return begun > 0 && begun < 7 && /^[\d\s()-]{4,20}$/.test(next);
  }
  // "Telegrams:" "Presidente Serrano," "Guatemala City, Guatemala".
  if (kind === 'telegram') return !countryAtEnd(value) && Boolean(countryAtEnd(next));
  const unended =
    /\/$|\b(?:Dear|Your|Mr|Mrs|Señora?|Estimad[oa]|Monsieur le|Madame la|Herr|Frau|Sehr geehrte[r]?|of|de|the|la)$/i;
  return kind === 'salutation' && next.length < 60 && unended.test(value) && !next.includes(':');
}

/** The value with its second line, in the place where the first one was kept. */
function continued(block: Block, first: Token, second: Token): Token {
  const joint = first.kind === 'email' && !first.text.includes('(') ? '' : ' ';
  const whole: Token = {
    ...first,
    text: first.text + joint + second.text,
    folded: first.folded + joint + second.folded,
    span: [first.span[0], second.span[1]],
  };
  if (second.bracket === 'closed' || /[\])]$/.test(second.text)) delete whole.bracket;
  if (first.kind === 'salutation') block.salutation = cleanSalutation(whole);
  else {
    const channel = block.channels.findLast((one) => one.token === first);
    if (channel) channel.token = whole;
  }
  return whole;
}
