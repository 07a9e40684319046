/** Schemes that run code, hold a page of their own, or read the reader's disk. */
const dangerous = /^(javascript|data|vbscript|file|blob|filesystem|view-source|about):/;

/** The scheme of an address, if a browser would find a dangerous one in it. */
export function dangerousScheme(url: string): string | undefined {
  return dangerous.exec(asBrowserReads(url).toLowerCase())?.[1];
}

/**
 * An address without the signs that a browser drops before it looks for the scheme (tabs, line ends, leading control
 * characters: https://url.spec.whatwg.org/#concept-basic-url-parser), and without those that an eye does not see.
 */
export function asBrowserReads(url: string): string {
  return url.replace(/[\p{Cc}\p{Cf}\p{Z}]/gu, '');
}
