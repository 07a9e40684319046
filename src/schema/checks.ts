import { z } from 'astro/zod';
import { line } from './text.ts';

/** How strict the checks are, where a school may choose. */
export const checkSettings = z
  .strictObject({
    /** What a review that is overdue counts as: `error` (nothing is built until it is done) or `warning`. */
    overdueReview: z.enum(['error', 'warning'], { error: 'must be error or warning' }).default('error'),
    /** How many days before a review is due the school is told. */
    reviewNotice: z.int({ error: 'must be a whole number of days, such as 60' }).nonnegative({ error: 'must be 0 or more' }).default(60),
    /** A count of children below this may show who they are, and is told. */
    smallestCount: z.int({ error: 'must be a whole number, such as 10' }).positive({ error: 'must be 1 or more' }).default(10),
    /** Words that are spelt right although the dictionary lacks them, such as the name of a scheme: `[Thrivewell, buddyhub]`. */
    knownWords: z.array(line, { error: 'must be a list of words, such as [Thrivewell, buddyhub]' }).default([]),
  })
  .prefault({});
