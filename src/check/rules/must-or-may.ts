import type { Strength } from '../meaning/clauses.ts';
import { type Pair, pairOn, pairsOf } from '../meaning/pairs.ts';
import { type StrengthDifference, strengthDifferencesOf } from '../meaning/strength.ts';
import { type Finding, pageRule, type Rule } from '../rule.ts';
import { shown } from '../words.ts';

/**
 * # must-or-may
 *
 * “Must” is a duty, “should” is advice, “may” is free, and “must not” forbids. A page that explains a paper (`explains:
 * policies/complaints`) says each with the strength that the paper gives it. “Shall”, “has to” and “is required to” count
 * as “must”; “can”, “is entitled to” and “has the right to” count as “may”. What a school “will” do, a page may tell as
 * what it does: “the head writes to you”.
 *
 * A “must” or “must not” of the page of which the paper says nothing is told as a warning. A “may” alone is not. The lines
 * in short at the top of a paper are compared with the rest of it in the same way.
 *
 * ## Good
 *
 * The same strength in plain words:
 *
 * ```mdx policies/complaints.mdx
 * The complainant must submit the complaint in writing to the Headteacher. The Headteacher will acknowledge receipt in writing.
 * The complainant may be accompanied by a friend. Legal representatives shall not attend the hearing. The school cannot award compensation.
 * ```
 *
 * ```mdx guide/worried.mdx
 * ---
 * explains: policies/complaints
 * ---
 *
 * You have to write your complaint to the head. The head tells you that it has come.
 * You can bring a friend. Lawyers must not come to the hearing. The school does not award compensation.
 * ```
 *
 * A right of which the paper says nothing, and a question:
 *
 * ```mdx guide/worried.mdx
 * ---
 * explains: policies/complaints
 * ---
 *
 * You can draw a picture. Must you write?
 * ```
 *
 * A duty that the paper tells without “must”:
 *
 * ```mdx policies/complaints.mdx
 * Complaints about the head: letter to the chair of governors.
 * ```
 *
 * ```mdx guide/worried.mdx
 * ---
 * explains: policies/complaints
 * ---
 *
 * If your complaint is about the head, you must write a letter to the chair of governors.
 * ```
 *
 * A duty that the paper tells as a promise, more loosely:
 *
 * ```mdx policies/complaints.mdx
 * The council will decide on the assessment of a pupil.
 * ```
 *
 * ```mdx guide/worried.mdx
 * ---
 * explains: policies/complaints
 * ---
 *
 * The council must decide within weeks about your child.
 * ```
 *
 * ## Bad
 *
 * “May” for “must”, and “must” for “may”:
 *
 * ```mdx policies/complaints.mdx
 * The complainant must submit the complaint in writing to the Headteacher. The complainant may be accompanied by a friend.
 * ```
 *
 * ```mdx guide/worried.mdx
 * ---
 * explains: policies/complaints
 * ---
 *
 * You may write your complaint to the head. You must bring a friend.
 * ```
 *
 * > error in guide/worried.mdx at `may`
 * > This page says “may”. The paper says “must” (policies/complaints.mdx, line 33): “The complainant must submit the complaint in writing to the Headteacher.”
 * > Write “must”, or mend the sentence. If this page is right, have the paper changed first.
 *
 * > error in guide/worried.mdx at `must`
 * > This page says “must”. The paper says “may” (policies/complaints.mdx, line 33): “The complainant may be accompanied by a friend.”
 * > Write “may”, or mend the sentence. If this page is right, have the paper changed first.
 *
 * “May” for “must not”:
 *
 * ```mdx policies/complaints.mdx
 * Legal representatives shall not attend the hearing.
 * ```
 *
 * ```mdx letters/meeting.mdx
 * ---
 * explains: policies/complaints
 * ---
 *
 * Lawyers may come to the hearing.
 * ```
 *
 * > error in letters/meeting.mdx at `may`
 * > This letter says “may”. The paper says “shall not” (policies/complaints.mdx, line 33): “Legal representatives shall not attend the hearing.”
 * > Write “must not”, or mend the sentence. If this letter is right, have the paper changed first.
 *
 * Advice that became a duty, and a duty that became advice:
 *
 * ```mdx policies/complaints.mdx
 * Parents should keep copies of their letters. The panel must tell parents the reasons for its decision.
 * ```
 *
 * ```mdx guide/worried.mdx
 * ---
 * explains: policies/complaints
 * ---
 *
 * You must keep copies of your letters. The panel should tell you the reasons for its decision.
 * ```
 *
 * > warning in guide/worried.mdx at `must`
 * > This page says “must”. The paper says “should” (policies/complaints.mdx, line 33): “Parents should keep copies of their letters.”
 * > Write “should”, or mend the sentence. If this page is right, have the paper changed first.
 *
 * > warning in guide/worried.mdx at `should`
 * > This page says “should”. The paper says “must” (policies/complaints.mdx, line 33): “The panel must tell parents the reasons for its decision.”
 * > Write “must”, or mend the sentence. If this page is right, have the paper changed first.
 *
 * Advice against something that became a ban:
 *
 * ```mdx policies/complaints.mdx
 * Parents should not park their cars in the lane.
 * ```
 *
 * ```mdx guide/worried.mdx
 * ---
 * explains: policies/complaints
 * ---
 *
 * You must not park your car in the lane.
 * ```
 *
 * > warning in guide/worried.mdx at `must not`
 * > This page says “must not”. The paper says “should not” (policies/complaints.mdx, line 33): “Parents should not park their cars in the lane.”
 * > Write “should not”, or mend the sentence. If this page is right, have the paper changed first.
 *
 * A duty where the paper has none:
 *
 * ```mdx policies/complaints.mdx
 * Parents do not have to give their reasons in writing.
 * ```
 *
 * ```mdx guide/worried.mdx
 * ---
 * explains: policies/complaints
 * ---
 *
 * You must give your reasons in writing.
 * ```
 *
 * > error in guide/worried.mdx at `must`
 * > This page says “must”. The paper says “do not have to” (policies/complaints.mdx, line 33): “Parents do not have to give their reasons in writing.”
 * > Write “do not have to”, or mend the sentence. If this page is right, have the paper changed first.
 *
 * A duty of which the paper says nothing:
 *
 * ```mdx guide/worried.mdx
 * ---
 * explains: policies/complaints
 * ---
 *
 * You must sign the visitors' book.
 * ```
 *
 * > warning in guide/worried.mdx at `must`
 * > This page says “must”. The paper “How to complain” (policies/complaints.mdx) asks for nothing of the sort.
 * > Take it out, or have it put into the paper. If it is only advice, write “please” or “it helps to”.
 *
 * A line in short that differs from its own paper:
 *
 * ```mdx policies/complaints.mdx
 * ---
 * inShort: [You may write your complaint to the head.]
 * ---
 *
 * The complainant must submit the complaint in writing to the Headteacher.
 * ```
 *
 * > error in policies/complaints.mdx at `may`
 * > This line says “may”. The paper says “must” (policies/complaints.mdx, line 33): “The complainant must submit the complaint in writing to the Headteacher.”
 * > Write “must”, or mend the sentence. If this line is right, have the rest changed first.
 */
