import { extname, posix } from 'node:path';
import {
  type Content,
  type Material,
  type MaterialKind,
  materialKinds,
  megabytes,
  nearest,
  type Place,
  pictureKinds,
  startOfFile,
} from '../../source/index.ts';
import { picturesOf } from '../page-parts.ts';
import type { Finding, Rule } from '../rule.ts';
import { shown } from '../words.ts';

/**
 * A picture is there, is what its name says, is not too large, and is described for those who cannot see it.
 *
 * Good: `![Three children at a table with a teacher](../pictures/table.jpg)`. `photo: { file: pictures/jo.jpg, alt: Mrs Marsh at her desk }`
 *
 * Bad: `![](../pictures/table.jpg)`, `![table.jpg](../pictures/table.jpg)`, `![Picture of a table](../pictures/table.jpg)`,
 * `![A table](/pictures/table.jpg)`, `![A table](../../elsewhere/table.jpg)`, a file Table.JPG that is named as table.jpg,
 * a photograph of 12 MB or of 20,000 by 20,000 dots, a file that is broken off in the middle, a HEIC photograph that was renamed to .jpg, a drawing (SVG) that holds a script.
 */
export const pictures: Rule = {
  name: 'picture',
  source: 'WCAG 2.2, 1.1.1 Non-text Content',
  *find(content) {
    yield* inPages(content);
    yield* inFields(content);
    for (const [file, material] of content.materials) yield* fileFindings(file, material);
  },
};

/** The largest file of pictures, sounds and papers, in bytes: what a phone on a slow line loads in about a minute. */
const largest = 10_000_000;

/** The most dots of a picture: a photograph from a good telephone has as many. A larger one could not be made ready for the web. */
const mostDots = 50_000_000;

function* inPages(content: Content): Generator<Finding> {
  for (const page of content.pages) {
    const { file } = page;
    for (const { url, alt, place } of picturesOf(page)) {
      const wrong = altFault(alt, url);
      if (wrong) yield { file, place, ...wrong };
      const missing = pageFileFault(url.trim(), file, content);
      if (missing) yield { file, place, ...missing };
    }
  }
}

