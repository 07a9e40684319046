import { resolve } from 'node:path';
import type { AccessResult } from '../access/index.ts';
import { openPress } from '../book/index.ts';
import { checkContent, harderInWords, type Report } from '../check/index.ts';
import { count } from '../language/index.ts';
import type { School } from '../schema/index.ts';
import { buildSearch } from '../search/index.ts';
import { buildSite, type FormatName, formatNames, tellDownloadSizes } from '../site/index.ts';
import { type Content, isFolder, readContent } from '../source/index.ts';
import { accessReport, runGate } from './access.ts';
import { CannotRun } from './command.ts';
import { type MadeFile, type ReadyBooklet, readBooklets, writeFormats } from './formats.ts';
import { type Progress, startProgress } from './progress.ts';
import { comparedWithPublished, keepScores } from './published-scores.ts';
import { forThisTerminal } from './reporting.ts';
import { Stopped } from './stopped.ts';
import { openWorkplace, shortPath, type Workplace } from './workplace.ts';

/** What a build is asked to do. */
export interface PublishJob {
  /** The content folder. */
  content: string;
  /** Where the finished site goes. */
  out: string;
  /** `false` leaves the accessibility check out. */
  checkAccess: boolean;
  /** The formats to make, or all of them. */
  only: string[] | undefined;
  /** The day that stands in for the clock, `YYYY-MM-DD`. */
  today: string;
}

/**
 * The whole way: content -> read -> check -> site -> book -> formats -> search -> access -> published.
 * Everything happens in a folder of this run's own; only the last stage touches what was published before.
 * @returns 0 when the site stands, 1 when something in the content or on a page must be mended first
 * @throws CannotRun when there is no content folder, no browser, or nowhere to write
 */
export async function publish(job: PublishJob): Promise<number> {
  if (!(await isFolder(job.content))) throw new CannotRun(`There is no folder ${job.content}. Say where the content is with --content.`);
  const formats = formatsAsked(job.only);
  const progress = startProgress();
  const workplace = await openWorkplace(job.content, job.out);
  const stopListening = clearWhenStopped(workplace);
  const { site } = workplace;
  const press = openPress(workplace.kept);
  try {
    const content = await progress.stage('read', () => readContent(job.content), describeContent);
    const { school, report } = await progress.stage('check', () => check(content, job.today), describeCheck);
    press.makeReady();
    await progress.stage(
      'site',
      () => buildSite({ ...job, work: workplace.astro, school, formats }, site),
      ({ pages }) => count(pages, 'page'),
    );
    const booklets = await progress.stage('book', () => readBooklets(content, school, site), describeBooklets);
    const search = progress.begin(
      'search',
      () => buildSearch(site),
      ({ pages }) => `${count(pages, 'page')} can be found`,
    );
    const files = await progress.stage('formats', () => writeFormats(booklets, formats, site, content, press), describeFiles);
    await search();
    await tellDownloadSizes(site);
    const access = job.checkAccess ? await gate(site, progress) : undefined;
    await progress.stage('publish', workplace.publish, () => `${shortPath(resolve(job.out))}/`);
    await keepScores(report, job.content).catch(() => progress.say('How hard the pages are to read could not be kept for the next check.'));
    progress.say('', ...harderInWords(report), ...summary(job, files, access));
    return 0;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    progress.say('', forThisTerminal(error.report), '', `Nothing was published. ${shortPath(resolve(job.out))}/ is as it was.`);
    return 1;
  } finally {
    stopListening();
    await press.close();
    await workplace.close();
  }
}

/** Checks the content. Warnings may stand; an error stops the build. */
async function check(content: Content, today: string): Promise<{ report: Report; school: School }> {
  const report = await comparedWithPublished(checkContent(content, { today }), content.folder);
  const school = content.school?.data;
  if (report.summary.errors > 0 || !school) throw new Stopped(report);
  return { report, school };
}

/** Looks at every page in a browser. One fault stops the build. */
async function gate(site: string, progress: Progress): Promise<AccessResult> {
  const result = await runGate(site, progress);
  if (result.problems.length > 0) throw new Stopped(accessReport(result));
  return result;
}

function formatsAsked(only: string[] | undefined): FormatName[] {
  const wrong = only?.find((name) => !formatNames.some((known) => known === name));
  if (wrong !== undefined) throw new CannotRun(`There is no format “${wrong}”. There are: ${formatNames.join(', ')}.`);
  return formatNames.filter((name) => only?.includes(name) ?? true);
}

/** A build that is stopped by hand clears its folder away. */
function clearWhenStopped({ close }: Workplace): () => void {
  const stop = (signal: NodeJS.Signals) => {
    void close().finally(() => process.exit(signal === 'SIGINT' ? 130 : 143));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return () => {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  };
}

function describeContent({ files, pages }: Content): string {
  return `${count(files.length, 'file')}, ${count(pages.length, 'of them a page', 'of them pages')}`;
}

function describeCheck({ report: { summary } }: { report: Report }): string {
  return summary.warnings === 0 ? 'nothing is wrong' : `no errors, ${count(summary.warnings, 'warning')}`;
}

function describeBooklets(booklets: ReadyBooklet[]): string {
  const chapters = booklets.reduce((sum, { book }) => sum + book.chapters.length, 0);
  return `${count(booklets.length, 'booklet')} with ${count(chapters, 'chapter')}`;
}

function describeFiles(files: MadeFile[]): string {
  return `${count(files.length, 'PDF file')}`;
}

/** What was made and where, and what was not done. */
function summary({ out, checkAccess: isChecked }: PublishJob, files: MadeFile[], access: AccessResult | undefined): string[] {
  const folder = shortPath(resolve(out));
  const lines = [`The website is in ${folder}/. Copy that folder to any web server.`];
  if (files.length > 0) {
    lines.push(`The booklets are in ${folder}/downloads/:`);
    const longest = Math.max(...files.map(({ name }) => name.length));
    lines.push(
      ...files.map(
        ({ name, pages, sheets }) =>
          `  ${name.padEnd(longest)}  ${count(pages, 'page')}${sheets ? `, ${count(sheets, 'sheet')} of A4: print on both sides, flip on the short edge` : ''}`,
      ),
    );
  }
  if (access) lines.push(`Every page was checked for accessibility with ${access.browser}.`);
  if (!isChecked) lines.push('', 'TAKE CARE: the pages were NOT checked for accessibility (--no-access).');
  return lines;
}
