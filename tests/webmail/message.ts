import { convert } from 'html-to-text';
import { type AddressObject, simpleParser } from 'mailparser';

export type Message = { to: string; cc: string; subject: string; text: string; html: boolean };

/** What a delivered message says. Where it has an HTML part, `text` is made from that: it is what people see. */
export async function readMessage(source: Buffer): Promise<Message> {
  const { to, cc, subject = '', text = '', html } = await simpleParser(source);
  return {
    to: addresses(to),
    cc: addresses(cc),
    subject,
    text: html ? linesOf(convert(html, { wordwrap: false })) : trimmed(text),
    html: Boolean(html),
  };
}

/**
 * The lines of a text without the blank ones: an editor is free to draw a paragraph as a blank line
 * or as a margin. No-break spaces, by which editors keep spaces from collapsing, count as spaces.
 */
export function linesOf(text: string): string {
  return text
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}

/** A message ends in a line break or several; the letter in none. */
const trimmed = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();

function addresses(field?: AddressObject | AddressObject[]): string {
  return [field ?? []]
    .flat()
    .flatMap(({ value }) => value.map(({ address }) => address))
    .join(', ');
}
