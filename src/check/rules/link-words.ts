import type { PageText } from '../../source/index.ts';
import { addressOfPage } from '../links/addresses.ts';
import vague from '../links/vague-link-words.json' with { type: 'json' };
import { linksOf, type PageLink, titleOf } from '../page-parts.ts';
import { type Finding, pageRule, type Rule } from '../rule.ts';
import { shown } from '../words.ts';

/**
 * # link-words
 *
 * The words of a link say where it leads, also to somebody who hears only the links of a page one after another.
 * So “click here” is no link, nor is a web address: nobody can say it aloud.
 *
 * ## Good
 *
 * Words that say where a link leads, a name, a picture with its words, and an email address:
 *
 * ```mdx guide/worried.mdx
 * See [help outside school](/a-z/) and [<Name who="senco" />](/people/), [![A flower](../pictures/badge.svg)](/),
 * [office@school.example](mailto:office@school.example) or office@school.example.
 * ```
 *
 * ## Bad
 *
 * Words that would fit any link. For a page of the site, its title is at hand:
 *
 * ```mdx guide/worried.mdx
 * [Click here!](/policies/complaints/) or [**Read more**](https://www.council.example/) or [here](/a-z/#w).
 * ```
 *
 * > warning in guide/worried.mdx at `[Click here!](/policies/complaints/)`
 * > “Click here!” does not say where the link leads.
 * > Type words that do, such as: [How to complain](/policies/complaints/)
 *
 * > warning in guide/worried.mdx at `[**Read more**](https://www.council.example/)`
 * > “Read more” does not say where the link leads.
 * > Type words that do, such as: [help outside school](https://www.council.example/)
 *
 * > warning in guide/worried.mdx at `[here](/a-z/#w)`
 * > “here” does not say where the link leads.
 * > Type words that do, such as: [help outside school](/a-z/#w)
 *
 * No words at all, and a picture without any:
 *
 * ```mdx guide/worried.mdx
 * [](/policies/complaints/) [![](../pictures/badge.svg)](/) [](https://www.council.example/)
 * ```
 *
 * > error in guide/worried.mdx at `[](/policies/complaints/)`
 * > This link has no words, so nobody can see or hear it.
 * > Type words between the square brackets: [How to complain](/policies/complaints/)
 *
 * > error in guide/worried.mdx at `[![](../pictures/badge.svg)](/)`
 * > This link has no words, so nobody can see or hear it.
 * > Type words between the square brackets: [Welcome](/)
 *
 * > error in guide/worried.mdx at `[](https://www.council.example/)`
 * > This link has no words, so nobody can see or hear it.
 * > Type words between the square brackets: [where it leads](https://www.council.example/)
 *
 * An address for words, or typed as it is:
 *
 * ```mdx guide/worried.mdx
 * See https://www.council.example/x or [www.council.example](https://www.council.example) or
 * [council.org.uk/help](https://www.council.org.uk/help).
 * ```
 *
 * > warning in guide/worried.mdx at `https://www.council.example/x`
 * > This address is hard to read aloud and to read on paper.
 * > Type words that say where it leads: [the council’s website](https://www.council.example/x)
 *
 * > warning in guide/worried.mdx at `[www.council.example](https://www.council.example)`
 * > This address is hard to read aloud and to read on paper.
 * > Type words that say where it leads: [the council’s website](https://www.council.example)
 *
 * > warning in guide/worried.mdx at `[council.org.uk/help](https://www.council.org.uk/help)`
 * > This address is hard to read aloud and to read on paper.
 * > Type words that say where it leads: [the council’s website](https://www.council.org.uk/help)
 *
 * Words and address that stand apart, or the wrong way round, so that only the address is a link:
 *
 * ```mdx guide/worried.mdx
 * See [the law] (https://www.legislation.gov.uk/) and (the council)[https://www.council.example] and [help](https://www.help.example/a b).
 * ```
 *
 * > error in guide/worried.mdx at `https://www.legislation.gov.uk/`
 * > The words in brackets are not joined to this address.
 * > Type [the law](https://www.legislation.gov.uk/)
 *
 * > error in guide/worried.mdx at `https://www.council.example`
 * > The words in brackets are not joined to this address.
 * > Type [the council](https://www.council.example)
 *
 * > error in guide/worried.mdx at `https://www.help.example/a`
 * > The words in brackets are not joined to this address.
 * > Type [help](https://www.help.example/a)
 */
export const linkWords: Rule = pageRule({
  name: 'link-words',
  source: 'WCAG 2.2, 2.4.9 Link Purpose (Link Only)',
  needs: ({ pages }) => Object.fromEntries(pages.map((page) => [addressOfPage(page), titleOf(page) ?? ''])),
  *findOnPage(page, titles) {
    for (const link of linksOf(page)) {
      const wrong = link.hasMore ? undefined : faultOf(link, titles, page);
      if (wrong) yield { file: page.file, place: link.place, ...wrong };
    }
  },
});

type Said = Pick<Finding, 'message' | 'fix' | 'severity'>;

function faultOf(link: PageLink, titles: Record<string, string>, page: PageText): Said | undefined {
  const { url, words } = link;
  const title = titles[url];
  if (words === '') {
    return {
      message: 'This link has no words, so nobody can see or hear it.',
      fix: `Type words between the square brackets: [${title || 'where it leads'}](${shown(url)})`,
    };
  }
  if (isAddress(words) && !url.toLowerCase().startsWith('mailto:')) {
    const apart = wordsApart(link, page);
    if (apart) return { message: 'The words in brackets are not joined to this address.', fix: `Type [${shown(apart)}](${url})` };
    return {
      severity: 'warning',
      message: 'This address is hard to read aloud and to read on paper.',
      fix: `Type words that say where it leads: [the council’s website](${shown(url, 100)})`,
    };
  }
  if (!vague.words.includes(plain(words))) return undefined;
  return {
    severity: 'warning',
    message: `“${words}” does not say where the link leads.`,
    fix: `Type words that do, such as: [${title || 'help outside school'}](${shown(url, 100)})`,
  };
}

/** The words of `[words] (https://…)` and of `(words)[https://…]`, of which only the address is a link. */
function wordsApart({ place }: PageLink, page: PageText): string | undefined {
  const before = page.lines.line(place.line).slice(0, place.column - 1);
  return (/\[([^\][]+)\]\s*\($/.exec(before) ?? /\(([^()]+)\)\s*\[$/.exec(before))?.[1];
}

function isAddress(words: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(words) || /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:uk|com|org|net)(?:\/\S*)?$/i.test(words);
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]+/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
