import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { checkContent, reviewCalendar } from '../check/index.ts';
import { isFolder, readContent } from '../source/index.ts';
import { CannotRun, type Command, text, today } from './command.ts';
import { askTheWeb } from './online.ts';
import { comparedWithPublished } from './published-scores.ts';
import { formatAsked, reportHelp, reportOptions, tell } from './reporting.ts';

/** `plainbook check`: says everything that is wrong in a content folder, and writes nothing but its report. */
export const check: Command = {
  summary: 'says what is wrong in the content, and what to type',
  help: `plainbook check [--content DIR] [--format text|json|sarif|github|html|ics] [--out FILE] [--today DATE] [--online]

Reads every file of the content folder, checks it against every rule, and tells all problems at once:
where each is, what is wrong, and what to type. It changes nothing, and asks nobody unless it is told to.

  --content DIR   the school's folder (content)
${reportHelp}
  --format ics    writes a calendar of all reviews to come, for Outlook or a telephone
  --today DATE    stands in for the clock: 2026-09-01
  --online        asks every website that pages link to whether it is still there

It ends with 0 when nothing is wrong (warnings may stand), 1 when there are errors, 2 when it cannot run.

Example: plainbook check --content content --format html --out what-to-mend.html
         plainbook check --format ics --out reviews.ics`,
  options: { content: { type: 'string' }, ...reportOptions, today: { type: 'string' }, online: { type: 'boolean' } },
  async run(given) {
    const folder = text(given, 'content', 'content');
    const day = today(given);
    formatAsked(given, ['ics']);
    const [extra] = given.positionals;
    if (extra !== undefined)
      throw new CannotRun(`check does not know what to do with “${extra}”. To name the content folder, type --content ${extra}`);
    if (!(await isFolder(folder))) throw new CannotRun(`There is no folder ${folder}. Say where the content is with --content.`);
    const content = await readContent(folder);
    const report = await comparedWithPublished(checkContent(content, { today: day }), folder);
    return tell(given.values.online === true ? await askTheWeb(report, content) : report, given, asTheRepositoryNamesIt(folder), {
      ics: { called: 'calendar', write: () => reviewCalendar(content, { today: day }) },
    });
  },
};

/** The content folder counted from the top of its repository, so that a code host finds the files; else from here. */
function asTheRepositoryNamesIt(folder: string): string {
  const whole = resolve(folder);
  const near = relative(repositoryAround(whole) ?? process.cwd(), whole);
  return (near.startsWith('..') ? whole : near).split(sep).join('/');
}

function repositoryAround(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : repositoryAround(above);
}
