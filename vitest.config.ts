import { defineConfig } from 'vitest/config';

/** Real browsers on a machine that others share miss a beat now and then: two more tries there, none at home. */
const retry = process.env.CI ? 2 : 0;

export default defineConfig({
  test: {
    reporters: ['default', './tests/tally-reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: 'tests/unit/seed.ts',
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          retry,
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/global-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Each file starts browsers of its own; more at once only fight for the processor.
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'editors',
          retry,
          include: ['tests/editors/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      { test: { name: 'store', include: ['tests/store/*.test.ts'], testTimeout: 60_000 } },
      {
        // Real webmail programs on this machine: Debian, as root.
        test: {
          name: 'webmail',
          retry,
          include: ['tests/webmail/*.test.ts'],
          globalSetup: 'tests/webmail/global-setup.ts',
          testTimeout: 180_000,
          // Installing and starting a webmail takes its time on a bare machine.
          hookTimeout: 600_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
