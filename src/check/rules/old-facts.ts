import { count, dateInWords, endOfYear } from '../../language/index.ts';
import type { Sum } from '../../schema/index.ts';
import type { Content, Entry } from '../../source/index.ts';
import { goodFor, goodUntil, newestYear } from '../dates/ageing.ts';
import type { Finding, Given, Rule } from '../rule.ts';
import { shown } from '../words.ts';

/**
 * # old-facts
 *
 * Some facts grow old though nobody wrote a day for their review: the number of an organisation that was last tried more than
 * a year ago, an entry that its owner agreed to more than two years ago, a sum whose year has ended. You are told, and
 * nothing is stopped.
 *
 * ## Good
 *
 * An organisation that was tried a year ago, and that agreed two years ago:
 *
 * ```yaml organisations.yaml
 * - id: advice
 *   agreed: { by: the manager, on: 2024-11-20 }
 *   lastChecked: 2025-11-20
 * ```
 *
 * A sum of this year. Its source need not be read again before the year ends:
 *
 * ```yaml money.yaml
 * sums:
 *   - { id: first-part, year: April 2026 to March 2027, source: { title: Budget, checked: 2025-09-01 } }
 * ```
 *
 * A sum of a year that has ended, whose source somebody has read since then. There is no newer sum, or it is meant:
 *
 * ```yaml money.yaml
 * sums:
 *   - { id: first-part, year: April 2025 to March 2026, source: { title: Budget, checked: 2026-09-01 } }
 * ```
 *
 * A sum that says no year and nothing of its source being read, and no years at all:
 *
 * ```yaml money.yaml
 * sums:
 *   - { id: first-part, year: each year }
 * years: ~
 * ```
 *
 * The year before, below this year:
 *
 * ```yaml money.yaml
 * years:
 *   - id: 2025-26
 *     title: April 2025 to March 2026
 *     from: 2025-04-01
 *     to: 2026-03-31
 *     comesFrom: [{ id: budget, label: Budget, amount: 1 }]
 *     paysFor: [{ id: staff, label: Staff, amount: 1 }]
 *     source: { title: Budget, checked: 2025-04-01 }
 * ```
 *
 * ## Bad
 *
 * An organisation that was last tried a year and a day ago:
 *
 * ```yaml organisations.yaml
 * - id: advice
 *   lastChecked: 2025-11-19
 * ```
 *
 * > warning in organisations.yaml at `2025-11-19`
 * > The entry of “Advice” was last tried on 19 November 2025, more than a year ago.
 * > Try each number and address in it. When all are right, type lastChecked: 2026-11-20
 *
 * An entry that its owner agreed to two years and a day ago:
 *
 * ```yaml organisations.yaml
 * - id: advice
 *   agreed: { by: the manager, on: 2024-11-19 }
 * ```
 *
 * > warning in organisations.yaml at `2024-11-19`
 * > “Advice” agreed to its entry on 19 November 2024, more than two years ago.
 * > Send them the entry, and ask if it is still right. When they agree, type on: 2026-11-20
 *
 * A sum whose year has ended:
 *
 * ```yaml money.yaml
 * sums:
 *   - { id: first-part, year: 2025-26 }
 * ```
 *
 * > warning in money.yaml at `2025-26`
 * > 1 sum is of the year “2025-26”, which has ended.
 * > Read the source again. Type the new amount and year, and below “source” type checked: 2026-11-20
 *
 * Two sums of one such year are told once:
 *
 * ```yaml money.yaml
 * sums:
 *   - { id: first-part, year: April 2025 to March 2026, source: { title: Budget, checked: 2026-03-31 } }
 *   - { id: more, label: More, amount: 5, year: April 2025 to March 2026, source: { title: Budget } }
 * ```
 *
 * > warning in money.yaml at `April 2025 to March 2026`
 * > 2 sums are of the year “April 2025 to March 2026”, which has ended.
 * > Read the source again. Type the new amount and year, and below “source” type checked: 2026-11-20
 *
 * A sum that holds each year, and whose source was last read more than a year ago:
 *
 * ```yaml money.yaml
 * sums:
 *   - { id: first-part, year: each year, source: { title: Budget, checked: 2025-11-19 } }
 * ```
 *
 * > warning in money.yaml at `2025-11-19`
 * > The source of 1 sum, “Budget”, was last read on 19 November 2025, more than a year ago.
 * > Read it again. When it still says the same, type checked: 2026-11-20
 *
 * Two sums from one paper are told once:
 *
 * ```yaml money.yaml
 * sums:
 *   - { id: first-part, year: each year, source: { title: Budget, checked: 2025-11-19 } }
 *   - { id: more, label: More, amount: 5, year: each year, source: { title: Budget, checked: 2025-11-19 } }
 * ```
 *
 * > warning in money.yaml at `2025-11-19`
 * > The source of 2 sums, “Budget”, was last read on 19 November 2025, more than a year ago.
 * > Read it again. When it still says the same, type checked: 2026-11-20
 *
 * No year of money has begun since the newest ended:
 *
 * ```yaml money.yaml
 * sums: ~
 * ```
 *
 * ```sh
 * plainbook check --today 2027-04-01
 * ```
 *
 * > warning in money.yaml at `2027-03-31`
 * > The newest year of money, “April 2026 to March 2027”, ended on 31 March 2027.
 * > Copy its lines to the top of “years”, and type the days and sums of the new year. Then type the new id on the pages that show “2026-27”.
 */
