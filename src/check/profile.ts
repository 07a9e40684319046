import { sentencesIn } from '../language/index.ts';
import type { PageText } from '../source/index.ts';
import type { Text } from './texts.ts';

/**
 * How strictly plain English is asked of some words:
 * - `parent`: what parents read: guide pages, letters, the glossary, and every field, also those of a paper
 * - `paper`: the words of a formal paper, which may be longer and may use the terms of the law
 * - `steps`: a title, a heading, a label, a cell: a few words that are no sentence
 */
export type Profile = 'parent' | 'paper' | 'steps';

/** @param page the page that the text stands in; missing for a YAML file */
export function profileOf({ kind, value, path }: Pick<Text, 'kind' | 'value' | 'path'>, page: PageText | undefined): Profile {
  if (isShort(value, kind === 'heading' || labels.has(path.at(-1)))) return 'steps';
  return isPaper(page) && path.length === 0 ? 'paper' : 'parent';
}

/** Whether a page is a formal paper. */
export function isPaper(page: Pick<PageText, 'collection'> | undefined): boolean {
  return page?.collection === 'policies';
}

/** As many words as a label or a heading has. */
const longestStep = 8;

/** Fields that are a title or a label, also where they ask: `Are you worried?` */
const labels: ReadonlySet<string | number | undefined> = new Set(['title', 'term', 'door', 'label']);

function isShort(value: string, isLabel: boolean): boolean {
  if (!isLabel && /[.!?][”"’')\]]*\s*$/.test(value)) return false;
  const [first, ...more] = sentencesIn(value);
  return more.length === 0 && (first?.words.length ?? 0) <= longestStep;
}
