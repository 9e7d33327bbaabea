import labels from '../data/intake/labels.json';
import type { Line } from './lines';
import type { Span } from './source-text';
import { wordingSource } from './wording';

export type LabelKind = keyof typeof labels.labels;

/** A piece of a recipient's block: plain text, or a label with its value. */
export type Token = {
  kind: 'text' | LabelKind;
  text: string;
  folded: string;
  span: Span;
  gap: number;
  bullet?: string;
  heading: boolean;
  /** Stands on the same printed line as the token before it. */
  inline: boolean;
  /** "[Salutation: …" whose bracket is not closed on its line, and the line that closes it. */
  bracket?: 'open' | 'closed';
};

const kinds = Object.keys(labels.labels) as LabelKind[];
const alternatives = kinds.flatMap((kind) =>
  labels.labels[kind].map((wording) => ({
    kind,
    source: wordingSource(wording),
    length: wording.length,
  })),
);
alternatives.sort((a, b) => b.length - a.length);
const of = (wanted: LabelKind[]) =>
  alternatives
    .filter(({ kind }) => wanted.includes(kind))
    .map(({ source }) => source)
    .join('|');

const numbered =
  '(?:\\(s\\))?(?:\\s{0,2}(?:n[o°º]|numbers?|nr)\\.?)?(?:\\s{1,2}\\d)?(?:\\s{0,2}\\([^()\\n]{1,40}\\))?';
const dialled: LabelKind[] = ['both', 'fax', 'phone'];
const labelPattern = new RegExp(
  '(?<![a-z0-9@/.-])(?:' +
    // A label with its colon.
    `(?:(${alternatives.map(({ source }) => source).join('|')})${numbered}\\.?\\s{0,2}:)` +
    // "Fax +86 …", "Tel. (021) …": a number needs no colon.
    `|(?:(${of(dialled)})${numbered}\\.?\\s{0,2}[-–]?\\s{1,3}(?=\\(?\\+?\\s?\\(?\\d[\\d ()+./-]{5}))` +
    `|(?:(${of(['email'])})\\s{0,2}[-–]?\\s{1,3}(?=[^\\s@]{1,64}@)))`,
  'g',
);

/** A bracket that opens at `start` and is closed before `end`: "(c/o Ministry)", "[Care of]". */
const closes = (text: string, start: number, end: number) => {
  const close = { '(': ')', '[': ']' }[text.charAt(start)];
  const at = close ? text.indexOf(close, start) : -1;
  return at >= 0 && at < end && (close === ')' || at < end - 1);
};

const exact = kinds.flatMap((kind) =>
  labels.labels[kind].map((wording) => ({
    kind,
    pattern: new RegExp(`^(?:${wordingSource(wording)})$`),
  })),
);
const kindOf = (label: string): LabelKind => exact.find(({ pattern }) => pattern.test(label))!.kind;

/** Cuts a printed line at its channel and salutation labels. */
export function readTokens(line: Line): Token[] {
  const tokens: Token[] = [];
  const put = (kind: Token['kind'], from: number, to: number) => {
    let start = from;
    let end = to;
    while (
      start < end &&
      /[\s|;,([]/.test(line.text.charAt(start)) &&
      !closes(line.text, start, end)
    )
      start++;
    while (end > start && /[\s|;,[\]]/.test(line.text.charAt(end - 1))) end--;
    // "Phone: 212 … I Fax: …": a bar that became a letter.
    const bar = /\s+[I|l]$/.exec(line.text.slice(start, end));
    if (bar && tokens.length + 1 > 0 && to < line.text.length) end -= bar[0].length;
    if (kind === 'text' && end <= start) return;
    tokens.push({
      kind,
      text: line.text.slice(start, end),
      folded: line.folded.slice(start, end),
      span: [line.span[0] + start, line.span[0] + end],
      gap: tokens.length ? 0 : line.gap,
      heading: line.heading,
      inline: tokens.length > 0,
      ...(line.bullet && tokens.length === 0 && { bullet: line.bullet }),
      ...(/^[\s|;,]*[\])]/.test(line.text.slice(end)) && { bracket: 'closed' as const }),
    });
  };
  const hits = [...line.folded.matchAll(labelPattern)].filter((hit) => {
    // "X:" is a label only where a line begins.
    const label = (hit[1] ?? hit[2] ?? hit[3])!;
    return label !== 'x' || hit.index === 0;
  });
  let at = 0;
  for (const [i, hit] of hits.entries()) {
    put('text', at, hit.index);
    const label = (hit[1] ?? hit[2] ?? hit[3])!;
    let start = hit.index + hit[0].length;
    // A note in the label, "Fax (Ministry of Justice): …", belongs to the value.
    const note = /\([^()]*\)\s{0,2}:?\s*$/.exec(hit[0]);
    if (note && !/^\(s\)/.test(note[0])) start = hit.index + note.index;
    const kind = kindOf(label);
    put(kind, start, hits[i + 1]?.index ?? line.text.length);
    const bracketed =
      /[[(]\s*(?:[^[\]()]{1,40}\s)?$/.test(line.text.slice(0, hit.index)) &&
      !/[\])]/.test(line.text.slice(hit.index));
    if (kind === 'salutation' && bracketed) tokens.at(-1)!.bracket = 'open';
    at = hits[i + 1]?.index ?? line.text.length;
  }
  if (hits.length === 0) put('text', 0, line.text.length);
  return tokens;
}

const inlineSalutation =
  /(?<=\S)\s+((?:Dear\s+(?:Sir|Madam|Mr|Mrs|Ms|Dr|Minister|Governor|President|Prime|General|Attorney|Judge|Justice|Ambassador|Director|Chief|Board|Members|Commissioner|Secretary|Colonel|Senator|Your|Members|Friends|Prosecutor|Procurator|[A-Z]).{0,50}|Your\s+(?:Excellency|Honou?r|Majesty|Highness|Royal Highness|Worship|Eminence).{0,30})|(?<=\s{2})(?:Excelencia|Excellence|Eccellenza|Exzellenz|Monsieur le \S.{0,40}|Señor(?:a)? \S.{0,40}|Estimad[oa] .{0,40}|Sehr geehrte.{0,40}))$/u;

/** The salutation set to the right on a name line: "The Honourable Ann Smith   Dear Governor". */
export function salutationAtEnd(text: string): { start: number } | undefined {
  const hit = inlineSalutation.exec(text);
  // After a label ("Salutation: Your Excellency") it is that label's value.
  if (!hit || /[:(/]\s*$/.test(text.slice(0, hit.index))) return undefined;
  return { start: hit.index + hit[0].indexOf(hit[1] ?? hit[0].trim()) };
}
