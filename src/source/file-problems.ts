import { basename, dirname } from 'node:path/posix';
import { collections, lists } from './content.ts';
import { originalOf } from './file-names.ts';
import synonyms from './folder-names.json' with { type: 'json' };
import { nearest } from './nearest.ts';
import { type Problem, startOfFile } from './problem.ts';
import { shortNameOf } from './short-name.ts';

const source = 'The files of a school: docs/fields.md';
const dataFiles = [...Object.keys(lists), 'school.yaml', 'money.yaml'];

/**
 * # missing-file
 *
 * A school cannot do without school.yaml, people.yaml and the first page of the guide, guide/home.mdx.
 *
 * ## Good
 *
 * Lists that a school need not have:
 *
 * ```none organisations.yaml
 * ```
 *
 * ```none booklets.yaml
 * ```
 *
 * ## Bad
 *
 * No first page, and nothing like it:
 *
 * ```none guide/home.mdx
 * ```
 *
 * > error in guide/home.mdx
 * > This file is missing, and a school cannot do without it.
 * > Make it, or copy it from the sample school.
 *
 * A file under another name:
 *
 * ```none school.yaml
 * ```
 *
 * ```text School.yml
 * name: Small School
 * ```
 *
 * > error in school.yaml
 * > This file is missing, and a school cannot do without it.
 * > There is a file “School.yml”. If that is the one, rename it to “school.yaml”.
 */
const missingFileRule = 'missing-file';

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
    rule: missingFileRule,
    message: 'This file is missing, and a school cannot do without it.',
    fix: meant ? `There is a file “${meant}”. If that is the one, rename it to “${path}”.` : 'Make it, or copy it from the sample school.',
    source,
  };
  return { problem, meant };
}

/**
 * # unexpected-file
 *
 * Every file of the content folder has a place on the site. What systems and office programs leave behind, such as .DS_Store,
 * Thumbs.db and files that begin with ~$, is passed over.
 *
 * ## Good
 *
 * What others leave behind:
 *
 * ```text guide/.DS_Store
 * x
 * ```
 *
 * ```text guide/~$plan.docx
 * x
 * ```
 *
 * ```text Thumbs.db
 * x
 * ```
 *
 * ## Bad
 *
 * Pages with another ending, in another folder, and in none:
 *
 * ```text guide/help.mdx.txt
 * x
 * ```
 *
 * ```text policy/sen.md
 * x
 * ```
 *
 * ```text trips.mdx
 * x
 * ```
 *
 * > error in guide/help.mdx.txt
 * > Plainbook does not know what to do with this file, so it would not be shown.
 * > Rename it to “guide/help.mdx”.
 *
 * > error in policy/sen.md
 * > Plainbook does not know what to do with this file, so it would not be shown.
 * > Move it to “policies/sen.mdx”.
 *
 * > error in trips.mdx
 * > A page stands in one of the folders, so this one would not be shown.
 * > Move it into guide, policies, words, letters.
 *
 * A second people.yaml, and a list with another ending:
 *
 * ```text guide/people.yaml
 * x
 * ```
 *
 * ```none money.yaml
 * ```
 *
 * ```text money.yml
 * x
 * ```
 *
 * > error in guide/people.yaml
 * > This looks like another “people.yaml”, and would not be shown.
 * > Keep one of the two, and take the other out of the content folder.
 *
 * > error in money.yml
 * > Plainbook does not know what to do with this file, so it would not be shown.
 * > Rename it to “money.yaml”.
 *
 * A Word file, and another that nobody asked for:
 *
 * ```text policies/plan.docx
 * x
 * ```
 *
 * ```text notes.csv
 * x
 * ```
 *
 * > warning in notes.csv
 * > Plainbook does not know what to do with this file, so it would not be shown.
 * > Take it out of the content folder, or save it as one of the files that a school has.
 *
 * > warning in policies/plan.docx
 * > Plainbook does not know what to do with this file, so it would not be shown.
 * > Copy its words into a page whose name ends in .mdx, and take this file out of the content folder.
 *
 * A file where a folder should be:
 *
 * ```text files
 * x
 * ```
 *
 * > error in files
 * > “files” must be a folder, and this is a file.
 * > Rename the file, and make a folder “files”.
 */
const unexpectedFileRule = 'unexpected-file';

/**
 * A file that no part of the site is made of.
 * @param files all files of the school
 */
export function unexpectedFile(path: string, files: readonly string[]): Problem {
  const said = (severity: Problem['severity'], message: string, fix: string): Problem => {
    return { file: path, ...startOfFile, severity, rule: unexpectedFileRule, message, fix, source };
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
