import { addDays, addMonths, count, dateInWords, daysBetween, yearEnd } from '../../language/index.ts';
import spans from '../dates/review-spans.json' with { type: 'json' };
import { type Review, reviewsOf } from '../dates/reviews.ts';
import type { Given, Rule } from '../rule.ts';
import { settingsOf } from '../settings.ts';

/**
 * # review-due
 *
 * Each guide page, paper, letter and booklet is read again by its day. You are told 60 days before. Once the day has passed
 * it is an error, and nothing is built until the text has been read.
 *
 * To be told sooner or later, or to let a late review be a warning, write this in school.yaml:
 *
 *     checks:
 *       reviewNotice: 90
 *       overdueReview: warning
 *
 * ## Good
 *
 * The next review is more than 60 days away:
 *
 * ```mdx guide/worried.mdx
 * ---
 * nextReview: 2027-01-20
 * ---
 * ```
 *
 * A school that wants to be told only on the day:
 *
 * ```yaml school.yaml
 * checks: { reviewNotice: 0 }
 * ```
 *
 * ```mdx guide/worried.mdx
 * ---
 * nextReview: 2026-11-21
 * ---
 * ```
 *
 * An accessibility plan for three years:
 *
 * ```mdx policies/accessibility-plan.mdx
 * ---
 * kind: accessibility-plan
 * reviewed: 2026-09-01
 * nextReview: 2029-09-01
 * ---
 * ```
 *
 * Equality objectives for four years:
 *
 * ```mdx policies/equality-objectives.mdx
 * ---
 * reviewed: 2026-09-01
 * nextReview: 2030-09-01
 * ---
 * ```
 *
 * A report that the law asks for each year, a year on to the day:
 *
 * ```mdx policies/report.mdx
 * ---
 * kind: sen-information-report
 * reviewed: 2026-09-14
 * nextReview: 2027-09-14
 * ---
 * ```
 *
 * A next review before the last one says nothing of when a review is due. The rule `dates` tells it:
 *
 * ```mdx guide/worried.mdx
 * ---
 * nextReview: 2026-08-31
 * ---
 * ```
 *
 * ## Bad
 *
 * A page in its last 60 days. The remedy names today, and a day as far off as the school chose before:
 *
 * ```mdx guide/worried.mdx
 * ---
 * reviewed: 2026-01-20
 * nextReview: 2027-01-19
 * ---
 * ```
 *
 * > warning in guide/worried.mdx at `2027-01-19`
 * > This page is to be read again by 19 January 2027, in 60 days.
 * > Read all of it. When it is true, type reviewed: 2026-11-20 and nextReview: 2027-11-19
 *
 * A letter on its day:
 *
 * ```mdx letters/meeting.mdx
 * ---
 * reviewed: 2025-11-21
 * nextReview: 2026-11-20
 * ---
 * ```
 *
 * > warning in letters/meeting.mdx at `2026-11-20`
 * > This letter is to be read again by 20 November 2026, which is today.
 * > Read all of it. When it is true, type reviewed: 2026-11-20 and nextReview: 2027-11-19
 *
 * A paper whose day was yesterday:
 *
 * ```mdx policies/complaints.mdx
 * ---
 * reviewed: 2025-11-20
 * nextReview: 2026-11-19
 * ---
 * ```
 *
 * > error in policies/complaints.mdx at `2026-11-19`
 * > This paper was to be read again by 19 November 2026, 1 day ago.
 * > Read all of it. When it is true, type reviewed: 2026-11-20 and nextReview: 2027-11-19
 *
 * A booklet, which is approved anew:
 *
 * ```yaml booklets.yaml
 * - id: guide
 *   approvedOn: 2025-09-01
 *   nextReview: 2026-08-31
 * ```
 *
 * > error in booklets.yaml at `2026-08-31`
 * > This booklet was to be read again by 31 August 2026, 81 days ago.
 * > Ask for it to be approved again (the governors). Then type approvedOn: 2026-11-20 and nextReview: 2027-11-19
 *
 * A page that was not to be read for six years. The remedy names a day that is nearer:
 *
 * ```mdx guide/worried.mdx
 * ---
 * reviewed: 2020-09-01
 * nextReview: 2026-08-31
 * ---
 * ```
 *
 * > error in guide/worried.mdx at `2026-08-31`
 * > This page was to be read again by 31 August 2026, 81 days ago.
 * > Read all of it. When it is true, type reviewed: 2026-11-20 and nextReview: 2029-11-20
 *
 * A school where a late review is a warning:
 *
 * ```yaml school.yaml
 * checks: { overdueReview: warning }
 * ```
 *
 * ```mdx guide/worried.mdx
 * ---
 * reviewed: 2025-09-01
 * nextReview: 2026-08-31
 * ---
 * ```
 *
 * > warning in guide/worried.mdx at `2026-08-31`
 * > This page was to be read again by 31 August 2026, 81 days ago.
 * > Read all of it. When it is true, type reviewed: 2026-11-20 and nextReview: 2027-11-19
 *
 * A day that is too far off to be meant, as a page may have it after a slip of the finger:
 *
 * ```mdx guide/worried.mdx
 * ---
 * reviewed: 2026-09-01
 * nextReview: 2037-08-31
 * ---
 * ```
 *
 * > warning in guide/worried.mdx at `2037-08-31`
 * > The next review is planned for 31 August 2037, and the last was on 1 September 2026. A text for parents should be looked at every 3 years, or sooner.
 * > Type an earlier day, such as nextReview: 2027-08-31
 *
 * The same report at a meeting that is later in the year than the last:
 *
 * ```mdx policies/report.mdx
 * ---
 * kind: sen-information-report
 * reviewed: 2026-09-14
 * nextReview: 2027-09-30
 * ---
 * ```
 *
 * > warning in policies/report.mdx at `2027-09-30`
 * > The next review is planned for 30 September 2027, and the last was on 14 September 2026. This report must be looked at each year.
 * > Type an earlier day, such as nextReview: 2027-09-13
 */
