import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { comparedWith, type Report, readPublishedScores, scoresToKeep } from '../check/index.ts';

/** A report beside the scores of what was published last. Before the first build there are none. */
export async function comparedWithPublished(report: Report, content: string): Promise<Report> {
  return comparedWith(report, readPublishedScores(await readFile(fileFor(content), 'utf8').catch(() => '')));
}

/** Keeps the scores of what has just been published. */
export async function keepScores(report: Report, content: string): Promise<void> {
  await mkdir(dirname(fileFor(content)), { recursive: true });
  await writeFile(fileFor(content), scoresToKeep(report));
}

function fileFor(content: string): string {
  return join(dirname(resolve(content)), '.plainbook', 'kept', 'scores.json');
}
