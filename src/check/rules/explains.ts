import { dateInWords } from '../../language/index.ts';
import type { Content, Entry } from '../../source/index.ts';
import type { Finding, Given, Rule } from '../rule.ts';
import { didYouMean } from '../words.ts';

/**
 * # explains
 *
 * A guide page or a letter can name the paper that it puts into plain words: `explains: policies/complaints`. The paper must
 * be there and be published. When the paper is approved or reviewed anew, somebody reads the page beside it.
 *
 * What the page then says is compared with the paper: see `number-not-in-paper`, `must-or-may` and `duty-left-out`.
 *
 * ## Good
 *
 * A page that was reviewed on the day when its paper was:
 *
 * ```mdx guide/worried.mdx
 * ---
 * explains: policies/complaints
 * ---
 * ```
 *
 * A page that explains no paper:
 *
 * ```mdx guide/worried.mdx
 * ---
 * explains: ~
 * ---
 * ```
 *
 * A paper with a mistake in its fields. It is told there, and the page may be right:
 *
 * ```mdx guide/worried.mdx
 * ---
 * explains: policies/complaints
 * ---
 * ```
 *
 * ```mdx policies/complaints.mdx
 * ---
 * approvedOn: soon
 * ---
 * ```
 *
 * ## Bad
 *
 * A name with a slip:
 *
 * ```mdx guide/worried.mdx
 * ---
 * explains: policies/complaint
 * ---
 * ```
 *
 * > error in guide/worried.mdx at `policies/complaint`
 * > There is no paper “policies/complaint”: no file policies/complaint.mdx.
 * > Did you mean “policies/complaints”? Type that in its place.
 *
 * A paper that is still a draft:
 *
 * ```mdx letters/meeting.mdx
 * ---
 * explains: policies/complaints
 * ---
 * ```
 *
 * ```mdx policies/complaints.mdx
 * ---
 * publish: false
 * ---
 * ```
 *
 * > warning in letters/meeting.mdx at `policies/complaints`
 * > The paper “How to complain” is a draft, and this letter explains it.
 * > When the paper is approved, type publish: true in policies/complaints.mdx. Until then, take this line out.
 *
 * A paper that was approved after the page was reviewed:
 *
 * ```mdx guide/worried.mdx
 * ---
 * explains: policies/complaints
 * ---
 * ```
 *
 * ```mdx policies/complaints.mdx
 * ---
 * approvedOn: 2026-10-05
 * reviewed: 2026-10-05
 * ---
 * ```
 *
 * > warning in guide/worried.mdx at `2026-09-01`
 * > The paper changed after this page was reviewed: “How to complain”, on 5 October 2026 (policies/complaints.mdx, line 9).
 * > Read this page beside the paper. When both say the same, type reviewed: 2026-11-20
 *
 * A paper that was only reviewed after it:
 *
 * ```mdx guide/worried.mdx
 * ---
 * explains: policies/complaints
 * ---
 * ```
 *
 * ```mdx policies/complaints.mdx
 * ---
 * reviewed: 2026-10-05
 * ---
 * ```
 *
 * > warning in guide/worried.mdx at `2026-09-01`
 * > The paper was reviewed after this page was reviewed: “How to complain”, on 5 October 2026 (policies/complaints.mdx, line 12).
 * > Read this page beside the paper. When both say the same, type reviewed: 2026-11-20
 */
export const explains: Rule = {
  name: 'explains',
  source: 'A plain page is only as good as the paper behind it. When the paper changes, the page has to be read again.',
  *find(content, given) {
    for (const entry of [...content.guide, ...content.letters]) {
      if (entry.data.explains !== undefined) yield* findingsOf(entry, entry.data.explains, content, given);
    }
  },
};

interface Reviewed {
  reviewed: string;
}

function* findingsOf({ file, data, placeOf }: Entry<Reviewed>, name: string, content: Content, { today }: Given): Generator<Finding> {
  const { policies, pages } = content;
  const paper = policies.find(({ id }) => `policies/${id}` === name);
  const place = placeOf(['explains']);
  const called = file.startsWith('letters/') ? 'this letter' : 'this page';
  if (!paper) {
    const known = pages.filter(({ collection }) => collection === 'policies').map(({ id }) => `policies/${id}`);
    // A paper that has a mistake in its fields is told of there.
    if (known.includes(name)) return;
    yield {
      file,
      place,
      message: `There is no paper “${name}”: no file ${name}.mdx.`,
      fix: didYouMean(name, known, 'Write the paper, or take the line out.'),
    };
    return;
  }
  if (!paper.data.publish) {
    yield {
      file,
      place,
      severity: 'warning',
      message: `The paper “${paper.data.title}” is a draft, and ${called} explains it.`,
      fix: `When the paper is approved, type publish: true in ${paper.file}. Until then, take this line out.`,
    };
  }
  const changed = changeAfter(data.reviewed, paper);
  if (changed) {
    yield {
      file,
      place: placeOf(['reviewed']),
      severity: 'warning',
      message: `${changed.says} after ${called} was reviewed: “${paper.data.title}”, on ${dateInWords(changed.day)} (${paper.file}, line ${changed.line}).`,
      fix: `Read ${called} beside the paper. When both say the same, type reviewed: ${today}`,
    };
  }
}

/** The last time that a paper was approved or reviewed, if that was after a day. */
function changeAfter(day: string, { data, placeOf }: Content['policies'][number]): { says: string; day: string; line: number } | undefined {
  if (data.approvedOn > day) return { says: 'The paper changed', day: data.approvedOn, line: placeOf(['approvedOn']).line };
  if (data.reviewed > day) return { says: 'The paper was reviewed', day: data.reviewed, line: placeOf(['reviewed']).line };
  return undefined;
}
