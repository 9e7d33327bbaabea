import { expect, test } from 'vitest';
import { composeLetter } from '../../appeal/letter';
import { own } from '../../appeal/own';
import { named } from './fixtures/imports';

test.each([
  [{ a: 1 }, 'a', 1],
  [{ a: 1 }, 'b', undefined],
  [{ a: 1 }, undefined, undefined],
  [{}, 'constructor', undefined],
  [{}, '__proto__', undefined],
])('%j holds under %j: %j', (table: Record<string, number>, name, value) => {
  expect(own(table, name)).toBe(value);
});

test.each(['constructor', '__proto__', 'toString'])(
  'a document that greets and is published by "%s" is written of in its own words',
  (word) => {
    const [appeal] = named.appeals;
    const { body } = composeLetter({
      case: { ...named, editions: [{ id: 'international', publisher: word }] },
      appeal: appeal!,
      recipient: { id: 'judge', role: 'to', title: word, salutation: word },
      channel: 'email',
      writer: {},
      today: '2026-11-25',
    });
    expect(body.split('\n')[0]!.toLowerCase()).toBe(`${word.toLowerCase()},`);
    expect(body).toContain(word);
    expect(body).not.toMatch(/native code|\[object/);
  },
);
