import { type Content, nearest, type PageText } from '../../source/index.ts';
import { type Addresses, addressesOf, addressOfPage } from '../addresses.ts';
import { headingIds } from '../heading-ids.ts';
import { linksOf, nodesOf, type PageLink } from '../page-parts.ts';
import type { Finding, Rule } from '../rule.ts';
import { didYouMean, shown } from '../words.ts';

/**
 * A link within the site names a page that will be there, from the site's first slash to its last, and a heading that is on it.
 *
 * Good: `[if you are worried](/worried/)`, `[the steps](/policies/complaints/#what-are-the-steps)`, `[further down](#next)`,
 * `[the law](https://www.legislation.gov.uk/)`, `[write to us](mailto:office@school.example)`
 *
 * Bad: `[worried](/worred/)`, `[worried](/worried)`, `[worried](worried.mdx)`, `[worried](../worried/)`,
 * `[the steps](/policies/complaints/#steps)`, `[the council](www.council.example)`, `[two words](/two words/)`
 */
export const brokenLink: Rule = {
  name: 'broken-link',
  source: 'WCAG 2.2, 2.4.4 Link Purpose: a parent who follows a link must come to what it names.',
  *find(content) {
    const addresses = addressesOf(content);
    for (const page of content.pages) {
      for (const link of linksOf(page)) {
        const wrong = faultOf(link, page, addresses, content);
        if (wrong) yield { file: page.file, place: link.place, ...wrong };
      }
      yield* unjoinedLinks(page);
    }
  },
};

type Said = Pick<Finding, 'message' | 'fix' | 'severity'>;

