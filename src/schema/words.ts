import { z } from 'astro/zod';
import { identifier, line } from './text.ts';

/** `words/*.mdx`: one word that parents meet, and what it means. The file's name is its address: `words/senco.mdx`. */
export const wordSchema = z.strictObject({
  /** The word as schools write it: `SENCo`. */
  term: line,
  /** What the letters stand for. Only for a word made of letters. */
  inFull: line.optional(),
  /** What it means, in at most 25 plain words. */
  meaning: line,
  /** Plainer words to use in its place, where there are some. */
  plainly: line.optional(),
  /** Other names for the same thing, old and new. Search and the A to Z find them. */
  alsoCalled: z.array(line).default([]),
  /** Ways that people misspell it. Search finds them; they are never shown. */
  misspellings: z.array(line).default([]),
  /** Another thing that the same letters can mean, so that nobody mixes them up. */
  canAlsoMean: line.optional(),
  /** Other words to look at: the names of their files. */
  seeAlso: z.array(identifier).default([]),
  /** Whether it is in use today. `proposed` means that it is not law yet. */
  status: z
    .enum(['current', 'old', 'local', 'new', 'proposed'], {
      error: 'must be one of: current, old, local, new, proposed',
    })
    .default('current'),
  /** Where the word is used, if not in the whole of the United Kingdom. */
  nations: z.array(z.enum(['england', 'wales', 'scotland', 'northern-ireland'])).default([]),
  /** `false` for a word that is also an everyday word, such as "target": pages then do not link it. */
  linkInText: z.boolean({ error: 'must be true or false' }).default(true),
});

export type Word = z.infer<typeof wordSchema>;
