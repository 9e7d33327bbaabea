import type { Span } from '../intake/source-text';

export type Segment = { text: string; read: boolean; lit: boolean };

/** Characters that show nothing or turn the words around them: one sign each, so that they are seen. */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for
  /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** The document in pieces: what some field was `read` from, and what the field in hand was (`lit`). */
export function segmentsOf(text: string, spans: Span[], lit: Span | undefined): Segment[] {
  const shown = text.replace(unseen, '\u2423');
  const edges = new Set([0, shown.length, ...(lit ?? [])]);
  for (const edge of spans.flat()) if (!lit || edge < lit[0] || edge > lit[1]) edges.add(edge);
  const at = [...edges].filter((edge) => edge >= 0 && edge <= shown.length).sort((a, b) => a - b);
  return at.slice(0, -1).map((start, index) => {
    const end = at[index + 1]!;
    const within = ([from, to]: Span) => from <= start && end <= to;
    return {
      text: shown.slice(start, end),
      read: spans.some(within),
      lit: lit !== undefined && within(lit),
    };
  });
}
