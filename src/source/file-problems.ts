import { basename } from 'node:path/posix';
import { collections, lists } from './content.ts';
import { nearest } from './nearest.ts';
import { type Problem, startOfFile } from './problem.ts';
import { shortNameOf } from './schema-remedies.ts';

const source = 'The files of a school: docs/fields.md';

/**
 * A file that a school cannot do without is not there.
 * @param files files that are none of a school's, or that differ from `path` in capitals alone
 * @returns also the file that was most likely meant to be it
 */
export function missingFile(path: string, files: string[]): { problem: Problem; meant: string | undefined } {
  const others = files.filter((file) => file.split('/').length === path.split('/').length);
  const meant = others.find((file) => file.toLowerCase() === path.toLowerCase()) ?? nearest(path, others);
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

/** A file that no part of the site is made of. */
export function unexpectedFile(path: string): Problem {
  const [folder = ''] = path.split('/');
  const meant = nearest(path, [...Object.keys(lists), 'school.yaml', 'money.yaml']);
  const page = Object.hasOwn(collections, folder) ? /^(.*?)(?:\.mdx?)?\.(?:md|markdown|txt|mdx)$/i.exec(basename(path))?.[1] : undefined;
  const isWord = /\.(?:docx?|odt|rtf|pages)$/i.test(path);
  const fix = meant
    ? `Rename it to “${meant}”.`
    : page !== undefined
      ? `Rename it to “${folder}/${page}.mdx”. A page stands right inside the folder “${folder}”.`
      : isWord
        ? 'Copy its words into a page whose name ends in .mdx, and take this file out of the content folder.'
        : 'Take it out of the content folder, or save it as one of the files that a school has.';
  return {
    file: path,
    ...startOfFile,
    severity: meant || page !== undefined ? 'error' : 'warning',
    rule: 'unexpected-file',
    message: 'Plainbook does not know what to do with this file, so it would not be shown.',
    fix,
    source,
  };
}

/** A page whose name cannot stand in a web address. */
export function badName(path: string, id: string): Problem | undefined {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return undefined;
  return {
    file: path,
    ...startOfFile,
    severity: 'error',
    rule: 'file-name',
    message: `“${id}” cannot be part of a web address as it stands.`,
    fix: `Rename the file to “${shortNameOf(id) ?? 'a-short-name'}.mdx”: small letters, figures and hyphens.`,
    source: 'A file’s name becomes the page’s address.',
  };
}
