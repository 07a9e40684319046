import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dateInWords } from '../../../language/index.ts';
import { type Report, severities } from '../../report.ts';
import { checkedInWords, dutiesInWords, verdict } from '../../report-in-words.ts';
import { type FindRulePage, rulePage } from '../../rule-pages.ts';
import { dutiesSection, governorsHeading } from './duties.ts';
import { words } from './escape.ts';
import { type ProblemList, problemLists, problemSection } from './problems.ts';
import { rulesSection } from './rules.ts';
import { scoresHeading, scoresSection } from './scores.ts';

/** A report as a page to read, print and hand on: one file, in letters of 14 pt, without a program in it. */
export function htmlReport(report: Report, findPage: FindRulePage = rulePage): string {
  const lists = problemLists(report);
  const title = report.problems.length === 0 ? 'Nothing to mend' : lists[0]?.id === 'must' ? 'What to mend' : 'What to look at';
  const day = report.checkedOn === undefined ? undefined : dateInWords(report.checkedOn);
  const inTab = [title, report.school, day].filter((part) => part !== undefined).join(', ');
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${words(inTab)}</title>
<style>
${style}</style>
</head>
<body>
<a class="skip" href="#main">Go to what was found</a>
<header>
${report.school === undefined ? '' : `<p class="school">${words(report.school)}</p>\n`}<h1>${title}</h1>
${day === undefined ? '' : `<p>Checked on ${day}</p>\n`}</header>
<main id="main" tabindex="-1">
${inShort(report)}
${[contents(lists, report), ...lists.map((list) => problemSection(list, report)), rulesSection(report, findPage), scoresSection(report), dutiesSection(report.duties)].filter(Boolean).join('\n')}
</main>
</body>
</html>
`;
}

const style = ['report.css', 'findings.css', 'scores.css', 'print.css']
  .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
  .join('\n');

function inShort(report: Report): string {
  const { errors, warnings } = severities(report.problems);
  const said = [
    `<p><strong>${verdict(report)}.</strong> ${outcome(errors, warnings)}</p>`,
    report.duties.length > 0 ? `<p>${dutiesInWords(report.duties)}.</p>` : '',
    `<p>${words(checkedInWords(report.summary))}</p>`,
  ].filter(Boolean);
  return `<section class="in-short" aria-labelledby="in-short">\n<h2 id="in-short">In short</h2>\n${said.join('\n')}\n</section>`;
}

function outcome(errors: number, warnings: number): string {
  if (errors > 0) return 'Nothing new is published until what must be mended is right.';
  return warnings > 0 ? 'The pages can be published as they are.' : 'The pages can be published.';
}

/** A link to each part, and to each page in it. A report with one part needs none. */
function contents(lists: readonly ProblemList[], { duties, scores }: Report): string {
  const parts = lists.map(({ id, heading, pages }) => {
    const links = pages.map(({ name, anchor, howMany }) => `<li><a href="#${anchor}">${words(name)} (${howMany})</a></li>`);
    const all = pages.reduce((sum, { howMany }) => sum + howMany, 0);
    return `<li><a href="#${id}">${heading} (${all})</a>\n<ul>\n${links.join('\n')}\n</ul></li>`;
  });
  if (lists.length > 0) parts.push('<li><a href="#rules">What each rule asks</a></li>');
  if (Object.keys(scores).length > 0) parts.push(`<li><a href="#scores">${scoresHeading}</a></li>`);
  if (duties.length > 0) parts.push(`<li><a href="#governors">${governorsHeading}</a></li>`);
  if (parts.length < 2) return '';
  return `<nav aria-labelledby="contents">\n<h2 id="contents">What is in this report</h2>\n<ul>\n${parts.join('\n')}\n</ul>\n</nav>`;
}
