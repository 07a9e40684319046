import type { Content, Problem } from '../source/index.ts';
import type { DutyAnswer } from './duties/duty.ts';

/** All that a check has found. Plain data: a reporter turns it into text. */
export interface Report {
  summary: Summary;
  /** Sorted by file, line and column. */
  problems: readonly Problem[];
  /** Every duty that applies to this kind of school, in the order of the law; empty where none is known. */
  duties: readonly DutyAnswer[];
  /** The lines of the files in which problems stand, by file and line: what a reporter shows of them. */
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

/** Puts the problems of a content folder in order, each once, beside the lines that they stand in. */
export function makeReport(content: Content, found: readonly Problem[], duties: readonly DutyAnswer[] = []): Report {
  const howMany = (collection: string): number => content.pages.filter((page) => page.collection === collection).length;
  return reportOn(found, {
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
  });
}

/** What a report needs to know of the files that its problems stand in. */
export interface Examined {
  files: number;
  checked: Readonly<Record<string, number>>;
  /** The words of the files, where they are at hand. */
  texts: ReadonlyMap<string, string>;
  /** The duties of the school, where it is a school's content that was checked. */
  duties?: readonly DutyAnswer[];
}

/** A report on any files: a content folder, or the pages of a built site. */
export function reportOn(found: readonly Problem[], { files, checked, texts, duties = [] }: Examined): Report {
  const problems = inOrder(found);
  return { summary: { ...severities(problems), files, checked }, problems, duties, excerpts: excerptsOf(problems, texts) };
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

function excerptsOf(problems: readonly Problem[], texts: ReadonlyMap<string, string>): Record<string, Record<number, string>> {
  const wanted = Map.groupBy(problems, ({ file }) => file);
  const excerpts: Record<string, Record<number, string>> = {};
  for (const [file, inFile] of wanted) {
    const text = texts.get(file);
    if (text === undefined) continue;
    const lines = text.split(/\r?\n/);
    excerpts[file] = Object.fromEntries(inFile.map(({ line }) => [line, lines[line - 1] ?? '']));
  }
  return excerpts;
}
