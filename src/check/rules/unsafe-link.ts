import { linksOf, picturesOf } from '../page-parts.ts';
import type { Finding, Rule } from '../rule.ts';

/**
 * A link leads to a page, an email address or a telephone number, and never runs anything. A picture stands in the
 * content folder: one that is fetched from elsewhere can vanish or change, and tells a stranger who reads the page.
 *
 * Good: `[ask us](mailto:office@school.example)`, `[the law](https://www.legislation.gov.uk/)`,
 * `![The way in](../pictures/way-in.svg)`
 *
 * Bad: `[click](javascript:alert(1))`, also written `JaVaScRiPt:` or with spaces and `&#10;` in it. `[paper](data:text/html,…)`.
 * `[our file](file:///C:/policy.docx)`. `![logo](https://elsewhere.example/logo.png)`
 */
export const unsafeLink: Rule = {
  name: 'unsafe-link',
  source: 'The site runs nothing but its own search, and fetches nothing from elsewhere (its security policy says so).',
  *find({ pages }) {
    for (const page of pages) {
      const { file } = page;
      for (const { url, place } of linksOf(page)) {
        const scheme = dangerousScheme(url);
        if (scheme) yield { file, place, ...remedyFor(scheme) };
      }
      for (const { url, place } of picturesOf(page)) {
        const scheme = dangerousScheme(url);
        if (scheme) yield { file, place, message: `A picture may not be fetched with “${scheme}:”.`, fix: savePicture };
        else if (/^(?:https?:)?[\\/]{2}/i.test(asBrowserReads(url)))
          yield { file, place, message: 'This picture stands on another website.', fix: savePicture };
      }
    }
  },
};

const savePicture = 'Save the picture in content/pictures, if you may use it, and type: ![what it shows](../pictures/name.jpg)';

/** Schemes that run code, hold a page of their own, or read the reader's disk. */
const dangerous = /^(javascript|data|vbscript|file|blob|filesystem|view-source|about):/;

/** The scheme of an address, if a browser would find a dangerous one in it. */
function dangerousScheme(url: string): string | undefined {
  return dangerous.exec(asBrowserReads(url).toLowerCase())?.[1];
}

/**
 * An address without the signs that a browser drops before it looks for the scheme (tabs, line ends, leading control
 * characters: https://url.spec.whatwg.org/#concept-basic-url-parser), and without those that an eye does not see.
 */
function asBrowserReads(url: string): string {
  return url.replace(/[\p{Cc}\p{Cf}\p{Z}]/gu, '');
}

function remedyFor(scheme: string): Pick<Finding, 'message' | 'fix'> {
  if (scheme === 'file') {
    return {
      message: 'This link leads to a file on one computer, which nobody else can open.',
      fix: 'Put the words on a page of this site, or link to a web address that begins with https://',
    };
  }
  return {
    message: `A link that begins with “${scheme}:” can run code, so it may not stand in a page.`,
    fix: 'Type a web address that begins with https://, or a page of this site, such as /worried/',
  };
}
