import type { Line } from './lines';
import { isProse } from './prose';
import { countryAtEnd } from './read-countries';
import type { Found } from './source-text';
import { type LabelKind, readTokens, type Token } from './tokens';

/** What is printed for one recipient, before name, office and address are told apart. */
export type Block = {
  role: 'to' | 'copy';
  /** `apart`: something else stood between this line and the one before. */
  lines: (Token & { apart?: boolean })[];
  channels: { kind: LabelKind; token: Token; note?: Found }[];
  salutation?: Found;
  notes: Found[];
};

export const onlyNumber =
  /^(?:or\s+)?[+(]?[\d\s()+./-]{6,}(?:(?:\s*(?:or|\/|;|,|ou|o|oder)\s*)[+(]?[\d\s()+./-]{4,})*(?:\([^)]*\))?$/i;
export const onlyEmail =
  /^(?:or\s+|and\s+)?[^\s@]{1,64}@[^\s@]+\.[a-z]{2,}(?:\s*(?:or|\/|;|,|and|y|et|und|e)?\s*[^\s@]{1,64}@[^\s@]+\.[a-z]{2,})*[.,;]?$/i;
export const onlyWeb = /^(?:https?:\/\/|www\.)\S+(?:\s+\([^()]{2,60}\))?$/i;
export const masked = /\[email\s*protected\]|\[correo\s*protegido\]/i;
/** A salutation without its label, on a line or in a column of its own. */
export const wholeSalutation =
  /^(?:Dear \p{Lu}.{2,50}|Your (?:Excellency|Honou?r|Majesty|Royal Highness|Highness|Worship|Eminence)(?:\/.{3,30})?|Excellency|Excelencia|Exzellenz|Eccellenza|Excellence|Estimad[oa] .{3,40}|Sehr geehrte[r]? .{3,40})[,:]?$/u;
export const connective =
  /^-?\s*(?:or|and|o|ou|oder|und|y|et|e|-or-|via|vía|through|par|über|tramite|see)\s*-?$/i;

/** True when a text can be the value of a label on the line before. */
export function fits(kind: LabelKind, text: string): boolean {
  if (kind === 'email') return text.includes('@') || masked.test(text);
  if (kind === 'fax' || kind === 'phone' || kind === 'both')
    return /^[^\p{L}]*\d[\d\s()+./-]{4,}/u.test(text);
  if (kind === 'web') return /^(?:https?:|www\.)|\.[a-z]{2,3}(?:\/|$)/.test(text);
  return text.length < 120;
}

/** A remark for the writer, no part of an address. */
export function isNote(text: string): boolean {
  if (
    /^(?:\*|note|please|if |hinweis|nota|remarque|attention)/i.test(text) &&
    text.split(' ').length > 3
  )
    return true;
  return isProse(text);
}

/** The words in a token's brackets. */
export function inBrackets(token: Token): Found | undefined {
  const hit = /\(([^()]{2,200})\)/.exec(token.text);
  if (!hit) return undefined;
  const start = token.span[0] + hit.index + 1;
  return { value: hit[1]!, span: [start, start + hit[1]!.length] };
}

/** Words in an open bracket: "(Justizminister - ". */
export function trimmedNote({ text, span }: Token): Found {
  const body = text.replace(/^[\s(]+|[\s,;:–-]+$/g, '');
  const start = span[0] + text.indexOf(body);
  return { value: body, span: [start, start + body.length] };
}

/** A salutation without its quotes and comma. */
export function cleanSalutation(token: Token): Found {
  const lead = /^[\s"“'‘(]*/.exec(token.text)![0].length;
  const body = token.text.slice(lead).replace(/[\s,:;."”)\]]+$/, '');
  const trail = token.text.length - lead - body.length;
  return { value: body, span: [token.span[0] + lead, token.span[1] - trail] };
}

/** A name line's tokens with the salutation that stands at its right end. */
export function withAside(line: Line, start: number): Token[] {
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
export function goesOn({ kind, text: value, bracket }: Token, next: string): boolean {
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
export function continued(block: Block, first: Token, second: Token): Token {
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
