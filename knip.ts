import type { KnipConfig } from 'knip';

/** What is used although nothing names it in a way that knip reads. `npm run unused` */
export default {
  entry: [
    'practice/practice.js', // by practice/index.html
    'extension/own-browser.js', // by scripts/lean-page.ts, which knows of the next one
    'extension/polyfill.js',
    'tests/bench/time-{fill,find}.ts', // bundled by tests/bench/*-form.ts
    'tests/drivers/{fill-by-selectors,find-marked,run-tasks}.ts', // bundled by the tests of fill
    'tests/mutation/vitest.config.ts', // by its stryker.config.json
    'tests/editors/pages/*.js', // bundled by tests/editors/serve-editors.ts
  ],
  project: ['**/*.{ts,tsx,js}'],
  ignoreDependencies: ['@fontsource/roboto-condensed'], // by url() in a stylesheet
  ignoreUnresolved: ['#imports'], // WXT's own
  ignoreBinaries: ['dpkg', 'apt-get', 'setpriv', 'fc-list', 'debconf-set-selections', 'php'], // Debian's
  // Their libraries are listed in tests/editors/package.json.
  ignoreIssues: { 'tests/editors/pages/*.js': ['unlisted'] },
  ignoreExportsUsedInFile: true,
} satisfies KnipConfig;
