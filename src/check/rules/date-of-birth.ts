import { birthCellsOf, birthDatesIn } from '../privacy/births.ts';
import { type Finding, pageRule } from '../rule.ts';
import { type Text, textsOfData, textsOfPage } from '../texts.ts';
import { shown } from '../words.ts';

/**
 * # date-of-birth
 *
 * A date of birth tells who a child is, even without a name. It may stand in no page, paper or letter.
 *
 * ## Good
 *
 * A form with a gap:
 *
 * ```mdx letters/meeting.mdx
 * Date of birth: [date] or D.O.B. (dd/mm/yyyy): \_\_\_\_
 * ```
 *
 * A rule for all children, and somebody of long ago:
 *
 * ```mdx guide/worried.mdx
 * Children born on 1 September 2021 start school in 2025. Louis Braille was born on 4 January 1809. Babies born in May 2024 come first.
 * ```
 *
 * A table without dates of birth:
 *
 * ```mdx guide/worried.mdx
 * | Meeting | Day |
 * | --- | --- |
 * | Review | 3 May 2027 |
 * ```
 *
 * ## Bad
 *
 * In words and in figures:
 *
 * ```mdx guide/worried.mdx
 * She was **born** on 3 May 2017. DOB: 03/05/17. Date of birth (dd/mm/yyyy): 2017-05-03
 * ```
 *
 * > error in guide/worried.mdx at `born** on 3 May 2017`
 * > “born on 3 May 2017” is a date of birth. It tells who a child is.
 * > Take the date out.
 *
 * > error in guide/worried.mdx at `DOB: 03/05/17`
 * > “DOB: 03/05/17” is a date of birth. It tells who a child is.
 * > Take the date out.
 *
 * > error in guide/worried.mdx at `Date of birth (dd/mm/yyyy): 2017-05-03`
 * > “Date of birth (dd/mm/yyyy): 2017-05-03” is a date of birth. It tells who a child is.
 * > Take the date out.
 *
 * In a field:
 *
 * ```mdx guide/worried.mdx
 * ---
 * summary: For a boy born 12 June 2016.
 * ---
 * ```
 *
 * ```yaml people.yaml
 * - id: jo-marsh
 *   askAbout: 'D.O.B. 1 May 2018'
 * ```
 *
 * > error in guide/worried.mdx at `born 12 June 2016`
 * > “born 12 June 2016” is a date of birth. It tells who a child is.
 * > Take the date out.
 *
 * > error in people.yaml at `D.O.B. 1 May 2018`
 * > “D.O.B. 1 May 2018” is a date of birth. It tells who a child is.
 * > Take the date out.
 *
 * In a table:
 *
 * ```mdx guide/worried.mdx
 * | Child | Date of birth |
 * | --- | --- |
 * | A | 3 May 2017 |
 * | B | |
 * ```
 *
 * > error in guide/worried.mdx at `3 May 2017`
 * > This is a date of birth. It tells who a child is.
 * > Take the date out.
 */
export const dateOfBirth = pageRule({
  name: 'date-of-birth',
  source: 'UK GDPR, article 4: what can be traced to one person is personal data.',
  needs: () => undefined,
  *findOnPage(page, _, { today }) {
    for (const text of textsOfPage(page)) yield* inText(text, today);
    for (const place of birthCellsOf(page))
      yield { file: page.file, place, message: 'This is a date of birth. It tells who a child is.', fix };
  },
  *findInData(data, _, { today }) {
    for (const text of textsOfData(data)) yield* inText(text, today);
  },
});

const fix = 'Take the date out.';

function* inText({ file, value, placeAt }: Text, today: string): Generator<Finding> {
  for (const { start, end } of birthDatesIn(value, today)) {
    yield {
      file,
      place: placeAt(start, end),
      message: `“${shown(value.slice(start, end))}” is a date of birth. It tells who a child is.`,
      fix,
    };
  }
}
