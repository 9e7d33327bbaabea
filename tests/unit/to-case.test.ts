import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Case } from '../../data/schema';
import { asDemand } from '../../intake/demand-wording';
import { parseUrgentAction } from '../../intake/parse-urgent-action';
import { plainCase } from '../../intake/plain-case';
import { toCase } from '../../intake/to-case';

const read = (name: string) =>
  parseUrgentAction(readFileSync(new URL(`urgent-actions/${name}.txt`, import.meta.url), 'utf8'));

test.each([
  ['urging them to lift the restrictions;', 'Lift the restrictions.'],
  ['Call on the authorities not to return the group', 'Do not return the group.'],
  ['calling on the Iranian authorities to release her', 'Release her.'],
  ['Urging President X to stop the execution', 'Stop the execution.'],
  [
    'noting that China is a party to the Convention',
    'Note that China is a party to the Convention.',
  ],
  ['Stop the forced return of any person', 'Stop the forced return of any person.'],
  ['expressing concern for their safety', 'Expressing concern for their safety.'],
  ['I urge you to release them immediately.', 'Release them immediately.'],
  ['calling for an investigation', 'Calling for an investigation.'],
])('%s', (printed, demand) => {
  expect(asDemand(printed)).toBe(demand);
});

test.each([
  [
    'NORTH KOREANS FACING RETURN',
    'They say that North Koreans flee.',
    'North Koreans facing return',
  ],
  ['KIM JONG-UN', 'by his son Kim Jong-un.', 'Kim Jong-un'],
  ['Eight men at risk', 'x', 'Eight men at risk'],
  ['UN EXPERT HELD', 'told the UN that', 'UN expert held'],
])('%s in running text', (printed, told, plain) => {
  expect(plainCase(printed, told)).toBe(plain);
});

describe('a whole document', () => {
  test('becomes a valid case', () => {
    const { case: made, problems } = toCase(read('2013-standard'));
    expect(problems).toEqual([]);
    expect(Case.parse(made)).toEqual(made);
    expect(made?.id).toBe('ua-114-13');
    expect(made?.appeals[0]?.demands[0]).toBe(
      'Release Shirin Rahimi immediately and unconditionally, as she is a prisoner of conscience.',
    );
    expect(made?.appeals[0]?.recipients.map((one) => one.id)).toEqual([
      'leader-of-the-islamic-republic',
      'head-of-the-judiciary',
      'president-of-the-islamic-republic-of-iran',
    ]);
  });

  test('that names nobody says which fields are missing', () => {
    const { case: made, problems } = toCase(read('2012-no-bullets-columns'));
    expect(made).toBeUndefined();
    expect(problems).toEqual([{ path: 'people', code: 'absent' }]);
  });

  test('numbers its own series of fast actions', () => {
    expect(toCase(read('1999-library-page-glued')).case?.id).toBe('extra-112-99');
  });
});