function faultOf({ url, words }: PageLink, page: PageText, addresses: Addresses, content: Content): Said | undefined {
  const address = url.trim();
  const typed = (to: string): string => `Type [${shown(words, 30) || 'words'}](${to})`;
  if (address === '') return { message: 'This link leads nowhere.', fix: typed('/worried/') };
  if (address.startsWith('#')) return anchorFault(address.slice(1), page);
  if (/^(?:javascript|data|vbscript|file|blob|filesystem|view-source|about):/i.test(address.replace(/[\p{Cc}\p{Cf}\p{Z}]/gu, '')))
    return undefined;
  if (/^https?:/i.test(address)) return outerFault(address, content, addresses, typed);
  if (/^mailto:/i.test(address)) {
    return /^mailto:[^\s@]+@[^\s@]+\.[^\s@]+$/i.test(address)
      ? undefined
      : { message: 'The email address of this link is not whole.', fix: typed('mailto:office@school.example') };
  }
  if (/^tel:/i.test(address)) {
    return /^tel:\+?[\d-]{3,}$/i.test(address)
      ? undefined
      : {
          message: 'The telephone number of this link may hold only figures and hyphens.',
          fix: typed(`tel:${address.slice(4).replace(/[^\d+]/g, '') || '01632960123'}`),
        };
  }
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/i.exec(address)?.[1];
  if (scheme) {
    const fix = nearest(scheme, ['http', 'https', 'mailto', 'tel'])
      ? 'Check how it begins: https:// for a website, mailto: for an email address, tel: for a telephone number.'
      : 'Type a web address that begins with https://';
    return { message: `A link cannot begin with “${shown(scheme, 20)}:”.`, fix };
  }
  if (/^[\\/]{2}/.test(address))
    return { message: 'This link does not say how to reach the website.', fix: typed(`https://${address.replace(/^[\\/]+/, '')}`) };
  if (/^[^\s/@]+@[^\s/@]+\.[a-z]+$/i.test(address))
    return { message: 'A link to an email address begins with mailto:', fix: typed(`mailto:${address}`) };
  if (/^www\.|^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:uk|com|org|net|gov|school|info|eu)(?:[/?#]|$)/i.test(address))
    return { message: 'A link to a website begins with https://', fix: typed(`https://${address}`) };
  return innerFault(address, page, addresses, content, typed);
}

function outerFault(address: string, { school }: Content, addresses: Addresses, typed: (to: string) => string): Said | undefined {
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  if (!host.includes('.') || /\s/.test(address))
    return { message: 'This is not a whole web address.', fix: 'Copy it from your browser’s address line. It begins with https://' };
  const own = school && new URL(school.data.website);
  if (own?.hostname !== host) return undefined;
  const base = own.pathname.replace(/\/$/, '');
  const { pathname, hash } = new URL(address);
  const inner = pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : '';
  if (!addresses.has(inner)) return undefined;
  return {
    severity: 'warning',
    message: 'This link leads to a page of this site by its full address, so it would not work in a preview or in the booklet.',
    fix: typed(inner + hash),
  };
}

function innerFault(
  address: string,
  page: PageText,
  addresses: Addresses,
  content: Content,
  typed: (to: string) => string,
): Said | undefined {
  const [, path = '', rest = '', anchor] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(address) ?? [];
  const decoded = decode(path);
  const target = addresses.get(decoded);
  if (addresses.has(decoded)) return anchor === undefined || target === undefined ? undefined : anchorFault(anchor, target);

  const ending = rest + (anchor === undefined ? '' : `#${anchor}`);
  const meant = addressMeant(decoded, page, addresses);
  if (meant && decoded === meant.replace(/\/$/, ''))
    return { message: 'The address of a page ends with a slash.', fix: typed(meant + ending) };
  if (meant) {
    const message = decoded.startsWith('/')
      ? `There is no page ${shown(decoded)} on the site.`
      : `“${shown(decoded)}” is not the address of a page: that begins and ends with a slash.`;
    return { message, fix: typed(meant + ending) };
  }
  const file = decoded.replace(/^(?:\.{0,2}\/)+/, '').replace(/^content\//, '');
  if (content.files.includes(file) && !file.endsWith('.mdx')) {
    return {
      message: `“${file}” is not put on the site, so a link cannot lead to it.`,
      fix: 'Write its words on a page, or link to where it stands on the web, with https://',
    };
  }
  // The page may be there once the mistakes in these files are mended.
  if (/^\/(?:booklets|downloads)\//.test(decoded) && content.unreliable.has('booklets.yaml')) return undefined;
  if (content.unreliable.has(fileOf(decoded))) return undefined;
  return {
    message: `There is no page ${shown(decoded)} on the site.`,
    fix: didYouMean(decoded, pagesOf(addresses), 'Write the page, or take the link out.'),
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
  if (last === undefined) return '/';
  if (whole.length === 1 && last === 'home') return '/';
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

function anchorFault(anchor: string, target: PageText): Said | undefined {
  const ids = headingIds(target);
  const wanted = decode(anchor);
  if (!ids || wanted === '' || layoutIds.includes(wanted) || ids.includes(wanted)) return undefined;
  const near =
    nearest(wanted.toLowerCase(), ids) ?? ids.find((id) => id.includes(wanted.toLowerCase()) || wanted.toLowerCase().includes(id));
  const where = addressOfPage(target);
  return {
    message: `There is no heading “#${shown(wanted)}” on the page ${where}`,
    fix: near
      ? `Did you mean #${near}? Type that in its place.`
      : ids.length > 0
        ? `Type one of these: ${ids
            .slice(0, 8)
            .map((id) => `#${id}`)
            .join(', ')}.`
        : 'That page has no headings. Take the part from # on out.',
  };
}

/** Ids that every page to read has, whatever its words. */
const layoutIds = ['main', 'in-short', 'who-to-ask'];

function pagesOf(addresses: Addresses): string[] {
  return [...addresses.keys()].filter((address) => address.endsWith('/'));
}

/** The file that a page with this address would be made from. */
function fileOf(address: string): string {
  const [first = '', second] = address.split('/').filter((part) => part !== '');
  return second === undefined ? `guide/${first || 'home'}.mdx` : `${first}/${second}.mdx`;
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** What was meant as a link but is read as words: a space in the address, or a space or bracket too many between the two halves. */
function* unjoinedLinks(page: PageText): Generator<Finding> {
  for (const { node } of nodesOf(page)) {
    if (node.type !== 'text') continue;
    let from = node.position?.start.offset ?? 0;
    for (const [typed] of node.value.matchAll(
      /\[[^\]\n]{1,200}\](?:\(| \((?=\/|https?:|mailto:|#))[^)\n]{0,500}\)?|\([^)\n]{1,200}\)\[\/[^\]\n]{0,500}\]/g,
    )) {
      const start = page.text.indexOf(typed, from);
      const place = start === -1 ? page.lines.ofNode(node) : page.lines.between(start, start + typed.length);
      if (start !== -1) from = start + typed.length;
      const fix = /\]\([^)]*\s/.test(typed)
        ? 'Take the spaces out of the address.'
        : 'Type the words in square brackets and the address right after them in round ones: [words](/worried/)';
      yield { file: page.file, place, message: 'This looks like a link, but it would be shown as it stands.', fix };
    }
  }
}
