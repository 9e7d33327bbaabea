import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseUrgentAction } from '../../intake/parse-urgent-action';
import type { ParsedCase } from '../../intake/parsed-case';

const folder = new URL('./urgent-actions/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));

const printed = (text: string) => text.split('\n').filter((line) => line.trim() !== '');
const before = (mark: string) => (text: string) =>
  text
    .split('\n')
    .map((line) => mark + line)
    .join('\n');
/** What archives, pages and converters do to a document without changing a word. */
const layouts: Record<string, (text: string) => string> = {
  'with a margin': before('    '),
  'double spaced': (text) => printed(text).join('\n\n'),
  'without blank lines': (text) => printed(text).join('\n'),
};

const emailsOf = (parsed: ParsedCase) =>
  parsed.appeals.flatMap((appeal) =>
    appeal.recipients.flatMap((recipient) => recipient.email ?? []),
  );

// An address may be lost with its layout; no other day and no other address may come of it.
describe.each(Object.entries(layouts))('%s', (_, layOut) => {
  test.each(files)('%s says the same', (file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const plain = parseUrgentAction(text);
    const other = parseUrgentAction(layOut(text));
    const known = emailsOf(plain);
    expect({
      deadline: other.deadline?.date,
      ua: other.reference.ua,
      status: other.status,
      emails: emailsOf(other).filter((email) => !known.includes(email)),
    }).toEqual({
      deadline: plain.deadline?.date,
      ua: plain.reference.ua,
      status: plain.status,
      emails: [],
    });
  });
});