export const reviewDue: Rule = {
  name: 'review-due',
  source: 'A parent must be able to rely on what stands here. Somebody reads it again by the day that the page itself promises.',
  *find(content, given) {
    const settings = settingsOf(content);
    for (const review of reviewsOf(content)) {
      const { day, last, file, placeOfDay: place } = review;
      if (day <= last.day) continue;
      const left = daysBetween(given.today, day);
      const longest = longestSpan(review);
      if (left <= settings.reviewNotice) {
        yield {
          file,
          place,
          severity: left < 0 ? settings.overdueReview : 'warning',
          message: dueInWords(review, left),
          fix: remedy(review, longest, given),
        };
      } else if (day > addMonths(last.day, longest.months)) {
        yield {
          file,
          place,
          severity: 'warning',
          message: `The next review is planned for ${dateInWords(day)}, and the last was on ${dateInWords(last.day)}. ${longest.says}`,
          fix: `Type an earlier day, such as nextReview: ${yearEnd(last.day)}`,
        };
      }
    }
  },
};

/** How far apart two reviews of a text may lie. */
function longestSpan({ kind = '' }: Review): Span {
  return spans.spans.find(({ kinds }) => kinds.includes(kind)) ?? spans.otherwise;
}

function dueInWords({ of, day }: Review, left: number): string {
  const when = dateInWords(day);
  if (left < 0) return `This ${of} was to be read again by ${when}, ${count(-left, 'day')} ago.`;
  if (left === 0) return `This ${of} is to be read again by ${when}, which is today.`;
  return `This ${of} is to be read again by ${when}, in ${count(left, 'day')}.`;
}

/** What to do, and both fields as they are then typed. */
function remedy({ of, day, last, approved }: Review, longest: Span, { today }: Given): string {
  const next = earlier(addDays(today, daysBetween(last.day, day)), addMonths(today, longest.months));
  const fields = `type ${last.field}: ${today} and nextReview: ${next}`;
  if (approved && of === 'booklet') return `Ask for it to be approved again (${approved.by}). Then ${fields}`;
  return `Read all of it. When it is true, ${fields}`;
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

interface Span {
  months: number;
  /** What the law or good use asks for. */
  says: string;
}
