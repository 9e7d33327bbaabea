import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { ccAddresses } from '../../appeal/copies';
import { fillPattern, patternProblem } from '../../appeal/fax-gateway';
import { readDialNumbers, splitNumber } from '../../appeal/fax-number';
import { addressesIn } from '../../fill/addresses';
import { holdsNumber } from '../../fill/fax-number';

vi.setConfig({ testTimeout: 900_000 });

const address = fc
  .emailAddress({ size: 'small' })
  .filter((each) => /^[\w.+-]+@[\w.-]+$/.test(each))
  .map((each) => each.toLowerCase());
const addresses = fc.uniqueArray(address, { minLength: 1, maxLength: 6 });
/** Whole numbers of countries with calling codes of one, two and three digits. */
const number = fc
  .tuple(
    fc.constantFrom('12024952', '4122786', '861062381', '85023814', '9714', '3531270'),
    fc.stringMatching(/^\d{4}$/),
  )
  .map(([head, tail]) => `+${head}${tail}`)
  .filter((each) => readDialNumbers(each)[0]?.number === each);

describe('addresses', () => {
  test('are read out of any row of them, each once and in order', () => {
    const between = fc.constantFrom(', ', '; ', ' ', '\n', ' <', '>, "Name" <', ' | ');
    fc.assert(
      fc.property(addresses, between, (list, separator) => {
        expect(addressesIn(list.join(separator))).toEqual(list);
      }),
    );
  });

  test('of copies are each one address, none twice and none that is written to', () => {
    const copies = fc.array(fc.array(address, { maxLength: 3 }), { maxLength: 8 });
    fc.assert(
      fc.property(copies, addresses, (emails, to) => {
        const cc = ccAddresses(
          emails.map((email, n) => ({ id: `copy-${n}`, role: 'copy' as const, email })),
          to,
        );
        expect(new Set(cc).size).toBe(cc.length);
        expect(cc.filter((each) => to.includes(each))).toEqual([]);
        for (const each of cc) expect(emails.some(([first]) => first === each)).toBe(true);
        for (const [first] of emails) if (first && !to.includes(first)) expect(cc).toContain(first);
      }),
    );
  });

  test('of a fax gateway hold the number and nothing that ends an address', () => {
    const pattern = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[a-z0-9.]{0,5}\{(cc|plus|idd|us10)\}[a-z0-9.]{0,5}@[a-z0-9.,-]{1,12}$/),
    );
    fc.assert(
      fc.property(pattern, number, (typed, fax) => {
        if (patternProblem(typed)) return;
        const filled = fillPattern(typed, fax);
        if (filled === undefined) return;
        expect(filled).toMatch(/^[^\s,;:<>"()[\]\\@]+@[a-z0-9.-]+$/i);
        expect(filled.replace(/\D/g, '')).toContain(splitNumber(fax).national);
      }),
    );
  });
});

describe('fax numbers', () => {
  test('are the same number however they are spaced', () => {
    const gaps = fc.array(fc.constantFrom('', ' ', '-', '.', ' '), {
      minLength: 20,
      maxLength: 20,
    });
    fc.assert(
      fc.property(number, gaps, (fax, spaces) => {
        const { code, national } = splitNumber(fax);
        const spaced = [...national].map((digit, at) => digit + (at % 3 === 2 ? spaces[at] : ''));
        const printed = `+${code} ${spaced.join('')}`;
        expect(readDialNumbers(printed).map((each) => each.number)).toEqual([fax]);
        expect(readDialNumbers(`Fax: ${printed}`).map((each) => each.number)).toEqual([fax]);
        expect(holdsNumber(printed, fax, true)).toBe(true);
      }),
    );
  });

  test('that differ in a digit are not taken for each other', () => {
    fc.assert(
      fc.property(number, fc.nat(9), fc.nat(3), (fax, digit, place) => {
        const at = fax.length - 1 - place;
        const other = fax.slice(0, at) + digit + fax.slice(at + 1);
        expect(holdsNumber(other, fax, true)).toBe(other === fax);
      }),
    );
  });
});
