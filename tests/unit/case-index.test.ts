import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { caseEntry } from '../../appeal/case-entry';

test('data/case-index.json is what `npm run index` makes of data/cases', () => {
  const folder = 'data/cases/';
  const entries = readdirSync(folder).map((file) =>
    caseEntry(JSON.parse(readFileSync(folder + file, 'utf8'))),
  );
  expect(JSON.parse(readFileSync('data/case-index.json', 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(entries)),
  );
});
