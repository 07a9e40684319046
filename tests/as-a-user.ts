import { join } from 'node:path';

/** The program that a user starts. */
export const program = join(import.meta.dirname, '../bin/plainbook.mjs');

/** The environment of a user's own terminal: without what the test runner adds, which Astro would heed. */
export function userEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(?:VITEST|VITE_|TEST$|NODE_ENV$|DEV$|PROD$|MODE$|SSR$|BASE_URL$)/.test(name),
  );
  return { ...Object.fromEntries(own), NO_COLOR: '1' };
}
