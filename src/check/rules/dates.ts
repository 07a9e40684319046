import type { Content, Entry, Place } from '../../source/index.ts';
import type { Finding, Given, Rule } from '../rule.ts';

/**
 * Days stand in their order: what was done is not in the future, and the next review comes after the last.
 *
 * Good: `reviewed: 2026-09-07` with `nextReview: 2027-09-06`. `from: 2026-04-01` with `to: 2027-03-31`.
 *
 * Bad: `reviewed: 2027-09-07` with `nextReview: 2026-09-06`. An `approvedOn`, `lastChecked`, `agreed.on` or `checked` after today.
 * As a warning: a `nextReview` that has passed.
 */
export const dates: Rule = {
  name: 'dates',
  source: 'A parent must be able to see how old a page is, and that somebody still looks after it.',
  *find(content, given) {
    for (const { file, data, placeOf } of [...content.guide, ...content.policies, ...content.letters]) {
      const approvedOn = 'approvedOn' in data ? data.approvedOn : undefined;
      if (approvedOn) yield* notYet(file, placeOf(['approvedOn']), 'approvedOn', approvedOn, given);
      yield* notYet(file, placeOf(['reviewed']), 'reviewed', data.reviewed, given);
      yield* nextReview(file, placeOf(['nextReview']), 'reviewed', data.reviewed, data.nextReview, given);
    }
    for (const { file, data, placeOf } of content.booklets) {
      yield* notYet(file, placeOf(['approvedOn']), 'approvedOn', data.approvedOn, given);
      yield* nextReview(file, placeOf(['nextReview']), 'approvedOn', data.approvedOn, data.nextReview, given);
    }
    for (const { file, data, placeOf } of content.organisations) {
      if (data.agreed) yield* notYet(file, placeOf(['agreed', 'on']), 'agreed.on', data.agreed.on, given);
      if (data.lastChecked) yield* notYet(file, placeOf(['lastChecked']), 'lastChecked', data.lastChecked, given);
    }
    yield* moneyDates(content, given);
  },
};

function* moneyDates({ sums, years }: Content, given: Given): Generator<Finding> {
  for (const { file, data, placeOf } of [...sums, ...years] as Entry<{ source: { checked?: string | undefined } }>[]) {
    if (data.source.checked) yield* notYet(file, placeOf(['source', 'checked']), 'source.checked', data.source.checked, given);
  }
  for (const { file, data, placeOf } of years) {
    if (data.from < data.to) continue;
    yield {
      file,
      place: placeOf(['to']),
      message: `The year ends on ${inWords(data.to)}, before it begins on ${inWords(data.from)}.`,
      fix: `Type its first day in “from” and its last day in “to”, such as to: ${dayBeforeNextYear(data.from)}`,
    };
  }
}

function* notYet(file: string, place: Place, field: string, day: string, { today }: Given): Generator<Finding> {
  if (day <= today) return;
  yield {
    file,
    place,
    message: `“${field}” is ${inWords(day)}, and today is only ${inWords(today)}.`,
    fix: 'Type the day on which it was done.',
  };
}

function* nextReview(file: string, place: Place, field: string, last: string, next: string, { today }: Given): Generator<Finding> {
  if (next <= last) {
    yield {
      file,
      place,
      message: `“nextReview” is ${inWords(next)}, which is not after “${field}” (${inWords(last)}).`,
      fix: `Type a later day, such as a year on: ${dayBeforeNextYear(last)}`,
    };
  } else if (next < today) {
    yield {
      file,
      place,
      severity: 'warning',
      message: `A review is due: it was to be done by ${inWords(next)}.`,
      fix: `Read the text. When it is true, type today in “${field}” and a later day in “nextReview”.`,
    };
  }
}

/** `7 September 2026` */
function inWords(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** A year after a day, less one day. */
function dayBeforeNextYear(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCFullYear(next.getUTCFullYear() + 1);
  next.setUTCDate(next.getUTCDate() - 1);
  return next.toISOString().slice(0, 10);
}
