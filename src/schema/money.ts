import { z } from 'astro/zod';
import { date, identifier, line, source } from './text.ts';

/** An amount in whole pounds, without the sign or commas: `42000`. */
const pounds = z.int({ error: 'must be whole pounds, without £ or commas, such as 42000' }).nonnegative({
  error: 'must not be less than nothing',
});

/** One sum that pages may show: `<Sum of="top-up-starts" />`. */
const sumSchema = z.strictObject({
  /** A short name for this sum. */
  id: identifier,
  /** What the sum is, in plain words. */
  label: line,
  /** The amount in whole pounds. */
  amount: pounds,
  /** The year that it holds for: `April 2026 to March 2027`. */
  year: line,
  /** Where it comes from. */
  source,
});

/** One part of a year's money: a source that it comes from, or a thing that it pays for. */
const moneyPartSchema = z.strictObject({
  /** A short name for this part. */
  id: identifier,
  /** What it is, in plain words. */
  label: line,
  /** The amount in whole pounds. */
  amount: pounds,
  /** A sentence that says more, for parents. */
  note: line.optional(),
});

/** A year of the school's money for extra help. What comes in must equal what is spent. */
const moneyYearSchema = z.strictObject({
  /** A short name: `2026-27`. */
  id: identifier,
  /** The year in words: `April 2026 to March 2027`. */
  title: line,
  /** Its first day. */
  from: date,
  /** Its last day. */
  to: date,
  /** Where the money comes from. */
  comesFrom: z.array(moneyPartSchema).min(1, { error: 'must have at least one part' }),
  /** What the money pays for. */
  paysFor: z.array(moneyPartSchema).min(1, { error: 'must have at least one part' }),
  /** The paper that the figures come from. */
  source,
});

/** `money.yaml`: every sum of money that the site shows, each with its year and its source. */
export const moneySchema = z.strictObject({
  /** Single sums that pages may show. */
  sums: z.array(sumSchema).default([]),
  /** The school's own money for extra help, year by year, the newest first. */
  years: z.array(moneyYearSchema).default([]),
});

export type Sum = z.infer<typeof sumSchema>;
export type MoneyPart = z.infer<typeof moneyPartSchema>;
export type MoneyYear = z.infer<typeof moneyYearSchema>;
export type Money = z.infer<typeof moneySchema>;
