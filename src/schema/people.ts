import { z } from 'astro/zod';
import { emailAddress, identifier, line, picture, telephone } from './text.ts';

/** `people.yaml`: who's who. A list, one person to an item. */
export const personSchema = z.strictObject({
  /** A short name for this entry: `jo-marsh`. */
  id: identifier,
  /**
   * The parts that this person plays, such as `senco`, `head`, `office`, `sen-governor`.
   * Pages name the part and not the person, so that a new SENCo means one change, here.
   */
  roles: z.array(identifier).min(1, { error: 'must name at least one part, such as senco' }),
  /** The name as parents should say it: `Mrs Jo Marsh`. */
  name: line,
  /** The job in plain words: `The teacher in charge of extra help`. */
  job: line,
  /** What a parent can ask this person about. */
  askAbout: line,
  /** A telephone number that reaches them. */
  phone: telephone.optional(),
  /** An email address that reaches them. */
  email: emailAddress.optional(),
  /** Another way to reach them, in words: `At the gate, 8.40 am to 8.55 am`. */
  inPerson: line.optional(),
  /** The best time to ring or come: `Tuesday and Thursday, 3.30 pm to 4.30 pm`. */
  bestTimes: line,
  /** How soon they answer: `by the end of the next school day`. */
  replyWithin: line,
  /** Who answers when they are away: a part (`head`) or an id. */
  ifAway: identifier.optional(),
  /** A photograph or drawing. */
  photo: picture.optional(),
});

export const peopleSchema = z.array(personSchema);

export type Person = z.infer<typeof personSchema>;
