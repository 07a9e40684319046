import { z } from 'astro/zod';
import { coverage, reviewDates } from './dates.ts';
import { explanation } from './explains.ts';
import { identifier, line } from './text.ts';

/** Where a guide page stands in the menu. */
const guideSections = ['start', 'help', 'together', 'say', 'about'] as const;

/** `guide/*.mdx`: a page for parents. The file's name is its address: `guide/worried.mdx` becomes `/worried/`. */
export const guidePageSchema = z.strictObject({
  /** The title, as a parent would ask it. */
  title: line,
  /** One plain line for lists and search results. */
  summary: line,
  /** The answer in two to four short lines. Stands first on the page. */
  inShort: z.array(line).min(1, { error: 'must have one to four short lines' }).max(4, {
    error: 'must have at most four short lines',
  }),
  /** Which part of the menu the page stands in. */
  section: z.enum(guideSections, {
    error: `must be one of: ${guideSections.join(', ')}`,
  }),
  /** Its place in the menu. Smaller figures come first. */
  order: z.number({ error: 'must be a figure, such as 20' }),
  /** Other words that parents look for this page by. Search and the A to Z find them. */
  searchWords: z.array(line).default([]),
  /** The words of its card on the home page, in a parent's voice. At most nine pages have one. */
  door: line.optional(),
  /** The drawn icon of its card. */
  icon: z
    .enum(['worry', 'find', 'help', 'people', 'meeting', 'plan', 'money', 'complain', 'moving', 'outside', 'home', 'formats'])
    .optional(),
  /** Whom to ask about this page: parts (`senco`) or ids from people.yaml. */
  ask: z.array(identifier).min(1, { error: 'must name at least one person or part, such as senco' }),
  ...explanation,
  ...reviewDates,
  ...coverage,
});

export type GuidePage = z.infer<typeof guidePageSchema>;
