import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Case } from '../../data/schema';

const folder = new URL('../../data/cases/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

test('there are cases', () => expect(files).not.toEqual([]));

describe.each(files)('%s', (file) => {
  const read = Case.safeParse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
  test('holds what data/schema.ts says', () => {
    const wrong = read.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    expect(wrong?.join('\n') ?? '').toBe('');
  });
  if (!read.success) return;
  const about = read.data;
  const texts = [about.letter ?? [], ...Object.values(about.translations ?? {})].flat();
  const ids = about.appeals.flatMap(({ recipients }) => recipients.map(({ id }) => id));

  test('is named for its id', () => expect(file).toBe(`${about.id}.json`));
  test('names each recipient once', () => expect(new Set(ids).size).toBe(ids.length));
  test('has words for letters, in "letter"', () => expect(about.letter).toBeDefined());
  test('words each demand in each language', () => {
    for (const text of texts) {
      const counts = (each: Record<string, number>) => Object.entries(each).sort();
      expect(
        counts(
          Object.fromEntries(
            Object.entries(text.appeals).map(([to, { demands }]) => [to, demands.length]),
          ),
        ),
      ).toEqual(
        counts(Object.fromEntries(about.appeals.map(({ to, demands }) => [to, demands.length]))),
      );
    }
  });
  test('keeps each demand as printed', () => {
    for (const { to, demands, printed = [] } of about.appeals)
      expect(printed, `appeals, ${to}, "printed"`).toHaveLength(demands.length);
  });
  test('gives words to recipients it has', () => {
    for (const { recipients = {} } of texts)
      expect(ids).toEqual(expect.arrayContaining(Object.keys(recipients)));
  });
  test('limits recipients to editions it has', () => {
    const editions = about.editions.map(({ id }) => id);
    for (const { recipients } of about.appeals) {
      for (const { editions: named = [] } of recipients) {
        expect(editions).toEqual(expect.arrayContaining(named));
      }
    }
  });
});
