import { dateInWords, yearEnd } from '../../language/index.ts';
import type { Content, Place, YamlPath } from '../../source/index.ts';
import { reviewsOf } from '../dates/reviews.ts';
import type { Finding, Given, Rule } from '../rule.ts';

/**
 * # dates
 *
 * Days stand in their order. What was done is not in the future, the next review comes after the last, and a year of money
 * ends after it begins. That a review is due is told by the rule `review-due`.
 *
 * ## Good
 *
 * A page that was read today, and will be read again tomorrow:
 *
 * ```mdx guide/worried.mdx
 * ---
 * reviewed: 2026-11-20
 * nextReview: 2026-11-21
 * ---
 * ```
 *
 * A paper that somebody read before the governors approved it:
 *
 * ```mdx policies/complaints.mdx
 * ---
 * reviewed: 2026-09-07
 * approvedOn: 2026-09-22
 * ---
 * ```
 *
 * A paper that holds from a day to come:
 *
 * ```mdx policies/complaints.mdx
 * ---
 * approvedOn: 2026-09-22
 * validFrom: 2027-01-01
 * ---
 * ```
 *
 * The day of the check decides what is in the future:
 *
 * ```mdx guide/worried.mdx
 * ---
 * reviewed: 2027-08-07
 * ---
 * ```
 *
 * ```sh
 * plainbook check --today 2027-08-07
 * ```
 *
 * A school.yaml with another mistake, which is told first:
 *
 * ```yaml school.yaml
 * name: ~
 * photographs: [{ file: pictures/garden.jpg, consent: The parents of each child in it, on: 2027-01-01 }]
 * ```
 *
 * ## Bad
 *
 * Pages, papers and letters that were read or approved on a day that has not come yet, often a slip in the year:
 *
 * ```mdx guide/worried.mdx
 * ---
 * reviewed: 2027-09-07
 * nextReview: 2028-09-06
 * ---
 * ```
 *
 * ```mdx letters/meeting.mdx
 * ---
 * reviewed: 2026-11-21
 * ---
 * ```
 *
 * ```mdx policies/complaints.mdx
 * ---
 * approvedOn: 2027-01-01
 * ---
 * ```
 *
 * > error in guide/worried.mdx at `2027-09-07`
 * > “reviewed” is 7 September 2027, and today is only 20 November 2026.
 * > Type the day on which it was done, such as reviewed: 2026-11-20
 *
 * > error in letters/meeting.mdx at `2026-11-21`
 * > “reviewed” is 21 November 2026, and today is only 20 November 2026.
 * > Type the day on which it was done, such as reviewed: 2026-11-20
 *
 * > error in policies/complaints.mdx at `2027-01-01`
 * > “approvedOn” is 1 January 2027, and today is only 20 November 2026.
 * > Type the day on which it was done, such as approvedOn: 2026-11-20
 *
 * A next review that does not come after the last:
 *
 * ```mdx guide/worried.mdx
 * ---
 * reviewed: 2026-09-01
 * nextReview: 2026-09-01
 * ---
 * ```
 *
 * > error in guide/worried.mdx at `2026-09-01`
 * > “nextReview” is 1 September 2026, which is not after “reviewed” (1 September 2026).
 * > Type a later day, such as a year on: 2027-08-31
 *
 * A booklet that was approved in the future, and is to be looked at before that:
 *
 * ```yaml booklets.yaml
 * - id: guide
 *   approvedOn: 2026-12-01
 *   nextReview: 2026-10-01
 * ```
 *
 * > error in booklets.yaml at `2026-12-01`
 * > “approvedOn” is 1 December 2026, and today is only 20 November 2026.
 * > Type the day on which it was done, such as approvedOn: 2026-11-20
 *
 * > error in booklets.yaml at `2026-10-01`
 * > “nextReview” is 1 October 2026, which is not after “approvedOn” (1 December 2026).
 * > Type a later day, such as a year on: 2027-11-30
 *
 * A paper that holds from a day before anybody had approved it:
 *
 * ```mdx policies/complaints.mdx
 * ---
 * approvedOn: 2026-09-22
 * validFrom: 2026-09-01
 * ---
 * ```
 *
 * > warning in policies/complaints.mdx at `2026-09-01`
 * > The paper holds from 1 September 2026, before it was approved on 22 September 2026.
 * > Take “validFrom” out if it holds from the day of its approval. Or type a later day.
 *
 * An organisation that agreed in the future, and was tried there:
 *
 * ```yaml organisations.yaml
 * - id: advice
 *   agreed: { by: the manager, on: 2027-01-02 }
 *   lastChecked: 2027-01-01
 * ```
 *
 * > error in organisations.yaml at `2027-01-02`
 * > “on” is 2 January 2027, and today is only 20 November 2026.
 * > Type the day on which it was done, such as on: 2026-11-20
 *
 * > error in organisations.yaml at `2027-01-01`
 * > “lastChecked” is 1 January 2027, and today is only 20 November 2026.
 * > Type the day on which it was done, such as lastChecked: 2026-11-20
 *
 * A photograph that somebody agreed to in the future:
 *
 * ```yaml school.yaml
 * photographs: [{ file: pictures/garden.jpg, consent: The parents of each child in it, on: 2027-01-01 }]
 * ```
 *
 * > error in school.yaml at `2027-01-01`
 * > “on” is 1 January 2027, and today is only 20 November 2026.
 * > Type the day on which it was done, such as on: 2026-11-20
 *
 * A year of money that ends before it begins, and sources that were read in the future:
 *
 * ```yaml money.yaml
 * sums:
 *   - { id: first-part, source: { title: Budget, checked: 2027-02-03 } }
 * years:
 *   - { id: 2026-27, to: 2026-03-31, source: { title: Budget, checked: 2027-01-01 } }
 * ```
 *
 * > error in money.yaml at `2027-02-03`
 * > “checked” is 3 February 2027, and today is only 20 November 2026.
 * > Type the day on which it was done, such as checked: 2026-11-20
 *
 * > error in money.yaml at `2026-03-31`
 * > The year ends on 31 March 2026, which is not after its first day, 1 April 2026.
 * > Type its first day in “from” and its last day in “to”, such as to: 2027-03-31
 *
 * > error in money.yaml at `2027-01-01`
 * > “checked” is 1 January 2027, and today is only 20 November 2026.
 * > Type the day on which it was done, such as checked: 2026-11-20
 */
