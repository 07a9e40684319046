import { type Fact, isSame } from '../meaning/facts.ts';
import { type Difference, differencesOf } from '../meaning/numbers.ts';
import { type Pair, pairOn, pairsOf } from '../meaning/pairs.ts';
import { type Finding, pageRule, type Rule } from '../rule.ts';
import { shown } from '../words.ts';

/**
 * # number-not-in-paper
 *
 * Each number, sum, time and day of a page that explains a paper (`explains: policies/complaints`) stands in that paper too.
 * “10 school days” and “ten (10) school days” are the same, and so are “two weeks” and “14 days”. School days and working
 * days are not. The steps of a complaints procedure and the sums of a paper on funding count as the paper’s words. What
 * `<Stages>`, `<TimeLimit>` and `<Sum>` show is always right, because it comes from the paper or from money.yaml.
 *
 * The lines in short at the top of a paper are compared with the rest of it in the same way.
 *
 * Not looked at: telephone numbers, times of day, numbers of steps, pages and laws. How many things a page lists, and
 * months and years by themselves, are told only where the paper says otherwise.
 *
 * ## Good
 *
 * The same in plain words:
 *
 * ```mdx policies/complaints.mdx
 * The Headteacher will provide a written response within ten (10) school days of receipt.
 * ```
 *
 * ```mdx guide/worried.mdx
 * ---
 * explains: policies/complaints
 * ---
 *
 * The head writes to you within 10 school days. Ring <Phone who="office" /> by 3.30 pm. These 3 things help.
 * ```
 *
 * A time limit that comes from the paper’s own steps:
 *
 * ```mdx guide/worried.mdx
 * ---
 * explains: policies/complaints
 * ---
 *
 * You have an answer within <TimeLimit of="complaints" stage="talk" />. That is 5 school days.
 * ```
 *
 * A sum that the paper takes from money.yaml:
 *
 * ```mdx letters/meeting.mdx
 * ---
 * explains: policies/funding
 * ---
 *
 * We pay the first part: £6,000. The budget is £50,000.
 * ```
 *
 * A page that explains nothing:
 *
 * ```mdx guide/worried.mdx
 * Come within 3 days.
 * ```
 *
 * ## Bad
 *
 * Another number. The place is that on the page, and the message names the place in the paper:
 *
 * ```mdx policies/complaints.mdx
 * The Headteacher will provide a written response within ten (10) school days of receipt.
 * ```
 *
 * ```mdx guide/worried.mdx
 * ---
 * explains: policies/complaints
 * ---
 *
 * The head writes to you within 15 school days.
 * ```
 *
 * > error in guide/worried.mdx at `15 school days`
 * > This page says 15 school days. The paper says ten (10) school days (policies/complaints.mdx, line 33): “The Headteacher will provide a written response within ten (10) school days of receipt.”
 * > Type 10 school days if that is meant. If this page is right, have the paper changed first.
 *
 * Another kind of days:
 *
 * ```mdx policies/complaints.mdx
 * The Headteacher will provide a written response within ten (10) school days of receipt.
 * ```
 *
 * ```mdx guide/worried.mdx
 * ---
 * explains: policies/complaints
 * ---
 *
 * The head writes to you within 10 working days.
 * ```
 *
 * > error in guide/worried.mdx at `10 working days`
 * > This page says 10 working days. The paper says ten (10) school days (policies/complaints.mdx, line 33): “The Headteacher will provide a written response within ten (10) school days of receipt.” Those are another kind of days.
 * > Type 10 school days if that is meant. If this page is right, have the paper changed first.
 *
 * Two weeks, where the paper counts school days:
 *
 * ```mdx policies/complaints.mdx
 * The Headteacher will provide a written response within ten (10) school days of receipt.
 * ```
 *
 * ```mdx letters/meeting.mdx
 * ---
 * explains: policies/complaints
 * ---
 *
 * The head writes to you within two weeks.
 * ```
 *
 * > error in letters/meeting.mdx at `two weeks`
 * > This letter says two weeks. The paper says ten (10) school days (policies/complaints.mdx, line 33): “The Headteacher will provide a written response within ten (10) school days of receipt.” That may be another length of time.
 * > Type 10 school days if that is meant. If this letter is right, have the paper changed first.
 *
 * The longest time in the place of the shortest:
 *
 * ```mdx policies/complaints.mdx
 * The clerk must tell the parents the date no fewer than five school days before the hearing.
 * ```
 *
 * ```mdx guide/worried.mdx
 * ---
 * explains: policies/complaints
 * ---
 *
 * The clerk tells you the date within 5 school days of the hearing.
 * ```
 *
 * > error in guide/worried.mdx at `5 school days`
 * > This page says within 5 school days. The paper says at least five school days (policies/complaints.mdx, line 33): “The clerk must tell the parents the date no fewer than five school days before the hearing.”
 * > Type at least five school days if that is meant. If this page is right, have the paper changed first.
 *
 * A sum that the paper does not have:
 *
 * ```mdx guide/worried.mdx
 * ---
 * explains: policies/funding
 * ---
 *
 * The first part is £10,000.
 * ```
 *
 * > error in guide/worried.mdx at `£10,000`
 * > This page says £10,000. The paper says £6,000 (money.yaml, line 2): “First part: £6,000.”
 * > Type £6,000 if that is meant. If this page is right, have the paper changed first.
 *
 * A time of which the paper says nothing:
 *
 * ```mdx guide/worried.mdx
 * ---
 * explains: policies/complaints
 * ---
 *
 * Your child may rest for 20 minutes.
 * ```
 *
 * > warning in guide/worried.mdx at `20 minutes`
 * > This page says 20 minutes. The paper “How to complain” (policies/complaints.mdx) says nothing of the sort.
 * > Take it out, or have it put into the paper.
 *
 * A line in short that differs from its own paper:
 *
 * ```mdx policies/complaints.mdx
 * ---
 * inShort: [The head writes to you within 8 school days.]
 * ---
 *
 * The head writes to you within 10 school days.
 * ```
 *
 * > error in policies/complaints.mdx at `8 school days`
 * > This line says 8 school days. The paper says 10 school days (policies/complaints.mdx, line 33): “The head writes to you within 10 school days.”
 * > Type 10 school days if that is meant. If this line is right, have the rest changed first.
 */
