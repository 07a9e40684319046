import { coversOf } from '../duties/covers.ts';
import { allRows, rowsFor } from '../duties/row.ts';
import { headingIds } from '../heading-ids.ts';
import { pageRule, type Rule } from '../rule.ts';
import { didYouMean } from '../words.ts';

/**
 * # covers
 *
 * A page or a paper can say which duties it answers, in the field “covers”.
 * A duty of the law has a short name, such as ENG-SIR-03b.
 * If only a section answers it, add # and the address of that heading: small letters, with a hyphen for each space.
 * The governors then see, duty by duty, where to look.
 *
 * ## Good
 *
 * A page that answers one duty as a whole, and another in one section:
 *
 * ```yaml school.yaml
 * nation: england
 * ```
 *
 * ```mdx guide/worried.mdx
 * ---
 * covers: [ENG-SIR-19, ENG-SIR-03b#how-often-do-you-check]
 * ---
 *
 * ## How often do you check?
 *
 * Each term.
 * ```
 *
 * Two sections that answer one duty together:
 *
 * ```yaml school.yaml
 * nation: england
 * ```
 *
 * ```mdx guide/worried.mdx
 * ---
 * covers: [ENG-SIR-03g#feelings, ENG-SIR-03g#bullying]
 * ---
 *
 * ## Feelings
 *
 * We listen.
 *
 * ## Bullying
 *
 * We act the first time.
 * ```
 *
 * Nothing is said of the kind of school while school.yaml has a mistake:
 *
 * ```yaml school.yaml
 * name: ~
 * ```
 *
 * ```mdx guide/worried.mdx
 * ---
 * covers: [ENG-COMP-A6]
 * ---
 * ```
 *
 * A page whose words cannot be read may have the heading after all:
 *
 * ```yaml school.yaml
 * nation: england
 * ```
 *
 * ```mdx guide/worried.mdx
 * ---
 * covers: [ENG-SIR-19#who-to-tell]
 * ---
 *
 * > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > Tell us.
 * ```
 *
 * ## Bad
 *
 * A slip in the name of a duty:
 *
 * ```yaml school.yaml
 * nation: england
 * ```
 *
 * ```mdx guide/worried.mdx
 * ---
 * covers: [ENG-SIR-3b]
 * ---
 * ```
 *
 * > error in guide/worried.mdx at `ENG-SIR-3b`
 * > There is no duty “ENG-SIR-3b”.
 * > Did you mean “ENG-SIR-03b”? Type that in its place.
 *
 * A heading that the page does not have:
 *
 * ```yaml school.yaml
 * nation: england
 * ```
 *
 * ```mdx guide/worried.mdx
 * ---
 * covers: [ENG-SIR-03b#how-often-do-we-check]
 * ---
 *
 * ## How often do you check?
 *
 * Each term.
 * ```
 *
 * > error in guide/worried.mdx at `ENG-SIR-03b#how-often-do-we-check`
 * > There is no heading “#how-often-do-we-check” on this page.
 * > Did you mean “how-often-do-you-check”? Type that in its place.
 *
 * A page without headings:
 *
 * ```yaml school.yaml
 * nation: england
 * ```
 *
 * ```mdx guide/worried.mdx
 * ---
 * covers: [ENG-SIR-19#who-to-tell]
 * ---
 *
 * Tell the class teacher.
 * ```
 *
 * > error in guide/worried.mdx at `ENG-SIR-19#who-to-tell`
 * > There is no heading “#who-to-tell” on this page.
 * > This page has no headings. Take out the # and what stands after it.
 *
 * A duty of academies, in a school that the council runs:
 *
 * ```yaml school.yaml
 * nation: england
 * ```
 *
 * ```mdx policies/complaints.mdx
 * ---
 * covers: [ENG-COMP-A6]
 * ---
 * ```
 *
 * > warning in policies/complaints.mdx at `ENG-COMP-A6`
 * > ENG-COMP-A6 does not bind a school of your kind.
 * > Take it out. If it should bind you, look at nation, kind, setting and phase in school.yaml.
 *
 * A duty of another nation:
 *
 * ```mdx guide/worried.mdx
 * ---
 * covers: [ENG-SIR-19]
 * ---
 * ```
 *
 * > warning in guide/worried.mdx at `ENG-SIR-19`
 * > ENG-SIR-19 does not bind a school of your kind.
 * > Take it out. If it should bind you, look at nation, kind, setting and phase in school.yaml.
 *
 * The same duty twice, and a section beside the whole page:
 *
 * ```yaml school.yaml
 * nation: england
 * ```
 *
 * ```mdx guide/worried.mdx
 * ---
 * covers:
 *   - ENG-SIR-19
 *   - ENG-SIR-19
 *   - ENG-SIR-03b#how-often
 *   - ENG-SIR-03b
 * ---
 *
 * ## How often?
 *
 * Each term.
 * ```
 *
 * > warning in guide/worried.mdx at `ENG-SIR-19`
 * > ENG-SIR-19 stands here twice.
 * > Take one of the two out.
 *
 * > warning in guide/worried.mdx at `ENG-SIR-03b`
 * > ENG-SIR-03b stands here twice.
 * > Take one of the two out.
 */
export const covers: Rule = pageRule({
  name: 'covers',
  source: 'Governors must be able to see where each duty of the law is answered.',
  needs: ({ school }) => ({ binding: school && rowsFor(school.data).map(({ id }) => id) }),
  *findOnPage(page, { binding }) {
    const { file } = page;
    const headings = headingIds(page);
    const seen = new Map<string, (string | undefined)[]>();
    for (const { id, section, place } of coversOf(page)) {
      const before = seen.get(id) ?? [];
      seen.set(id, [...before, section]);
      if (!known.includes(id)) {
        yield { file, place, message: `There is no duty “${id}”.`, fix: didYouMean(id, known, '') };
      } else if (binding && !binding.includes(id)) {
        yield {
          file,
          place,
          severity: 'warning',
          message: `${id} does not bind a school of your kind.`,
          fix: 'Take it out. If it should bind you, look at nation, kind, setting and phase in school.yaml.',
        };
      } else if (before.length > 0 && (section === undefined || before.includes(undefined) || before.includes(section))) {
        yield {
          file,
          place,
          severity: 'warning',
          message: `${id} stands here twice.`,
          fix: 'Take one of the two out.',
        };
      }
      if (section !== undefined && headings && !headings.includes(section)) {
        yield {
          file,
          place,
          message: `There is no heading “#${section}” on this page.`,
          fix: didYouMean(section, headings, 'This page has no headings. Take out the # and what stands after it.'),
        };
      }
    }
  },
});

const known = allRows.map(({ id }) => id);
