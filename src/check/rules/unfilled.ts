import { type Gap, gapsIn } from '../leftovers/gaps.ts';
import type { Finding, Rule } from '../rule.ts';
import { pageRule } from '../rule.ts';
import { type Text, textsOfData, textsOfPage } from '../texts.ts';
import { shown } from '../words.ts';

/**
 * # unfilled
 *
 * Papers made from a template have gaps: `[Name of SENCo]`, `<insert date>`, `TBC`, `XX`, a line to write on. A parent must never meet one.
 * Only letters may have gaps in square brackets, lines to write on and `dd/mm/yyyy`, for somebody fills those in by hand.
 *
 * ## Good
 *
 * A page that is filled in:
 *
 * ```mdx guide/worried.mdx
 * Ask <Name who="senco" /> on Monday.
 * ```
 *
 * The gaps of a letter:
 *
 * ```mdx letters/meeting.mdx
 * Dear [parent's name],
 *
 * Please come on [date] at [time].
 *
 * Your name: \_\_\_\_\_\_ Date of birth (dd/mm/yyyy):
 * ```
 *
 * The law’s own words, with a word put in by those who quote it:
 *
 * ```mdx guide/worried.mdx
 * <Law source="Children and Families Act 2014, section 66">
 * The appropriate authority [school] must use its best endeavours.
 * </Law>
 * ```
 *
 * ## Bad
 *
 * Gaps in the words of a page and in its fields:
 *
 * ```mdx guide/worried.mdx
 * ---
 * summary: Ask [Name of SENCo].
 * nextReview: 2027-08-31
 * ---
 *
 * Ring **[insert
 * number]** by TBC.
 * ```
 *
 * > error in guide/worried.mdx at `[Name of SENCo]`
 * > “[Name of SENCo]” is a gap that nobody has filled in.
 * > Type the words that belong there, or take the sentence out.
 *
 * > error in guide/worried.mdx at `[insert …`
 * > “[insert number]” is a gap that nobody has filled in.
 * > Type the words that belong there, or take the sentence out.
 *
 * > error in guide/worried.mdx at `TBC`
 * > “TBC” is a gap that nobody has filled in.
 * > Type the words that belong there, or take the sentence out.
 *
 * A gap that looks like a tag:
 *
 * ```mdx guide/worried.mdx
 * Ask <insert name> about it.
 * ```
 *
 * > error in guide/worried.mdx at `<insert name>`
 * > “<insert name>” is a gap that nobody has filled in.
 * > Type the words that belong there, or take the sentence out.
 *
 * Gaps in people.yaml:
 *
 * ```yaml people.yaml
 * - id: jo-marsh
 *   askAbout: Lorem ipsum
 *   bestTimes: <insert times>
 * ```
 *
 * > error in people.yaml at `Lorem ipsum`
 * > “Lorem ipsum” is a gap that nobody has filled in.
 * > Type the words that belong there, or take the sentence out.
 *
 * > error in people.yaml at `<insert times>`
 * > “<insert times>” is a gap that nobody has filled in.
 * > Type the words that belong there, or take the sentence out.
 *
 * A letter may have gaps, but no signs of a template:
 *
 * ```mdx letters/meeting.mdx
 * Come on [date]. Click or tap here to enter text.
 * ```
 *
 * > error in letters/meeting.mdx at `Click or tap here to enter text`
 * > “Click or tap here to enter text” is a gap that nobody has filled in.
 * > Type the words that belong there, or take the sentence out.
 *
 * What may be meant as it stands is only a warning:
 *
 * ```mdx guide/worried.mdx
 * Who pays???
 * ```
 *
 * > warning in guide/worried.mdx at `???`
 * > “???” looks like a gap that nobody has filled in.
 * > Type the words that belong there, or take the sentence out.
 */
export const unfilled: Rule = pageRule({
  name: 'unfilled',
  source: 'A gap in a paper tells a parent that nobody has read it since it was copied.',
  needs: () => undefined,
  *findOnPage(page) {
    // Signs such as <insert name> are taken for a tag, and are in no text.
    for (const gap of gapsIn(page.text)) {
      if (isTag(gap)) yield finding(gap, page.file, page.lines.between(gap.start, gap.end));
    }
    for (const text of textsOfPage(page)) {
      for (const gap of gapsOf(text)) {
        if (!isTag(gap) && !(gap.isGapInLetters && page.collection === 'letters')) {
          yield finding(gap, text.file, text.placeAt(gap.start, gap.end));
        }
      }
    }
  },
  *findInData(data) {
    for (const text of textsOfData(data)) {
      for (const gap of gapsOf(text)) yield finding(gap, text.file, text.placeAt(gap.start, gap.end));
    }
  },
});

/** Those that quote the law put words of their own in square brackets. */
function gapsOf({ kind, value, within }: Text): Gap[] {
  if (kind === 'name') return [];
  return gapsIn(value).filter(({ text }) => !(text.startsWith('[') && within.includes('Law')));
}

function isTag({ text }: Gap): boolean {
  return text.startsWith('<');
}

function finding({ text, isDoubtful }: Gap, file: string, place: Finding['place']): Finding {
  return {
    file,
    place,
    severity: isDoubtful ? 'warning' : 'error',
    message: `“${shown(text)}” ${isDoubtful ? 'looks like' : 'is'} a gap that nobody has filled in.`,
    fix: 'Type the words that belong there, or take the sentence out.',
  };
}
