import { capitalCountry, countryNamed } from './read-countries';
import type { Row } from './text-rows';

/** Text that stands under itself: a column of a `band`, or what runs over the page's width. */
export type Part = { rows: Row[]; right: number; band: boolean };

/** "Fax:", "Formule d'appel :", "E-Mail:". */
const label = /^\(?\p{L}[\p{L}\d '’./()-]{0,24}:/u;
/** A line that cannot end here: a little word, a title before its name, a street's kind before its own. */
const goesOn = new RegExp(
  `(?:[-/&(@]|(?:^|[\\s/,(])(?:${[
    'of the and for to a an at in on with',
    'de del la las los el y e et du des le les und der die für von di della dei al bin',
    'dear mr. mrs. ms. dr. sr. sra. s.e. h.e. m. mme estimado estimada señor señora monsieur madame',
    'calle rue via viale piazza zona barrio box no. nº',
  ]
    .join(' ')
    .split(' ')
    .map((word) => word.replace('.', '\\.'))
    .join('|')}))$`,
  'iu',
);
/** Its value had no room beside it. */
const bareLabel = /^\(?(?!cop|kop|(?:to|an|à)\b)\p{L}[\p{L}.-]{1,14} ?:$/iu;
const wholeEmail = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;

/**
 * A column's lines as they were before its width broke them: "Fax: +973 1766 4587 (keep" "trying)".
 * Lines are joined when the next word had no room and the words tell that they go on. Outside
 * columns only addresses are joined, which no reader of sentences would.
 */
export function unwrapped({ rows, right: widest, band }: Part): Row[] {
  const longest = Math.max(...rows.map(endOf));
  const right = band ? edgeOf(rows, longest, widest) : widest;
  const out: Row[] = [];
  for (const [i, row] of rows.entries()) {
    const above = out.at(-1);
    const joined =
      above &&
      (band
        ? isWrapped(above, rows.slice(i), longest, right)
        : !isFar(above, row) &&
          isEmail(lineOf(above), lineOf(row)) &&
          (tight(above, row, longest) ||
            /[.@]\n[^.@]|\n[.@]/.test(`${lineOf(above)}\n${lineOf(row)}`)));
    if (!joined) {
      out.push({ ...row, segments: row.segments.map((segment) => ({ ...segment })) });
      continue;
    }
    const last = above.segments.at(-1)!;
    const [first, ...rest] = row.segments;
    last.text += glue(last.text, first!.text) + first!.text;
    last.end = first!.end;
    above.bottom = row.y;
    above.segments.push(...rest.map((segment) => ({ ...segment })));
  }
  return out;
}

/** Whether a paragraph ends with this row: its sentence does, and the next word would have fitted. */
export function endsParagraph(row: Row, next: Row, { right, band }: Part): boolean {
  return (
    !band &&
    /[.!?]["”’»)]*$/.test(lineOf(row)) &&
    /^["“«(]?\p{Lu}/u.test(lineOf(next)) &&
    !tight(row, next, right - row.height)
  );
}

/** How far a column reaches at most: where its words go on below, the next one had no room. */
function edgeOf(rows: Row[], longest: number, widest: number): number {
  const edges = rows.slice(1).flatMap((next, i) => {
    const row = rows[i]!;
    const [text, more] = [lineOf(row), lineOf(next)];
    if (label.test(more) || isFar(row, next) || !tight(row, next, longest)) return [];
    if (isEmail(text, more)) return [endOf(row) + row.height];
    return continues(text, more) ? [endOf(row) + wordRoom(row, next)] : [];
  });
  return Math.max(longest, Math.min(widest, ...edges));
}

const bottomOf = (row: Row) => row.bottom ?? row.y;
const endOf = (row: Row) => row.segments.at(-1)!.end;
const lineOf = (row: Row) => row.segments.map(({ text }) => text).join(' ');

/** The room that the next line's first word takes after a row. */
function wordRoom(row: Row, next: Row): number {
  const { text, start, end } = next.segments[0]!;
  return row.height * 0.2 + ((end - start) * text.split(/\s/, 1)[0]!.length) / text.length;
}

/** The next line's first word would not have fitted before `edge`. */
const tight = (row: Row, next: Row, edge: number) => endOf(row) + wordRoom(row, next) > edge - 1;

/** Whether the words tell that they go on. */
function continues(text: string, after: string): boolean {
  const open = text.lastIndexOf('(') > text.lastIndexOf(')');
  const kin = /\b(?:bin|bint|ibn|abd)\b/i.test(text) && /^(?:Al|El|Bin|Ibn)\s/.test(after);
  return kin || open || goesOn.test(text) || /^[\p{Ll})]/u.test(after) || isEmail(text, after);
}

/** An address that the column's width cuts: "ministro@mingob.gob." "gt". */
function isEmail(text: string, after: string): boolean {
  const last = text.split(/\s/).at(-1)!;
  return (
    /^[\w.@-]+$/.test(after) &&
    /^[\w.@-]+$/.test(last) &&
    wholeEmail.test(last + after) &&
    (!wholeEmail.test(last) || /[.@]/.test(after) || last.endsWith('.'))
  );
}

const isFar = (row: Row, next: Row) =>
  next.y - bottomOf(row) > Math.max(row.height, next.height) * 1.6;

/** Whether the first of `below` goes on with what stands in `row`. */
function isWrapped(row: Row, below: Row[], longest: number, right: number): boolean {
  const [next] = below as [Row];
  const text = lineOf(row);
  const more = lineOf(next);
  if (isFar(row, next) || Math.abs(row.height - next.height) > row.height * 0.15) return false;
  if (label.test(more) || !tight(row, next, longest)) return false;
  if (/: *$/.test(text)) return bareLabel.test(text);
  if (continues(text, more)) return true;
  if (/\d$/.test(text)) return label.test(text) && /^[\d ()-]+$/.test(more);
  if (wholeEmail.test(text.split(/\s/).at(-1)!) || !tight(row, next, right - row.height * 0.7))
    return false;
  if (label.test(text)) return restOfValue(row, below, right);
  if (/(?:,|\bavenida|\bav\.|\bavenue|\bplaza)$/i.test(text)) return true;
  if (/\d/.test(text) || countryNamed(more) || capitalCountry([more])) return false;
  return /^\p{Lu}['’]?\p{Ll}[\p{L}'’-]*$/u.test(more);
}

/** What no label opens, between a label and the next, or the column's end: the rest of its value. */
function restOfValue(row: Row, below: Row[], right: number): boolean {
  let above = row;
  for (const [i, next] of below.entries()) {
    if (isFar(above, next) || label.test(lineOf(next))) return i > 0;
    if (i > 2 || !tight(above, next, right - row.height * 0.7)) return false;
    above = next;
  }
  return true;
}

/** What stands between two parts of a broken line: nothing inside an address or a word. */
function glue(text: string, after: string): string {
  if (isEmail(text, after) || /[/@]$/.test(text)) return '';
  if (/\p{L}[-\u2010]$/u.test(text) && /^\p{L}/u.test(after)) return '';
  return ' ';
}
