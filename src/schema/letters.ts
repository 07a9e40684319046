import { z } from 'astro/zod';
import { reviewDates } from './dates.ts';
import { explanation } from './explains.ts';
import { identifier, line } from './text.ts';

/** What a letter asks a parent to do. Each has a drawn picture. */
export const actions = ['ring', 'date', 'return', 'money', 'visit'] as const;

/** `letters/*.mdx`: a standard letter with gaps to fill, such as `[child's name]`. No real child is ever named. */
export const letterSchema = z.strictObject({
  /** What the letter is, in a parent's words: `We would like to meet you`. */
  title: line,
  /** One plain line that says when the school sends it. */
  summary: line,
  /** How it reaches the parent: `Handed over at a meeting`. */
  givenBy: line,
  /** Who signs it: a part (`senco`) or an id from people.yaml. */
  from: identifier,
  /** What it asks the parent to do. */
  actions: z.array(z.enum(actions, { error: `must be one of: ${actions.join(', ')}` })).default([]),
  /** Its place in the list of letters. Smaller figures come first. */
  order: z.number({ error: 'must be a figure, such as 20' }),
  ...explanation,
  ...reviewDates,
});

export type Letter = z.infer<typeof letterSchema>;
