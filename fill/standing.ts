import { type Line, linesOf } from './lines';

/**
 * What webmails put below a letter: signatures and quoted messages. Seen in Gmail, Outlook, Proton,
 * Tuta, Roundcube, Yahoo and Thunderbird, 2018 to 2026; the words stand in most others' class names too.
 */
const BELOW = [
  '#appendonsend',
  '#divRplyFwdMsg',
  '#reply-intro',
  'blockquote',
  'signature', // RainLoop 1.17
  ...['signature', 'quote', '_rc_sig', 'moz-cite'].flatMap((word) => [
    `[id*=${word} i]`,
    `[class*=${word} i]`,
  ]),
].join(', ');

/** What stands in a field: the writer's `own` lines, and `below` them a signature or a quoted message. */
export type Standing = { own: Line[]; below: Line[] };

const hasWords = ({ text }: Line) => text.trim() !== '';

/**
 * Index of the first line of a signature without any mark: a few short lines, below two blank ones or more, which
 * RainLoop and SnappyMail leave for the letter (2025). Nobody starts a letter two lines down.
 */
function startBelowRoom(lines: Line[]): number {
  const start = lines.findIndex(hasWords);
  const words = start < 2 ? [] : lines.slice(start).filter(hasWords);
  const few = words.length > 0 && words.length <= 6 && words.every(({ text }) => text.length <= 72);
  return few ? start : lines.length;
}

/** Who wrote what is quoted, and when. Cypht 2.12 ends it with no colon. */
const ATTRIBUTES = /(?=.*\b\d{4}\b).*(?:\S@\S|\d:\d\d)/;

/** Index of the first line of what belongs below a letter. */
function startOfBelow(lines: Line[], isBelow: (line: Line) => boolean): number {
  // RFC 3676, 4.3: a signature starts with the line "-- ".
  const start = lines.findIndex(
    ({ text }, i) => /^--[\s\u00a0]*$/.test(text) || isBelow(lines[i]!),
  );
  if (start < 0) return startBelowRoom(lines);
  // "On Monday, Jane wrote:" belongs to the quote that follows.
  let introduction = start - 1;
  while (lines[introduction]?.text.trim() === '') introduction--;
  const text = lines[introduction]?.text ?? '';
  const nearest = introduction === start - 1 || !lines.slice(0, introduction).some(hasWords);
  const introduces = /:\s*$/.test(text) || (nearest && ATTRIBUTES.test(text));
  return introduces ? introduction : start;
}

const split = (lines: Line[], isBelow: (line: Line) => boolean): Standing => {
  const start = startOfBelow(lines, isBelow);
  return { own: lines.slice(0, start), below: lines.slice(start) };
};

/** The signature or quoted message, told by its markup, that `node` is a part of in `host`. */
export function markAround(node: Node, host: Element): Element | null {
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement!;
  const mark = element.closest(BELOW);
  return mark && mark !== host && host.contains(mark) ? mark : null;
}

/** What stands in an editing host. */
export function standingIn(host: Element): Standing {
  return split(linesOf(host), ({ node }) => markAround(node, host) !== null);
}

/** What stands in plain text; its lines' nodes are `field`. */
export function standingInText(text: string, field: Node): Standing {
  const lines = text === '' ? [] : text.split('\n').map((text) => ({ text, node: field }));
  return split(lines, ({ text }) => text.startsWith('>'));
}
