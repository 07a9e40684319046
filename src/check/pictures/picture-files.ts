import { extname, posix } from 'node:path';
import { materialKinds, nearest, pictureKinds } from '../../source/index.ts';
import { shown } from '../words.ts';

/** What is wrong with the way a picture is named, and what to type. */
export interface PictureFault {
  message: string;
  fix: string;
}

/**
 * Looks for the file that a page names. It is counted from the page's own folder, so that editors and other previews find it too.
 * Addresses with a scheme, and those of other websites, are another rule's to tell.
 * @param url as it stands in the round brackets
 * @param page the page's file: `guide/worried.mdx`
 */
export function faultInPage(url: string, page: string, files: readonly string[]): PictureFault | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^[\\/]{2}/i.test(url.replace(/[\p{Cc}\p{Cf}\p{Z}]/gu, ''))) return undefined;
  if (url === '')
    return { message: 'This picture has no file.', fix: 'Type the file in the round brackets: ![what it shows](../pictures/name.jpg)' };
  const typed = decoded(url);
  if (typed === undefined || /[?#%]/.test(typed)) return strangeName;
  const path = typed.replaceAll('\\', '/');
  const fromPage = (file: string): string => posix.relative(posix.dirname(page), file).replace(/^(?!\.)/, './');
  const file = path.startsWith('/') ? path.slice(1).replace(/^content\//, '') : posix.join(posix.dirname(page), path);
  const isThere = files.includes(file) && isPicture(file);
  if (path.startsWith('/') && isThere)
    return { message: 'A picture is named from the page’s own folder, without a slash in front.', fix: `Type ${fromPage(file)}` };
  if (file.startsWith('../')) return outside('../pictures/name.jpg');
  if (isThere) {
    if (/^\.{1,2}\//.test(path) && path === typed) return undefined;
    return { message: 'The name of a picture begins with ./ or ../', fix: `Type ${fromPage(file)}` };
  }
  // Somebody may count from the content folder, as the YAML files do.
  if (files.includes(path) && isPicture(path)) return { message: `There is no file “${shown(file)}”.`, fix: `Type ${fromPage(path)}` };
  return missing(file, files, fromPage);
}

/** Looks for the file that a field names, counted from the content folder. */
export function faultInField(name: string, files: readonly string[]): PictureFault | undefined {
  if (/^[a-z]+:/i.test(name))
    return {
      message: 'A picture must be a file of the content folder.',
      fix: 'Save the picture in content/pictures, and type: pictures/name.jpg',
    };
  if (/[?#%]/.test(name)) return strangeName;
  if (files.includes(name) && isPicture(name)) return undefined;
  const plain = posix.normalize(name.replaceAll('\\', '/'));
  if (plain.startsWith('../') || plain.startsWith('/')) return outside('pictures/name.jpg');
  return missing(plain, files, (found) => found);
}

/** Whether a file is a picture by its name. */
export function isPicture(file: string): boolean {
  const kind = materialKinds[extname(file).slice(1).toLowerCase()];
  return kind !== undefined && (kind === 'svg' || pictureKinds.has(kind));
}

const strangeName: PictureFault = {
  message: 'The name of this picture holds a sign that means something else in an address: ?, # or %.',
  fix: 'Rename the file with letters, figures and hyphens, and type that name.',
};

function outside(asTyped: string): PictureFault {
  return { message: 'This picture stands outside the content folder.', fix: `Copy it into content/pictures, and type: ${asTyped}` };
}

/** A file that is not there, or is no picture. */
function missing(file: string, files: readonly string[], asTyped: (file: string) => string): PictureFault {
  const known = files.filter(isPicture);
  if (files.includes(file))
    return { message: `“${shown(file)}” is not a picture.`, fix: 'Name a file that ends in .jpg, .png, .webp, .avif, .gif or .svg.' };
  const message = `There is no file “${shown(file)}” in the content folder.`;
  const twin = known.find((other) => sameLetters(other) === sameLetters(file));
  if (twin && twin.normalize('NFC') === file.normalize('NFC'))
    return {
      message: `${message} One with the same name has its accents stored in another way.`,
      fix: 'Rename the file with plain letters, without accents, and type that name.',
    };
  if (twin) return { message: `${message} There is “${twin}”: on the web, capitals make a difference.`, fix: `Type ${asTyped(twin)}` };
  const sameName = known.find((other) => posix.basename(other).toLowerCase() === posix.basename(file).toLowerCase());
  const meant = sameName ?? nearest(file, known);
  return { message, fix: meant ? `Did you mean “${meant}”? Type ${asTyped(meant)}` : 'Save the picture there, or take this out.' };
}

function sameLetters(file: string): string {
  return file.normalize('NFC').toLowerCase();
}

function decoded(url: string): string | undefined {
  try {
    return decodeURI(url);
  } catch {
    return undefined;
  }
}