export const oldFacts: Rule = {
  name: 'old-facts',
  source: 'A parent who rings a number that has changed, or plans with the sum of another year, has been misled by the school.',
  *find(content, given) {
    for (const finding of [...oldOrganisations(content, given), ...oldSums(content, given), ...oldYears(content, given)]) {
      yield { ...finding, severity: 'warning' };
    }
  },
};

function* oldOrganisations({ organisations }: Content, { today }: Given): Generator<Finding> {
  for (const { file, data, placeOf } of organisations) {
    const { name, lastChecked, agreed } = data;
    if (lastChecked && goodUntil('organisation', lastChecked) < today) {
      yield {
        file,
        place: placeOf(['lastChecked']),
        message: `The entry of “${shown(name)}” was last tried on ${dateInWords(lastChecked)}, more than ${goodFor('organisation')} ago.`,
        fix: `Try each number and address in it. When all are right, type lastChecked: ${today}`,
      };
    }
    if (agreed && goodUntil('agreement', agreed.on) < today) {
      yield {
        file,
        place: placeOf(['agreed', 'on']),
        message: `“${shown(name)}” agreed to its entry on ${dateInWords(agreed.on)}, more than ${goodFor('agreement')} ago.`,
        fix: `Send them the entry, and ask if it is still right. When they agree, type on: ${today}`,
      };
    }
  }
}

/** Sums of one year that has ended are told together, and so are sums whose source was read too long ago. */
function* oldSums({ sums }: Content, { today }: Given): Generator<Finding> {
  const found = new Map<string, OldSum & { howMany: number }>();
  for (const sum of sums) {
    const old = oldSum(sum, today);
    if (!old) continue;
    const first = found.get(old.key) ?? { ...old, howMany: 0 };
    found.set(old.key, { ...first, howMany: first.howMany + 1 });
  }
  for (const { sum, path, message, fix, howMany } of found.values()) {
    yield { file: sum.file, place: sum.placeOf(path), message: message(howMany), fix };
  }
}

interface OldSum {
  /** The same for sums that are told together. */
  key: string;
  sum: Entry<Sum>;
  path: string[];
  message(howMany: number): string;
  fix: string;
}

function oldSum(sum: Entry<Sum>, today: string): OldSum | undefined {
  const { year, source } = sum.data;
  const { title, checked = '' } = source;
  const end = endOfYear(year) ?? '';
  if (end >= today) return undefined;
  if (end !== '' && checked <= end) {
    return {
      key: `year ${year}`,
      sum,
      path: ['year'],
      message: (howMany) => `${count(howMany, 'sum is', 'sums are')} of the year “${shown(year)}”, which has ended.`,
      fix: `Read the source again. Type the new amount and year, and below “source” type checked: ${today}`,
    };
  }
  if (checked === '' || goodUntil('source', checked) >= today) return undefined;
  return {
    key: `source ${title} ${checked}`,
    sum,
    path: ['source', 'checked'],
    message: (howMany) =>
      `The source of ${count(howMany, 'sum')}, “${shown(title)}”, was last read on ${dateInWords(checked)}, more than ${goodFor('source')} ago.`,
    fix: `Read it again. When it still says the same, type checked: ${today}`,
  };
}

function* oldYears({ years }: Content, { today }: Given): Generator<Finding> {
  const newest = newestYear(years);
  if (!newest || newest.data.to >= today) return;
  const { id, file, data, placeOf } = newest;
  yield {
    file,
    place: placeOf(['to']),
    message: `The newest year of money, “${shown(data.title)}”, ended on ${dateInWords(data.to)}.`,
    fix: `Copy its lines to the top of “years”, and type the days and sums of the new year. Then type the new id on the pages that show “${id}”.`,
  };
}
