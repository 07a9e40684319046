import type { PageText } from '../../source/index.ts';
import { holdsOldNames, mayHoldOldNames, type OldName, oldNamesIn, oldNamesKnown } from '../leftovers/old-names.ts';
import type { Rule } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';
import { textRule } from '../text-rule.ts';
import { textsOfPage } from '../texts.ts';

/**
 * # old-names
 *
 * The words of today for bodies, papers and laws whose names have changed: the council and not the LEA, SENDIASS and not Parent Partnership, an
 * EHC plan and not a statement. A parent who looks for an old name in a telephone book or on the web finds nothing, or something that has closed.
 * The rule holds in England.
 *
 * An old name may stand where it is explained: after words such as “used to be called” or “formerly”, in brackets after today’s name,
 * in the other names of a word or an organisation, and in the glossary on the page of that very word. So may the law’s own words.
 *
 * ## Good
 *
 * Today’s names:
 *
 * ```yaml school.yaml
 * nation: england
 * ```
 * ```mdx guide/worried.mdx
 * Ask the council (LEA) for an EHC plan. SENDIASS, formerly Parent Partnership, can help.
 * Read our accessibility statement.
 *
 * <Law source="Education Act 1996, section 312">
 * A local education authority must do it.
 * </Law>
 * ```
 *
 * A word of the glossary that explains an old name, and an organisation that is found by it:
 *
 * ```yaml school.yaml
 * nation: england
 * ```
 * ```mdx words/lea.mdx
 * ---
 * term: LEA
 * meaning: The council. A LEA dealt with schools.
 * ---
 * Ask the council, not the LEA.
 * ```
 * ```yaml organisations.yaml
 * - id: advice
 *   alsoCalled: [Parent Partnership]
 * ```
 *
 * A school in Northern Ireland, where children have statements:
 *
 * ```yaml school.yaml
 * nation: northern-ireland
 * ```
 * ```mdx guide/worried.mdx
 * Ask for a statement of special educational needs.
 * ```
 *
 * ## Bad
 *
 * Old names on a page and in its fields:
 *
 * ```yaml school.yaml
 * nation: england
 * ```
 * ```mdx guide/worried.mdx
 * ---
 * summary: The LEA decides.
 * nextReview: 2027-08-31
 * ---
 *
 * If you are not happy, write to the ESFA. Parent **Partnership** can help
 * children with statements.
 * ```
 *
 * > warning in guide/worried.mdx at `LEA`
 * > “LEA” is an old name. It has been called the local authority, or the council, since 2010.
 * > Type “council” in its place.
 *
 * > warning in guide/worried.mdx at `ESFA`
 * > “ESFA” is an old name. The agency closed on 31 March 2025.
 * > Type “Department for Education” in its place.
 *
 * > warning in guide/worried.mdx at `Parent **Partnership`
 * > “Parent Partnership” is an old name. It has been called the Information, Advice and Support Service (SENDIASS) since 2014.
 * > Type “SENDIASS, the free local advice service” in its place.
 *
 * > warning in guide/worried.mdx at `statements`
 * > “statements” is an old name. Education, health and care plans took the place of statements from 2014.
 * > Type “EHC plan” in its place.
 *
 * An old name in organisations.yaml:
 *
 * ```yaml school.yaml
 * nation: england
 * ```
 * ```yaml organisations.yaml
 * - id: advice
 *   helpsWith: The SEN Code of Practice 2001
 * ```
 *
 * > warning in organisations.yaml at `SEN Code of Practice 2001`
 * > “SEN Code of Practice 2001” is an old name. The Code that holds today is that of January 2015.
 * > Type “SEND Code of Practice (January 2015)” in its place.
 */
export const oldNames: Rule = textRule({
  name: 'old-names',
  source: 'A parent cannot find a body that has closed, or ask for a paper that is no longer made.',
  needs: ({ school }) => school?.data.nation === 'england',
  *findInText(text, isEngland, page) {
    if (!isEngland || text.within.includes('Law') || holdsOldNames(text.path) || !mayHoldOldNames(text.value)) return;
    const explained = explainedOn(page);
    for (const sentence of sentencesOf(text)) {
      for (const { name, start, end, text: words } of oldNamesIn(sentence)) {
        if (explained.includes(name)) continue;
        yield {
          file: text.file,
          place: sentence.placeAt(start, end),
          severity: 'warning',
          message: `“${words}” is an old name. ${name.since}`,
          fix: `Type “${name.today}” in its place.`,
          source: name.source,
        };
      }
    }
  },
});

/** The old names that a page of the glossary is about: its term and its other names. */
function explainedOn(page: PageText | undefined): OldName[] {
  if (page?.collection !== 'words') return [];
  const names = textsOfPage(page).filter(({ path }) => path[0] === 'term' || path[0] === 'inFull' || holdsOldNames(path));
  return oldNamesKnown.filter(({ pattern }) => names.some(({ value }) => value.search(pattern) !== -1));
}
