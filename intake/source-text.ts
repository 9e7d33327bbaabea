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
const glued = /\(?(?:opens in (?:a )?new (?:tab|window)|s'ouvre dans un nouvel onglet)\)?/giy;

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

function foldUnit(unit: string): string {
  if (unit === '’' || unit === '‘' || unit === 'ʼ' || unit === '´' || unit === '`') return "'";
  if (unit === '–' || unit === '—' || unit === '‐' || unit === '‑' || unit === '−') return '-';
  if (unit === '“' || unit === '”' || unit === '«' || unit === '»') return '"';
  const plain = unit.normalize('NFD').charAt(0).toLowerCase();
  return plain.length === 1 ? plain : unit;
}

const ascii = /^[\t\n -~]$/;

/**
 * Makes a document readable: one kind of line end, space, and bullet; ligatures apart; soft
 * hyphens, controls, zero-width and bidi characters, lone surrogates and `**` gone. Every
 * character remembers where it came from.
 */
export function readableText(given: string): SourceText {
  const text: string[] = [];
  const folded: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const put = (units: string, start: number, end: number) => {
    for (const unit of units) {
      for (let i = 0; i < unit.length; i++) {
        text.push(unit.charAt(i));
        folded.push(unit.length === 1 ? foldUnit(unit) : unit.charAt(i));
        starts.push(start);
        ends.push(end);
      }
    }
  };

  for (let i = 0; i < given.length; ) {
    const char = given.charAt(i);
    if (char === '\r') {
      const next = given.charAt(i + 1) === '\n' ? i + 2 : i + 1;
      put('\n', i, next);
      i = next;
      continue;
    }
    if (char === '*' && given.charAt(i + 1) === '*') {
      i += 2;
      continue;
    }
    if (char === 'o' || char === '(' || char === 's' || char === 'O') {
      glued.lastIndex = i;
      const hit = glued.exec(given);
      if (hit) {
        put(' ', i, i + hit[0].length);
        i += hit[0].length;
        continue;
      }
    }
    if (ascii.test(char)) {
      // A letter followed by combining marks is one letter.
      let end = i + 1;
      while (end < given.length && end < i + 4 && mark.test(given.charAt(end))) end++;
      const composed = end > i + 1 ? given.slice(i, end).normalize('NFC') : char;
      put(composed, i, end);
      i = end;
      continue;
    }
    const code = given.charCodeAt(i);
    if (code >= 0xd800 && code <= 0xdfff) {
      const low = given.charCodeAt(i + 1);
      if (code <= 0xdbff && low >= 0xdc00 && low <= 0xdfff) {
        put(given.slice(i, i + 2), i, i + 2);
        i += 2;
      } else i += 1;
      continue;
    }
    if (lineEnd.test(char)) put('\n', i, i + 1);
    else if (space.test(char)) put(' ', i, i + 1);
    else if (bullet.test(char)) put('•', i, i + 1);
    else if (ligatures[char]) put(ligatures[char], i, i + 1);
    else if (!dropped.test(char)) put(char, i, i + 1);
    i += 1;
  }

  return {
    text: text.join(''),
    folded: folded.join(''),
    original([start, end]) {
      if (start >= end) {
        const at = starts[start] ?? given.length;
        return [at, at];
      }
      return [starts[start]!, ends[end - 1]!];
    },
  };
}

/** The folded form of any string, as `SourceText.folded` has it. */
export function fold(text: string): string {
  return readableText(text).folded;
}
