import type { Content, PageText } from '../../source/index.ts';

/**
 * The pages and files that the site will have.
 * Each address leads to the page of the content folder that it is made from, or to nothing for one that Plainbook writes itself.
 */
export type Addresses = ReadonlyMap<string, PageText | undefined>;

/** The endings of the files that a booklet is made into. */
const downloads = ['-a5.pdf', '-a5-print.pdf', '-a4.pdf', '-large-print.pdf'];

/** First parts of addresses that the site keeps for itself, so that no guide page can have them. */
export const keptAddresses = [
  'words',
  'a-z',
  'search',
  'policies',
  'booklets',
  'letters',
  'downloads',
  'files',
  'pagefind',
  '404',
  'index',
  'sitemap',
];

/** Every address of the site that a school's content will become. */
export function addressesOf({ pages, booklets }: Pick<Content, 'pages' | 'booklets'>): Addresses {
  const built = ['/', '/people/', '/words/', '/a-z/', '/search/', '/policies/', '/letters/'];
  const found = new Map<string, PageText | undefined>(built.map((address) => [address, undefined]));
  for (const page of pages) found.set(addressOfPage(page), page);
  for (const { id } of booklets) {
    found.set(`/booklets/${id}/`, undefined);
    for (const ending of downloads) found.set(`/downloads/${id}${ending}`, undefined);
  }
  return found;
}

/** `guide/worried.mdx` becomes `/worried/`, `words/senco.mdx` becomes `/words/senco/`. */
export function addressOfPage({ collection, id }: { collection: string; id: string }): string {
  if (collection !== 'guide') return `/${collection}/${id}/`;
  return id === 'home' ? '/' : `/${id}/`;
}
