import { join, resolve } from 'node:path';
import type { Report } from '../check/index.ts';
import { followContent, previewProblems } from '../preview/index.ts';
import { formatNames, previewSite } from '../site/index.ts';
import { isFolder } from '../source/index.ts';
import { CannotRun, type Command, text, today } from './command.ts';
import { forThisTerminal } from './reporting.ts';

/** `plainbook dev`: shows the site as it will be, and what is wrong, while an editor writes. */
export const dev: Command = {
  summary: 'shows the site while you write, and says what is wrong',
  help: `plainbook dev [--content DIR] [--port NUMBER] [--today DATE]

Shows the site at an address on this machine, and shows it anew each time you save.
A page with a mistake shows what is wrong in its place. Stop it with Ctrl and C.

  --content DIR   the school's folder (content)
  --port NUMBER   the number at the end of the address (4321)
  --today DATE    stands in for the clock: 2026-09-01

Example: plainbook dev --content content`,
  options: { content: { type: 'string' }, port: { type: 'string' }, today: { type: 'string' } },
  async run(given) {
    const folder = resolve(text(given, 'content', 'content'));
    const day = today(given);
    const port = Number(text(given, 'port', '4321'));
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      throw new CannotRun(`--port must be a number, such as 4321. It is “${text(given, 'port', '')}”.`);
    if (!(await isFolder(folder))) throw new CannotRun(`There is no folder ${folder}. Say where the content is with --content.`);

    const followed = followContent(folder, day, tellChanges());
    const school = (await followed.now()).content.school?.data;
    if (!school) throw new CannotRun('The preview needs school.yaml to be right first. Mend what is said above.');
    process.env.ASTRO_DEV_BACKGROUND = '0';
    const preview = await previewSite(
      {
        content: folder,
        work: join(folder, '..', '.plainbook', 'preview'),
        school,
        today: day,
        formats: formatNames,
        plugins: [previewProblems(followed)],
      },
      port,
    );
    console.log(`\nThe preview is at ${preview.address}\nIt follows what you save. Stop it with Ctrl and C.\n`);
    await new Promise<void>((stopped) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped());
    });
    await preview.stop();
    followed.stop();
    return 0;
  },
};

/** Tells a report in the terminal, unless the last one said the same. */
function tellChanges(): (report: Report) => void {
  let told = '';
  return (report) => {
    const words = forThisTerminal(report);
    if (words !== told) console.log(words);
    told = words;
  };
}
