import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readDialNumbers, splitNumber } from '../../appeal/fax-number';
import { bundled } from './fixtures/bundled';

// Properties try hundreds of examples; a busy machine needs its time.
vi.setConfig({ testTimeout: 900_000 });

const numbers = (printed: string) => readDialNumbers(printed).map(({ number }) => number);

describe('readDialNumbers', () => {
  test.each([
    ['+86 10 6238 1025', '+861062381025'],
    ['+86 10 65961109', '+861065961109'],
    ['(+86) 10 6532 1647', '+861065321647'],
    ['+86 (0)10 6238 1025', '+861062381025'],
    ['+41 (0) 22 786 06 62', '+41227860662'],
    ['Fax: +86-10-6238-1025 (attn: President)', '+861062381025'],
    ['＋８６ １０ ６２３８ １０２５', '+861062381025'],
    ['+86\u00A010\u20116238\u20131025', '+861062381025'],
    ['0086 10 6238 1025', '+861062381025'],
    ['0041 22 786 0662', '+41227860662'],
    ['00442089922053', '+442089922053'],
    ['011 86 10 6238 1025', '+861062381025'],
    ['(86-10) 6238 1025', '+861062381025'],
    ['(86) 10 6238 1025', '+861062381025'],
    ['86-10-6238-1025', '+861062381025'],
    ['86 10 6238 1025', '+861062381025'],
    ['1 202 495 2138', '+12024952138'],
    ['1-202-495-2138', '+12024952138'],
    ['+1 212 972 3154', '+12129723154'],
    ['+41 22 786 0662', '+41227860662'],
    ['+850 2 381 4410', '+85023814410'],
    ['+353 1 269 1707', '+35312691707'],
    ['传真：+86 10 6238 1025', '+861062381025'],
    ['+86 10 6238 1025 ext. 12', '+861062381025'],
    ['+86 10 6238 1025 extension 12', '+861062381025'],
    ['+86 10 6238 1025 ext12', '+861062381025'],
    ['+86 10 6238 1025 x 12', '+861062381025'],
    ['+86 10 6238 1025 #12', '+861062381025'],
    ['( +86 ) 10 6238 1025', '+861062381025'],
    ['( 0086 ) 10 6238 1025', '+861062381025'],
    ['+41 ( 0 ) 22 786 06 62', '+41227860662'],
    ['+86\u200B10\u00AD\u00AD6238\u200F1025', '+861062381025'],
    ['+86 10 6238 1025 (until the evening', '+861062381025'],
    ['Telephone: +86 10 6238 1025', '+861062381025'],
    ['Tels: +86 10 6238 1025', '+861062381025'],
    ['Phone no. +86 10 6238 1025', '+861062381025'],
    ['  Fax / Tel : +86 10 6238 1025', '+861062381025'],
    ['Tel and fax number: +86 10 6238 1025', '+861062381025'],
    ['Facsimile: +86 10 6238 1025', '+861062381025'],
    ['F: +86 10 6238 1025', '+861062381025'],
    ['+861062381025999', '+861062381025999'],
  ])('%s', (printed, number) => expect(numbers(printed)).toEqual([number]));

  test.each([
    // a country is never assumed
    ['(202) 495-2138'],
    ['202 495 2138'],
    ['020 7299 4049'],
    ['(20) 7299 4049'],
    ['(30) 27 58 82 21'],
    ['(61) 99999 1234'],
    ['01 283 9938'],
    ['011 3091 1234'],
    ['(850) 238 1441'],
    ['6238 1025'],
    // and never bent into one
    ['+1 202 495'],
    ['+999 12 345 678'],
    ['+86 10 6238 1025 99999'],
    ['+0 10 6238 1025'],
    ['1 102 495 2138'],
    ['+86 10 CALL NOW'],
    ['+86 10 6238 CALL 1025'],
    ['10 +86 6238 1025'],
    ['86 10 6238 +1025'],
    ['10 0086 6238 1025'],
    ['10 011 86 6238 1025'],
    ['5 1 202 495 2138'],
    ['1 202 495 21389'],
    ['+1 102 495 2138'],
    ['+1 202 495 21389'],
    ['999 10 6238 1025 11'],
    ['21 86 10 6238 1025'],
  ])('%s has no whole number', (printed) => {
    expect(numbers(printed)).toEqual([undefined]);
  });

  test.each([
    ['+86 10 65961109 or 65962660', ['+861065961109', '+861065962660']],
    ['+86 10 65961109/65962660', ['+861065961109', '+861065962660']],
    ['+86 10 65961109; 65962660', ['+861065961109', '+861065962660']],
    ['+850-2-381-4410/4416', ['+85023814410', '+85023814416']],
    ['+86 10 65961109 或 65962660', ['+861065961109', '+861065962660']],
    ['+41 22 786 0662, +1 212 972 3154', ['+41227860662', '+12129723154']],
    ['+86 10 65961109 oder 65962660 oder 61', ['+861065961109', '+861065962660', '+861065962661']],
    ['+86 10 65961109 or CALL 62660', ['+861065961109', undefined]],
    ['+86 10 65961109 or 1065961110', ['+861065961109', undefined]],
    ['+86 10 65961109 or 106596111099', ['+861065961109', undefined]],
    ['+353 1 269 1707 or 01 260 1119', ['+35312691707', undefined]],
    ['202 495 2000 or 2138', [undefined, undefined]],
  ])('%s', (printed, whole) => expect(numbers(printed)).toEqual(whole));

  test('keeps what is printed and what is noted', () => {
    expect(
      readDialNumbers('Fax: +86 10 65961109 (c/o Ministry of Foreign Affairs) or 65962660'),
    ).toEqual([
      {
        number: '+861065961109',
        printed: '+86 10 65961109',
        note: 'c/o Ministry of Foreign Affairs',
      },
      { number: '+861065962660', printed: '65962660' },
    ]);
    expect(readDialNumbers('+966 11 403 1185 (please keep trying)')).toEqual([
      { number: '+966114031185', printed: '+966 11 403 1185', note: 'please keep trying' },
    ]);
  });

  test('reads the bundled cases as they are stored', () => {
    for (const { fax = [], phone = [] } of bundled.flatMap(({ appeals }) =>
      appeals.flatMap(({ recipients }) => recipients),
    )) {
      for (const each of [fax, phone]) {
        if (each.length === 0) continue;
        expect(
          readDialNumbers(each.map(({ printed }) => printed).join(' or ')).map(
            ({ number }) => number,
          ),
        ).toEqual(each.map(({ number }) => number));
      }
    }
  });

  test('never throws, and gives only E.164', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d +()/.;,-]{0,40}$/)), (printed) => {
        for (const { number } of readDialNumbers(printed)) {
          if (number !== undefined) expect(number).toMatch(/^\+[1-9]\d{7,14}$/);
        }
      }),
    );
  });
});

test.each([
  ['+861062381025', '86', '1062381025'],
  ['+12024952138', '1', '2024952138'],
  ['+85023814410', '850', '23814410'],
])('%s is %s and %s', (number, code, national) => {
  expect(splitNumber(number)).toEqual({ code, national });
});
test('what is no number is not split', () => {
  expect(() => splitNumber('202 495 2138')).toThrow(RangeError);
});
