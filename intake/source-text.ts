/** Where a value stands in the text as given: UTF-16 offsets, end exclusive. */
export type Span = [start: number, end: number];

/** A value and where it was read, in offsets of the readable text (not yet of the original). */
export type Found<T = string> = { value: T; span: Span };

/**
 * A document made readable. `folded` has the same length as `text`: lower case, no accents,
 * straight quotes, so that wordings are found however they are set. `original(span)` leads back.
 */
export type SourceText = {
  text: string;
  folded: string;
  original(span: Span): Span;
};

const ligatures: Record<string, string> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** Words that screen readers get and that text extraction glues to addresses. */
const glued = /\(?(?:opens in (?:a )?new (?:tab|window)|s'ouvre dans un nouvel onglet)\)?/g;

// Symbol fonts leave their bullets in the private use area; Word's Wingdings square is U+F0A7.
const bullet = /[\uE000-\uF8FF◼■▪●◦‣⁃∙▶►➢➤✓✔❖◆◇□▫]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: vertical tab and form feed end lines
const lineEnd = /[\u000B\u000C\u0085\u2028\u2029]/;
const space = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/;
// Soft hyphen, zero width, bidi marks, embeddings, overrides and isolates, BOM, object marks, controls.
const dropped =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what this removes
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFC]/;
const mark = /\p{M}/u;

const foldedUnits = new Map<string, string>();

function foldUnit(unit: string): string {
  let folded = foldedUnits.get(unit);
  if (folded === undefined) {
    folded = foldedUnit(unit);
    foldedUnits.set(unit, folded);
  }
  return folded;
}

function foldedUnit(unit: string): string {
  if (/[’‘ʼ´`]/.test(unit)) return "'";
  if (/[–—‐‑−]/.test(unit)) return '-';
  if (/[“”«»]/.test(unit)) return '"';
  const plain = unit.normalize('NFD').charAt(0).toLowerCase();
  return plain.length === 1 ? plain : unit;
}

const readable = new Map<string, string>();

/** What a character other than ASCII is read as: itself, a line end, a space, a bullet, nothing. */
function readableUnit(char: string): string {
  let unit = readable.get(char);
  if (unit === undefined) {
    if (lineEnd.test(char)) unit = '\n';
    else if (space.test(char)) unit = ' ';
    else if (bullet.test(char)) unit = '•';
    else if (dropped.test(char)) unit = '';
    else unit = ligatures[char] ?? char;
    readable.set(char, unit);
  }
  return unit;
}

/**
 * Makes a document readable: one kind of line end, space, and bullet; ligatures apart; soft
 * hyphens, controls, zero-width and bidi characters, lone surrogates and `**` gone. Every
 * character remembers where it came from.
 */
export function readableText(given: string): SourceText {
  const margin = marginOf(given);
  if (margin === 0) return readableLines(given);
  // Without the page's margin, wordings read on over a line's end.
  const kept = new Uint32Array(given.length + 1);
  let text = '';
  let start = 0;
  while (start < given.length) {
    const end = lineEndAfter(given, start);
    const lead = Math.min(margin, leading(given, start));
    for (let i = start + lead; i < end; i++) kept[text.length + i - start - lead] = i;
    text += given.slice(start + lead, end);
    start = end;
  }
  kept[text.length] = given.length;
  const source = readableLines(text);
  return {
    ...source,
    original(span) {
      const [from, to] = source.original(span);
      return to > from ? [kept[from]!, kept[to - 1]! + 1] : [kept[from]!, kept[from]!];
    },
  };
}

const lineEndAfter = (text: string, start: number) => {
  const at = text.indexOf('\n', start);
  return at < 0 ? text.length : at + 1;
};

function leading(text: string, start: number): number {
  let at = start;
  while (text.charAt(at) === ' ') at++;
  return at - start;
}

/** Blanks that four of five lines begin with, as mail archives and pages set them. */
function marginOf(given: string): number {
  const indents: number[] = [];
  for (
    let start = 0;
    start < given.length && indents.length < 400;
    start = lineEndAfter(given, start)
  ) {
    const lead = leading(given, start);
    if (!/[\r\n]/.test(given.charAt(start + lead)) && start + lead < given.length)
      indents.push(lead);
  }
  indents.sort((a, b) => a - b);
  return indents.length > 10 ? Math.min(40, indents[Math.floor(indents.length / 5)]!) : 0;
}

function readableLines(given: string): SourceText {
  // A ligature becomes at most three letters.
  const starts = new Uint32Array(given.length * 3 + 1);
  const ends = new Uint32Array(given.length * 3 + 1);
  const text: string[] = [];
  const folded: string[] = [];
  let length = 0;
  const put = (unit: string, start: number, end: number) => {
    text.push(unit);
    for (let i = 0; i < unit.length; i++) {
      folded.push(foldUnit(unit.charAt(i)));
      starts[length] = start;
      ends[length] = end;
      length++;
    }
  };

  const covers = coveredSigns(given);
  let cover = covers.next().value;
  for (let i = 0; i < given.length; ) {
    if (cover?.start === i) {
      put(cover.sign, i, cover.end);
      i = cover.end;
      cover = covers.next().value;
      continue;
    }
    ordinary.lastIndex = i;
    const run = ordinary.exec(given)?.[0].slice(0, cover && cover.start - i);
    if (run) {
      // A letter before a combining mark is part of what follows.
      const whole = mark.test(given.charAt(i + run.length)) ? run.slice(0, -1) : run;
      const wide = widest.test(whole);
      if (!wide) {
        text.push(whole);
        folded.push(whole.toLowerCase());
      }
      let blanks = 0;
      for (let n = 0; n < whole.length; n++) {
        if (wide) {
          // No page is wider: more blanks in a row only cost time.
          blanks = /[ \t]/.test(whole.charAt(n)) ? blanks + 1 : 0;
          if (blanks > 120) continue;
          text.push(whole.charAt(n));
          folded.push(whole.charAt(n).toLowerCase());
        }
        starts[length] = i + n;
        ends[length] = i + n + 1;
        length++;
      }
      i += whole.length;
      if (whole.length > 0) continue;
    }
    const char = given.charAt(i);
    if (char === '\r') {
      const next = given.charAt(i + 1) === '\n' ? i + 2 : i + 1;
      put('\n', i, next);
      i = next;
    } else if (char === '*' && given.charAt(i + 1) === '*') i += 2;
    else if (surrogate.test(char)) {
      const whole = given.codePointAt(i)! > 0xffff;
      if (whole) put(given.slice(i, i + 2), i, i + 2);
      i += whole ? 2 : 1;
    } else {
      let end = i + 1;
      while (end < i + 4 && mark.test(given.charAt(end))) end++;
      const composed = end > i + 1 ? given.slice(i, end).normalize('NFC') : char;
      put(composed.length > 1 ? composed : readableUnit(composed), i, end);
      i = end;
    }
  }

  const quoted = quoteMarks(text.join(''));
  return withoutGlue({
    text: quoted(text.join('')),
    folded: quoted(folded.join('')),
    original([start, end]) {
      if (start >= end) {
        const at = start < length ? starts[start]! : given.length;
        return [at, at];
      }
      return [starts[start]!, ends[end - 1]!];
    },
  });
}

const at = '[ \\t]?[[({] ?(?:at|ät|arroba|arobase|chiocciola|@) ?[\\])}][ \\t]?';
const dot = '[ \\t]?[[({] ?(?:dot|punkt|punto|point) ?[\\])}][ \\t]?';
const coveredAddress = new RegExp(
  `(?:[\\w.+-]|${dot}(?=\\w)){1,64}(?:${at})(?:[\\w-]{1,63}(?:\\.|${dot})){1,6}[\\w-]{2,24}`,
  'gi',
);
const coveredSign = new RegExp(`${at}|${dot}`, 'gi');

/** The signs of addresses that pages hide from machines: "info [at] ministry.gov", "info(at)ministry[dot]gov". */
function* coveredSigns(text: string): Generator<{ start: number; end: number; sign: string }> {
  if (!/[[({] ?(?:at|ät|ar|ch|@)/i.test(text)) return;
  for (const { 0: address, index } of text.matchAll(coveredAddress))
    for (const { 0: sign, index: within } of address.matchAll(coveredSign)) {
      const start = index + within;
      yield { start, end: start + sign.length, sign: /dot|pun|point/i.test(sign) ? '.' : '@' };
    }
}

const widest = /[ \t]{121}/;
const ordinary = /[\t\n -)+-_a-~]+/y;
const surrogate = /[\uD800-\uDFFF]/;

const mailQuote = /^[ \t]{0,12}(?:>[ \t]?){1,40}/gm;
const dashQuote = /^-(?= |$)/gm;

/**
 * Blanks what quotes every line: ">" of mails, "- " of news archives, where nearly all lines have
 * it. Wordings then read on over a line's end, and every offset stays.
 */
function quoteMarks(text: string): (one: string) => string {
  const lines = text.split('\n', 400).filter((line) => line.trim() !== '');
  const dashed =
    lines.length > 15 &&
    lines.filter((line) => /^-(?: |$)/.test(line)).length > lines.length * 0.85;
  return (one) => {
    const mail = one.replace(mailQuote, (marks) => marks.replaceAll('>', ' '));
    return dashed ? mail.replace(dashQuote, ' ') : mail;
  };
}

/** Blanks the words for screen readers, so that every offset stays. */
function withoutGlue(source: SourceText): SourceText {
  if (source.folded.search(glued) < 0) return source;
  const blank = (text: string) => {
    let out = '';
    let at = 0;
    for (const hit of source.folded.matchAll(glued)) {
      out += text.slice(at, hit.index) + ' '.repeat(hit[0].length);
      at = hit.index + hit[0].length;
    }
    return out + text.slice(at);
  };
  return { ...source, text: blank(source.text), folded: blank(source.folded) };
}

const plainAscii = /^[\t\n -_a-~]*$/;

/** The folded form of any string, as `SourceText.folded` has it. */
export function fold(text: string): string {
  if (plainAscii.test(text)) return text.toLowerCase();
  let folded = '';
  for (let i = 0; i < text.length; i++) folded += foldUnit(readableUnit(text.charAt(i)));
  return folded;
}
