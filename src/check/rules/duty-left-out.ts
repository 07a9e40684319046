import { leftOut } from '../meaning/left-out.ts';
import { pairsOf, shownOn } from '../meaning/pairs.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../words.ts';

/**
 * # duty-left-out
 *
 * What a paper promises to parents (“the head will write to you within 10 school days”), allows them (“parents may bring a
 * friend”) or asks of them (“complaints must be made within 3 months”) stands in the pages that explain it too. Only what
 * the paper says with “must”, “shall”, “will”, “may” or the like is looked for, and a page may say it in its own words. Where
 * the paper has a deadline, the page has it as well. `<Stages>` says all that the steps say.
 *
 * A page that explains only one part of a long policy answers for that part alone. Several pages may share a paper.
 *
 * ## Good
 *
 * All of it in plain words:
 *
 * ```mdx policies/complaints.mdx
 * The Headteacher will provide a written response within ten (10) school days of receipt. Parents may bring a friend to any meeting.
 * The Headteacher will inform the governing body. A complaint may be resolved informally. The council must keep a list.
 *
 * <Law source="Education Act 2002">
 * A school must give parents its steps.
 * </Law>
 * ```
 *
 * ```mdx guide/worried.mdx
 * ---
 * explains: policies/complaints
 * ---
 *
 * The head answers you in writing within 10 school days. Bring a friend to the meeting if you like.
 * ```
 *
 * The steps themselves:
 *
 * ```mdx policies/complaints.mdx
 * ---
 * stages:
 *   - id: talk
 *     weDo: The SENCo will write to you.
 * ---
 * ```
 *
 * ```mdx guide/worried.mdx
 * ---
 * explains: policies/complaints
 * ---
 *
 * <Stages of="complaints" />
 * ```
 *
 * A paper that no page explains:
 *
 * ```mdx policies/complaints.mdx
 * Parents may bring a friend to any meeting.
 * ```
 *
 * ## Bad
 *
 * A right and a deadline that the page leaves out:
 *
 * ```mdx policies/complaints.mdx
 * The Headteacher will provide a written response within ten (10) school days of receipt. Parents may bring a friend to any meeting.
 * ```
 *
 * ```mdx guide/worried.mdx
 * ---
 * explains: policies/complaints
 * ---
 *
 * The head answers you in writing.
 * ```
 *
 * > warning in guide/worried.mdx at `policies/complaints`
 * > This page leaves out what the paper says (policies/complaints.mdx, line 33): “The Headteacher will provide a written response within ten (10) school days of receipt.”
 * > Write it here in plain words: who does what, and by when.
 *
 * > warning in guide/worried.mdx at `policies/complaints`
 * > This page leaves out what the paper says (policies/complaints.mdx, line 33): “Parents may bring a friend to any meeting.”
 * > Write it here in plain words: who does what, and by when.
 *
 * A promise that neither of two pages tells:
 *
 * ```mdx policies/complaints.mdx
 * Parents may bring a friend to any meeting. The school must let parents know the name of the person who decides.
 * ```
 *
 * ```mdx guide/worried.mdx
 * ---
 * explains: policies/complaints
 * ---
 *
 * You can bring a friend.
 * ```
 *
 * ```mdx letters/meeting.mdx
 * ---
 * explains: policies/complaints
 * ---
 *
 * Please come to the meeting.
 * ```
 *
 * > warning in guide/worried.mdx at `policies/complaints`
 * > The pages that explain the paper leave out what it says (policies/complaints.mdx, line 33): “The school must let parents know the name of the person who decides.”
 * > Write it here in plain words: who does what, and by when.
 */
export const dutyLeftOut: Rule = {
  name: 'duty-left-out',
  source: 'Many parents read the plain page alone. What the paper promises them, allows them or asks of them has to stand there too.',
  *find(content) {
    const { papers } = pairsOf(content);
    for (const [name, paper] of Object.entries(papers)) {
      const entries = [...content.guide, ...content.letters].filter(({ data }) => data.explains === name);
      const [first] = entries;
      if (!first) continue;
      const pages = content.pages.filter((page) => entries.some(({ file }) => file === page.file));
      const said = pages.flatMap((page) => shownOn(page, paper));
      for (const { file, line, words } of leftOut(said, paper)) {
        yield {
          file: first.file,
          place: first.placeOf(['explains']),
          severity: 'warning',
          message: `${entries.length === 1 ? 'This page leaves out what the paper says' : 'The pages that explain the paper leave out what it says'} (${file}, line ${line}): “${shown(words, 160)}”`,
          fix: 'Write it here in plain words: who does what, and by when.',
        };
      }
    }
  },
};
