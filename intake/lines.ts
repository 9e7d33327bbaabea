import headings from '../data/intake/headings.json';
import type { SourceText, Span } from './source-text';

/** A printed line without its quote marks, heading marks and bullet; offsets of the readable text. */
export type Line = {
  text: string;
  folded: string;
  span: Span;
  /** Blank lines before it. */
  gap: number;
  /** The bullet that stood before it: "-", "•", "1)". */
  bullet?: string;
  /** A markdown heading or a line all in capitals. */
  heading: boolean;
  /** A cell to the right of others on its printed line. */
  aside?: boolean;
  /** Leading spaces, where columns and lost bullets leave their trace. */
  indent: number;
};

const lead = /^[ \t]*/;
const mark = /^#{1,6}[ \t]+/;
const bulletMark =
  /^(?:(?:--|[-*•·–—○§¢»→])[ \t]+|[-–](?=\p{Ll}{4})|[-=]+>[ \t]*|\+[ \t]+(?=\p{L})|•|\d{1,2}\/[ \t]+(?=\p{Lu})|\(?\d{1,2}[).][ \t]+(?!\p{L}{3,10}\.? \d{4})|(?:[A-Za-z]\)|[A-Zabd-z]\/(?<!C\/))[ \t]+(?=[A-Z])|(?:i{1,3}|iv|vi{0,3}|v|ix|x)[.)][ \t]+(?=\p{L}))/u;
/** What is left of Wingdings: "n Calling on the authorities". */
const glyph = /^[ \t]*([nlquvwoüØ])[ \t]+(?=\p{L})/u;
// "Page 2 of EXTRA 19/92", "2 of 3", "- 2 -", a lone page number; rules; link artefacts.
const furniture =
  /^(?:page \d{1,2}(?: (?:of|de|von|di|sur) .{1,40})?|\d{1,2} (?:of|de|von|di) \d{1,2}|-? ?\d{1,2} ?-?|[-_=*~.+| ]{3,}|mailto:\S+|\[bookmark:[^\]]*\]|https?:\/\/\S+ \d\/\d)$/;

const frame = /^[+|][ \t]+(?=\S.*[+|][ \t]*$)/;

// A converter may give a whole document on one line: then it is cut before its headings.
const runOnLength = 700;
const runOn = new RegExp(`\\s{1,4}(?=(?:${headings.runOn.join('|')}))`, 'gu');

/** Ends of lines: line ends, and the places where a whole document on one line is cut. */
function* breaks(text: string): Generator<Span> {
  let start = 0;
  while (start <= text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    let at = start;
    if (end - start > runOnLength) {
      for (const cut of text.slice(start, end).matchAll(runOn)) {
        yield [at, start + cut.index];
        at = start + cut.index + cut[0].length;
      }
    }
    yield [at, end];
    start = end + 1;
  }
}

/** Cuts a text into its printed lines; page furniture and blank lines are left out. */
export function readLines(source: SourceText): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  const printed = [...breaks(source.text)];
  const glyphs = bulletGlyphs(printed.map(([start]) => source.text.slice(start, start + 60)));
  for (const [start, end] of printed) {
    const raw = source.text.slice(start, end);
    const leading = lead.exec(raw)![0];
    let at = start + leading.length;
    const heading = mark.exec(source.text.slice(at, end));
    if (heading) at += heading[0].length;
    const opening = source.text.slice(at, Math.min(end, at + 24));
    const letter = glyph.exec(opening);
    // "+ This bulletin expires: … +": the frames of mailing lists.
    const framed = frame.exec(source.text.slice(at, Math.min(end, at + 200)));
    const bullet =
      heading || framed
        ? null
        : (bulletMark.exec(opening) ?? (letter && glyphs.has(letter[1]!) ? letter : null));
    if (bullet && at + bullet[0].length < end) at += bullet[0].length;
    // "[bookmark: _GoBack]Click here": Word's bookmarks come through some converters.
    const bookmark = /^\[bookmark:[^\]]{0,60}\][ \t]*/.exec(source.text.slice(at, at + 80));
    if (bookmark) at += bookmark[0].length;
    if (framed) at += framed[0].length;
    let stop = end;
    while (stop > at && (framed ? /[ \t+|]/ : /[ \t]/).test(source.text.charAt(stop - 1))) stop--;
    const folded = source.folded.slice(at, stop);
    if (stop <= at || furniture.test(folded)) gap += stop <= at ? 1 : 0;
    else {
      const text = source.text.slice(at, stop);
      lines.push({
        text,
        folded,
        span: [at, stop],
        gap,
        heading: Boolean(heading) || isCapitals(text),
        indent: at - start,
        ...(bullet && { bullet: bullet[0].trim() }),
      });
      gap = 0;
    }
  }
  return lines;
}

/** Letters that stand alone before at least two lines: no word of the five languages does. */
function bulletGlyphs(openings: string[]): Set<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const opening of openings) {
    const letter = glyph.exec(opening)?.[1];
    // "o" is a word in Spanish and Italian: as a bullet it stands before a capital.
    if (!letter || (letter === 'o' && !/^\s*o\s+\p{Lu}/u.test(opening))) continue;
    if (seen.has(letter)) twice.add(letter);
    seen.add(letter);
  }
  return twice;
}

/** True when most letters are capitals: how headings and titles are set. */
export function isCapitals(text: string): boolean {
  let upper = 0;
  let lower = 0;
  for (const char of text) {
    if (char !== char.toLowerCase()) upper++;
    else if (char !== char.toUpperCase()) lower++;
  }
  return upper >= 3 && lower <= upper * 0.15;
}

/** True when nearly every printed line is followed by a blank one, so that blank lines say nothing. */
export function isDoubleSpaced(lines: Line[]): boolean {
  if (lines.length < 8) return false;
  return lines.filter((line) => line.gap > 0).length > lines.length * 0.55;
}

/** Several lines as one: wrapped words joined, a hyphen at a line's end kept ("Kim Jong-" "un"). */
export function joinLines(lines: { text: string; span: Span }[]): { value: string; span: Span } {
  let value = '';
  for (const line of lines) {
    if (value === '') value = line.text;
    else if (/[\p{L}]-$/u.test(value) && /^\p{Ll}/u.test(line.text)) value += line.text;
    else value += ` ${line.text}`;
  }
  return {
    value: value.replace(/[ \t]{2,}|\t/g, ' '),
    span: [lines[0]!.span[0], lines[lines.length - 1]!.span[1]],
  };
}
