import { watch } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { checkContent, htmlReport, type Report } from '../check/index.ts';
import { formatNames, previewSite } from '../site/index.ts';
import { type Content, isFolder, readContent } from '../source/index.ts';
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

    const watched = await watchContent(folder, day);
    const school = watched.latest().content.school?.data;
    if (!school) throw new CannotRun('The preview needs school.yaml to be right first. Mend what is said above.');
    process.env.ASTRO_DEV_BACKGROUND = '0';
    const preview = await previewSite(
      {
        content: folder,
        work: join(folder, '..', '.plainbook', 'preview'),
        school,
        today: day,
        formats: formatNames,
        plugins: [problemPages(watched)],
      },
      port,
    );
    console.log(`\nThe preview is at ${preview.address}\nIt follows what you save. Stop it with Ctrl and C.\n`);
    await new Promise<void>((stopped) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped());
    });
    await preview.stop();
    watched.stop();
    return 0;
  },
};

interface Checked {
  content: Content;
  report: Report;
}

interface Watched {
  latest(): Checked;
  stop(): void;
}

/** Checks the content now and after each save, and tells what is wrong in the terminal. */
async function watchContent(folder: string, day: string): Promise<Watched> {
  const check = async (): Promise<Checked> => {
    const content = await readContent(folder);
    const report = checkContent(content, { today: day });
    console.log(forThisTerminal(report));
    return { content, report };
  };
  let checked = await check();
  let waiting: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(waiting);
    // An editor writes a file in several steps.
    waiting = setTimeout(async () => {
      checked = await check().catch(() => checked);
    }, 100);
  });
  return {
    latest: () => checked,
    stop() {
      clearTimeout(waiting);
      watcher.close();
    },
  };
}

/** Answers a request for a page that has an error with what is wrong; other pages are shown. */
function problemPages(watched: Watched): Plugin {
  return {
    name: 'plainbook-problem-pages',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname;
        const { report } = watched.latest();
        const wrong = report.problems.filter(({ severity, file }) => severity === 'error' && isShownAt(file, path));
        if (wrong.length === 0 || !request.headers.accept?.includes('text/html')) {
          next();
          return;
        }
        const page = htmlReport({ ...report, problems: wrong }).replace('<head>', '<head><meta http-equiv="refresh" content="2">');
        response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
      });
    },
  };
}

/** Whether a file's words stand on the page with this path. A file of facts stands on all of them. */
function isShownAt(file: string, path: string): boolean {
  const [folder, name] = file.replace(/\.mdx$/, '').split('/');
  if (name === undefined) return file.endsWith('.yaml');
  if (folder === 'guide') return path.endsWith(name === 'home' ? '/' : `/${name}/`) && (name !== 'home' || path === '/');
  return path.endsWith(`/${folder}/${name}/`);
}
