import { expect, test } from 'vitest';
import { postArrival } from '../../appeal/post-arrival';

test.each([
  // from, to, today, deadline, days, arrives, in time, post by
  ['US', 'US', '2017-08-10', '2017-08-17', 5, '2017-08-15', true, '2017-08-12'],
  ['US', 'US', '2017-08-12', '2017-08-17', 5, '2017-08-17', true, '2017-08-12'],
  ['US', 'US', '2017-08-13', '2017-08-17', 5, '2017-08-18', false, '2017-08-12'],
  ['KR', 'CN', '2017-08-01', '2017-08-17', 10, '2017-08-11', true, '2017-08-07'],
  ['NO', 'CN', '2017-08-01', '2017-08-17', 21, '2017-08-22', false, '2017-07-27'],
  ['NO', 'CH', '2012-04-01', '2012-04-10', 10, '2012-04-11', false, '2012-03-31'],
  ['KR', 'KP', '2012-03-01', '2012-04-10', 35, '2012-04-05', true, '2012-03-06'],
  [undefined, 'CN', '2024-02-20', '2024-03-12', 21, '2024-03-12', true, '2024-02-20'],
  ['NO', undefined, '2024-02-20', '2024-03-11', 21, '2024-03-12', false, '2024-02-19'],
] as const)('from %s to %s on %s', (from, to, today, deadline, days, arrives, inTime, postBy) => {
  expect(postArrival(today, from, to, deadline)).toEqual({ days, arrives, inTime, postBy });
});

test('without a deadline there is nothing to be in time for', () => {
  expect(postArrival('2026-11-25', 'NO', 'CN')).toEqual({ days: 21, arrives: '2026-12-16' });
});
