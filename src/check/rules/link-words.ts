import { linksOf } from '../page-parts.ts';
import type { Rule } from '../rule.ts';
import vague from '../vague-link-words.json' with { type: 'json' };
import { shown } from '../words.ts';

/**
 * The words of a link say where it leads, also to somebody who hears only the links of a page one after another.
 *
 * Good: `[help outside school](/outside-help/)`, `[the council's Local Offer](https://www.council.example/local-offer)`
 *
 * Bad: `[click here](/outside-help/)`, `[read more](/plan/)`, `[](/plan/)`, `[https://www.council.example](https://www.council.example)`,
 * or an address typed as it is: `https://www.council.example`
 */
export const linkWords: Rule = {
  name: 'link-words',
  source: 'WCAG 2.2, 2.4.9 Link Purpose (Link Only)',
  *find({ pages }) {
    for (const page of pages) {
      const { file } = page;
      for (const { url, words, hasMore, place } of linksOf(page)) {
        if (hasMore) continue;
        if (words === '') {
          yield {
            file,
            place,
            message: 'This link has no words, so nobody can see or hear it.',
            fix: `Type words between the square brackets: [where it leads](${shown(url)})`,
          };
        } else if (isAddress(words) && !url.toLowerCase().startsWith('mailto:')) {
          yield {
            file,
            place,
            severity: 'warning',
            message: 'This address is hard to read aloud and to read on paper.',
            fix: `Type words that say where it leads: [the council’s website](${shown(url)})`,
          };
        } else if (vague.words.includes(plain(words))) {
          yield {
            file,
            place,
            severity: 'warning',
            message: `“${words}” does not say where the link leads.`,
            fix: 'Type words that do, such as: [help outside school](/outside-help/)',
          };
        }
      }
    }
  },
};

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
