import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { parseUrgentAction } from '../../intake/parse-urgent-action';
import type { ParsedCase } from '../../intake/parsed-case';
import { fold, readableText } from '../../intake/source-text';

const folder = new URL('./urgent-actions/', import.meta.url);
const documents = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'));
// Long fuzzing (FC_RUNS) and busy machines.
vi.setConfig({ testTimeout: 900_000 });
const runs = Number(process.env.FC_RUNS ?? 200);

const squeezed = (text: string) => fold(text).replace(/[^\p{L}\p{N}@+]+/gu, '');
const digits = (text: string) => text.replace(/\D/g, '');

/** Paths and values of all strings of a parsed case that claim to be from the document. */
function leaves(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (Array.isArray(node))
    return node.flatMap((one, i) => leaves(one, path ? `${path}.${i}` : `${i}`));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, one]) => leaves(one, path ? `${path}.${key}` : key));
}

/** All words of a value, in order, within the text that it names. */
function inOrder(value: string, printed: string): boolean {
  const words: string[] = fold(readableText(printed).text).match(/[\p{L}\p{N}]+/gu) ?? [];
  let at = 0;
  return (fold(value).match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => {
    at = words.indexOf(word, at) + 1;
    return at > 0;
  });
}

/** Every value is in the text at the place it names, or follows from what stands there. */
function expectNothingInvented(text: string, parsed: ParsedCase) {
  const { spans, missing, doubts, kind, status, language, ...fields } = parsed;
  for (const [path, value] of leaves(fields)) {
    if (/(?:^|\.)role$/.test(path)) continue;
    const span = spans[path];
    expect(span, `${path}: ${value}`).toBeDefined();
    const printed = text.slice(...span!);
    if (/(?:^|\.)(?:countries|missions|languages|writers)\.\d+$|\.country$/.test(path)) {
      expect(printed.trim().length, path).toBeGreaterThan(0);
    } else if (/(?:^|\.)(?:date|issued)$/.test(path)) {
      const [year, , day] = value.split('-');
      expect(readableText(printed).text, path).toContain(year);
      expect(digits(printed), path).toContain(String(Number(day)));
    } else if (path.endsWith('.number')) {
      expect(
        digits(value).endsWith(
          digits(printed.replace(/\(0\)/g, ''))
            .replace(/^(?:00|011)/, '')
            .slice(-digits(value).length),
        ),
        `${path}: ${value} of ${printed}`,
      ).toBe(true);
    } else if (path === 'reference.ua') {
      expect(digits(printed)).toContain(digits(value.split('/')[0]!));
    } else {
      // Columns of a page are read one after the other: then word for word, in order.
      if (!squeezed(readableText(printed).text).includes(squeezed(value)))
        expect(inOrder(value, printed), `${path}: ${value} of ${printed}`).toBe(true);
    }
  }
}

describe('nothing is invented', () => {
  test.each(documents.map((text) => [text.trim().slice(0, 50), text]))('%s', (_, text) => {
    expectNothingInvented(text, parseUrgentAction(text));
  });
});

const hostile = fc.oneof(
  fc.string({ maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(
      fc.constantFrom(
        'Fax: ',
        'Salutation:',
        '\n',
        '\n\n',
        '- ',
        'PLEASE SEND APPEALS BEFORE ',
        '1 May 2012',
        'TO:',
        'COPIES TO:',
        'UA 1/12',
        '(',
        ')',
        '+1 ',
        'Minister of ',
        '\u202e',
        '\0',
        '\ud800',
        'Dear ',
        ', ',
        '  ',
        '\t',
        'a@b.cc',
        'China',
        '> ',
        '# ',
      ),
      { maxLength: 120 },
    )
    .map((parts) => parts.join('')),
);

/** A document with pieces cut out, doubled, moved, or something hostile put in. */
const mutated = fc
  .tuple(
    fc.constantFrom(...documents),
    fc.array(fc.tuple(fc.nat(6000), fc.nat(300), hostile, fc.nat(3)), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .map(([text, cuts]) =>
    cuts.reduce((out, [at, length, piece, what]) => {
      const from = at % (out.length + 1);
      const cut = out.slice(from, from + length);
      const [before, after] = [out.slice(0, from), out.slice(from + length)];
      return [
        before + after,
        before + cut + cut + after,
        before + piece + cut + after,
        before + after + cut,
      ][what]!;
    }, text),
  );

test('any text is read without a throw, nothing invented', () => {
  fc.assert(
    fc.property(hostile, (text) => expectNothingInvented(text, parseUrgentAction(text))),
    { numRuns: runs },
  );
});

test('mutated documents are read without a throw, nothing invented', () => {
  fc.assert(
    fc.property(mutated, (text) => expectNothingInvented(text, parseUrgentAction(text))),
    { numRuns: runs },
  );
});

test('spans lead into the text as it was given', () => {
  const text =
    '\uFEFFURGENT ACTION\r\n\r\nTWO MEN AT RISK IN \u202DIRAN\u202C\r\nTwo\u00a0men were arrested in Tehran, Iran, on 1 May 2012 and have not been seen of\uFB01cially since then.\r\n\r\nPLEASE SEND APPEALS BEFORE 12\u00a0JUNE\u00a02012 TO:\r\nMr A\u00adli B\r\nMinister of Justice\r\nTehran, Iran\r\n';
  const parsed = parseUrgentAction(text);
  expect(text.slice(...parsed.spans['deadline.date']!)).toBe('12\u00a0JUNE\u00a02012');
  expect(parsed.deadline?.date).toBe('2012-06-12');
  expect(text.slice(...parsed.spans['appeals.0.recipients.0.name']!)).toBe('Mr A\u00adli B');
  expect(parsed.appeals[0]?.recipients[0]?.name).toBe('Mr Ali B');
  expect(parsed.summary).toContain('officially');
});

// CPU time, so that a busy machine does not fail it.
const cpu = (work: () => void) => {
  const before = process.cpuUsage();
  work();
  const used = process.cpuUsage(before);
  return (used.user + used.system) / 1000;
};

test.each([
  ['a long document', documents.join('\n')],
  ['one line', 'x y '.repeat(25_000)],
  ['labels', 'Fax: '.repeat(20_000)],
  ['wordings without a date', 'please send appeals before '.repeat(4000)],
  ['dates', '1 May 2012 '.repeat(9000)],
  ['numbers', 'UA 1/12 '.repeat(12_000)],
  ['index numbers', 'ASA 17/1/12 '.repeat(8000)],
  ['blanks', ' '.repeat(100_000)],
  ['blanks in a line', `To: Minister${' '.repeat(50_000)}of${'\t'.repeat(40_000)}Justice`],
  ['no-break spaces', `APPEALS TO:\nMr A${'\u00a0'.repeat(90_000)}B`],
  ['quote marks', '>'.repeat(100_000)],
  ['brackets', '('.repeat(100_000)],
  ['tabs', 'a\t'.repeat(50_000)],
  ['headings', 'COPIES TO:\nMr A B\n'.repeat(5000)],
  ['letters', 'MODEL LETTER\nDear X,\nI urge you to x. '.repeat(2500)],
  ['combining marks', 'e\u0301\u0301\u0301'.repeat(25_000)],
  [
    'every character',
    Array.from({ length: 100_000 }, (_, i) => String.fromCharCode((i * 7919) % 65_536)).join(''),
  ],
])('100 kB of %s takes less than a second', (_, text) => {
  parseUrgentAction(documents[0]!);
  expect(cpu(() => parseUrgentAction(text.slice(0, 100_000)))).toBeLessThan(1000);
});
