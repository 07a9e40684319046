import { z } from 'astro/zod';
import { date, line } from './text.ts';

/** A photograph, with the note that everybody in it agreed. */
export const photographSchema = z.strictObject({
  /** The file, counted from the content folder: `pictures/garden.jpg`. */
  file: line,
  /** Who agreed that it is shown, and how. Never a child's name: `The parents of each child in it, in writing`. */
  consent: line,
  /** The day on which they agreed. */
  on: date,
});
