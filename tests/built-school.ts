import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { program, userEnvironment } from './as-a-user.ts';

/** Builds the sample school once for all tests, as a user would, into a folder of its own. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'plainbook-tests-'));
  const site = join(folder, 'dist');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [program, 'build', '--no-access', '--out', site, '--today', '2026-11-22'],
    { cwd: join(import.meta.dirname, '..'), encoding: 'utf8', env: userEnvironment() },
  );
  if (status !== 0) throw new Error(`The sample school does not build:\n${stdout}\n${stderr}`);
  project.provide('site', site);
  return () => rmSync(folder, { recursive: true, force: true });
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the built sample school. */
    site: string;
  }
}
