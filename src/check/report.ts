import type { Content, Problem } from '../source/index.ts';
import type { DutyAnswer } from './duties/duty.ts';
import type { PageScores } from './page-scores.ts';
import { titlesOf } from './titles.ts';

/** All that a check has found. Plain data: a reporter turns it into text. */
export interface Report {
  summary: Summary;
  /** Sorted by file, line and column. */
  problems: readonly Problem[];
  /** Every duty that applies to this kind of school, in the order of the law; empty where none is known. */
  duties: readonly DutyAnswer[];
  /** How hard each page is to read, by its file. Shown, and never a problem. */
  scores: Readonly<Record<string, PageScores>>;
  /** The school's name, where its content was checked and school.yaml could be read. */
  school?: string | undefined;
  /** The day of the check, `YYYY-MM-DD`. */
  checkedOn?: string | undefined;
  /** What people call the files in which problems stand: the title of a page, by its file. */
  titles: Readonly<Record<string, string>>;
  /** The lines that problems stand in, by file and line: what a reporter shows of them. */
  excerpts: Readonly<Record<string, Readonly<Record<number, string>>>>;
}

export interface Summary {
  errors: number;
  warnings: number;
  /** How many files the content folder holds. */
  files: number;
  /** How much was checked, by what it is: `{ pages: 20, words: 180 }`. */
  checked: Readonly<Record<string, number>>;
}

/**
 * Puts the problems of a content folder in order, each once, beside the lines that they stand in.
 * @param also what else is known of it
 */
export function makeReport(
  content: Content,
  found: readonly Problem[],
  also: Partial<Pick<Report, 'duties' | 'checkedOn' | 'scores'>> = {},
): Report {
  const { duties, checkedOn, scores = {} } = also;
  const howMany = (collection: string): number => content.pages.filter((page) => page.collection === collection).length;
  const report = reportOn(found, {
    files: content.files.length,
    checked: {
      pages: howMany('guide'),
      papers: howMany('policies'),
      words: howMany('words'),
      letters: howMany('letters'),
      people: content.people.length,
      organisations: content.organisations.length,
    },
    texts: content.texts,
    duties,
    scores,
  });
  const titles = titlesOf(content, new Set([...report.problems.map(({ file }) => file), ...Object.keys(scores)]));
  return { ...report, school: content.school?.data.name, checkedOn, titles };
}

/** What a report needs to know of the files that its problems stand in. */
export interface Examined {
  files: number;
  checked: Readonly<Record<string, number>>;
  /** The words of the files, where they are at hand. */
  texts: ReadonlyMap<string, string>;
  /** The duties of the school, where it is a school's content that was checked. */
  duties?: readonly DutyAnswer[] | undefined;
  scores?: Report['scores'];
}

/** A report on any files: a content folder, or the pages of a built site. */
export function reportOn(found: readonly Problem[], { files, checked, texts, duties = [], scores = {} }: Examined): Report {
  const problems = inOrder(found);
  return {
    summary: { ...severities(problems), files, checked },
    problems,
    duties,
    scores,
    titles: {},
    excerpts: excerptsOf(problems, texts),
  };
}

/** How many errors and warnings there are. */
export function severities(problems: readonly Problem[]): { errors: number; warnings: number } {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}

function inOrder(found: readonly Problem[]): Problem[] {
  const once = new Map(
    found.map((problem) => [JSON.stringify([problem.file, problem.line, problem.column, problem.rule, problem.message]), problem]),
  );
  return [...once.values()].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule) || compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function excerptsOf(problems: readonly Problem[], texts: ReadonlyMap<string, string>): Report['excerpts'] {
  const excerpts = [...Map.groupBy(problems, ({ file }) => file)].flatMap(([file, inFile]) => {
    const text = texts.get(file);
    if (text === undefined) return [];
    const lines = text.split(/\r?\n/);
    const wanted = new Set(inFile.flatMap(linesOfPlace));
    return [[file, Object.fromEntries([...wanted].map((line) => [line, lines[line - 1] ?? '']))] as const];
  });
  return Object.fromEntries(excerpts);
}

/** A place over more lines than this is shown by its first ones. */
const longestExcerpt = 12;

function linesOfPlace({ line, endLine }: Problem): number[] {
  return Array.from({ length: Math.min(endLine - line + 1, longestExcerpt) }, (_, after) => line + after);
}
