import { basename, dirname } from 'node:path/posix';
import { type Problem, startOfFile } from './problem.ts';
import { shortNameOf } from './short-name.ts';

/**
 * # file-name
 *
 * A page's file name becomes its address, so it holds small letters, figures and hyphens.
 *
 * ## Good
 *
 * A name of several words:
 *
 * ```mdx guide/school-trips-2026.mdx
 * ---
 * title: What about trips?
 * order: 70
 * ---
 * ```
 *
 * ## Bad
 *
 * Capitals, accents and other signs:
 *
 * ```mdx guide/Élan_Vital.mdx
 * ---
 * title: What about trips?
 * order: 70
 * ---
 * ```
 *
 * > error in guide/Élan_Vital.mdx
 * > “Élan_Vital” cannot be part of a web address as it stands.
 * > Rename the file to “elan-vital.mdx”: small letters, figures and hyphens.
 *
 * A copy that Windows made, and one that has the ending twice:
 *
 * ```mdx guide/worried(1).mdx
 * Words.
 * ```
 *
 * ```mdx guide/worried.mdx.mdx
 * Words.
 * ```
 *
 * > error in guide/worried(1).mdx
 * > This looks like a copy of “guide/worried.mdx”.
 * > Keep one of the two, and delete the other. If it is a new page, give it a name of its own in small letters, figures and hyphens.
 *
 * > error in guide/worried.mdx.mdx
 * > “worried.mdx” cannot be part of a web address as it stands.
 * > There is a file “worried.mdx” already. Keep one of the two, or give this one another name: small letters, figures and hyphens.
 */
const fileNameRule = 'file-name';

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
    rule: fileNameRule,
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
export function originalOf(path: string): string {
  const [, stem = '', endings = ''] = /^(.*?)((?:\.\w+)*)$/.exec(basename(path)) ?? [];
  const original = copies.map((pattern) => pattern.exec(stem)?.[1]).find((name) => name !== undefined);
  return original === undefined ? path : `${dirname(path) === '.' ? '' : `${dirname(path)}/`}${original}${endings}`;
}
