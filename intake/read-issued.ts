import { onlyDate } from './head-lines';
import type { Line } from './lines';
import { dateGroup, dayOf } from './read-dates';
import type { Found, SourceText } from './source-text';

const labelledDate = new RegExp(
  `(?<![a-z])(issue date|publication date|date of issue|issued|date|fecha|datum|data|date de publication)\\s{0,2}:\\s{0,3}${dateGroup(2)}`,
  'g',
);

/** The day of issue: labelled, or alone on a line at the beginning. */
export function readIssued(
  source: SourceText,
  lines: Line[],
  dayComesFirst: boolean,
): Found | undefined {
  const hits = [...source.folded.matchAll(labelledDate)];
  hits.sort((a, b) => Number(/issue|publi/.test(b[1]!)) - Number(/issue|publi/.test(a[1]!)));
  for (const hit of hits) {
    const before = source.folded
      .slice(Math.max(0, hit.index - 200), hit.index)
      .split('\n')
      .at(-1)!;
    // In running text "date:" may be that of a hearing.
    if (before.trim() !== '' && !/ind(?:ex|ice)|\d{1,3}\/\d{2}/.test(before)) continue;
    const day = dayOf(hit[2]!, dayComesFirst);
    const start = hit.index + hit[0].length - hit[2]!.length;
    if (day) return { value: day, span: [start, start + hit[2]!.length] };
  }
  for (const line of lines.slice(0, 40)) {
    const alone = onlyDate.exec(line.folded);
    if (!alone) continue;
    const day = dayOf(alone[1]!, dayComesFirst);
    const start = line.span[0] + line.folded.indexOf(alone[1]!);
    if (day) return { value: day, span: [start, start + alone[1]!.length] };
  }
  return undefined;
}
