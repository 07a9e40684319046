import { dirname, join, resolve } from 'node:path';
import { checkOnline, keepAnswers, makeReport, type Report, readKeptAnswers, theWeb, type Web } from '../check/index.ts';
import { count } from '../language/index.ts';
import type { Content } from '../source/index.ts';
import { CannotRun } from './command.ts';

/**
 * Adds to a report what other websites say of the links to them. Answers are kept beside the content folder, so that the next check
 * need not ask again so soon.
 * @throws CannotRun if this computer is not on the web
 */
export async function askTheWeb(report: Report, content: Content, web: Web = theWeb): Promise<Report> {
  const kept = join(dirname(resolve(content.folder)), '.plainbook', 'kept', 'links.json');
  console.error('Asking other websites whether they are still there. This can take up to five minutes.');
  const { problems, answers, asked, known, left, isOffline } = await checkOnline(content, await readKeptAnswers(kept, web.now()), web);
  if (isOffline) throw new CannotRun('No website answered at all. Check that this computer is on the web, and try again.');
  await keepAnswers(kept, answers).catch(() => console.error(`The answers cannot be kept in ${kept}. Check who owns the folder.`));
  console.error(`${count(asked, 'address', 'addresses')} asked for now, ${known} known from the last days.`);
  if (left > 0) console.error(`For ${count(left, 'address', 'addresses')} there was no time. Type the same again to go on.`);
  return makeReport(content, [...report.problems, ...problems], report);
}
