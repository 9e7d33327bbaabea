import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
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

describe.each(Object.entries(expected))('%s', (name, fields) => {
  const text = readFileSync(new URL(`${name}.txt`, folder), 'utf8');
  const parsed = parseUrgentAction(text);
  test.each(Object.entries(fields))('%s', (path, value) => {
    expect(at(parsed, path)).toEqual(value ?? undefined);
  });
});
