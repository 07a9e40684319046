import type { Problem } from '../../../source/index.ts';
import type { Report } from '../../report.ts';
import { titleOf } from '../../titles.ts';
import { anchor, words } from './escape.ts';
import { excerptOf } from './excerpt.ts';

/** A problem with its number in the report, so that people can talk about it. */
interface Numbered {
  problem: Problem;
  number: number;
}

/** A list of problems, as the page and its contents show it. */
export interface ProblemList {
  id: string;
  heading: string;
  pages: readonly PageOfProblems[];
}

/** A page of the school's with what was found in it. */
interface PageOfProblems {
  file: string;
  name: string;
  anchor: string;
  howMany: number;
  /** The same fault in several places is told once. */
  findings: readonly (readonly Numbered[])[];
}

/** The two lists of a report, without an empty one. Numbers run on from the first to the second. */
export function problemLists(report: Report): ProblemList[] {
  let number = 0;
  const pagesWith = (severity: Problem['severity'], id: string): PageOfProblems[] => {
    const byFile = Map.groupBy(
      report.problems.filter((problem) => problem.severity === severity),
      ({ file }) => file,
    );
    return [...byFile].map(([file, problems]) => {
      const alike = Map.groupBy(problems, ({ rule, message, source }) => JSON.stringify([rule, message, source]));
      const findings = [...alike.values()].map((same) => same.map((problem): Numbered => ({ problem, number: ++number })));
      return { file, name: titleOf(report.titles, file) ?? file, anchor: anchor(id, file), howMany: problems.length, findings };
    });
  };
  const lists = [
    { id: 'must', heading: 'What must be mended', pages: pagesWith('error', 'must') },
    { id: 'should', heading: 'What should be looked at', pages: pagesWith('warning', 'should') },
  ];
  return lists.filter(({ pages }) => pages.length > 0);
}

export function problemSection({ id, heading, pages }: ProblemList, { excerpts }: Report): string {
  const shown = pages.map(({ file, name, anchor: page, findings }) => {
    const path = `<code class="file">${words(file)}</code>`;
    const title = name === file ? `<h3 id="${page}">${path}</h3>` : `<h3 id="${page}">${words(name)}</h3>\n<p class="where">${path}</p>`;
    const lines = Object.hasOwn(excerpts, file) ? excerpts[file] : undefined;
    return `${title}\n${findings.map((places) => finding(places, lines)).join('\n')}`;
  });
  return `<section id="${id}" aria-labelledby="${id}-heading">\n<h2 id="${id}-heading">${heading}</h2>\n${shown.join('\n')}\n</section>`;
}

function finding(places: readonly Numbered[], lines: Readonly<Record<number, string>> | undefined): string {
  const [first] = places;
  if (!first) return '';
  const { rule, message, source } = first.problem;
  return `<div class="finding">
<h4>${words(message)}</h4>
<ol start="${first.number}">
${places.map((one) => place(one, lines?.[one.problem.line])).join('\n')}
</ol>
<p><strong>Why:</strong> ${words(source)}${/[.?!]$/.test(source) ? '' : '.'} See <a href="#${anchor('rule', rule)}">the rule “${words(rule)}”</a>.</p>
</div>`;
}

function place({ problem, number }: Numbered, line: string | undefined): string {
  return `<li value="${number}">
<p class="margin"><span class="tick" aria-hidden="true"></span><span class="number">${number}</span> <span>${placeInWords(problem)}</span></p>
${excerptOf(problem, line)}
<p><strong>What to type:</strong> ${words(problem.fix)}</p>
</li>`;
}

/** `Line 12`, or `Lines 12 to 14`. A problem of the whole file stands before its first letter. */
function placeInWords({ line, column, endLine, endColumn }: Problem): string {
  if (line === 1 && column === 1 && endLine === 1 && endColumn === 1) return 'The whole file';
  return endLine > line ? `Lines ${line} to ${endLine}` : `Line ${line}`;
}
