import { z } from 'astro/zod';
import { date } from './text.ts';

/** The days that every page and paper carries, so that a parent can see how old it is. */
export const reviewDates = {
  /** The day somebody last read the whole text and found it true. */
  reviewed: date,
  /** The day by which it will be read again. Must be later than `reviewed`. */
  nextReview: date,
};

/** Fields that a page takes when it answers a duty in law. */
export const coverage = {
  /**
   * The duties that this page answers, such as `ENG-SIR-03b`. Where one section answers a duty, the address of its heading
   * stands after it: `ENG-SIR-03b#how-often-do-you-check`.
   */
  covers: z.array(z.string()).optional(),
};
