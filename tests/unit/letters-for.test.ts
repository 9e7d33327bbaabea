import { expect, test } from 'vitest';
import { lettersFor } from '../../appeal/letters-for';
import { waitingCases } from '../../appeal/waiting';
import { entry } from './entries';

const TODAY = '2026-11-25';
const sent = (day: string, caseId = 'case') => ({
  caseId,
  recipientId: 'minister',
  channel: 'email' as const,
  day,
});

test.each([
  // Issued, days of the letters, how many of them answer the case as it stands.
  [undefined, ['2026-11-01'], 1],
  ['2026-10-30', ['2026-11-01', '2026-11-20'], 2],
  // An update of 10 November asks anew.
  ['2026-11-10', ['2026-11-01'], 0],
  ['2026-11-10', ['2026-11-01', '2026-11-10'], 1],
  // A day still to come is a slip of whoever wrote the document.
  ['2027-11-10', ['2026-11-01'], 1],
])('of a case issued on %s and letters of %j, %i count', (issued, days, count) => {
  const log = [...days.map((day) => sent(day)), sent(TODAY, 'another')];
  expect(lettersFor({ id: 'case', issued }, log, TODAY)).toHaveLength(count);
  const waits = waitingCases([entry('case', '2026-12-20', { issued })], log, TODAY);
  expect(waits).toHaveLength(count ? 0 : 1);
});
