import { z } from 'astro/zod';
import { date, identifier, line } from './text.ts';

/** `booklets.yaml`: which pages make which booklet. A list, one booklet to an item. */
export const bookletSchema = z.strictObject({
  /** A short name, used in file names: `guide-for-parents`. */
  id: identifier,
  /** The title on the cover, as a parent would say it. */
  title: line,
  /** A line below the title. */
  subtitle: line.optional(),
  /** The chapters in order, guide pages and papers, each a folder and a file without its ending: `guide/worried`, `policies/complaints`. */
  chapters: z
    .array(z.string({ error: 'must be a page, such as guide/worried' }))
    .min(1, { error: 'must name at least one page, such as guide/worried' }),
  /** Who approved the booklet: `the governors`. */
  approvedBy: line,
  /** When they approved it. */
  approvedOn: date,
  /** The day by which it will be looked at again. */
  nextReview: date,
});

export const bookletsSchema = z.array(bookletSchema);

export type Booklet = z.infer<typeof bookletSchema>;
