import { listed, nounsForVerbsIn, sentencesIn } from '../../language/index.ts';
import { profileOf } from '../profile.ts';
import type { Rule } from '../rule.ts';
import { textRule } from '../text-rule.ts';
import { shown } from '../words.ts';

/**
 * # noun-for-verb
 *
 * “Make an application” is “apply”, and “carry out an assessment of” is “check”. A noun that does the work of a verb makes a sentence long
 * and stiff, and hides who does what. The list of such words stands in `src/language/nouns-for-verbs.json`.
 *
 * Words that parents use themselves are left alone: “make a complaint”, “make progress”, “hold a meeting”. So are headings and other words of a
 * few letters, and quotations of the law. In a formal paper only a verb with a noun is told (“make an application”), not a noun alone.
 *
 * ## Good
 *
 * Verbs:
 *
 * ```mdx guide/worried.mdx
 * You can apply for a place. We check what your child needs. You can make a complaint. Children are given support to learn.
 * ```
 *
 * A heading, and the law’s own words:
 *
 * ```mdx guide/worried.mdx
 * ## Making an application
 *
 * <Law source="Children and Families Act 2014, section 36">
 * A parent may make a request for an assessment, and the authority must reach a decision.
 * </Law>
 * ```
 *
 * A noun alone in a formal paper:
 *
 * ```mdx policies/complaints.mdx
 * The governors look at the identification of needs.
 *
 * <Stages of="complaints" />
 * ```
 *
 * ## Bad
 *
 * A verb that says little with a noun, in its forms:
 *
 * ```mdx guide/worried.mdx
 * You can make an **application
 * for** a place. We have carried out a full assessment of his needs. Having a discussion with us helps.
 * ```
 *
 * > warning in guide/worried.mdx at `make an **application …`
 * > “make an application for” says with a noun what a verb says better.
 * > Type “apply for”.
 *
 * > warning in guide/worried.mdx at `carried out a full assessment of`
 * > “carried out a full assessment of” says with a noun what a verb says better.
 * > Type “assessed”, “checked” or “found out”.
 *
 * > warning in guide/worried.mdx at `Having a discussion with`
 * > “Having a discussion with” says with a noun what a verb says better.
 * > Type “Talking to” or “Talking with”.
 *
 * “Be” with such words, a noun alone, and set words:
 *
 * ```mdx guide/worried.mdx
 * If you are in agreement with the plan, tell us. The early identification of needs helps. On receipt of the form we ring you.
 * ```
 *
 * > warning in guide/worried.mdx at `are in agreement with`
 * > “are in agreement with” says with a noun what a verb says better.
 * > Type “agree with”.
 *
 * > warning in guide/worried.mdx at `The early identification of`
 * > “The early identification of” says with a noun what a verb says better.
 * > Type “Finding” or “Finding out”.
 *
 * > warning in guide/worried.mdx at `On receipt of`
 * > “On receipt of” says with a noun what a verb says better.
 * > Type “When we get”.
 *
 * In a formal paper, and in another file:
 *
 * ```mdx policies/complaints.mdx
 * The governors give consideration to each complaint that reaches them.
 *
 * <Stages of="complaints" />
 * ```
 * ```yaml people.yaml
 * - id: jo-marsh
 *   askAbout: She can provide assistance with forms.
 * ```
 *
 * > warning in people.yaml at `provide assistance with`
 * > “provide assistance with” says with a noun what a verb says better.
 * > Type “help with”.
 *
 * > warning in policies/complaints.mdx at `give consideration to`
 * > “give consideration to” says with a noun what a verb says better.
 * > Type “think about” or “consider”.
 */
export const nounForVerb: Rule = textRule({
  name: 'noun-for-verb',
  source: 'Guides to plain English ask for verbs: a reader who meets “apply” knows at once what to do.',
  needs: () => undefined,
  *findInText(text, _, page) {
    const { file, kind, value, within, placeAt } = text;
    if (kind === 'name' || kind === 'address' || within.includes('Law')) return;
    const profile = profileOf(text, page);
    if (profile === 'steps') return;
    for (const sentence of sentencesIn(value)) {
      for (const { start, end, suggestions, hasVerb } of nounsForVerbsIn(sentence)) {
        if (profile === 'paper' && !hasVerb) continue;
        const choices = suggestions.map((words) => `“${words}”`);
        yield {
          file,
          place: placeAt(start, end),
          severity: 'warning',
          message: `“${shown(value.slice(start, end))}” says with a noun what a verb says better.`,
          fix: `Type ${listed(choices, 'or')}.`,
        };
      }
    }
  },
});
