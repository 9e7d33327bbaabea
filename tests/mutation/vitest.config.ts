import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    exclude: [
      // It sets the time zone, which in Stryker's threads is the whole process's.
      'tests/unit/next-midnight.test.ts',
      // Hundreds of documents for each small change of the parser: what is left is told by examples alone.
      'tests/unit/parse-properties.test.ts',
      'tests/unit/pack-properties.test.ts',
    ],
    setupFiles: 'tests/unit/seed.ts',
    testTimeout: 60_000,
  },
});
