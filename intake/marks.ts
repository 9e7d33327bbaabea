import headings from '../data/intake/headings.json';
import { isCapitals, type Line } from './lines';
import { wordingSource } from './wording';

type Marks = typeof headings.marks;
export type MarkKind = keyof Marks;
export type Mark = {
  kind: MarkKind;
  /** What follows the wording on the line. */
  rest: string;
  restAt: number;
};

// First that fits wins: narrower wordings stand before wider ones.
const order: MarkKind[] = [
  'missions',
  'titleLabel',
  'summary',
  'language',
  'previous',
  'background',
  'letter',
  'report',
  'sendBefore',
  'instructions',
  'until',
  'check',
  'copies',
  'demands',
  'to',
  'gender',
  'person',
  'end',
];

const colonNeeded = new Set<MarkKind>([
  'language',
  'previous',
  'until',
  'gender',
  'person',
  'titleLabel',
  'summary',
]);
const headingOnly = new Set<MarkKind>(['to', 'copies']);
const capital = /^[^\p{L}\d]{0,3}[\p{Lu}\d]/u;

const compile = (kind: MarkKind, wordings: string[]) => {
  const sources = [...wordings]
    .sort((a, b) => b.length - a.length)
    .map((wording) => {
      const whole = wording.endsWith('$');
      const source = wordingSource(whole ? wording.slice(0, -1) : wording);
      if (whole) return `${source}\\s*(?:\\([^)]{0,60}\\))?\\s*[:.]?\\s*$`;
      return colonNeeded.has(kind) ? `${source}(?![a-z])[^:\\n]{0,60}:` : `${source}(?![a-z])`;
    });
  return new RegExp(`^[^a-z0-9]{0,3}(?:${sources.join('|')})`);
};
const wordingsOf = (kind: MarkKind) => headings.marks[kind] as Record<string, string[]>;

/** One pattern for all wordings of a kind, so that a line is tried once per kind. */
const patterns = order.map((kind) => ({
  kind,
  pattern: compile(kind, Object.values(wordingsOf(kind)).flat()),
}));

const demandPatterns = Object.entries(wordingsOf('demands')).map(([language, wordings]) => ({
  language,
  pattern: compile('demands', wordings),
}));

/** The languages in which a line's words announce demands. */
export function demandLanguages(line: Line): string[] {
  const head = line.folded.slice(0, 240);
  return demandPatterns.flatMap(({ language, pattern }) => (pattern.test(head) ? [language] : []));
}

const known = new WeakMap<Line, { mark: Mark | undefined }>();

/** What a line announces, if it is one of the wordings that urgent actions use. */
export function markOf(line: Line): Mark | undefined {
  let entry = known.get(line);
  if (!entry) {
    entry = { mark: findMark(line) };
    known.set(line, entry);
  }
  return entry.mark;
}

function findMark(line: Line): Mark | undefined {
  const capitalised = capital.test(line.text);
  const head = line.folded.slice(0, 240);
  for (const { kind, pattern } of patterns) {
    const hit = pattern.exec(head);
    // "sample letter:" alone on its line.
    if (!hit || !(capitalised || kind === 'missions' || /^[^:]{3,40}:\s*$/.test(line.text)))
      continue;
    const rest = line.text.slice(hit[0].length);
    const colon = /^[^:]{0,60}:/.exec(rest);
    if (headingOnly.has(kind)) {
      const heading =
        rest.trim() === '' ||
        isCapitals(line.text) ||
        hit[0].endsWith(':') ||
        colon ||
        line.heading;
      if (!heading) continue;
    }
    const skip = hit[0].length + (/^\s*:?\s*/.exec(rest)?.[0].length ?? 0);
    return { kind, rest: line.text.slice(skip), restAt: line.span[0] + skip };
  }
  return undefined;
}
