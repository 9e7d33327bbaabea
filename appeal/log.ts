import type { Case } from '../data/schema';
import type { Channel } from './letter';
import { referenceOf } from './reference';

/** One letter that the writer says they sent. It never leaves the machine. */
export type LogEntry = {
  caseId: string;
  recipientId: string;
  channel: Channel;
  /** YYYY-MM-DD, the writer's local day. */
  day: string;
};

/** A row of the export: how many letters, and nothing of whom they were to or about. */
export type Count = { case: string; channel: Channel; month: string; letters: number };

/**
 * Counts by case, channel and month, oldest first. A case goes by its number, for an id can hold a
 * person's name; cases without a number, and those deleted since, are only numbered.
 */
export function countLetters(log: LogEntry[], cases: Case[]): Count[] {
  const labels = caseLabels(log, cases);
  const counts = new Map<string, Count>();
  for (const { caseId, channel, day } of log) {
    const row = { case: labels.get(caseId)!, channel, month: day.slice(0, 7) };
    const key = JSON.stringify(row);
    counts.set(key, { ...row, letters: (counts.get(key)?.letters ?? 0) + 1 });
  }
  const order = ({ month, case: label, channel }: Count) => [month, label, channel].join('\n');
  return [...counts.values()].sort((one, other) => (order(one) < order(other) ? -1 : 1));
}

/** RFC 4180, with a head line. */
export function countsAsCsv(counts: Count[]): string {
  const rows = counts.map((count) => [
    count.case,
    count.channel,
    count.month,
    String(count.letters),
  ]);
  return [['case', 'channel', 'month', 'letters'], ...rows]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('');
}

export function countsAsJson(counts: Count[]): string {
  return `${JSON.stringify({ letters: counts }, undefined, 2)}\n`;
}

function caseLabels(log: LogEntry[], cases: Case[]): Map<string, string> {
  const labels = new Map<string, string>();
  let unnumbered = 0;
  for (const { caseId } of log) {
    if (labels.has(caseId)) continue;
    const about = cases.find((each) => each.id === caseId);
    labels.set(caseId, (about && referenceOf(about)) ?? `case without number ${++unnumbered}`);
  }
  return labels;
}

// Spreadsheets run cells that begin like a formula: https://owasp.org/www-community/attacks/CSV_Injection
function cell(value: string): string {
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
