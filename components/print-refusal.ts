import type { PrintJob } from '../extension/print-queue';
import { partBody } from './print-closing';
import type { Key } from './words';

/** Why a letter may not go on paper: a message and the words that are in the way. */
export type Refusal = { key: Key; text: string };

// [your name], ［姓名］, 【姓名】, {name}, <name>; but not "[sic]", "[…]" or an address in <>.
const BRACKETS =
  /\[(?!sic\]|…\]|\.{3}\])[^[\]\n]*\]|［[^［］\n]*］|【[^【】\n]*】|\{[^{}\n]*\}|<(?![^<>\n]*@)[^<>\n]*\p{L}[^<>\n]*>/u;
const TO_FILL_IN = /[^\n]*(?:_{3,}|\.{5,})[^\n]*/;
const LABEL_ONLY = /^[^:：]{1,40}[:：]$/;

/** What keeps this letter from being printed; undefined when nothing does. */
export function refusalOf({ letter, lines, place }: PrintJob): Refusal | undefined {
  const { subject, body, senderName, senderAddress = [] } = letter;
  if (!body.trim()) return { key: 'printRefusedEmpty', text: '' };
  if (lines.length === 0) return { key: 'printRefusedNoAddress', text: '' };
  const head = [...lines, ...senderAddress, senderName ?? 'x', place ?? 'x'];
  if (head.some((line) => !line.trim())) return { key: 'printRefusedEmptyLine', text: '' };

  for (const part of [subject, body, ...head]) {
    const bracketed = part.match(BRACKETS);
    if (bracketed) return { key: 'printRefusedBrackets', text: bracketed[0] };
    const gap = part.match(TO_FILL_IN);
    if (gap) return { key: 'printRefusedGap', text: gap[0].trim() };
  }
  const label = [...head, ...partBody(body, senderName).below].find((line) =>
    LABEL_ONLY.test(line.trim()),
  );
  return label ? { key: 'printRefusedGap', text: label.trim() } : undefined;
}
