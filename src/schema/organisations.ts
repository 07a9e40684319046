import { z } from 'astro/zod';
import { date, emailAddress, identifier, line, telephone, webAddress } from './text.ts';

/** `organisations.yaml`: help outside school. A list, one organisation to an item. */
export const organisationSchema = z.strictObject({
  /** A short name for this entry: `send-advice`. */
  id: identifier,
  /** The organisation's own name. */
  name: line,
  /** The kind of help, for sorting the list. */
  group: z.enum(['advice', 'council', 'health', 'families', 'law'], {
    error: 'must be one of: advice, council, health, families, law',
  }),
  /** `sendiass` marks the free information and advice service of your area, whatever its own name is. */
  service: z.enum(['sendiass'], { error: 'must be sendiass, or be left out' }).optional(),
  /** What they can do for a parent, in one or two short sentences. */
  helpsWith: line,
  /** What it costs: `Free`. */
  cost: line,
  /** Their telephone number. */
  phone: telephone.optional(),
  /** When the telephone is answered. */
  hours: line.optional(),
  /** Their email address. */
  email: emailAddress.optional(),
  /** Their website. */
  website: webAddress.optional(),
  /** How to get their help: ring them yourself, or ask the school to do it. */
  howToStart: line,
  /** Other names that parents use or used to use, for search and the A to Z. */
  alsoCalled: z.array(line).default([]),
  /** The organisation read this entry and agreed to it. Leave it out until they have. */
  agreed: z
    .strictObject({
      /** Who agreed, by job and not by name. */
      by: line,
      /** When they agreed. */
      on: date,
    })
    .optional(),
  /** The day somebody at the school last tried the number and the link. Without it the page says "not verified". */
  lastChecked: date.optional(),
});

export const organisationsSchema = z.array(organisationSchema);

export type Organisation = z.infer<typeof organisationSchema>;
