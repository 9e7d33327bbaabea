import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BREAKS } from '../rules/breaks';

const root = join(import.meta.dirname, '../..');

// `npm run rules` takes hours: whether it still finds what it breaks is told here.
test.each(BREAKS)('rule $rule: there is code that could break it as one that $does', (each) => {
  expect(readFileSync(join(root, each.file), 'utf8')).toContain(each.from);
  expect(each.to).not.toBe(each.from);
  expect(existsSync(join(root, `tests/${each.test}.test.ts`))).toBe(true);
});
