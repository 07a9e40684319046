import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/check/rules.test.ts'],
    globalSetup: ['tests/built-school.ts'],
    // Real builds and real browsers, on machines of any speed.
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
