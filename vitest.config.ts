import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/fixed-chance.ts', 'src/core/reading/learned/brought.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
