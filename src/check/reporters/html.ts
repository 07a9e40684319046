import { count } from '../../language/index.ts';
import type { Problem } from '../../source/index.ts';
import type { Report } from '../report.ts';
import { reportInWords } from '../report-in-words.ts';
import { lettersOf } from './letters.ts';

/** A report as a page to read, print and hand on: file by file, in letters of 14 pt, without a program in it. */
export function htmlReport(report: Report): string {
  const { problems, excerpts } = report;
  const byFile = [...Map.groupBy(problems, ({ file }) => file)];
  const sections = byFile.map(([file, inFile]) => {
    const items = inFile.map((problem) => item(problem, excerpts[file]?.[problem.line]));
    return `<section>\n<h2>${escapeHtml(file)} <span>(${count(inFile.length, 'problem')})</span></h2>\n<ol>\n${items.join('\n')}\n</ol>\n</section>`;
  });
  const title = problems.length === 0 ? 'Nothing to mend' : 'What to mend';
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${escapeHtml(reportInWords(report))}</p>
${sections.join('\n')}
</main>
</body>
</html>
`;
}

function item(problem: Problem, line: string | undefined): string {
  const { severity, line: number, rule, message, fix, source } = problem;
  const must = severity === 'error' ? 'Must be mended' : 'Should be looked at';
  const parts = [
    `<p class="${severity}"><strong>${must}.</strong> Line ${number}</p>`,
    line === undefined || line.trim() === '' ? '' : `<pre><code>${excerpt(problem, line)}</code></pre>`,
    `<p>${escapeHtml(message)}</p>`,
    `<p><strong>What to do:</strong> ${escapeHtml(fix)}</p>`,
    `<p class="why">Why: ${escapeHtml(source)} (rule ${escapeHtml(rule)})</p>`,
  ];
  return `<li>${parts.filter(Boolean).join('\n')}</li>`;
}

/** As many signs of a line as are shown before and after the place. */
const around = 120;

/** The line with its place marked. */
function excerpt({ line: number, endLine, column, endColumn }: Problem, line: string): string {
  const start = Math.min(column - 1, line.length);
  const end = Math.min(Math.max(endLine === number ? endColumn - 1 : line.length, start), start + 2 * around);
  const from = Math.max(0, start - around);
  const to = Math.min(line.length, end + around);
  const place = line.slice(start, end);
  const marked = place === '' ? '' : `<mark>${escapeHtml(place)}</mark>`;
  return `${from > 0 ? '…' : ''}${escapeHtml(line.slice(from, start))}${marked}${escapeHtml(line.slice(end, to))}${to < line.length ? '…' : ''}`;
}

function escapeHtml(text: string): string {
  const shown = lettersOf(text.toWellFormed()).map((letter) => letter.shown);
  return shown
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

const style = `
body{margin:0;background:#fdfbf4;color:#111;font:14pt/1.5 system-ui,"Segoe UI",Roboto,Arial,sans-serif}
main{max-width:36rem;margin:auto;padding:1rem}
h1{font-size:27pt;line-height:1.2}
h2{font-size:17pt;line-height:1.3;margin-top:3rem;overflow-wrap:anywhere}
h2 span{font-weight:normal;font-size:14pt}
h1,h2{break-after:avoid}
ol{padding-left:2.2rem}
li{margin-bottom:2rem;break-inside:avoid}
p{margin:.4rem 0;overflow-wrap:anywhere}
.error{border-left:.4rem solid #a3141f;padding-left:.6rem}
.warning{border-left:.4rem dashed #7a4b00;padding-left:.6rem}
pre{margin:.4rem 0;padding:.5rem;background:#fff3d6;font:14pt/1.5 ui-monospace,Consolas,monospace;white-space:pre-wrap;overflow-wrap:anywhere}
code{font:inherit}
mark{background:none;color:inherit;font-weight:bold;border-bottom:.2rem solid #a3141f}
@page{margin:18mm}
@media print{
body{background:#fff}
main{max-width:none;padding:0}
section+section{break-before:page}
}
`;
