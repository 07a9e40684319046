import { shortNameOf } from '../../source/index.ts';
import { asBrowserReads, dangerousScheme } from '../links/schemes.ts';
import { linksOf, picturesOf } from '../page-parts.ts';
import { type Finding, pageRule, type Rule } from '../rule.ts';
import { shown } from '../words.ts';

/**
 * # unsafe-link
 *
 * A link leads to a page, an email address or a telephone number, and never runs anything. A picture stands in the
 * content folder: one that is fetched from elsewhere can vanish or change, and tells a stranger who reads the page.
 *
 * ## Good
 *
 * Websites, emails, telephones, and a picture of the school's own:
 *
 * ```mdx guide/worried.mdx
 * [The law](https://www.legislation.gov.uk/), [write](mailto:office@school.example), [ring](tel:01632960100), [first](/worried/#first)
 *
 * ![A flower](../pictures/badge.svg)
 * ```
 *
 * ## Bad
 *
 * Links that could run code, also in other letters, with a line end in the name, or with their address in another place:
 *
 * ```mdx guide/worried.mdx
 * [a](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) [c](java&#10;script:alert(1)) [d](&#x6A;avascript:alert(1)) [e](<  javascript:x>)
 *
 * [f](data:text/html,x) [g](vbscript:x) [h][x]
 *
 * [x]: <javascript:alert(1)>
 * ```
 *
 * > error in guide/worried.mdx at `[a](javascript:alert(1))`
 * > A link that begins with “javascript:” can run code, so it may not stand in a page.
 * > Type a web address that begins with https://, or a page of this site, such as /worried/
 *
 * > error in guide/worried.mdx at `[b](JaVaScRiPt:alert(1))`
 * > A link that begins with “javascript:” can run code, so it may not stand in a page.
 * > Type a web address that begins with https://, or a page of this site, such as /worried/
 *
 * > error in guide/worried.mdx at `[c](java&#10;script:alert(1))`
 * > A link that begins with “javascript:” can run code, so it may not stand in a page.
 * > Type a web address that begins with https://, or a page of this site, such as /worried/
 *
 * > error in guide/worried.mdx at `[d](&#x6A;avascript:alert(1))`
 * > A link that begins with “javascript:” can run code, so it may not stand in a page.
 * > Type a web address that begins with https://, or a page of this site, such as /worried/
 *
 * > error in guide/worried.mdx at `[e](<  javascript:x>)`
 * > A link that begins with “javascript:” can run code, so it may not stand in a page.
 * > Type a web address that begins with https://, or a page of this site, such as /worried/
 *
 * > error in guide/worried.mdx at `[f](data:text/html,x)`
 * > A link that begins with “data:” can run code, so it may not stand in a page.
 * > Type a web address that begins with https://, or a page of this site, such as /worried/
 *
 * > error in guide/worried.mdx at `[g](vbscript:x)`
 * > A link that begins with “vbscript:” can run code, so it may not stand in a page.
 * > Type a web address that begins with https://, or a page of this site, such as /worried/
 *
 * > error in guide/worried.mdx at `[h][x]`
 * > A link that begins with “javascript:” can run code, so it may not stand in a page.
 * > Type a web address that begins with https://, or a page of this site, such as /worried/
 *
 * A file on one computer, as a link and as a picture:
 *
 * ```mdx guide/worried.mdx
 * [our paper](file:///C:/paper.docx) ![The door](file:///C:/door.jpg)
 * ```
 *
 * > error in guide/worried.mdx at `[our paper](file:///C:/paper.docx)`
 * > This link leads to a file on one computer, which nobody else can open.
 * > Put the words on a page of this site, or link to a web address that begins with https://
 *
 * > error in guide/worried.mdx at `![The door](file:///C:/door.jpg)`
 * > A picture may not be fetched with “file:”.
 * > Save the picture in content/pictures, if you may use it, and type: ![The door](../pictures/door.jpg)
 *
 * Pictures from elsewhere:
 *
 * ```mdx guide/worried.mdx
 * ![Our door](https://elsewhere.example/Door%201.jpg?w=9) ![](//elsewhere.example/door.png) ![Our door](data:image/png;base64,AAAA) ![Our door][l]
 *
 * [l]: http://elsewhere.example/
 * ```
 *
 * > error in guide/worried.mdx at `![Our door](https://elsewhere.example/Door%201.jpg?w=9)`
 * > This picture stands on another website.
 * > Save the picture in content/pictures, if you may use it, and type: ![Our door](../pictures/door-1.jpg)
 *
 * > error in guide/worried.mdx at `![](//elsewhere.example/door.png)`
 * > This picture stands on another website.
 * > Save the picture in content/pictures, if you may use it, and type: ![what it shows](../pictures/door.png)
 *
 * > error in guide/worried.mdx at `![Our door](data:image/png;base64,AAAA)`
 * > A picture may not be fetched with “data:”.
 * > Save the picture in content/pictures, if you may use it, and type: ![Our door](../pictures/name.jpg)
 *
 * > error in guide/worried.mdx at `![Our door][l]`
 * > This picture stands on another website.
 * > Save the picture in content/pictures, if you may use it, and type: ![Our door](../pictures/name.jpg)
 */
export const unsafeLink: Rule = pageRule({
  name: 'unsafe-link',
  source: 'The site runs nothing but its own search, and fetches nothing from elsewhere (its security policy says so).',
  needs: () => undefined,
  *findOnPage(page) {
    const { file } = page;
    for (const { url, place } of linksOf(page)) {
      const scheme = dangerousScheme(url);
      if (scheme) yield { file, place, ...remedyFor(scheme) };
    }
    for (const { url, alt, place } of picturesOf(page)) {
      const scheme = dangerousScheme(url);
      const isElsewhere = /^(?:https?:)?[\\/]{2}/i.test(asBrowserReads(url));
      if (!scheme && !isElsewhere) continue;
      const message = scheme ? `A picture may not be fetched with “${scheme}:”.` : 'This picture stands on another website.';
      const here = `![${shown(alt) || 'what it shows'}](../pictures/${fileNameOf(url)})`;
      yield { file, place, message, fix: `Save the picture in content/pictures, if you may use it, and type: ${here}` };
    }
  },
});

/** A plain name for a picture that stands elsewhere: `Door%201.jpg?w=9` becomes `door-1.jpg`. */
function fileNameOf(url: string): string {
  const [, name = '', ending = ''] = /([^/\\]+)\.(jpe?g|png|webp|avif|gif|svg)(?:[?#].*)?$/i.exec(url) ?? [];
  const short = shortNameOf(name.replace(/%[0-9a-f]{2}/gi, '-'));
  return short ? `${short}.${ending.toLowerCase()}` : 'name.jpg';
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
