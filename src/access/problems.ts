import { type Problem, startOfFile } from '../source/index.ts';
import knowledge from './criteria.json' with { type: 'json' };
import type { Locate } from './locate.ts';
import type { Issue } from './pa11y.ts';

/** A fault of a page, in the shape of every other problem. */
export interface AccessProblem extends Problem {
  /** Which of the two runners found it. Empty for a page that was not checked. */
  foundBy: Issue['runner'][];
  /** The runner's own code, in full: `WCAG2AA.Principle1.Guideline1_1.1_1_1.H37`, or axe's rule `image-alt`. */
  code: string;
  /** Where it is in the page, as a CSS selector. */
  selector: string;
}

/**
 * Turns what pa11y-ci reports of one page into problems. A fault that both runners find in one place is told once,
 * in the words of HTML CodeSniffer, which gives the numbers.
 */
export function problemsOf(file: string, issues: Issue[], locate: Locate): AccessProblem[] {
  const found = new Map<string, AccessProblem>();
  for (const issue of issues.toSorted((a, b) => Number(a.runner === 'axe') - Number(b.runner === 'axe'))) {
    const criterion = criterionOf(issue);
    const key = `${issue.selector} ${criterion ?? issue.code}`;
    const twin = found.get(key);
    if (!twin) found.set(key, toProblem(file, issue, criterion, locate));
    else if (twin.foundBy.includes(issue.runner)) found.set(`${key} ${issue.code}`, toProblem(file, issue, criterion, locate));
    else twin.foundBy.push(issue.runner);
  }
  return [...found.values()];
}

/** A page that gave no result. It counts as a fault: nobody knows whether it is accessible. */
export function notChecked(file: string, reason: string): AccessProblem {
  return {
    file,
    ...startOfFile,
    severity: 'error',
    rule: 'access/not-checked',
    message: `This page could not be checked: ${reason}.`,
    fix: 'Open the page in a browser. If it shows as it should, run the check again.',
    source: 'A page that was not checked counts as one that cannot be read.',
    foundBy: [],
    code: 'not-checked',
    selector: '',
  };
}

function toProblem(file: string, issue: Issue, criterion: string | undefined, locate: Locate): AccessProblem {
  const { code, selector, runner } = issue;
  const [words = '', recommendation] = issue.message.split(/\s*Recommendation:\s*/);
  const snippet = (issue.context ?? '').replace(/\s+/g, ' ');
  return {
    file,
    ...locate(selector, snippet),
    severity: 'error',
    rule: `access/${htmlcsCode.exec(code)?.slice(1).join('-').replaceAll('_', '.') ?? code}`,
    message: [runner === 'axe' ? axeWords(issue) : words, snippet && `It is here: ${snippet.slice(0, longestSnippet)}`]
      .filter(Boolean)
      .join(' '),
    fix: fixFor(issue, criterion, recommendation),
    source: sourceOf(issue, criterion),
    foundBy: [runner],
    code,
    selector,
  };
}

/** `WCAG2AA.Principle1.Guideline1_1.1_1_1.H37`: the criterion and the technique. */
const htmlcsCode = /^WCAG2A+\.Principle\d\.Guideline\d_\d+\.(\d_\d+_\d+)\.(.+)$/;

/** Enough of a page's text to know the element again, in a line of a report. */
const longestSnippet = 120;

function axeWords({ message, runnerExtras: { help, needsFurtherReview } }: Issue): string {
  const words = sentence(help ?? message);
  return needsFurtherReview === true ? `A person must look at this, because the checker cannot decide. ${words}` : words;
}

function fixFor({ runnerExtras }: Issue, criterion: string | undefined, recommendation: string | undefined): string {
  const known = criteria.get(criterion ?? '');
  const undecided = runnerExtras.needsFurtherReview === true ? known?.undecided : undefined;
  const fix = undecided ?? known?.fix ?? runnerExtras.description ?? 'Change the page as the message says';
  return [fix, recommendation ?? ''].filter(Boolean).map(sentence).join(' ');
}

function sourceOf({ runner, runnerExtras: { helpUrl } }: Issue, criterion: string | undefined): string {
  const page = helpUrl === undefined ? '' : `: ${helpUrl.replace(/\?.*$/, '')}`;
  if (criterion === undefined) return runner === 'axe' ? `Good practice, says axe${page}` : 'HTML CodeSniffer, WCAG 2 level AA';
  const known = criteria.get(criterion);
  const version = criterion === '4.1.1' ? 'WCAG 2.1' : 'WCAG 2.2';
  return `${version}, success criterion ${criterion}${known ? ` ${known.name} (level ${known.level})` : ''}${page && `. More${page}`}`;
}

function criterionOf({ code, runner }: Issue): string | undefined {
  return runner === 'axe' ? criterionOfAxeRule.get(code) : htmlcsCode.exec(code)?.[1]?.replaceAll('_', '.');
}

interface Criterion {
  name: string;
  level: string;
  /** What to do about a fault. */
  fix: string;
  /** What to do when a runner cannot decide whether there is one. */
  undecided?: string;
  /** The rules of axe that test it. */
  axe: string[];
}

const criteria = new Map<string, Criterion>(Object.entries(knowledge.criteria));

const criterionOfAxeRule = new Map([...criteria].flatMap(([number, { axe }]) => axe.map((rule) => [rule, number] as const)));

function sentence(words: string): string {
  const text = words.trim().replace(/\.$/, '');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
