import { expect, test } from 'vitest';
import { firstCasesOf } from '../../appeal/first-cases';
import { entry } from './entries';

test('what is due first stands first, then what is past, and no more than is drawn', () => {
  const rows = [
    entry('past', '2090-01-01'),
    entry('later', '2090-03-01'),
    entry('today', '2090-02-01'),
    entry('closed', '2090-04-01', { status: 'closed' }),
  ];
  const first = firstCasesOf(rows, ['today', 'ua-1'], '2090-02-01');
  expect(first.rows.map(({ id }) => id)).toEqual(['today', 'later', 'past', 'closed']);
  expect(first).toMatchObject({ day: '2090-02-01', total: 4, replaced: ['today'] });
  const many = Array.from({ length: 100 }, (_, n) => entry(`${n}`, '2090-02-02'));
  expect(firstCasesOf(many, [], '2090-02-01').rows.length).toBe(20);
});
