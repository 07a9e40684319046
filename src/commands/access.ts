import { type AccessResult, CannotCheck, checkAccess } from '../access/index.ts';
import { type Report, reportOn, type Summary } from '../check/index.ts';
import { count } from '../language/index.ts';
import { CannotRun, type Command } from './command.ts';
import { type Progress, startProgress } from './progress.ts';
import { formatAsked, reportHelp, reportOptions, tell } from './reporting.ts';

/** `plainbook access`: the accessibility gate over any built folder, or a site that runs on this machine. */
export const access: Command = {
  summary: 'looks at every page of a finished site for accessibility',
  help: `plainbook access [DIR|URL] [--format text|json|sarif|github|html] [--out FILE]

Opens every page of a finished site in a browser, and tests it against WCAG 2 level AA with HTML CodeSniffer and axe.
A program cannot see everything: somebody must still read the pages, and try them with a keyboard and a screen reader.

  DIR             the folder of the site (dist)
  URL             or a site that runs on this machine, with a sitemap.xml: http://127.0.0.1:4321/
${reportHelp}

It ends with 0 when nothing is wrong, 1 when a page must be mended, 2 when it cannot run.
The browser is the program that CHROME_PATH names; else an installed Chrome, Edge or Chromium; else, on Linux, one from npm.

Example: plainbook access dist --format html --out what-to-mend.html`,
  options: reportOptions,
  async run(given) {
    formatAsked(given);
    const [where = 'dist', ...more] = given.positionals;
    if (more.length > 0)
      throw new CannotRun(`One folder or address is checked at a time. There are ${more.length + 1}: ${given.positionals.join(', ')}`);

    const result = await runGate(where, startProgress(process.stderr));
    const code = await tell(accessReport(result), given, where.includes('://') ? '.' : where.replace(/[/\\]+$/, ''));
    console.error(`\n${inWords(result)}`);
    return result.canary.caught ? code : 2;
  },
};

/** A report of the gate's. Its summary holds the gate's own counts besides, for `--format json`. */
export interface AccessReport extends Report {
  summary: Summary & { access: Omit<AccessResult, 'problems'> };
}

/** What the gate found, for the reporters. */
export function accessReport({ problems, ...counts }: AccessResult): AccessReport {
  const report = reportOn(problems, { files: counts.pages, checked: { pages: counts.checked }, texts: new Map() });
  return { ...report, summary: { ...report.summary, access: counts } };
}

/**
 * Runs the gate as one stage of the work, with the pages counted as they are done.
 * @throws CannotRun when there is no site, or no browser that starts
 */
export async function runGate(where: string, progress: Progress): Promise<AccessResult> {
  try {
    return await progress.stage(
      'access',
      (soFar) => checkAccess(where, { onProgress: ({ done, total }) => soFar(`${done} of ${count(total, 'page')}`) }),
      ({ checked, pages, canary }) =>
        `${checked} of ${count(pages, 'page')}; ${canary.caught ? `all ${canary.faults} planted faults found` : 'planted faults were MISSED'}`,
    );
  } catch (error) {
    throw error instanceof CannotCheck ? new CannotRun(error.message) : error;
  }
}

/** What was checked, how, and what was not. */
function inWords({ pages, checked, canary, browser, triedAgain, leftOut, seconds }: AccessResult): string {
  const lines = [
    `${checked} of ${count(pages, 'page')} checked in ${seconds.toFixed(1)} s, ${(seconds / pages).toFixed(2)} s a page: WCAG 2 level AA, by HTML CodeSniffer and axe.`,
    `Browser: ${browser}.`,
    canary.caught
      ? `Both also found all ${canary.faults} faults of a page that has them on purpose.`
      : 'THE GATE ITSELF IS BROKEN: it missed faults of a page that has them on purpose.',
  ];
  if (triedAgain.length > 0) lines.push(`Tried a second time: ${triedAgain.join(', ')}.`);
  if (leftOut.length > 0) lines.push(`Left out, because they only send the reader on: ${leftOut.join(', ')}.`);
  return lines.join('\n');
}
