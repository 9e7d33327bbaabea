import { defineConfig } from 'vitest/config';

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
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/global-setup.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // Each file starts browsers of its own; more at once only fight for the processor.
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'editors',
          include: ['tests/editors/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      { test: { name: 'store', include: ['tests/store/*.test.ts'], testTimeout: 60_000 } },
      {
        // Real webmail programs on this machine: Debian, as root.
        test: {
          name: 'webmail',
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
