import { defineConfig } from 'vitest/config';

/** The examples in the comments of the rules, and how much of each rule they reach. */
export default defineConfig({
  test: {
    include: ['tests/check/rules.test.ts'],
    testTimeout: 60_000,
    coverage: {
      enabled: true,
      provider: 'v8',
      include: ['src/check/rules/**/*.ts'],
      // Written, and not applied until their examples are: they are not in src/check/rules.ts either.
      exclude: ['a-or-an', 'idiom', 'official-style', 'repeated-word', 'spelling', 'tone'].map((rule) => `src/check/rules/${rule}.ts`),
      reporter: [['text', { skipFull: true }]],
      thresholds: { perFile: true, lines: 100, branches: 100, functions: 100, statements: 100 },
    },
  },
});
