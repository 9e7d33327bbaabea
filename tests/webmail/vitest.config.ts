import { defineConfig } from 'vitest/config';

/** Real webmail programs on this machine: `npm run test:webmail`, not part of `npm test`. */
export default defineConfig({
  test: {
    name: 'webmail',
    reporters: ['default', './tests/tally-reporter.ts'],
    include: ['tests/webmail/**/*.test.ts'],
    globalSetup: 'tests/webmail/global-setup.ts',
    testTimeout: 90_000,
    // Installing and starting a webmail takes its time on a bare machine.
    hookTimeout: 600_000,
    fileParallelism: false,
  },
});
