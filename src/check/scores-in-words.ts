import { count } from '../language/index.ts';
import type { Report } from './report.ts';
import { titleOf } from './titles.ts';

/**
 * The pages whose reading age went up by a year or more since they were published: something to know, and no problem.
 * `“Are you worried?” is harder to read than when it was published: its reading age was 9, now 11.`
 */
export function harderInWords({ scores, titles }: Pick<Report, 'scores' | 'titles'>): string[] {
  return Object.entries(scores).flatMap(([file, { was, readingAge }]) => {
    if (was === undefined || readingAge - was < 1) return [];
    const ages = `its reading age was ${Math.round(was)}, now ${Math.round(readingAge)}`;
    return [`“${titleOf(titles, file) ?? file}” is harder to read than when it was published: ${ages}.`];
  });
}

/** `Reading age of the guide pages: 8 to 11.` Of what is no school’s content: of all that was checked. Empty where nothing was scored. */
export function readingAgesInWords({ scores }: Pick<Report, 'scores'>): string {
  const all = Object.entries(scores);
  const guide = all.filter(([file]) => file.startsWith('guide/'));
  const ages = rangeInWords((guide.length > 0 ? guide : all).map(([, { readingAge }]) => readingAge));
  return ages === '' ? '' : `Reading age${guide.length > 0 ? ` of the guide pages` : ''}: ${ages}.`;
}

/** `8 to 11`, or `8`. */
export function rangeInWords(ages: readonly number[]): string {
  if (ages.length === 0) return '';
  const youngest = Math.round(Math.min(...ages));
  const oldest = Math.round(Math.max(...ages));
  return youngest === oldest ? String(youngest) : `${youngest} to ${oldest}`;
}

/** `410 words, the longest sentence has 19, reading age 8` */
export function pageScoresInWords({ words, longest, readingAge }: Report['scores'][string]): string {
  return `${count(words, 'word')}, the longest sentence has ${longest}, reading age ${Math.round(readingAge)}`;
}
