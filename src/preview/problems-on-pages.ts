import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { Connect, Plugin } from 'vite';
import { htmlReport } from '../check/index.ts';
import type { FollowedContent } from './follow-content.ts';
import { shownPage, whyNotShown } from './page-problems.ts';

/**
 * Shows what is wrong on the pages of the preview. A page that cannot be made is answered with a list of what to mend;
 * any other gets a panel, and the words in question are underlined.
 */
export function previewProblems(followed: FollowedContent): Plugin {
  return {
    name: 'plainbook-preview-problems',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const url = new URL(request.url ?? '/', 'http://localhost');
        answer(url, request, response, followed).then((isAnswered) => isAnswered || next(), next);
      });
    },
  };
}

/** Addresses of the panel. No page of a school can have one: names begin with a letter or a figure. */
const panelProgram = '/_plainbook/panel.js';
const panelProblems = '/_plainbook/problems';

/** @returns whether the request needs no other answer */
async function answer(url: URL, request: Connect.IncomingMessage, response: ServerResponse, followed: FollowedContent): Promise<boolean> {
  if (url.pathname.endsWith(panelProgram)) {
    const source = readFileSync(new URL('./panel.ts', import.meta.url), 'utf8');
    response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' }).end(stripTypeScriptTypes(source));
    return true;
  }
  if (url.pathname.endsWith(panelProblems)) {
    const { report } = await followed.now();
    const shown = shownPage(report, url.searchParams.get('page') ?? '/');
    response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }).end(JSON.stringify(shown));
    return true;
  }
  if (!request.headers.accept?.includes('text/html')) return false;
  const { report, content } = await followed.now();
  const wrong = whyNotShown(report, content.problems, url.pathname);
  if (wrong.length > 0) {
    const page = htmlReport({ ...report, problems: wrong, duties: [] }).replace('<head>', '<head><meta http-equiv="refresh" content="2">');
    response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
    return true;
  }
  addPanel(response);
  return false;
}

/** Puts the panel's program at the end of the page that Astro is about to answer with. */
function addPanel(response: ServerResponse): void {
  const end = response.end.bind(response);
  const tag = `<script type="module" src="${panelProgram}"></script>`;
  response.end = ((...given: Parameters<ServerResponse['end']>) => {
    if (String(response.getHeader('content-type') ?? '').startsWith('text/html') && !response.hasHeader('content-length'))
      response.write(tag);
    return end(...given);
  }) as ServerResponse['end'];
}
