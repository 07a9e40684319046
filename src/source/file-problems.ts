import { basename, dirname } from 'node:path/posix';
import { collections, lists } from './content.ts';
import synonyms from './folder-names.json' with { type: 'json' };
import { nearest } from './nearest.ts';
import { type Problem, startOfFile } from './problem.ts';
import { shortNameOf } from './short-name.ts';

const source = 'The files of a school: docs/fields.md';
const dataFiles = [...Object.keys(lists), 'school.yaml', 'money.yaml'];

/**
 * A file that a school cannot do without is not there.
 * @param files files that are none of a school's, or that differ from `path` in capitals alone
 * @returns also the file that was most likely meant to be it
 */
export function missingFile(path: string, files: string[]): { problem: Problem; meant: string | undefined } {
  const others = files.filter((file) => file.split('/').length === path.split('/').length);
  const meant = others.find((file) => dataFileMeant(file) === path || pageMeant(file) === path) ?? nearest(path, others);
  const problem: Problem = {
    file: path,
    ...startOfFile,
    severity: 'error',
    rule: 'missing-file',
    message: 'This file is missing, and a school cannot do without it.',
    fix: meant ? `There is a file “${meant}”. If that is the one, rename it to “${path}”.` : 'Make it, or copy it from the sample school.',
    source,
  };
  return { problem, meant };
}

/**
 * A file that no part of the site is made of.
 * @param files all files of the school
 */
export function unexpectedFile(path: string, files: readonly string[]): Problem {
  const said = (severity: Problem['severity'], message: string, fix: string): Problem => {
    return { file: path, ...startOfFile, severity, rule: 'unexpected-file', message, fix, source };
  };
  if (Object.hasOwn(collections, path) || path === 'pictures' || path === 'files') {
    return said('error', `“${path}” must be a folder, and this is a file.`, `Rename the file, and make a folder “${path}”.`);
  }
  const notShown = 'Plainbook does not know what to do with this file, so it would not be shown.';
  const original = originalOf(path);
  const meant = dataFileMeant(path) ?? pageMeant(path) ?? dataFileMeant(original) ?? pageMeant(original);
  if (meant !== undefined && files.includes(meant)) {
    return said(
      'error',
      `This looks like another “${meant}”, and would not be shown.`,
      'Keep one of the two, and take the other out of the content folder.',
    );
  }
  if (meant !== undefined) return said('error', notShown, `${dirname(meant) === dirname(path) ? 'Rename' : 'Move'} it to “${meant}”.`);
  if (/\.mdx?$/i.test(path) && !path.includes('/') && !/^(?:readme|license|contributing)\./i.test(path)) {
    return said(
      'error',
      'A page stands in one of the folders, so this one would not be shown.',
      `Move it into ${Object.keys(collections).join(', ')}.`,
    );
  }
  if (/\.(?:docx?|odt|rtf|pages|gdoc)$/i.test(path)) {
    return said('warning', notShown, 'Copy its words into a page whose name ends in .mdx, and take this file out of the content folder.');
  }
  return said('warning', notShown, 'Take it out of the content folder, or save it as one of the files that a school has.');
}

/**
 * A page whose name cannot stand in a web address, or that is a copy of another.
 * @param files all files of the school
 */
export function badName(path: string, id: string, files: readonly string[]): Problem | undefined {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return undefined;
  const common = {
    file: path,
    ...startOfFile,
    severity: 'error' as const,
    rule: 'file-name',
    source: 'A file’s name becomes the page’s address.',
  };
  const original = originalOf(path);
  if (original !== path && files.includes(original)) {
    return {
      ...common,
      message: `This looks like a copy of “${original}”.`,
      fix: 'Keep one of the two, and delete the other. If it is a new page, give it a name of its own in small letters, figures and hyphens.',
    };
  }
  const name = shortNameOf(id.replace(/(?:\.mdx?)+$/i, '')) ?? 'a-short-name';
  const isTaken = files.includes(`${dirname(path)}/${name}.mdx`);
  return {
    ...common,
    message: `“${id}” cannot be part of a web address as it stands.`,
    fix: isTaken
      ? `There is a file “${name}.mdx” already. Keep one of the two, or give this one another name: small letters, figures and hyphens.`
      : `Rename the file to “${name}.mdx”: small letters, figures and hyphens.`,
  };
}

/** Whether a page is a copy of another, by its name: its words need not be compared with those of the other. */
export function isCopy(path: string, files: readonly string[]): boolean {
  const original = originalOf(path);
  return original !== path && files.includes(original);
}

/** What Windows, macOS, Dropbox and OneDrive add to the name of a copy. */
const copies = [
  /^copy (?:\(\d+\) )?of (.+)$/i,
  /^(.+?) ?\(\d+\)$/,
  /^(.+?) ?-? ?copy(?: ?\(?\d+\)?)?$/i,
  /^(.+?) \([^)]*conflict[^)]*\)$/i,
  /^(.+?)-(?:DESKTOP|LAPTOP|PC)-\w+$/,
];

/** `guide/Copy of worried.mdx` and `guide/worried (1).mdx` are `guide/worried.mdx`. */
function originalOf(path: string): string {
  const [, stem = '', endings = ''] = /^(.*?)((?:\.\w+)*)$/.exec(basename(path)) ?? [];
  const original = copies.map((pattern) => pattern.exec(stem)?.[1]).find((name) => name !== undefined);
  return original === undefined ? path : `${dirname(path) === '.' ? '' : `${dirname(path)}/`}${original}${endings}`;
}

/** `People.YAML`, `people.yml`, `people.yaml.txt` and `guide/people.yaml` are `people.yaml`. */
function dataFileMeant(path: string): string | undefined {
  const name = basename(path)
    .toLowerCase()
    .replace(/(?<=\.ya?ml)\.txt$/, '')
    .replace(/\.yml$/, '.yaml');
  return dataFiles.find((file) => file === name) ?? (/\.ya?ml/i.test(path) ? nearest(name, dataFiles) : undefined);
}

/** `Guide/worried.mdx`, `guide/worried.md` and `guide/help/worried.mdx.txt` are `guide/worried.mdx`. */
function pageMeant(path: string): string | undefined {
  const [first = '', ...others] = path.split('/');
  const stem = /^(.*?)(?:\.mdx?)*\.(?:md|markdown|txt|mdx)$/i.exec(basename(path))?.[1];
  const known: unknown = Object.hasOwn(synonyms.folders, first.toLowerCase())
    ? Reflect.get(synonyms.folders, first.toLowerCase())
    : undefined;
  const folders = Object.keys(collections);
  const folder = folders.find((name) => name === known) ?? nearest(first, folders);
  if (others.length === 0 || stem === undefined || folder === undefined) return undefined;
  return `${folder}/${shortNameOf(stem) ?? 'a-short-name'}.mdx`;
}
