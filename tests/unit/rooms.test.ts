import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const FORBIDDEN = {
  'data/a.ts':
    "import { composeLetter } from '../appeal/letter';\nexport const x = composeLetter;\n",
  'appeal/a.ts': "import { findForm } from '../fill/find-form';\nexport const x = findForm;\n",
  'appeal/b.ts': "import { browser } from '#imports';\nexport const x = browser;\n",
  'appeal/c.ts': 'export const x = document.title;\n',
  'fill/a.ts':
    "import { composeLetter } from '../appeal/letter';\nexport const x = composeLetter;\n",
  'fill/b.ts': "import { h } from 'preact';\nexport const x = h;\n",
  'fill/c.ts': 'export const x = browser.tabs;\n',
  'fill/d.ts': "import { Case } from '../data/schema';\nexport const x = Case;\n",
  'intake/a.ts': "import { findForm } from '../fill/find-form';\nexport const x = findForm;\n",
  'intake/b.ts': "import { browser } from '#imports';\nexport const x = browser;\n",
  'extension/a.ts': "import { findForm } from '../fill/find-form';\nexport const x = findForm;\n",
  'extension/b.ts': "import { render } from 'preact';\nexport const x = render;\n",
  'components/a.tsx': "import { findForm } from '../fill/find-form';\nexport const x = findForm;\n",
  'components/b.tsx': "import { x } from '../entrypoints/popup/main';\nexport const y = x;\n",
};

const ALLOWED = {
  'appeal/ok.ts': "import type { Case } from '../data/schema';\nexport type X = Case;\n",
  'fill/ok.ts': "import type { Letter } from '../appeal/letter';\nexport type X = Letter;\n",
  'extension/ok.ts': "import type { Task } from '../fill/task';\nexport type X = Task;\n",
  'components/ok.tsx':
    "import { deadlineStatus } from '../appeal/deadline';\nexport const x = deadlineStatus;\n",
};

const root = join(import.meta.dirname, '../..');
let house: string;
/** Files that lint refuses for what they import or reach for. */
let refused: Set<string>;

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'quick-appeals-rooms-'));
  for (const file of ['biome.json', 'type-arrows.grit'])
    cpSync(join(root, file), join(house, file));
  for (const [file, code] of Object.entries({ ...FORBIDDEN, ...ALLOWED })) {
    mkdirSync(join(house, dirname(file)), { recursive: true });
    writeFileSync(join(house, file), code);
  }
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const { stdout } = spawnSync(
    process.execPath,
    [biome, 'lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none'],
    { cwd: house, encoding: 'utf8' },
  );
  type Diagnostic = { category: string; location: { path: string | { file: string } } };
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: Diagnostic[] };
  refused = new Set(
    diagnostics
      .filter(({ category }) => /noRestricted|plugin/.test(category))
      .map(({ location: { path } }) => (typeof path === 'string' ? path : path.file)),
  );
});

afterAll(() => rmSync(house, { recursive: true }));

test.each(Object.keys(FORBIDDEN))('lint refuses %s', (file) => {
  expect([...refused]).toContain(file);
});

test.each(Object.keys(ALLOWED))('lint lets %s be', (file) => {
  expect([...refused]).not.toContain(file);
});
