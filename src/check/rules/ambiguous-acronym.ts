import { isOfToday, meaningsOf } from '../../language/index.ts';
import { acronymRemedy } from '../acronym-remedy.ts';
import { type AcronymUse, firstAcronyms } from '../acronyms-on-page.ts';
import { isWithinName, type KnownAcronyms, knownAcronyms, knownLetters } from '../known-acronyms.ts';
import { type Finding, pageRule, type Rule } from '../rule.ts';
import { type Text, textsOfData, textsOfPage } from '../texts.ts';

/**
 * # ambiguous-acronym
 *
 * Some letters have two meanings in schools: SLT is the senior leadership team, or speech and language therapy; CP is child protection, or
 * cerebral palsy. A page says which is meant: it spells the letters out where they first stand, or it leads to a word of the glossary
 * that tells the meanings apart in “canAlsoMean”.
 *
 * ## Good
 *
 * Spelt out on the page, though the glossary knows only one meaning:
 *
 * ```mdx guide/worried.mdx
 * The speech and language therapist (SLT) comes on Mondays. Ring the SLT.
 * ```
 * ```mdx words/slt.mdx
 * ---
 * term: SLT
 * meaning: The people who lead the school.
 * ---
 * Our SLT meets on Mondays.
 * ```
 *
 * A word of the glossary that says what else the letters mean, and that pages link. EWO is in no glossary, so it is another rule’s:
 *
 * ```mdx guide/worried.mdx
 * Ask the SLT or the EWO.
 * ```
 * ```mdx words/slt.mdx
 * ---
 * term: SLT
 * meaning: The people who lead the school.
 * canAlsoMean: a speech and language therapist
 * ---
 * ```
 *
 * Within the name of an organisation:
 *
 * ```mdx guide/worried.mdx
 * Ring SLT Direct, or ask the SENCo.
 * ```
 * ```mdx words/slt.mdx
 * ---
 * term: SLT
 * meaning: The people who lead the school.
 * ---
 * ```
 * ```yaml organisations.yaml
 * - id: advice
 *   name: SLT Direct
 * ```
 *
 * ## Bad
 *
 * A word of the glossary that knows only one meaning:
 *
 * ```mdx guide/worried.mdx
 * Ask the SLT.
 * ```
 * ```mdx words/slt.mdx
 * ---
 * term: SLT
 * meaning: The people who lead the school.
 * ---
 * ```
 *
 * > warning in guide/worried.mdx at `SLT`
 * > “SLT” has more than one meaning, and nothing here says which.
 * > Say which is meant. Type “senior leadership team (SLT)” or “speech and language therapist (SLT)” the first time. Or type the other meaning in “canAlsoMean” in words/slt.mdx.
 *
 * A word that says more, but that pages do not link:
 *
 * ```yaml people.yaml
 * - id: jo-marsh
 *   job: A member of the SLT
 * ```
 * ```mdx words/slt.mdx
 * ---
 * term: SLT
 * meaning: The people who lead the school.
 * canAlsoMean: a speech and language therapist
 * linkInText: false
 * ---
 * ```
 *
 * > warning in people.yaml at `SLT`
 * > “SLT” has more than one meaning, and nothing here says which.
 * > Say which is meant. Type “senior leadership team (SLT)” or “speech and language therapist (SLT)” the first time.
 */
export const ambiguousAcronym: Rule = pageRule({
  name: 'ambiguous-acronym',
  source: 'A parent who takes SLT for the wrong one of its two meanings asks the wrong people.',
  needs: (content) => knownAcronyms(content),
  findOnPage: (page, known) => findings(textsOfPage(page), known),
  findInData: (data, known) => findings(textsOfData(data), known),
});

/** Letters that the glossary does not explain at all are the concern of another rule. */
function* findings(texts: Text[], known: KnownAcronyms): Generator<Finding> {
  for (const use of firstAcronyms(texts, (each) => isClear(each, known))) {
    const { acronym, text, speltOut } = use;
    const letters = knownLetters(use, known);
    if (!letters || speltOut !== 'nowhere' || meaningsOf(acronym.key, known.nation).filter(isOfToday).length < 2) continue;
    yield {
      file: text.file,
      place: text.placeAt(acronym.start, acronym.end),
      severity: 'warning',
      message: `“${acronym.text}” has more than one meaning, and nothing here says which.`,
      fix:
        acronymRemedy(acronym, known) +
        (letters.saysMore ? '' : ` Or type the other meaning in “canAlsoMean” in words/${letters.word}.mdx.`),
    };
  }
}

/** Whether a reader is led to a page that tells the meanings apart. */
function isClear(use: AcronymUse, known: KnownAcronyms): boolean {
  const letters = knownLetters(use, known);
  if (!letters) return false;
  return (letters.saysMore && letters.isLinked) || use.text.file === `words/${letters.word}.mdx` || isWithinName(use, known);
}
