import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';

/** A folder that can be opened in a browser on this machine. */
export interface ServedFolder {
  /** Where it is, without a slash at the end: `http://127.0.0.1:43210`. */
  origin: string;
  /** Stops serving, also to those in the middle of a download. */
  close(): Promise<void>;
}

/**
 * Serves a built site as a plain web host would: to this machine only, on a free port, `index.html` for a folder, `404.html`
 * with status 404 for what is not there. Nothing outside the folder is served, also not through a link on disk.
 * @throws when the folder is not there
 */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const root = await realpath(folder);
  const server = createServer((request, response) => {
    answer(root, request, response).catch(() => fail(response));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A server on 127.0.0.1 has an address with a port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * The address of a file below the origin: `/worried/` for `worried/index.html`.
 * @param file counted from the served folder, with `/` between its parts
 */
export function addressOf(file: string): string {
  const path = file.split('/').map(encodeURIComponent).join('/');
  return `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const [path = '/', query] = (request.url ?? '/').split('?', 2);
  const parts = partsOf(path);
  const place = parts && (await find(root, parts));
  if (place?.kind === 'folder' && !path.endsWith('/')) {
    const location = `/${place.parts.map(encodeURIComponent).join('/')}/${query === undefined ? '' : `?${query}`}`;
    response.writeHead(301, { location }).end();
    return;
  }
  const file = place?.kind === 'folder' ? await find(root, [...place.parts, 'index.html']) : place;
  if (file?.kind === 'file' && !(place?.kind === 'file' && path.endsWith('/'))) {
    send(request, response, 200, file.path);
    return;
  }
  const missing = await find(root, ['404.html']);
  if (missing?.kind === 'file') send(request, response, 404, missing.path);
  else response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is no such page.');
}

type Found = { kind: 'file'; path: string } | { kind: 'folder'; parts: string[] };

/** What stands at a path inside the root, or undefined: also for what a link on disk leads out of it. */
async function find(root: string, parts: string[]): Promise<Found | undefined> {
  try {
    const path = await realpath(join(root, ...parts));
    if (path !== root && !path.startsWith(root.endsWith(sep) ? root : root + sep)) return undefined;
    const found = await stat(path);
    if (found.isDirectory()) return { kind: 'folder', parts };
    return found.isFile() ? { kind: 'file', path } : undefined;
  } catch {
    return undefined;
  }
}

/** The decoded parts of a path, or undefined for one that no page of a site has. */
function partsOf(path: string): string[] | undefined {
  try {
    const parts = path
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent);
    return parts.some((part) => part === '.' || part === '..' || /[/\\\0]/.test(part)) ? undefined : parts;
  } catch {
    return undefined;
  }
}

function send(request: IncomingMessage, response: ServerResponse, status: number, path: string): void {
  response.writeHead(status, {
    'content-type': contentTypes[extname(path).toLowerCase()] ?? 'application/octet-stream',
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  createReadStream(path)
    .on('error', () => response.destroy())
    .pipe(response);
}

function fail(response: ServerResponse): void {
  if (response.headersSent) response.destroy();
  else response.writeHead(500).end();
}

/** Types that a browser acts on. All text is UTF-8, as Astro writes it. */
const contentTypes: Record<string, string> = {
  '.avif': 'image/avif',
  '.brf': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.epub': 'application/epub+zip',
  '.gif': 'image/gif',
  '.htm': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/vnd.microsoft.icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.otf': 'font/otf',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webm': 'video/webm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};
