import type { Block } from './block-values';
import type { Line } from './lines';
import { readTokens, type Token } from './tokens';

/** Lines in which text extraction has run two columns of recipients into one another. */
export type Interleaved = { lines: Line[]; blocks: Block[] };

/**
 * Finds stretches where labels stand twice on a line ("Fax: … Fax: …", "Salutation: … Salutation:
 * …"): two recipients side by side. Only what a label tells apart is kept, once for each; names and
 * addresses that ran together are left out rather than guessed.
 */
export function readInterleaved(
  lines: Line[],
  role: 'to' | 'copy',
  doubleSpaced: boolean,
): Interleaved[] {
  const found: Interleaved[] = [];
  for (const stretch of stretches(lines, doubleSpaced ? 1 : 0)) {
    const tokens = stretch.map((line) => readTokens(line));
    const doubled = tokens.filter((one) => twice(one));
    const saluted = doubled.some(
      (one) => one.filter((token) => token.kind === 'salutation').length > 1,
    );
    if (!saluted && doubled.length < 2 && !stretch.some(({ text }) => repeats(text))) continue;
    const blocks: Block[] = [0, 1].map(() => ({ role, lines: [], channels: [], notes: [] }));
    for (const one of doubled) {
      const seen = new Map<Token['kind'], number>();
      for (const token of one) {
        if (token.kind === 'text' || token.text === '') continue;
        const column = seen.get(token.kind) ?? 0;
        seen.set(token.kind, column + 1);
        const block = blocks[column];
        if (!block) continue;
        if (token.kind === 'salutation')
          block.salutation = { value: token.text.replace(/[\s,;:.]+$/, ''), span: token.span };
        else block.channels.push({ kind: token.kind, token });
      }
    }
    found.push({ lines: stretch, blocks });
  }
  return found;
}

/** "Syrian Arab Republic Syrian Arab Republic": the ends of two addresses. */
const repeats = (text: string) =>
  text.length < 200 && /(?:^|[\s,])(\p{Lu}[\p{L}' ,-]{4,60}\p{L})\s+\1$/u.test(text);

function twice(tokens: Token[]): boolean {
  const kinds = tokens.map((token) => token.kind).filter((kind) => kind !== 'text');
  return kinds.some((kind, i) => kinds.indexOf(kind) < i);
}

/** Runs of lines without a wider gap between. */
function stretches(lines: Line[], gap: number): Line[][] {
  const out: Line[][] = [];
  for (const [i, line] of lines.entries()) {
    if (i > 0 && line.gap <= gap) out.at(-1)!.push(line);
    else out.push([line]);
  }
  return out;
}
