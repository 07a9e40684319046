// Says plainly what to do when somebody runs an npm script before `npm install`.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** Ends the program with a plain sentence if Plainbook's packages are not there. */
export function requireInstalled() {
  try {
    const require = createRequire(import.meta.url);
    for (const name of ['astro/package.json', 'node/package.json', 'yaml/package.json']) require.resolve(name);
  } catch {
    console.error('Plainbook is not installed yet. In this folder, type:\n\n    npm install\n\nThen try again.');
    process.exit(2);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) requireInstalled();
