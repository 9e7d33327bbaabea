import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { Case } from '../../data/schema';
import { packFile } from '../../intake/pack';
import { comparePack, readPack } from '../../intake/read-pack';

vi.setConfig({ testTimeout: 3_600_000 });

const folder = new URL('../../data/cases/', import.meta.url);
const cases = readdirSync(folder).map((file) =>
  Case.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))),
);
const MADE = '2026-11-25T10:00:00Z';
const one = fc.constantFrom(...cases);

type Node = Record<string, unknown>;

/** Every place in a case, as the path of its keys. */
function pathsOf(node: unknown, path: string[] = []): string[][] {
  if (typeof node !== 'object' || node === null) return [path];
  return [path, ...Object.entries(node).flatMap(([key, value]) => pathsOf(value, [...path, key]))];
}

/** A copy in which `value` stands at `path`. */
function withAt(about: Case, path: string[], value: unknown): unknown {
  const copy = structuredClone(about) as unknown as Node;
  if (!path.length) return value;
  const parent = path.slice(0, -1).reduce((at, key) => at[key] as Node, copy);
  parent[path.at(-1)!] = value;
  return copy;
}

const odd = fc.oneof(
  fc.jsonValue(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'a@example.org\r\nBcc: b@example.org',
    'a@example.org, b@example.org',
    'a@example.org%0d%0abcc:b@example.org',
    '<script>alert(1)</script>',
    'javascript:alert(1)',
    'https://ministry.example@evil.example/',
    '\u202Egpj.exe',
    '2026-02-30',
    '',
    null,
  ),
);
const edited = one.chain((about) =>
  fc
    .tuple(fc.constantFrom(...pathsOf(about)), odd)
    .map(([path, value]) => withAt(about, path, value)),
);

/** What no case may hold, whatever its file said. */
function expectHarmless(about: Case) {
  for (const { recipients } of about.appeals) {
    for (const { email = [], fax = [], web = [], name = '', title = '' } of recipients) {
      for (const address of email) expect(address).toMatch(/^[^\s,;<>"@]+@[^\s,;<>"@]+$/);
      for (const { number } of fax) if (number) expect(number).toMatch(/^\+[1-9]\d{6,14}$/);
      for (const address of web) {
        expect(address).toMatch(/^https?:/);
        expect(new URL(address).username).toBe('');
      }
      for (const line of [name, title])
        expect(line).not.toMatch(/\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u);
    }
  }
  if (about.deadline)
    expect(new Date(about.deadline.date).toISOString()).toContain(about.deadline.date);
}

test('a pack with anything anywhere is read without a throw, and what is taken is harmless', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edited, { minLength: 1, maxLength: 3 }), async (rows) => {
      const file = JSON.stringify({
        format: 'quick-appeals-pack',
        version: 1,
        made: MADE,
        by: 'Group 12',
        cases: rows,
      });
      const { cases: taken, errors } = await readPack(file);
      expect(new Set([...errors.map(({ index }) => index), ...taken.keys()]).size).toBeGreaterThan(
        0,
      );
      for (const about of taken) expectHarmless(about);
      // What was taken goes into a pack again, and comes out the same.
      if (taken.length) {
        const again = await readPack(packFile(taken, 'Group 12', MADE));
        expect(again.cases).toEqual(taken);
      }
    }),
  );
});

test('any text at all is refused with a reason', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), async (text) => {
      const { refused, cases } = await readPack(text);
      expect(refused?.code).toMatch(/^pack/);
      expect(cases).toEqual([]);
    }),
  );
});

test('nothing that differs is taken over unseen', () => {
  fc.assert(
    fc.property(one, edited, (mine, raw) => {
      const read = Case.safeParse(raw);
      if (!read.success) return;
      const theirs = { ...read.data, id: mine.id };
      const { added, same, changed } = comparePack([theirs], new Map([[mine.id, mine]]));
      expect(added).toEqual([]);
      if (same.length) expect(theirs).toEqual(mine);
      for (const { differences } of changed) expect(differences.length).toBeGreaterThan(0);
    }),
  );
});