export const numberNotInPaper: Rule = pageRule({
  name: 'number-not-in-paper',
  source: 'A plain page may leave words out. It must not change what the paper promises: no number, no sum, no day.',
  needs: (content) => pairsOf(content),
  *findOnPage(page, pairs) {
    const pair = pairOn(page, pairs);
    if (!pair) return;
    for (const difference of differencesOf(pair)) yield findingOf(difference, pair);
  },
});

function findingOf({ statement, fact, paper: other }: Difference, { called, paper, isPart }: Pair): Finding {
  const common = { file: statement.file, place: statement.placeAt(fact.start, fact.end) };
  if (!other) {
    return {
      ...common,
      severity: 'warning',
      message: `${called} says ${fact.words}. The paper “${shown(paper.title)}” (${paper.file}) says nothing of the sort.`,
      fix: 'Take it out, or have it put into the paper.',
    };
  }
  const { file, line, words } = other.statement;
  const [said, meant] = isSame(fact, other.fact) ? [withLimit(fact), withLimit(other.fact)] : [fact.words, other.fact.words];
  return {
    ...common,
    message: `${called} says ${said}. The paper says ${meant} (${file}, line ${line}): “${shown(words, 120)}”${difference(fact, other.fact)}`,
    fix: `Type ${inFigures(meant)} if that is meant. If ${called.toLowerCase()} is right, have ${isPart ? 'the rest' : 'the paper'} changed first.`,
  };
}

/** “Ten (10) school days” as a plain page says it. */
function inFigures(words: string): string {
  return words.replace(/[\p{L}-]+ \((\d+)\)/u, '$1');
}

function withLimit({ limit, words }: Fact): string {
  return `${limit} ${words}`;
}

/** Why two times that look alike are not the same. */
function difference(one: Fact, other: Fact): string {
  if (one.kind !== 'time' || one.unit === other.unit) return '';
  const bothDays = one.unit.endsWith('days') && other.unit.endsWith('days');
  return bothDays && one.amount === other.amount ? ' Those are another kind of days.' : ' That may be another length of time.';
}
