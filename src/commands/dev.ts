import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { htmlReport } from '../check/index.ts';
import { formatNames, previewSite } from '../site/index.ts';
import { isFolder } from '../source/index.ts';
import { CannotRun, type Command, text, today } from './command.ts';
import { type Checked, type FollowedContent, followContent } from './follow-content.ts';

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

    const followed = followContent(folder, day);
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
        plugins: [problemPages(followed)],
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

/** Answers a request for a page that has an error with what is wrong; other pages are shown. */
function problemPages(followed: FollowedContent): Plugin {
  return {
    name: 'plainbook-problem-pages',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (!request.headers.accept?.includes('text/html')) {
          next();
          return;
        }
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const answer = ({ report }: Checked): void => {
          const wrong = report.problems.filter(({ severity, file }) => severity === 'error' && isShownAt(file, pathname));
          if (wrong.length === 0) {
            next();
            return;
          }
          const page = htmlReport({ ...report, problems: wrong }).replace('<head>', '<head><meta http-equiv="refresh" content="2">');
          response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
        };
        followed.now().then(answer).catch(next);
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