export const mustOrMay: Rule = pageRule({
  name: 'must-or-may',
  source: 'In law and in guidance “must” is a duty, “should” is advice, and “may” is free. Plain words must not turn one into another.',
  needs: (content) => pairsOf(content),
  *findOnPage(page, pairs) {
    const pair = pairOn(page, pairs);
    if (!pair) return;
    for (const difference of strengthDifferencesOf(pair)) yield findingOf(difference, pair);
  },
});

function findingOf({ statement, clause, severity, paper: other }: StrengthDifference, { called, paper, isPart }: Pair): Finding {
  const said = statement.words.slice(clause.start, clause.end);
  const common = { file: statement.file, place: statement.placeAt(clause.start, clause.end), severity };
  if (!other) {
    return {
      ...common,
      message: `${called} says “${said}”. The paper “${shown(paper.title)}” (${paper.file}) asks for nothing of the sort.`,
      fix: 'Take it out, or have it put into the paper. If it is only advice, write “please” or “it helps to”.',
    };
  }
  const { file, line, words } = other.statement;
  const inPaper = words.slice(other.clause.start, other.clause.end);
  return {
    ...common,
    message: `${called} says “${said}”. The paper says “${inPaper}” (${file}, line ${line}): “${shown(words, 120)}”`,
    fix: `Write “${plainly[other.clause.strength]}”, or mend the sentence. If ${called.toLowerCase()} is right, have ${isPart ? 'the rest' : 'the paper'} changed first.`,
  };
}

/** How a plain page says each strength. */
const plainly: Record<Strength, string> = {
  must: 'must',
  'must not': 'must not',
  should: 'should',
  'should not': 'should not',
  may: 'may',
  cannot: 'cannot',
  will: 'will',
  'will not': 'will not',
  'need not': 'do not have to',
};
