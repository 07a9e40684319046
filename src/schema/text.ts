import { z } from 'astro/zod';

/**
 * Small shapes that many files share: a name that can stand in an address, a date, a line of words.
 * Each message says what to type, because an editor reads it as it stands.
 */

/** A short name for an entry, used in addresses and in links: `after-school-club`. */
export const identifier = z
  .string({ error: 'must be a short name in small letters, such as speech-therapy' })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: 'may hold only small letters, figures and single hyphens, such as speech-therapy',
  });

/** Words on one line. Leading and trailing spaces are dropped; it may not be empty. */
export const line = z
  .string({ error: 'must be words on one line' })
  .trim()
  .min(1, { error: 'must not be empty' })
  .regex(/^[^\r\n]*$/, { error: 'must be on one line' });

/**
 * A day of the calendar, written year-month-day: `2026-09-01`.
 * Astro's own reader hands over a `Date` for an unquoted date; it is turned back into the words of the file.
 */
export const date = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date({ error: 'must be a real date, written year-month-day, such as 2026-09-01' }),
);

/** A web address that begins with https:// or http://. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'must be a web address that begins with https://',
});

/** An email address. */
export const emailAddress = z.email({ error: 'must be an email address, such as office@school.example' });

/** A telephone number as people write it: figures, spaces, brackets and an optional + in front. */
export const telephone = z
  .string({ error: "must be a telephone number in quotes, such as '01632 960 123'" })
  .regex(/^\+?[0-9][0-9 ()-]{4,}[0-9]$/, {
    error: "must be a telephone number: figures and spaces, such as '01632 960 123'",
  });

/** A picture: where the file stands beside the content, and what it shows for those who cannot see it. */
export const picture = z.strictObject({
  /** The file, counted from the content folder: `pictures/mrs-okafor.jpg`. */
  file: line,
  /** What the picture shows, in a few words. Read aloud to those who cannot see it. */
  alt: line,
});

/** Where a sum, a duty or a fact comes from. */
export const source = z.strictObject({
  /** The name of the law, the guidance or the paper. */
  title: line,
  /** Where it can be read. */
  website: webAddress.optional(),
  /** The day somebody at the school read it there. Leave it out if nobody has: the page then says "not verified". */
  checked: date.optional(),
});