export const dates: Rule = {
  name: 'dates',
  source: 'A parent must be able to see how old a page is, and that somebody still looks after it.',
  *find(content, given) {
    for (const { file, place, field, day } of doneDays(content)) yield* notYet(file, place, field, day, given);
    yield* nextReviews(content);
    yield* approvals(content);
    yield* years(content);
  },
};

/** A field that says when something was done. */
interface DoneDay {
  file: string;
  place: Place;
  field: string;
  day: string;
}

/** Every day of a school on which something was done. */
function doneDays({ school, guide, policies, letters, booklets, organisations, sums, years }: Content): DoneDay[] {
  const all = [
    ...(school ? [school] : []).flatMap((entry) =>
      entry.data.photographs.map(({ on }, index) => done(entry, ['photographs', index, 'on'], on)),
    ),
    ...[...guide, ...policies, ...letters].map((entry) => done(entry, ['reviewed'], entry.data.reviewed)),
    ...[...policies, ...booklets].map((entry) => done(entry, ['approvedOn'], entry.data.approvedOn)),
    ...organisations.flatMap((entry) => [
      done(entry, ['agreed', 'on'], entry.data.agreed?.on),
      done(entry, ['lastChecked'], entry.data.lastChecked),
    ]),
    ...[...sums, ...years].map((entry) => done(entry, ['source', 'checked'], entry.data.source.checked)),
  ];
  return all.flat();
}

function done({ file, placeOf }: { file: string; placeOf(path: YamlPath): Place }, path: YamlPath, day: string | undefined): DoneDay[] {
  return day === undefined ? [] : [{ file, place: placeOf(path), field: String(path.at(-1)), day }];
}

function* notYet(file: string, place: Place, field: string, day: string, { today }: Given): Generator<Finding> {
  if (day <= today) return;
  yield {
    file,
    place,
    message: `“${field}” is ${dateInWords(day)}, and today is only ${dateInWords(today)}.`,
    fix: `Type the day on which it was done, such as ${field}: ${today}`,
  };
}

function* nextReviews(content: Content): Generator<Finding> {
  for (const { file, placeOfDay: place, day, last } of reviewsOf(content)) {
    if (day > last.day) continue;
    yield {
      file,
      place,
      message: `“nextReview” is ${dateInWords(day)}, which is not after “${last.field}” (${dateInWords(last.day)}).`,
      fix: `Type a later day, such as a year on: ${yearEnd(last.day)}`,
    };
  }
}

function* approvals({ policies }: Content): Generator<Finding> {
  for (const { file, data, placeOf } of policies) {
    const { approvedOn, validFrom = approvedOn } = data;
    if (validFrom >= approvedOn) continue;
    yield {
      file,
      place: placeOf(['validFrom']),
      severity: 'warning',
      message: `The paper holds from ${dateInWords(validFrom)}, before it was approved on ${dateInWords(approvedOn)}.`,
      fix: 'Take “validFrom” out if it holds from the day of its approval. Or type a later day.',
    };
  }
}

function* years({ years }: Content): Generator<Finding> {
  for (const { file, data, placeOf } of years) {
    if (data.from < data.to) continue;
    yield {
      file,
      place: placeOf(['to']),
      message: `The year ends on ${dateInWords(data.to)}, which is not after its first day, ${dateInWords(data.from)}.`,
      fix: `Type its first day in “from” and its last day in “to”, such as to: ${yearEnd(data.from)}`,
    };
  }
}
