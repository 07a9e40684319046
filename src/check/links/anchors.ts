import type { Content, PageText } from '../../source/index.ts';
import { componentUses } from '../component-uses.ts';
import { headingIds } from '../heading-ids.ts';
import { addressOfPage } from './addresses.ts';

/** The places on a page that a link can lead to, by the names behind their `#`. */
export interface Anchors {
  /** Headings, in their order: what an editor most likely means. */
  headings: readonly string[];
  /** What the site adds on pages of this kind. */
  others: readonly string[];
}

/**
 * The places on the page at an address of the site.
 * @param page the page of the content folder that it is made from, if there is one
 * @returns nothing where they cannot be known: the words of the page could not be read, or it is a file
 */
export function anchorsAt(address: string, page: PageText | undefined, content: Content): Anchors | undefined {
  const [folder, id] = address.split('/').filter((part) => part !== '');
  if (folder === 'downloads') return undefined;
  if (folder === 'booklets') return anchorsOfBooklet(id ?? '', content);
  const headings = page ? headingIds(page) : [];
  if (!headings) return undefined;
  return { headings, others: ['main', ...othersOn(address, page), ...(page ? cardsOn(page, content) : [])] };
}

const ofReading = ['in-short', 'who-to-ask', 'on-this-page', 'words-here'];

function othersOn(address: string, page: PageText | undefined): readonly string[] {
  if (address === '/') return ['in-short', 'need', 'talk', 'look'];
  if (address === '/a-z/' || address === '/words/') return letters;
  if (page?.collection === 'words') return ['see-also'];
  return page ? ofReading : [];
}

/** Every letter may have names. Whether one has, only the built page knows; a link to the letter of another leads to the same page. */
const letters = [...'0abcdefghijklmnopqrstuvwxyz'].map((letter) => `letter-${letter}`);

/** The cards of organisations have names; those of people have none, since one person may have several cards on a page. */
function cardsOn(page: PageText, { organisations }: Content): string[] {
  return [...componentUses(page)].flatMap(({ name, attributes }) => {
    const value = attributes[0]?.value;
    if (name === 'Organisation') return [`help-${value}`];
    if (name !== 'Organisations') return [];
    return organisations.filter(({ data }) => value === undefined || data.group === value).map(({ id }) => `help-${id}`);
  });
}

/** A booklet holds its chapters on one page, each with its own name in front of the names in it. */
function anchorsOfBooklet(id: string, content: Content): Anchors | undefined {
  const booklet = content.booklets.find((one) => one.id === id);
  const chapters = (booklet?.data.chapters ?? []).map((path) => content.pages.find(({ file }) => file === `${path}.mdx`));
  const inChapters: string[] = [];
  for (const page of chapters) {
    const anchors = page && anchorsAt(addressOfPage(page), page, content);
    if (!anchors) return undefined;
    const name = page.collection === 'guide' ? page.id : `${page.collection}-${page.id}`;
    inChapters.push(name, ...[...anchors.headings, ...cardsOn(page, content)].map((anchor) => `${name}--${anchor}`));
  }
  const words = content.words.map((word) => `word-${word.id}`);
  return { headings: inChapters, others: ['main', 'booklet-contents', 'words', 'contacts', 'other-formats', ...words] };
}
