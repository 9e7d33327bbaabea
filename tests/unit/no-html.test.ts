import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const files = globSync(
  '{appeal,components,data,entrypoints,extension,fill,intake}/**/*.{ts,tsx,html}',
  { cwd: root },
);

test('the rooms are looked through', () => expect(files.length).toBeGreaterThan(150));

// Text that a page, a document or a pack brings is shown as text: it cannot become a script of ours.
test.each(files)('%s makes no HTML and no code of text', (file) => {
  expect(readFileSync(join(root, file), 'utf8')).not.toMatch(
    /(inner|outer)HTML\s*\+?=[^=]|dangerouslySetInnerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|parseHTMLUnsafe|document\.write|\beval\(|\bFunction\(/,
  );
});