function* inFields({ school, people, files }: Content): Generator<Finding> {
  const badge = school?.data.badge && { ...school.data.badge, owner: school, field: 'badge' };
  const photos = people.flatMap((owner) => (owner.data.photo ? [{ ...owner.data.photo, owner, field: 'photo' }] : []));
  for (const { file: name, alt, owner, field } of badge ? [badge, ...photos] : photos) {
    const at = (part: string): { file: string; place: Place } => ({ file: owner.file, place: owner.placeOf([field, part]) });
    const wrong = altFault(alt, name);
    if (wrong) yield { ...at('alt'), ...wrong, fix: wrong.fix.replace(/: !\[.*$/, '.') };
    const plain = posix.normalize(name.replaceAll('\\', '/'));
    if (files.includes(name) && isPicture(name)) continue;
    if (/^[a-z]+:/i.test(name))
      yield {
        ...at('file'),
        message: 'A picture must be a file of the content folder.',
        fix: 'Save the picture in content/pictures, and type: pictures/name.jpg',
      };
    else if (plain.startsWith('../') || plain.startsWith('/')) yield { ...at('file'), ...outside('pictures/name.jpg') };
    else yield { ...at('file'), ...fileFault(plain, files, (found) => found) };
  }
}

type Said = Pick<Finding, 'message' | 'fix' | 'severity'>;

function outside(asTyped: string): Said {
  return { message: 'This picture stands outside the content folder.', fix: `Copy it into content/pictures, and type: ${asTyped}` };
}

/** A picture of a page is named from the page's own folder, so that editors and previews find it too. */
function pageFileFault(url: string, page: string, { files }: Content): Said | undefined {
  // Schemes and other websites are told by the rule for unsafe links.
  if (/^[a-z][a-z0-9+.-]*:|^[\\/]{2}/i.test(url.replace(/[\p{Cc}\p{Cf}\p{Z}]/gu, ''))) return undefined;
  const typed = decode(url);
  if (typed === undefined)
    return {
      message: 'The name of this picture holds a % that means nothing.',
      fix: 'Rename the file with letters, figures and hyphens, and type that name.',
    };
  const path = typed.replaceAll('\\', '/');
  const fromPage = (file: string): string => posix.relative(posix.dirname(page), file).replace(/^(?!\.)/, './');
  if (path === '')
    return { message: 'This picture has no file.', fix: 'Type the file in the round brackets: ![what it shows](../pictures/name.jpg)' };
  const file = path.startsWith('/') ? path.slice(1).replace(/^content\//, '') : posix.join(posix.dirname(page), path);
  const inside = files.includes(file) && isPicture(file);
  if (path.startsWith('/') && inside)
    return { message: 'A picture is named from the page’s own folder, without a slash in front.', fix: `Type ${fromPage(file)}` };
  if (file.startsWith('../')) return outside('../pictures/name.jpg');
  if (inside)
    return /^\.{1,2}\//.test(path) && path === typed
      ? undefined
      : { message: 'The name of a picture begins with ./ or ../', fix: `Type ${fromPage(file)}` };
  // Somebody may count from the content folder, as the YAML files do.
  if (files.includes(path) && isPicture(path)) return { message: `There is no file “${shown(file)}”.`, fix: `Type ${fromPage(path)}` };
  return fileFault(file, files, fromPage);
}

/** A file that is not there, or is no picture. */
function fileFault(file: string, files: readonly string[], asTyped: (file: string) => string): Said {
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

function altFault(alt: string, file: string): Said | undefined {
  if (alt === '')
    return {
      message: 'This picture has no words for those who cannot see it.',
      fix: `Say what it shows in the square brackets: ![Children at a table](${shown(file)})`,
    };
  if (
    /\.(?:jpe?g|png|webp|avif|gif|svg|heic|tiff?)$/i.test(alt) ||
    alt.toLowerCase() === posix.basename(file, extname(file)).toLowerCase()
  ) {
    return {
      severity: 'warning',
      message: `“${shown(alt)}” is the name of a file. It tells nobody what the picture shows.`,
      fix: `Say what it shows: ![Children at a table](${shown(file)})`,
    };
  }
  const opening = /^(?:an? |the )?(?:image|picture|photo|photograph|graphic|icon) (?:of|showing) /i.exec(alt)?.[0];
  if (!opening) return undefined;
  const rest = alt.slice(opening.length);
  return {
    severity: 'warning',
    message: `The words begin with “${opening.trim()}”, which a screen reader says by itself.`,
    fix: `Begin with what it shows: ![${shown(rest.charAt(0).toUpperCase() + rest.slice(1))}](${shown(file)})`,
  };
}

function* fileFindings(file: string, { bytes, kind, dots, code }: Material): Generator<Finding> {
  const at = { file, place: startOfFile };
  const ending = extname(file).slice(1).toLowerCase();
  const promised = materialKinds[ending];
  if (bytes === undefined)
    yield { ...at, message: 'This file cannot be opened.', fix: 'Check that you may read it, or take it out of the content folder.' };
  else if (kind === 'empty') yield { ...at, message: 'This file is empty.', fix: 'Save it again, or take it out of the content folder.' };
  else if (kind !== promised)
    yield {
      ...at,
      message: `The name of this file ends in .${ending}, but it is ${kindsInWords[kind]}.`,
      fix: `Open it in the program that it was made with, and save it anew as .${ending}. Renaming it is not enough.`,
    };
  else if (pictureKinds.has(kind) && !dots)
    yield { ...at, message: 'This picture is broken, and cannot be shown.', fix: 'Save it anew from where it came from, or take it out.' };
  if (dots && dots.width * dots.height > mostDots) {
    const number = (value: number): string => value.toLocaleString('en-GB');
    yield {
      ...at,
      message: `This picture has too many dots: ${number(dots.width)} by ${number(dots.height)}.`,
      fix: 'Make it smaller in a program for pictures: 2,000 dots wide is enough.',
    };
  }
  if (bytes !== undefined && bytes > largest) {
    yield {
      ...at,
      message: `This file is too large: ${megabytes(bytes)}. The most is 10 MB.`,
      fix: 'Make it smaller in a program for pictures: 2,000 dots wide is enough.',
    };
  }
  if (code !== undefined)
    yield {
      ...at,
      message: `This drawing holds code or fetches something from elsewhere: ${shown(code)}`,
      fix: 'Save it anew as “plain SVG”, or as .png.',
    };
}

const kindsInWords: Record<MaterialKind, string> = {
  png: 'a PNG picture',
  jpeg: 'a JPEG picture',
  webp: 'a WebP picture',
  avif: 'an AVIF picture',
  gif: 'a GIF picture',
  svg: 'an SVG drawing',
  mp3: 'an MP3 recording',
  ogg: 'an Ogg recording',
  pdf: 'a PDF',
  heic: 'a HEIC photograph, as iPhones take them',
  tiff: 'a TIFF picture',
  office: 'a Word file or another document',
  'web page': 'a web page',
  empty: 'empty',
  unknown: 'something else',
};

function isPicture(file: string): boolean {
  const kind = materialKinds[extname(file).slice(1).toLowerCase()];
  return kind !== undefined && (kind === 'svg' || pictureKinds.has(kind));
}

function sameLetters(file: string): string {
  return file.normalize('NFC').toLowerCase();
}

function decode(url: string): string | undefined {
  try {
    return decodeURI(url);
  } catch {
    return undefined;
  }
}
