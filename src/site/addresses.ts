/** Addresses that pages link to. */

/** A telephone number as a link that a phone can ring. */
export function telephoneLink(number: string): string {
  return `tel:${number.replace(/[^\d+]/g, '')}`;
}

/** The folder of the web address that the site stands in, without a slash at its end: `` or `/send`. */
export function siteFolder(): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '');
}

/** The address of a page of this site: `/worried/`, below the folder that the site stands in. */
export function address(path: string): string {
  return siteFolder() + path;
}

/** The address of a word's own page. */
export function wordAddress(id: string): string {
  return address(`/words/${id}/`);
}
