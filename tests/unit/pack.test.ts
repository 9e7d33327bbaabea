import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Case } from '../../data/schema';
import { type Pack, packFile, packJsonSchema } from '../../intake/pack';
import { packLimits } from '../../intake/pack-limits';
import { packText } from '../../intake/pack-text';
import { comparePack, readPack } from '../../intake/read-pack';
import words from '../../locales/import/en.json';

const folder = new URL('../../data/cases/', import.meta.url);
const cases = readdirSync(folder).map((file) =>
  Case.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))),
);
const file = packFile(cases, 'Group 12', '2026-11-25T10:00:00Z', 'For the meeting');
const edited = (change: (pack: Record<string, never> & Pack) => void) => {
  const pack = JSON.parse(file);
  change(pack);
  return JSON.stringify(pack);
};

test('the published schema is the one of the code', () => {
  const published = JSON.parse(
    readFileSync(new URL('../../data/pack.schema.json', import.meta.url), 'utf8'),
  );
  expect(published).toEqual(packJsonSchema());
});

test('what is written is read back whole', async () => {
  const reading = await readPack(file);
  expect(reading.errors).toEqual([]);
  expect(reading.cases).toEqual(cases);
  expect(reading.provenance).toMatchObject({
    by: 'Group 12',
    made: '2026-11-25T10:00:00Z',
    note: 'For the meeting',
  });
  expect(reading.provenance?.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(packFile(reading.cases, 'Group 12', '2026-11-25T10:00:00Z', 'For the meeting')).toBe(file);
});

test('a bad case is named with its field, the good ones are kept', async () => {
  const reading = await readPack(
    edited((pack) => {
      (pack.cases[1] as { title?: string }).title = '';
      (pack.cases[2]!.appeals[0]!.recipients[0] as { email?: unknown }).email = ['no address'];
    }),
  );
  expect(reading.cases.map((one) => one.id)).toEqual(
    cases.filter((_, index) => index !== 1 && index !== 2).map(({ id }) => id),
  );
  expect(reading.errors.map(({ index, id, path }) => [index, id, path])).toEqual([
    [1, cases[1]!.id, 'title'],
    [2, cases[2]!.id, 'appeals.0.recipients.0.email.0'],
  ]);
});

test.each([
  ['title', '', 'absent'],
  ['title', undefined, 'absent'],
  ['title', 7, 'wrongKind'],
  ['id', 'Not An Id', 'notId'],
  ['countries', ['China'], 'notCountry'],
  ['issued', '11 May 2012', 'notDay'],
  ['status', 'maybe', 'notAllowed'],
  ['html', '<b>', 'unknownField'],
])('a fault of %s, %j, is %s', async (field, value, code) => {
  const reading = await readPack(
    edited((pack) => {
      (pack.cases[0] as Record<string, unknown>)[field] = value;
    }),
  );
  expect(reading.errors.map((error) => [error.index, error.code])).toContainEqual([0, code]);
});

describe('a hostile file', () => {
  test.each([
    ['no JSON', 'PK\u0003\u0004', 'packNotJson'],
    ['an empty file', '', 'packNotJson'],
    ['another format', '{"format":"x"}', 'packFormat'],
    ['null', 'null', 'packFormat'],
    ['a later version', file.replace('"version": 1', '"version": 2'), 'packVersion'],
    [
      'deep nesting',
      `{"format":"quick-appeals-pack","version":1,"cases":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      'packDepth',
    ],
    [
      'a million cases',
      `{"format":"quick-appeals-pack","version":1,"made":"2026-11-25T10:00:00Z","by":"x","cases":[${'0,'.repeat(999_999)}0]}`,
      'packCount',
    ],
    ['no author', edited((pack) => void delete (pack as { by?: string }).by), 'packHead'],
  ])('with %s is refused', async (_, text, code) => {
    const reading = await readPack(text);
    expect(reading.refused?.code).toBe(code);
    expect(reading.cases).toEqual([]);
  });

  test('that is too large is refused', async () => {
    expect((await readPack(' '.repeat(packLimits.bytes + 1))).refused).toEqual({
      code: 'packSize',
      data: { count: 20_000_001, most: 20_000_000 },
    });
  });

  const first = (change: (one: Case) => void) => edited((pack) => change(pack.cases[0]!));
  test.each([
    [
      'prototype keys',
      file.replace('"id": "forcibly', '"__proto__": {"x": 1}, "id": "forcibly'),
      '__proto__',
    ],
    [
      'NUL',
      first((one) => {
        one.title = 'a\0b';
      }),
      'title',
    ],
    [
      'a lone surrogate',
      first((one) => {
        one.summary = 'a\ud800b';
      }),
      'summary',
    ],
    [
      'a turned direction',
      first((one) => {
        one.title = 'a\u202eb';
      }),
      'title',
    ],
    [
      'a line break in an address line',
      first((one) => {
        one.appeals[0]!.recipients[0]!.post!.lines[0] = 'a\r\nBcc: x@y.zz';
      }),
      'appeals.0.recipients.0.post.lines.0',
    ],
    [
      'a header in an address',
      first((one) => {
        one.appeals[0]!.recipients[0]!.email = ['a@b.cc\r\nBcc: x@y.zz'];
      }),
      'appeals.0.recipients.0.email.0',
    ],
    [
      'a script address',
      first((one) => {
        one.appeals[0]!.recipients[0]!.web = ['javascript:alert(1)'];
      }),
      'appeals.0.recipients.0.web.0',
    ],
    [
      'an unknown field',
      first((one) => {
        (one as Record<string, unknown>).html = '<script>';
      }),
      '',
    ],
    [
      'ten thousand recipients',
      first((one) => {
        const [recipient] = one.appeals[0]!.recipients;
        one.appeals[0]!.recipients = Array.from({ length: 10_000 }, (_, i) => ({
          ...recipient!,
          id: `r-${i}`,
        }));
      }),
      'appeals.0.recipients',
    ],
    [
      'a very long text',
      first((one) => {
        one.summary = 'x'.repeat(packLimits.text + 1);
      }),
      'summary',
    ],
  ])('with %s loses that case alone', async (_, text, path) => {
    const reading = await readPack(text);
    expect(reading.refused).toBeUndefined();
    expect(reading.cases).toHaveLength(cases.length - 1);
    expect(reading.errors[0]).toMatchObject({ index: 0, path });
  });

  test('with one id twice keeps the first', async () => {
    const reading = await readPack(
      edited((pack) => {
        pack.cases[1]!.id = pack.cases[0]!.id;
      }),
    );
    expect(reading.cases).toHaveLength(cases.length - 1);
    expect(reading.errors).toMatchObject([{ index: 1, path: 'id' }]);
  });

  test('with script in every string keeps it as plain text', async () => {
    const script = '<img src=x onerror=alert(1)>';
    const reading = await readPack(
      first((one) => {
        one.title = script;
        one.summary = script;
        one.people[0]!.name = script;
      }),
    );
    expect(reading.cases[0]?.title).toBe(script);
  });
});

test('differences to what is there are shown, nothing is overwritten', async () => {
  const changed = structuredClone(cases[0]!);
  changed.appeals[0]!.recipients[0]!.fax = [{ number: '+12129723199', printed: '+1 212 972 3199' }];
  const existing = new Map([
    [cases[0]!.id, cases[0]!],
    [cases[1]!.id, cases[1]!],
  ]);
  const found = comparePack([changed, cases[1]!, cases[2]!], existing);
  expect(found.same).toEqual([cases[1]!.id]);
  expect(found.added.map((one) => one.id)).toEqual([cases[2]!.id]);
  expect(found.changed[0]?.differences.map((one) => one.path)).toEqual([
    `recipients.${changed.appeals[0]!.recipients[0]!.id}.fax`,
  ]);
  expect(found.changed[0]?.suspicions).toContainEqual(
    expect.objectContaining({
      code: 'newAddress',
      data: { now: '+12129723199', before: '+12129723154' },
    }),
  );
});

test('the text beside it names what a person needs', () => {
  const text = packText(JSON.parse(file), (word, values = {}) => {
    const message = words[`packText${word}`];
    const said = typeof message === 'string' ? message : message.other;
    return said.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
  });
  expect(text).toContain(`${cases.length} cases, put together by Group 12 on 2026-11-25`);
  for (const one of cases) expect(text).toContain(one.title);
});
