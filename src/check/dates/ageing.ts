import { addMonths } from '../../language/index.ts';
import type { MoneyYear } from '../../schema/index.ts';
import type { Entry } from '../../source/index.ts';
import ageing from './ageing.json' with { type: 'json' };

/** What grows old: an organisation's entry since it was tried or agreed, a sum since its source was read, a consent since it was given. */
export type Ageing = keyof typeof ageing;

/** The last day on which something that was seen to be right may still be relied on. */
export function goodUntil(what: Ageing, seen: string): string {
  return addMonths(seen, ageing[what].months);
}

/** How long that is: `two years`. */
export function goodFor(what: Ageing): string {
  return ageing[what].inWords;
}

/** The year of money that ends last. */
export function newestYear(years: readonly Entry<MoneyYear>[]): Entry<MoneyYear> | undefined {
  return years.find(({ data }) => years.every((other) => other.data.to <= data.to));
}
