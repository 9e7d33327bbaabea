import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseUrgentAction } from '../../intake/parse-urgent-action';

const folder = new URL('./urgent-actions/', import.meta.url);
const expected: Record<string, Record<string, unknown>> = JSON.parse(
  readFileSync(new URL('expected.json', folder), 'utf8'),
);
const documents = readdirSync(folder).filter((file) => file.endsWith('.txt'));

/** The value at a path: "appeals.0.recipients.1.fax.0.number". */
function at(tree: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], tree);
}

test('every document has its expected extraction', () => {
  expect(documents.map((file) => file.replace('.txt', '')).sort()).toEqual(
    Object.keys(expected).sort(),
  );
});

test.each(Object.entries(expected))('%s', (name, fields) => {
  const parsed = parseUrgentAction(readFileSync(new URL(`${name}.txt`, folder), 'utf8'));
  const read = Object.keys(fields).map((path) => [path, at(parsed, path) ?? null]);
  expect(Object.fromEntries(read)).toEqual(fields);
});
