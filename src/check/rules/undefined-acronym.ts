import { acronymRemedy } from '../acronym-remedy.ts';
import { type AcronymUse, type FirstUse, firstAcronyms } from '../acronyms-on-page.ts';
import { isWithinName, type KnownAcronyms, knownAcronyms, knownLetters } from '../known-acronyms.ts';
import { isPaper } from '../profile.ts';
import { type Finding, pageRule, type Rule } from '../rule.ts';
import { type Text, textsOfData, textsOfPage } from '../texts.ts';

/**
 * # undefined-acronym
 *
 * Letters that stand for words, such as SEMH, KS2 or s.36, must be explained: in the glossary, where the site links the first use on each page,
 * or on the page itself where they first stand: “social, emotional and mental health (SEMH)”, or “SENCo, the teacher in charge of extra help”.
 * Letters that everybody knows need nothing: TV, NHS, PE. Nor do those in the names of organisations, nor the law’s own words.
 *
 * ## Good
 *
 * In the glossary, in the other names of a word, and spelt out:
 *
 * ```mdx guide/worried.mdx
 * Ask the SENCo. Teaching assistants (TAs) help her with children's SEMH (social, emotional and mental health). The TAs meet on Mondays.
 *
 * CAMHS is the NHS team that helps children with their feelings.
 * ```
 *
 * A title may hold letters that the words below it spell out:
 *
 * ```mdx guide/worried.mdx
 * ---
 * title: What is SEMH?
 * ---
 *
 * ## SEMH in school
 *
 * SEMH means social, emotional and mental health.
 * ```
 *
 * Capitals that are no such letters:
 *
 * ```mdx guide/worried.mdx
 * You MUST ring us on the first day. Mrs P. K. Shah is in room B12. See Part IV. Write to AB1 2CD. TV and PE are OK.
 * ```
 *
 * The law’s own words, and a longer name that is in the glossary or in organisations.yaml:
 *
 * ```mdx guide/worried.mdx
 * An EHC plan lasts a year. IPSEA can help.
 *
 * <Law source="Children and Families Act 2014, s.36">
 * An EHCP must be kept.
 * </Law>
 * ```
 * ```mdx words/ehc-plan.mdx
 * ---
 * term: EHC plan
 * inFull: education, health and care plan
 * ---
 * ```
 * ```yaml organisations.yaml
 * - id: advice
 *   name: IPSEA
 * ```
 *
 * ## Bad
 *
 * Letters that are explained nowhere, some of which are known:
 *
 * ```mdx guide/worried.mdx
 * Our ELSAs help with **SEMH**. We use BQXT too.
 * ```
 *
 * > error in guide/worried.mdx at `ELSAs`
 * > “ELSAs” is explained neither here nor in the glossary.
 * > Type “emotional literacy support assistants (ELSAs)” the first time. Or add words/elsa.mdx to the glossary.
 *
 * > error in guide/worried.mdx at `SEMH`
 * > “SEMH” is explained neither here nor in the glossary.
 * > Type “social, emotional and mental health (SEMH)” the first time. Or add words/semh.mdx to the glossary.
 *
 * > error in guide/worried.mdx at `BQXT`
 * > “BQXT” is explained neither here nor in the glossary.
 * > Type what the letters stand for, with “BQXT” in brackets after them. Or add words/bqxt.mdx to the glossary.
 *
 * Spelt out too late, on a page for parents and in a paper:
 *
 * ```mdx guide/worried.mdx
 * Ring CAMHS.
 *
 * Child and adolescent mental health services (CAMHS) can help.
 * ```
 * ```mdx policies/complaints.mdx
 * Ring CAMHS.
 *
 * Child and adolescent mental health services (CAMHS) can help.
 * ```
 *
 * > error in guide/worried.mdx at `CAMHS`
 * > “CAMHS” stands here before it is spelt out, in line 16.
 * > Type “child and adolescent mental health services (CAMHS)” the first time. Or add words/camhs.mdx to the glossary.
 *
 * > warning in policies/complaints.mdx at `CAMHS`
 * > “CAMHS” stands here before it is spelt out, in line 35.
 * > Type “child and adolescent mental health services (CAMHS)” the first time. Or add words/camhs.mdx to the glossary.
 *
 * Letters that mean two things:
 *
 * ```mdx guide/worried.mdx
 * Tell us if your child has CP.
 * ```
 *
 * > error in guide/worried.mdx at `CP`
 * > “CP” is explained neither here nor in the glossary.
 * > Say which is meant. Type “cerebral palsy (CP)” or “child protection (CP)” the first time.
 *
 * What is always written out:
 *
 * ```mdx guide/worried.mdx
 * Ask in Y6. See s.36.
 * ```
 *
 * > error in guide/worried.mdx at `Y6`
 * > “Y6” is explained neither here nor in the glossary.
 * > Type “Year 6” in the place of “Y6”.
 *
 * > error in guide/worried.mdx at `s.36`
 * > “s.36” is explained neither here nor in the glossary.
 * > Type “section 36” in the place of “s.36”.
 *
 * Letters that stand for something else in another nation, in people.yaml:
 *
 * ```yaml school.yaml
 * nation: england
 * ```
 * ```yaml people.yaml
 * - id: jo-marsh
 *   job: Writes each PLP
 * ```
 * ```mdx words/plp.mdx
 * ---
 * term: PLP
 * nations: [northern-ireland]
 * ---
 * ```
 *
 * > error in people.yaml at `PLP`
 * > “PLP” is explained neither here nor in the glossary.
 * > Type “pupil learning plan (PLP)” the first time.
 */
export const undefinedAcronym: Rule = pageRule({
  name: 'undefined-acronym',
  source: 'WCAG 2.2, 3.1.4 Abbreviations. A parent should not have to ask what the letters stand for.',
  needs: (content) => knownAcronyms(content),
  *findOnPage(page, known) {
    for (const use of undefinedUses(textsOfPage(page), known)) yield finding(use, known, isPaper(page));
  },
  *findInData(data, known) {
    for (const use of undefinedUses(textsOfData(data), known)) yield finding(use, known, false);
  },
});

function undefinedUses(texts: readonly Text[], known: KnownAcronyms): FirstUse[] {
  const isExplained = (use: AcronymUse): boolean => knownLetters(use, known) !== undefined || isWithinName(use, known);
  return firstAcronyms(texts, isExplained).filter(({ speltOut }) => speltOut !== 'here');
}

function finding({ acronym, text, later }: FirstUse, known: KnownAcronyms, isPaper: boolean): Finding {
  const { start, end } = acronym;
  return {
    file: text.file,
    place: text.placeAt(start, end),
    severity: later && isPaper ? 'warning' : 'error',
    message: later
      ? `“${acronym.text}” stands here before it is spelt out, in line ${later.text.placeAt(later.acronym.start, later.acronym.end).line}.`
      : `“${acronym.text}” is explained neither here nor in the glossary.`,
    fix: acronymRemedy(acronym, known),
  };
}
