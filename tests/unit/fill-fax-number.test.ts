import { describe, expect, test } from 'vitest';
import { CALLING_CODES } from '../../data/calling-codes';
import { dialled, holdsNumber, type NumberBox, numberFor } from '../../fill/fax-number';

const BEIJING = '+861062381025';
const WASHINGTON = '+12024952138';
const GENEVA = '+41227860662';

test.each([
  [BEIJING, 'CN', '86', '1062381025'],
  [WASHINGTON, 'US', '1', '2024952138'],
  ['+16137891911', 'CA', '1', '6137891911'],
  ['+12423567000', 'BS', '1', '2423567000'],
  ['+85023814416', 'KP', '850', '23814416'],
  [GENEVA, 'CH', '41', '227860662'],
  ['+74955837520', 'RU', '7', '4955837520'],
  ['+77172720000', 'KZ', '7', '7172720000'],
])('%s is in %s', (number, country, code, national) => {
  expect(dialled(number)).toEqual({ country, code, national });
});

test('a number that no country has', () => {
  expect(() => dialled('+999123456')).toThrow('No country');
});

test('the list names each prefix once', () => {
  const prefixes = CALLING_CODES.split(' ').map((entry) => /^(\d+)[A-Z]{2}$/.exec(entry)![1]);
  expect(new Set(prefixes).size).toBe(prefixes.length);
});

const BOX: NumberBox = {
  type: 'text',
  inputMode: '',
  pattern: '',
  maxLength: -1,
  placeholder: '',
  before: '',
  value: '',
};

describe('numberFor', () => {
  test.each<[string, Partial<NumberBox>, string, boolean, string | null]>([
    ['a free box', {}, BEIJING, false, BEIJING],
    ['a telephone box', { type: 'tel' }, WASHINGTON, false, WASHINGTON],
    ['type=number', { type: 'number' }, BEIJING, false, '861062381025'],
    ['digits by pattern', { pattern: '[0-9]+' }, BEIJING, false, '861062381025'],
    ['digits by keyboard', { inputMode: 'numeric' }, BEIJING, false, '861062381025'],
    ['a plus by pattern', { pattern: '\\+\\d{7,15}' }, BEIJING, false, BEIJING],
    ['beside a country selector', {}, BEIJING, true, '1062381025'],
    ['+1 printed before, from Washington', { before: '+1' }, WASHINGTON, false, '2024952138'],
    ['+1 printed before, from Beijing', { before: 'Fax number: +1' }, BEIJING, false, null],
    ['+1 stands in the box', { value: '+1' }, WASHINGTON, false, WASHINGTON],
    ['+1 stands in the box, from Beijing', { value: '+1 ' }, BEIJING, false, null],
    ['ten characters', { maxLength: 10 }, WASHINGTON, false, '2024952138'],
    ['ten characters, from Beijing', { maxLength: 10 }, BEIJING, false, null],
    ['ten digits by pattern', { pattern: '\\d{10}' }, WASHINGTON, false, '2024952138'],
    ['ten digits by pattern, from Beijing', { pattern: '\\d{10}' }, BEIJING, false, null],
    ['the look of +1', { placeholder: '(555) 555-5555', maxLength: 14 }, GENEVA, false, null],
    ['a label that ends with a digit', { before: 'Fax 2' }, BEIJING, false, BEIJING],
    ['too short a box', { maxLength: 12 }, '+4912345678901', false, null],
  ])('%s', (_, box, number, countryChosen, text) => {
    const answer = numberFor({ ...BOX, ...box }, number, countryChosen);
    if (text) expect(answer).toEqual({ text });
    else expect(answer).toHaveProperty('refusal', expect.stringContaining(number));
  });
});

test.each([
  ['+86 10 6238 1025', BEIJING, false, true],
  ['861062381025', BEIJING, false, true],
  ['10 6238 1025', BEIJING, true, true],
  ['10 6238 1025', BEIJING, false, false],
  ['(202) 495-2138', BEIJING, true, false],
  ['', BEIJING, false, false],
])('%j holds %s: %s', (held, number, besideCountry, expected) => {
  expect(holdsNumber(held, number, besideCountry)).toBe(expected);
});
