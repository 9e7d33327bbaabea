import { expect, test } from 'vitest';
import { mayWrite } from '../../appeal/may-write';
import { entry } from './entries';

test.each([
  // last day, status, the office agreed on, may be written about on 25 November 2026
  ['2026-11-26', 'open', undefined, true],
  ['2026-11-25', 'open', undefined, true],
  ['2026-11-24', 'open', undefined, false],
  ['2026-11-24', 'open', '2026-11-25', true],
  ['', 'open', undefined, true],
  ['2026-12-24', 'closed', undefined, false],
  ['2026-11-24', 'closed', '2026-11-25', false],
] as const)('until "%s", %s, office %s: %s', (date, status, agreed, may) => {
  expect(mayWrite(entry('a', date, { status }), agreed, '2026-11-25')).toBe(may);
});
