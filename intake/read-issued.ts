import { onlyDate } from './head-lines';
import type { Line } from './lines';
import { dateGroup, dayOf } from './read-dates';
import type { Found, SourceText } from './source-text';

const labelledDate = new RegExp(
  `(?<![a-z])(issue date|publication date|published date|date of issue|issued|date|fecha|fecha de publicacion|datum|data|data di pubblicazione(?: dell'appello)?|date de publication)\\s{0,2}:\\s{0,3}${dateGroup(2)}`,
  'g',
);

/** "Date:" among the other lines at the head of a mail: when it was sent on. */
function isMailHead(folded: string, at: number): boolean {
  const around = folded.slice(Math.max(0, at - 200), at + 200);
  return (
    /^(?:from|newsgroups|message-id|von|de): .{3,100}$/m.test(around) &&
    /^(?:subject|betreff|objet|asunto): /m.test(around)
  );
}

/** "Londres, le 14 février 1994", "Publié le 8 novembre 2016", "Urgent Action (ua) - 1. Oktober 2009". */
const dated = new RegExp(
  `^(?:[a-z][a-z -]{2,24}, (?:le |el |den |il )?|(?:publie|mis en ligne|publicado|publicada|difundida|emitida|created|issued|veroffentlicht|erstellt|pubblicato|posted|published)(?: (?:le|el|am|il|on))?\\s?:?\\s|(?:ua|au|extra)\\s?:?\\s?\\d{1,3}/\\d{2,4}\\b[^(]{0,90}\\s|externa?[^(]{0,50}ai index: [a-z]{3} \\d{2}/\\d+/\\d+\\s|[^:]{0,40}\\b(?:urgent action|accion urgente|action urgente)[^:]{0,12} [-|] )${dateGroup(1)}(?: [-|] .{1,60}|\\. .{1,60})?$`,
);
const footer = new RegExp(
  `^(?:ua|au)\\s?:?\\s?\\d{1,3}/\\d{2,4},\\s{0,3}[a-z]{3}\\s?\\d{2}/\\d+/\\d{2,4},\\s{0,3}${dateGroup(1)}$`,
  'gm',
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
    if (isMailHead(source.folded, hit.index)) continue;
    if (before.trim() !== '' && !/ind(?:ex|ice)|\d{1,3}\/\d{2}/.test(before)) continue;
    const day = dayOf(hit[2]!, dayComesFirst);
    const start = hit.index + hit[0].length - hit[2]!.length;
    if (day) return { value: day, span: [start, start + hit[2]!.length] };
  }
  for (const line of lines.slice(0, 40)) {
    const alone = onlyDate.exec(line.folded) ?? dated.exec(line.folded);
    if (!alone) continue;
    const day = dayOf(alone[1]!, dayComesFirst);
    const start = line.span[0] + line.folded.indexOf(alone[1]!);
    if (day) return { value: day, span: [start, start + alone[1]!.length] };
  }
  // "AU 309/12, AFR 20/010/2012, 17 octobre 2012", at a document's foot.
  for (const hit of source.folded.matchAll(footer)) {
    const day = dayOf(hit[1]!, dayComesFirst);
    const start = hit.index + hit[0].length - hit[1]!.length;
    if (day) return { value: day, span: [start, start + hit[1]!.length] };
  }
  return undefined;
}
