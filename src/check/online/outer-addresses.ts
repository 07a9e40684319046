import type { Content, Entry, Place } from '../../source/index.ts';
import { linksOf } from '../page-parts.ts';

/** An address of another website, and where it stands in the content. */
export interface OuterAddress {
  /** As it is asked for: without what stands behind `#`. */
  url: string;
  file: string;
  place: Place;
}

/** Every address of another website in the content: in the words of pages, and in fields. This site's own may not be on the web yet. */
export function outerAddresses(content: Content): OuterAddress[] {
  const own = content.school && new URL(content.school.data.website).host;
  return [...inPages(content), ...inFields(content)].flatMap(({ url, ...where }) => {
    if (!/^https?:/i.test(url) || !URL.canParse(url)) return [];
    const asked = new URL(url);
    asked.hash = '';
    return asked.host === own ? [] : [{ url: asked.href, ...where }];
  });
}

function inPages({ pages }: Content): OuterAddress[] {
  return pages.flatMap((page) => linksOf(page).map(({ url, place }) => ({ url: url.trim(), file: page.file, place })));
}

function inFields(content: Content): OuterAddress[] {
  const { school, people, organisations, sums, years, booklets, guide, policies, words, letters } = content;
  const entries: Entry<unknown>[] = [
    ...(school ? [school] : []),
    ...[people, organisations, sums, years, booklets, guide, policies, words, letters].flat(),
  ];
  return entries.flatMap(({ data, file, placeOf }) => addressesIn(data).map(({ url, path }) => ({ url, file, place: placeOf(path) })));
}

/** The whole values that are web addresses, wherever they stand. */
function addressesIn(value: unknown, path: (string | number)[] = []): { url: string; path: (string | number)[] }[] {
  if (typeof value === 'string') return /^https?:\/\/\S+$/i.test(value) ? [{ url: value, path }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => addressesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}
