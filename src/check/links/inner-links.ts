import { posix } from 'node:path';
import { offeredAs, offeredFiles } from '../../schema/index.ts';
import { type Content, nearest, type PageText } from '../../source/index.ts';
import { isPicture } from '../pictures/picture-files.ts';
import type { Finding } from '../rule.ts';
import { didYouMean, shown } from '../words.ts';
import { type Addresses, addressOfPage } from './addresses.ts';
import { anchorsAt } from './anchors.ts';

/** What is wrong with a link, and what to type. */
export type LinkFault = Pick<Finding, 'message' | 'fix' | 'severity'>;

/** Where a link stands, and all that it could lead to. */
export interface LinkPlace {
  page: PageText;
  addresses: Addresses;
  content: Content;
  /** The link as it would be typed with another address: `[the steps](/policies/complaints/)`. */
  typed(to: string): string;
}

/** Looks for the page, the place or the file of this site that a link names. */
export function innerFault(address: string, place: LinkPlace): LinkFault | undefined {
  const { page, addresses, content, typed } = place;
  if (address.startsWith('#')) return anchorFault(address.slice(1), addressOfPage(page), place);
  const [, path = '', rest = '', anchor] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(address) ?? [];
  const wanted = decoded(path);
  if (addresses.has(wanted)) return anchor === undefined ? undefined : anchorFault(anchor, wanted, place);

  const ending = rest + (anchor === undefined ? '' : `#${anchor}`);
  const meant = addressMeant(wanted, page, addresses);
  if (meant && wanted === meant.replace(/\/$/, ''))
    return { message: 'The address of a page ends with a slash.', fix: `Type ${typed(meant + ending)}` };
  if (meant) {
    const message = wanted.startsWith('/')
      ? `There is no page ${shown(wanted)} on the site.`
      : `“${shown(wanted)}” is not the address of a page: that begins and ends with a slash.`;
    return { message, fix: `Type ${typed(meant + ending)}` };
  }
  const file = fileFault(wanted, place);
  if (file !== 'no file') return file;
  // The page may be there once the mistakes in these files are mended.
  if (/^\/(?:booklets|downloads)\//.test(wanted) && content.unreliable.has('booklets.yaml')) return undefined;
  if (content.unreliable.has(pageFileOf(wanted))) return undefined;
  return {
    message: `There is no page ${shown(wanted)} on the site.`,
    fix: didYouMean(wanted, pagesOf(addresses), 'Write the page, or take the link out.'),
  };
}

/** The page that somebody means who types a file's name, forgets a slash, or counts from the page that they write on. */
function addressMeant(path: string, page: PageText, addresses: Addresses): string | undefined {
  const parts = path
    .replace(/\\/g, '/')
    .replace(/(?:\/?index)?\.(?:mdx?|html?)$|\/index$/i, '')
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..' && part !== 'content')
    .map((part) => part.trim().replace(/[\s_]+/g, '-'));
  const [first, ...later] = parts;
  const whole = first === 'guide' ? later : parts;
  const last = whole.at(-1);
  if (last === undefined || (whole.length === 1 && last === 'home')) return '/';
  const candidates = [
    `/${whole.join('/')}/`,
    `/${page.collection}/${last}/`,
    `/${last}/`,
    `/words/${last}/`,
    `/policies/${last}/`,
    `/letters/${last}/`,
    `/${whole.join('/')}`,
  ];
  const isRelative = !path.startsWith('/');
  return candidates.find((candidate, index) => addresses.has(candidate) && (isRelative || index !== 1));
}

/** A link to a file. `no file` where the address is a page's, if anything's. */
function fileFault(path: string, { page, content: { files }, typed }: LinkPlace): LinkFault | undefined | 'no file' {
  const plain = path.replaceAll('\\', '/');
  const fromPage = posix.join(posix.dirname(page.file), plain);
  const fromTop = plain.replace(/^(?:\.{0,2}\/)+/, '').replace(/^content\//, '');
  const file = files.find((one) => one === fromTop) ?? files.find((one) => one === fromPage) ?? fromTop;
  if (file.endsWith('.mdx') || (!files.includes(file) && !file.startsWith('files/'))) return 'no file';
  if (!files.includes(file)) {
    const offered = files.filter((one) => one.startsWith('files/') && offeredAs(one)).map((one) => `/${one}`);
    const sameName = offered.find((one) => posix.basename(one).toLowerCase() === posix.basename(file).toLowerCase());
    return {
      message: `There is no file “${shown(file)}” in the content folder.`,
      fix: sameName ? `Type ${typed(sameName)}` : didYouMean(`/${file}`, offered, 'Save the file there, or take the link out.'),
    };
  }
  if (isPicture(file))
    return {
      message: `“${shown(file)}” is a picture. A page shows it, and no link leads to it.`,
      fix: `Type ![what it shows](../${file})`,
    };
  if (!offeredAs(file))
    return {
      message: `“${shown(file)}” is not put on the site, so a link cannot lead to it.`,
      fix: `Write its words on a page, or save it in content/files as one of these: ${Object.keys(offeredFiles).join(', ')}.`,
    };
  if (!file.startsWith('files/'))
    return {
      message: `“${shown(file)}” is not put on the site from there.`,
      fix: `Move it into content/files, and type ${typed(`/files/${posix.basename(file)}`)}`,
    };
  if (path === `/${file}`) return undefined;
  return { message: 'The address of a file begins with /files/', fix: `Type ${typed(`/${file}`)}` };
}

function anchorFault(anchor: string, address: string, { addresses, content, typed }: LinkPlace): LinkFault | undefined {
  const anchors = anchorsAt(address, addresses.get(address), content);
  const wanted = decoded(anchor);
  if (!anchors || wanted === '' || anchors.others.includes(wanted) || anchors.headings.includes(wanted)) return undefined;
  const { headings } = anchors;
  const small = wanted.toLowerCase();
  const word = `/words/${small.replace(/^word-/, '')}/`;
  if (address === '/words/' && addresses.has(word))
    return {
      message: `There is no place “#${shown(wanted)}” on the page ${address}: a word has a page of its own.`,
      fix: `Type ${typed(word)}`,
    };
  const near = nearest(small, [...headings, ...anchors.others]) ?? headings.find((id) => id.includes(small) || small.includes(id));
  const known = headings.slice(0, 8).map((id) => `#${id}`);
  return {
    message: `There is no heading “#${shown(wanted)}” on the page ${address}`,
    fix: near
      ? `Did you mean #${near}? Type that in its place.`
      : known.length > 0
        ? `Type one of these: ${known.join(', ')}.`
        : 'That page has no headings. Take the part from # on out.',
  };
}

function pagesOf(addresses: Addresses): string[] {
  return [...addresses.keys()].filter((address) => address.endsWith('/'));
}

/** The file that a page with this address would be made from. */
function pageFileOf(address: string): string {
  const [first = '', second] = address.split('/').filter((part) => part !== '');
  return second === undefined ? `guide/${first || 'home'}.mdx` : `${first}/${second}.mdx`;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
