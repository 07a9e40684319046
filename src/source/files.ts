import { readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import type { Problem } from './problem.ts';
import { unreadable } from './unreadable.ts';

/** The files of a content folder, and what stood in the way of finding them. */
export interface Listing {
  /** Counted from the content folder, with `/` between their parts, sorted. */
  files: string[];
  problems: Problem[];
}

/** More files than any school needs: a wrong folder was named, or a program's own folder was copied in. */
const mostFiles = 5_000;

/** Files that systems and office programs leave behind. */
const leftovers = /^(?:\..*|~\$.*|(?:eh)?Thumbs\.db|desktop\.ini|__MACOSX|Icon\r|.*~|.*\.(?:tmp|bak))$/i;

/**
 * All files below a folder, without hidden files and leftovers.
 * A linked folder is not entered, so links in circles end; a link that leads out of the folder is not followed.
 * Never throws: a folder that cannot be opened is a problem.
 */
export async function listFiles(folder: string): Promise<Listing> {
  const root = await realpath(folder).catch(() => folder);
  const files: string[] = [];
  const problems: Problem[] = [];

  async function visit(below: string): Promise<void> {
    const items = await readdir(join(folder, below), { withFileTypes: true });
    for (const item of items) {
      if (files.length >= mostFiles) return;
      const path = below === '' ? item.name : `${below}/${item.name}`;
      const inCloud = /^\.(.+)\.icloud$/.exec(item.name)?.[1];
      if (inCloud !== undefined) problems.push(notHere(path, inCloud));
      if (leftovers.test(item.name)) continue;
      if (item.isDirectory()) await enter(path);
      else if (item.isSymbolicLink()) await follow(path);
      else if (item.isFile()) files.push(path);
      else problems.push(unreadable(path, 'This is not a file that can be read.', 'Take it out of the content folder.'));
    }
  }

  async function enter(path: string): Promise<void> {
    if (/\.(?:mdx|ya?ml)$/i.test(path)) {
      problems.push(
        unreadable(path, 'This is a folder, but its name ends as a file’s would.', 'Rename it, or move what is in it and delete it.'),
      );
      return;
    }
    await open(path);
  }

  async function open(path: string): Promise<void> {
    try {
      await visit(path);
    } catch (error) {
      const message = `This folder cannot be opened (${codeOf(error)}).`;
      problems.push(unreadable(path || '.', message, 'Check that you may read it, or take it out of the content folder.'));
    }
  }

  async function follow(path: string): Promise<void> {
    try {
      const target = await realpath(join(folder, path));
      const inside = relative(root, target);
      if (inside.startsWith('..') || isAbsolute(inside)) {
        problems.push(unreadable(path, 'This is a link to something outside the content folder.', 'Put a copy of the file itself here.'));
      } else if ((await stat(target)).isFile()) {
        files.push(path);
      } else {
        problems.push(unreadable(path, 'This is a link to a folder, which Plainbook does not follow.', 'Put the files themselves here.'));
      }
    } catch {
      problems.push(unreadable(path, 'This is a link that leads nowhere.', 'Put the file itself here, or delete the link.'));
    }
  }

  await open('');
  if (files.length >= mostFiles) problems.push(tooMany());
  return { files: files.sort(), problems: problems.sort((a, b) => (a.file < b.file ? -1 : 1)) };
}

/** The system's short name for what went wrong: `EACCES`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}

/** macOS leaves a note in the place of a file that it has moved into iCloud. */
function notHere(path: string, name: string): Problem {
  return unreadable(
    path,
    `“${name}” is in iCloud, and not on this computer.`,
    `Open this folder in Finder, and click on the cloud beside “${name}”.`,
  );
}

function tooMany(): Problem {
  return unreadable(
    '.',
    `There are more than ${mostFiles.toLocaleString('en-GB')} files here. The rest was not read.`,
    'Check that this is the content folder, and take out what does not belong to it.',
  );
}
