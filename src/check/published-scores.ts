import { z } from 'astro/zod';
import type { Report } from './report.ts';

/** What a build keeps of the scores of what it has published: the reading age of each page, by its file. */
const publishedSchema = z.object({ readingAges: z.record(z.string(), z.number()) });

export type PublishedScores = z.infer<typeof publishedSchema>;

/** The scores of a report as a file to keep. */
export function scoresToKeep({ scores }: Pick<Report, 'scores'>): string {
  const readingAges = Object.fromEntries(Object.entries(scores).map(([file, { readingAge }]) => [file, readingAge]));
  return `${JSON.stringify({ readingAges } satisfies PublishedScores, null, 2)}\n`;
}

/** Reads such a file. What is no such file, or one of another version, tells nothing. */
export function readPublishedScores(text: string): PublishedScores {
  try {
    return publishedSchema.parse(JSON.parse(text));
  } catch {
    return { readingAges: {} };
  }
}

/** A report in which each page says what its reading age was when it was published. */
export function comparedWith(report: Report, { readingAges }: PublishedScores): Report {
  const known = new Map(Object.entries(readingAges));
  const scores = Object.entries(report.scores).map(([file, score]) => [file, { ...score, was: known.get(file) }] as const);
  return { ...report, scores: Object.fromEntries(scores) };
}
