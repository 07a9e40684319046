import { linksOf } from '../page-parts.ts';
import { type Finding, pageRule, type Rule } from '../rule.ts';
import { knownTerms, type UnexplainedTerm, unexplainedTerms } from '../terms-on-page.ts';
import { textsOfData, textsOfPage } from '../texts.ts';

/**
 * # unexplained-word
 *
 * Some words of schools and councils look plain, and parents still ask what they mean: annual review, tribunal, mediation, Local Offer,
 * reasonable adjustments, Progress 8, even data. Where the glossary has the word, the site links its first use on each page.
 * Otherwise the page itself says what it means: beside the word, in the sentence after it, below a heading that names it,
 * or on a page that it links.
 *
 * ## Good
 *
 * In the glossary:
 *
 * ```mdx guide/worried.mdx
 * We meet once a year for the annual review.
 * ```
 * ```mdx words/annual-review.mdx
 * ---
 * term: Annual review
 * meaning: A meeting once a year about a plan.
 * ---
 * ```
 *
 * Explained on the page, in one of many ways:
 *
 * ```yaml school.yaml
 * nation: england
 * ```
 * ```mdx guide/worried.mdx
 * Ask about mediation. This is a meeting with a free helper, who takes no side.
 *
 * You can go to the tribunal, a kind of court that decides about plans. See [the Local Offer](https://council.example/offer).
 *
 * ## What is data?
 *
 * All the facts and numbers, with our test data.
 * ```
 *
 * The law’s own words, a name, and a word of another nation:
 *
 * ```mdx guide/worried.mdx
 * The Tribunal Fund can help. Ask about Progress 8.
 *
 * <Law source="Act">
 * The school must make reasonable adjustments.
 * </Law>
 * ```
 * ```yaml organisations.yaml
 * - id: advice
 *   name: Tribunal Fund
 * ```
 *
 * ## Bad
 *
 * Words that nothing explains. Only the first use is told:
 *
 * ```yaml school.yaml
 * nation: england
 * ```
 * ```mdx guide/worried.mdx
 * We share data at the annual review. The annual review is in May.
 * ```
 *
 * > warning in guide/worried.mdx at `data`
 * > Parents often ask what “data” means, and nothing here says it.
 * > Type “test marks and records” in its place. Or add words/data.mdx to the glossary. It means: What a school writes down and keeps about children, such as test marks and days away.
 *
 * > warning in guide/worried.mdx at `annual review`
 * > Parents often ask what “annual review” means, and nothing here says it.
 * > Type what it means, or add words/annual-review.mdx to the glossary. It means: A yearly check that an education, health and care plan (EHC plan) still fits. There is a meeting. Then the council decides.
 *
 * Some have plainer words to use in their place, and some stand in people.yaml:
 *
 * ```yaml school.yaml
 * nation: england
 * ```
 * ```yaml people.yaml
 * - id: jo-marsh
 *   askAbout: How we use the graduated approach in each of our classes.
 * ```
 *
 * > warning in people.yaml at `graduated approach`
 * > Parents often ask what “graduated approach” means, and nothing here says it.
 * > Type “step-by-step help” in its place. Or add words/graduated-approach.mdx to the glossary. It means: Help in steps. The school checks each step, and adds more help if it is needed.
 */
export const unexplainedWord: Rule = pageRule({
  name: 'unexplained-word',
  source: 'Parents ask what these words mean. A page that says it answers them at once.',
  needs: (content) => knownTerms(content),
  *findOnPage(page, known) {
    const texts = textsOfPage(page);
    const headings = texts.filter(({ kind }) => kind === 'heading').map(({ value }) => value);
    const explainedBy = [...headings, ...linksOf(page).map(({ words }) => words)];
    for (const term of unexplainedTerms(texts, explainedBy, known)) yield finding(term);
  },
  *findInData(data, known) {
    for (const term of unexplainedTerms(textsOfData(data), [], known)) yield finding(term);
  },
});

function finding({ found: { term, start, end, text: typed }, text }: UnexplainedTerm): Finding {
  const { id, word = id, meaning, use, sayInstead } = term;
  const plainly = use === 'avoid' && sayInstead ? `Type “${sayInstead}” in its place. Or` : 'Type what it means, or';
  return {
    file: text.file,
    place: text.placeAt(start, end),
    severity: 'warning',
    message: `Parents often ask what “${typed}” means, and nothing here says it.`,
    fix: `${plainly} add words/${word}.mdx to the glossary. It means: ${meaning}`,
  };
}
