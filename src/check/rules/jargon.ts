import { reasonFor } from '../../language/index.ts';
import { type JargonInText, jargonInTexts, jargonOnPage } from '../jargon-on-page.ts';
import { knownNames } from '../known-names.ts';
import { plainRemedy } from '../plain-remedy.ts';
import { isPaper } from '../profile.ts';
import { type Finding, pageRule, type Rule } from '../rule.ts';
import { textsOfData } from '../texts.ts';
import { shown } from '../words.ts';

/**
 * # jargon
 *
 * Words of schools, councils, health services and lawyers that shut parents out: “in receipt of”, “interventions”, “liaise”. For each the rule
 * knows plain words. Where the plain word depends on what is meant, it gives the choices.
 *
 * Left alone are the terms of your glossary that pages link to their meaning, words that the page explains, names, quotations of law,
 * and fixed terms such as “alternative provision” or “the complaints procedure”. A formal paper may also use terms of the law.
 *
 * ## Good
 *
 * Plain words:
 *
 * ```mdx guide/worried.mdx
 * Children who get free school meals have extra help at lunch. We talk to you before it starts.
 * ```
 *
 * A term of the glossary, in the plural too:
 *
 * ```mdx words/intervention.mdx
 * ---
 * term: Intervention
 * meaning: A short course of extra teaching.
 * ---
 * An intervention has an end.
 * ```
 * ```mdx guide/worried.mdx
 * Ask us about interventions.
 * ```
 *
 * A word that the page explains, before or after:
 *
 * ```mdx guide/worried.mdx
 * Teachers call this “scaffolding”. Your child may get scaffolding in all lessons.
 *
 * The baseline is low. Baseline means where a child starts.
 * ```
 *
 * Names, fixed terms and the words of the law:
 *
 * ```mdx guide/worried.mdx
 * The Provision Panel meets on Mondays. It pays for alternative provision. Read the complaints procedure.
 *
 * <Law source="Children and Families Act 2014, section 42">
 * The local authority must secure the specified special educational provision.
 * </Law>
 * ```
 * ```yaml organisations.yaml
 * - id: advice
 *   name: Statutory Advice
 *   helpsWith: Letters
 * ```
 *
 * A term of the law in a formal paper:
 *
 * ```mdx policies/complaints.mdx
 * The complainant may ask for a hearing.
 * ```
 *
 * ## Bad
 *
 * One plain choice, in the form that fits:
 *
 * ```mdx guide/worried.mdx
 * Children in receipt of free school meals
 * are **utilising** an additional room.
 * ```
 *
 * > warning in guide/worried.mdx at `in receipt of`
 * > “in receipt of” is hard to read.
 * > Type “getting”. It then reads: “Children getting free school meals are utilising an …”
 *
 * > warning in guide/worried.mdx at `utilising`
 * > “utilising” is hard to read.
 * > Type “using”. It then reads: “… in receipt of free school meals are using an additional room.”
 *
 * > warning in guide/worried.mdx at `additional`
 * > “additional” is hard to read.
 * > Type “extra”. It then reads: “… of free school meals are utilising an extra room.”
 *
 * A choice for each sense:
 *
 * ```mdx guide/worried.mdx
 * We review all interventions. Staff will liaise.
 * ```
 *
 * > warning in guide/worried.mdx at `interventions`
 * > “interventions” is hard to read.
 * > Type “extra help”, or “extra lessons” if teaching is meant.
 *
 * > warning in guide/worried.mdx at `liaise`
 * > “liaise” is hard to read.
 * > Type “talk” or “keep in touch”.
 *
 * Words that say nothing:
 *
 * ```mdx guide/worried.mdx
 * Please be advised that we close on Friday.
 * ```
 *
 * > warning in guide/worried.mdx at `Please be advised that`
 * > “Please be advised that” adds nothing.
 * > Take it out.
 *
 * In the fields of a paper, and in another file:
 *
 * ```mdx policies/complaints.mdx
 * ---
 * summary: What complainants do.
 * ---
 * We deal with it in a timely manner.
 * ```
 * ```yaml people.yaml
 * - id: jo-marsh
 *   askAbout: Statutory assessment
 * ```
 *
 * > warning in people.yaml at `Statutory assessment`
 * > “Statutory assessment” is hard to read.
 * > Type “assessment for an EHC plan”.
 *
 * > warning in policies/complaints.mdx at `complainants`
 * > “complainants” is hard to read.
 * > Type “people who complain” or “you”.
 *
 * > warning in policies/complaints.mdx at `in a timely manner`
 * > “in a timely manner” is hard to read.
 * > Type “on time” or “by a day that you name”.
 */
export const jargon: Rule = pageRule({
  name: 'jargon',
  source: 'Parents who do not know a word may not like to ask. Advice to schools on talking with parents says: avoid jargon.',
  needs: (content) => knownNames(content),
  *findOnPage(page, known) {
    for (const match of jargonOnPage(page, known)) {
      if (match.entry.freeInPapers && isPaper(page) && match.inText.path.length === 0) continue;
      yield findingOf(match);
    }
  },
  *findInData(data, known) {
    yield* jargonInTexts(textsOfData(data), known).map((match) => findingOf(match));
  },
});

function findingOf(match: JargonInText): Finding {
  const { inText, start, end, text, entry } = match;
  return {
    file: inText.file,
    place: inText.placeAt(start, end),
    severity: 'warning',
    message: entry.plain.every((choice) => choice === '') ? `“${shown(text)}” adds nothing.` : `“${shown(text)}” is hard to read.`,
    fix: plainRemedy(match),
    source: reasonFor(entry),
  };
}
