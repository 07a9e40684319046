import type { PageText, Place } from '../../source/index.ts';
import { nodesOf, stretchOf } from '../page-parts.ts';

/** What was meant as a link or a picture, and is read as words. */
export interface UnjoinedLink {
  place: Place;
  /** The link as it should be typed: `[the steps](/policies/complaints/)`. */
  link: string;
  /** Whether a space stands in its address. */
  hasSpace: boolean;
}

/** Links whose two halves stand apart or the wrong way round, whose brackets do not match, or whose address holds spaces. */
export function unjoinedLinks(page: PageText): UnjoinedLink[] {
  return [...nodesOf(page)].flatMap(({ node }) => {
    if (node.type !== 'text') return [];
    const { start, end } = stretchOf(node);
    return [...page.text.slice(start, end).matchAll(shapes)].flatMap(({ 0: typed, index, groups = {} }): UnjoinedLink[] => {
      const words = groups.words1 ?? groups.words2 ?? groups.words3 ?? '';
      const address = (groups.to1 ?? groups.to2 ?? groups.to3 ?? '').trim();
      // A gap of a letter may stand before words in brackets: [day] (if you can).
      if (!isAddress(address) && !/^!?\[[^\]]*\]\(/.test(typed)) return [];
      const place = page.lines.between(start + index, start + index + typed.trimEnd().length);
      return [{ place, hasSpace: /\s/.test(address), link: `${typed.startsWith('!') ? '!' : ''}[${words}](${joined(address)})` }];
    });
  });
}

/**
 * - `[words](two words)`, `[words](/one/`, `[words] (/one/)`, `[words]（/one/）`
 * - `(words)[/one/]`, `!(words)[../pictures/one.jpg]`
 * - `[words(/one/)`, `[words]/one/`, `[words][/one/]`
 */
const shapes =
  /!?(?<!\\)\[(?<words1>[^\][\n]{1,200})\]\s?[(（](?<to1>[^()（）\n]{1,500})[)）]?|!?\((?<words2>[^()\n]{1,200})\)\s?\[(?<to2>[^\][\n]{1,500})\]|(?<!\\)\[(?<words3>[^\][()\n]{1,200})(?:\(|\]\[?)(?<to3>\/[\w#/.-]{0,200}\/)[)\]]?/g;

function isAddress(typed: string): boolean {
  return /^(?:\/[\w#?/.-]*(?: [\w#?/.-]+)*|\.{1,2}\/\S.*|#[\w-]+|(?:https?:|mailto:|tel:|www\.)\S*.*)$/.test(typed);
}

/** An address without spaces: our pages and pictures have hyphens in their place, and a title in curly quotes is left out. */
function joined(address: string): string {
  const [plain = ''] = address.split(/\s+["“‘']/);
  return plain.replace(/\s+/g, /^\.{0,2}\//.test(plain) ? '-' : '').replace(/^www\./, 'https://www.');
}
