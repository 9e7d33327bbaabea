import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    // It sets the time zone, which in Stryker's threads is the whole process's.
    exclude: ['tests/unit/next-midnight.test.ts'],
    setupFiles: 'tests/unit/seed.ts',
    testTimeout: 60_000,
  },
});
