import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CannotCheck } from './failures.ts';

/**
 * Lends a new folder to some work, and takes it away afterwards.
 * @throws CannotCheck when the temporary folder cannot be written to
 */
export async function withTemporaryFolder<Result>(name: string, work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), name)).catch(() => {
    throw new CannotCheck(`${tmpdir()} cannot be written to. Set TMPDIR (on Windows: TEMP) to a folder of your own.`);
  });
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
