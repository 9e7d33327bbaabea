import wordings from '../data/intake/deadlines.json';
import type { Doubt } from './parsed-case';
import { dateGroup, dayOf, readDates } from './read-dates';
import type { Found, SourceText, Span } from './source-text';
import { wordingSource } from './wording';

export type FoundDeadline = { date: Found; wording: Found };

/** `plain`: the wording itself speaks of appeals or to those who write them. */
type Candidate = { date?: string; dateSpan: Span; span: Span; plain: boolean };

const compile = (kind: Record<string, string[]>) =>
  Object.values(kind)
    .flat()
    .map((wording) => new RegExp(`(?<![a-z])${wordingSource(wording, dateGroup(1))}`, 'g'));

const by = compile(wordings.by);
const after = compile(wordings.after);

// A date of something else that stands between the wording and the date.
const otherEvent =
  /execut|hearing|trial|sentenced|arrest|election|ejecu|audiencia|juicio|proces|hinricht|verhandlung|udienza|esecuz|condamn/;

const theirs = new RegExp(`\\b(?:${wordings.theirs.words.join('|')})`);
const writers = new RegExp(`\\b(?:${wordings.writers.words.join('|')})\\b`);

/**
 * True when the sentence sets a day for a court, an official, a family, and speaks to no writer:
 * "The deadline for his appeal is …", "They were ordered to act by …".
 */
function isForOthers(source: SourceText, start: number, end: number): boolean {
  const back = source.folded.slice(Math.max(0, start - 240), start);
  const line = back.slice(back.lastIndexOf('\n') + 1);
  const sentence = back.slice(/^(?:.*(?:[.!?:;•|]|\s[-–])\s|.*\n\s*\n)?/su.exec(back)![0].length);
  const atLine = line.trim().split(/\s+/).length <= 1 || /^[^a-z]*$/.test(line);
  const lead = atLine ? line : sentence;
  const said = lead + source.folded.slice(start, end);
  if (writers.test(said)) return false;
  // "Die Täter setzten eine Frist bis zum …": told, and not said to anyone.
  return theirs.test(said) || (!atLine && lead.trim().split(/\s+/).length > 2);
}

// As far before and after a date as its wording may reach, and as many dates as a document has.
const before = 220;
const behind = 140;
const mostDates = 300;

function candidates(source: SourceText, kinds: RegExp[], dayComesFirst: boolean): Candidate[] {
  const found: Candidate[] = [];
  for (const { span } of readDates(source.folded, dayComesFirst).slice(0, mostDates)) {
    const from = Math.max(0, span[0] - before);
    const window = source.folded.slice(from, span[1] + behind);
    for (const kind of kinds) {
      for (const hit of window.matchAll(kind)) {
        const printed = hit[1]!;
        const start = from + hit.index + hit[0].lastIndexOf(printed);
        if (start + printed.length !== span[1] || otherEvent.test(hit[0])) continue;
        if (isForOthers(source, from + hit.index, from + hit.index + hit[0].length)) continue;
        const date = dayOf(printed, dayComesFirst);
        found.push({
          dateSpan: [start, start + printed.length],
          span: [from + hit.index, from + hit.index + hit[0].length],
          plain: writers.test(hit[0]),
          ...(date && { date }),
        });
      }
    }
  }
  return found.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}

/**
 * The day until which to write, with the words that say so. Only wordings that tell writers when to
 * stop count: dates of executions, hearings, arrests or earlier documents never do. Two different
 * days, or a day with two readings, give none and a doubt.
 */
export function readDeadline(
  source: SourceText,
  dayComesFirst: boolean,
): { deadline?: FoundDeadline; doubts: Doubt[] } {
  const doubts: Doubt[] = [];
  for (const kinds of [by, after]) {
    const all = candidates(source, kinds, dayComesFirst);
    if (all.length === 0) continue;
    // "El plazo fijado por la Comisión vence el …" is not what "Envíen llamamientos antes del …" is.
    const several = new Set(all.map((candidate) => candidate.date)).size > 1;
    const plain = all.filter((candidate) => candidate.plain);
    const found = several && plain.length ? plain : all;
    for (const unclear of found.filter((candidate) => !candidate.date))
      doubts.push({
        about: 'deadline',
        code: 'ambiguousDate',
        data: { printed: source.text.slice(...unclear.dateSpan) },
        span: unclear.dateSpan,
      });
    const days = new Set(found.map((candidate) => candidate.date));
    days.delete(undefined);
    if (days.size > 1) {
      doubts.push({
        about: 'deadline',
        code: 'severalDates',
        data: { days: [...days].join(', ') },
        span: found[0]!.span,
      });
      return { doubts };
    }
    const best = found.find((candidate) => candidate.date);
    if (!best || found.some((candidate) => !candidate.date)) continue;
    const span = wholeWording(source, best.span);
    return {
      deadline: {
        date: { value: best.date!, span: best.dateSpan },
        wording: { value: source.text.slice(...span).replace(/\s+/g, ' '), span },
      },
      doubts,
    };
  }
  return { doubts };
}

/** The wording from its line's or sentence's beginning, with the period that ends it. */
function wholeWording(source: SourceText, [start, end]: Span): Span {
  let from = start;
  while (from > 0 && start - from < 120 && !/[.!?\n:•]/.test(source.text.charAt(from - 1))) from--;
  while (/[\s>#*\-–(),\d)]/.test(source.text.charAt(from)) && from < start) from++;
  if (start - from >= 100) from = start;
  const urgent =
    /(?:please send (?:your )?appeals immediately|envien sus llamamientos inmediatamente|priere d'intervenir immediatement)\.\s{1,3}$/.exec(
      source.folded.slice(Math.max(0, from - 60), from),
    );
  if (urgent) from -= urgent[0].length;
  const to = source.text.charAt(end) === '.' ? end + 1 : end;
  return [from, to];
}
