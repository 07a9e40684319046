import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { userEnvironment } from '../as-a-user.ts';
import type { Unchecked, UncheckedSchool } from './build-unchecked.ts';

/** Builds schools as a preview or a program would that had not checked them first, each into a folder below `folder`. */
export function buildUnchecked(folder: string, schools: UncheckedSchool[]): Unchecked[] {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(import.meta.dirname, 'build-unchecked.ts'), folder], {
    input: JSON.stringify(schools),
    encoding: 'utf8',
    env: userEnvironment(),
    maxBuffer: 100_000_000,
  });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  return JSON.parse(stdout.slice(stdout.lastIndexOf('\n')));
}
