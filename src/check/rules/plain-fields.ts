import { htmlRemedy } from '../../source/index.ts';
import { componentRules } from '../component-uses.ts';
import type { Finding, Rule } from '../rule.ts';
import { type Text, textsOf } from '../texts.ts';
import { shown } from '../words.ts';

/**
 * # plain-fields
 *
 * A field holds plain words. The signs that make words bold, the tags of components and the signs of HTML work only in the
 * words of a page; in a field they would be shown as they stand, also in search results, in the menu and on covers.
 *
 * ## Good
 *
 * Plain words, with gaps, figures and addresses:
 *
 * ```mdx guide/worried.mdx
 * ---
 * summary: Ask [your name] at R&D, <somebody>; 3 * 4 * 5 < 70, snake_case_name, https://www.council.example/a_b_c
 * ---
 *
 * **Bold** and <Name who="senco" /> work here.
 * ```
 *
 * ## Bad
 *
 * Bold words, a link and a heading in a field:
 *
 * ```mdx guide/worried.mdx
 * ---
 * summary: Ask **us** or read [the policy](/policies/complaints/).
 * inShort:
 *   - '## Ask *early*.'
 * ---
 * ```
 *
 * > error in guide/worried.mdx at `**us**`
 * > A field holds plain words, so “**us**” would be shown as it stands.
 * > Type us
 *
 * > error in guide/worried.mdx at `[the policy](/policies/complaints/)`
 * > A field holds plain words, so “[the policy](/policies/complaints/)” would be shown as it stands.
 * > Type the policy
 *
 * > error in guide/worried.mdx at `## `
 * > A field holds plain words, so “##” would be shown as it stands.
 * > Take it out.
 *
 * > error in guide/worried.mdx at `*early*`
 * > A field holds plain words, so “*early*” would be shown as it stands.
 * > Type early
 *
 * HTML and its signs, in YAML:
 *
 * ```yaml organisations.yaml
 * - id: advice
 *   helpsWith: Letters &amp; <b>talks</b>&nbsp;with schools &chips;
 * ```
 *
 * > error in organisations.yaml at `&amp;`
 * > A field holds plain words, so “&amp;” would be shown as it stands.
 * > Type &
 *
 * > error in organisations.yaml at `<b>`
 * > A field holds plain words, so “<b>” would be shown as it stands.
 * > Take it out.
 *
 * > error in organisations.yaml at `</b>`
 * > A field holds plain words, so “</b>” would be shown as it stands.
 * > Take it out.
 *
 * > error in organisations.yaml at `&nbsp;`
 * > A field holds plain words, so “&nbsp;” would be shown as it stands.
 * > Type a space.
 *
 * A component:
 *
 * ```mdx guide/worried.mdx
 * ---
 * summary: Ask <Name who="senco" />.
 * ---
 * ```
 *
 * > error in guide/worried.mdx at `<Name who="senco" />`
 * > A field holds plain words, so “<Name who="senco" />” would be shown as it stands.
 * > Type the words themselves. Components work below the fields, in the words of the page.
 */
export const plainFields: Rule = {
  name: 'plain-fields',
  source: 'The fields of a page and of the .yaml files: docs/writing.md',
  *find(content) {
    for (const text of textsOf(content)) if (text.kind === 'field') yield* marksIn(text);
  },
};

/** A tag, a sign of HTML, bold or slanted words, a link, the signs of a heading. */
const marks =
  /<\/?([A-Za-z][\w:]*)[^<>]*>|&(?:amp|lt|gt|quot|apos|nbsp|#\d+|#x[\da-f]+);|(\*\*|__)(?=\S)([^*_]+?)\2|(?<![\w*])\*(?=[^\s*])([^*]+?)(?<=\S)\*(?![\w*])|!?\[([^\][]+)\]\([^()\s]+\)|^#{1,6} /gi;

function* marksIn({ file, value, placeAt }: Text): Generator<Finding> {
  for (const { 0: mark, 1: tag, 3: bold, 4: slanted, 5: linked, index } of value.matchAll(marks)) {
    if (tag !== undefined && !componentRules.has(tag) && !htmlRemedy(tag)) continue;
    const words = bold ?? slanted ?? linked ?? letters[mark];
    const isComponent = tag !== undefined && componentRules.has(tag);
    yield {
      file,
      place: placeAt(index, index + mark.length),
      message: `A field holds plain words, so “${shown(mark)}” would be shown as it stands.`,
      fix: isComponent
        ? 'Type the words themselves. Components work below the fields, in the words of the page.'
        : words
          ? `Type ${shown(words)}`
          : 'Take it out.',
    };
  }
}

/** What the commonest signs of HTML stand for. */
const letters: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&nbsp;': 'a space.' };
