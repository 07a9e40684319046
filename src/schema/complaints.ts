import { z } from 'astro/zod';
import { identifier, line } from './text.ts';

/** One step of a complaint: who, how, and how long the answer may take. */
export const complaintStageSchema = z.strictObject({
  /** A short name for the step: `head`. */
  id: identifier,
  /** The step as a parent would say it: `Write to the head teacher`. */
  title: line,
  /** `true` once the complaint must be in writing and is kept on record. */
  formal: z.boolean({ error: 'must be true or false' }),
  /** Whom to reach: a part (`head`) or an id from people.yaml, or the id of an organisation. */
  who: identifier,
  /** Who deals with it, where that is not the person in `who`: `Your child's class teacher`. */
  heardBy: line.optional(),
  /** What the parent does, in one or two sentences. */
  youDo: line,
  /** What the school does, in one or two sentences. For a step outside the school: what happens then. */
  weDo: line,
  /** How long the answer may take. May be left out only for a step outside the school. */
  answerWithin: z
    .strictObject({
      /** How many days. */
      days: z.int({ error: 'must be a whole number of days, such as 10' }).positive({ error: 'must be one day or more' }),
      /** Which days count: `school` (the school is open to pupils) or `working` (Monday to Friday, no bank holidays). */
      kind: z.enum(['school', 'working'], { error: 'must be school or working' }),
    })
    .optional(),
  /** Who sits on the panel, where there is one. */
  panel: z
    .strictObject({
      /** How many people. */
      people: z.int({ error: 'must be a whole number' }),
      /** How many of them have no part in running the school. */
      independent: z.int({ error: 'must be a whole number' }),
      /** `true` when a parent may bring somebody along. */
      mayBringSomeone: z.boolean({ error: 'must be true or false' }),
    })
    .optional(),
  /** What a parent can do if they are still not happy. */
  next: line,
});

export type ComplaintStage = z.infer<typeof complaintStageSchema>;
