import { z } from 'astro/zod';
import { checkSettings } from './checks.ts';
import { photographSchema } from './photographs.ts';
import { emailAddress, line, picture, telephone, webAddress } from './text.ts';

/** `school.yaml`: the school itself. Every page, cover and letter takes its name and address from here. */
export const schoolSchema = z.strictObject({
  /** The school's full name, as it stands over the door. */
  name: line,
  /** `true` only for a made-up school. Every page then says that it is a sample. */
  sample: z.boolean().default(false),
  /** Who runs it: `maintained` (the council), `academy` (a trust) or `independent`. The duties in law differ. */
  kind: z.enum(['maintained', 'academy', 'independent'], {
    error: 'must be one of: maintained, academy, independent',
  }),
  /** What sort of school it is. */
  setting: z.enum(['mainstream', 'special', 'alternative', 'nursery'], {
    error: 'must be one of: mainstream, special, alternative, nursery',
  }),
  /** The ages it teaches. */
  phase: z.enum(['nursery', 'primary', 'middle', 'secondary', 'all-through', 'sixteen-plus'], {
    error: 'must be one of: nursery, primary, middle, secondary, all-through, sixteen-plus',
  }),
  /** The nation whose law applies. */
  nation: z.enum(['england', 'wales', 'scotland', 'northern-ireland'], {
    error: 'must be one of: england, wales, scotland, northern-ireland',
  }),
  /** The council that the school belongs to. */
  council: z.strictObject({
    /** The council's name. */
    name: line,
    /** The council's own website. */
    website: webAddress,
    /** The page where the council lists its help for children with SEND: the Local Offer. */
    localOffer: webAddress.optional(),
  }),
  /** The postal address, a line to each item. The postcode is the last. */
  address: z.array(line).min(2, { error: 'must have at least a street and a postcode' }),
  /** The telephone of the school office. */
  phone: telephone,
  /** The email of the school office. */
  email: emailAddress,
  /** Where this site will stand on the web. Printed on the booklet's cover. */
  website: webAddress,
  /** When the office is open, in words: `Monday to Friday, 8.30 am to 4 pm, in term time`. */
  openingTimes: line,
  /** One sentence that says what kind of place this is. Shown on the home page. */
  welcome: line,
  /** How the school looks on screen and paper. */
  colours: z
    .strictObject({
      /** The school's main colour, as `#` and six figures or letters. It must be dark enough to read on white. */
      accent: z.string().regex(/^#[0-9a-fA-F]{6}$/, {
        error: "must be a colour in quotes: # and six figures or letters a to f, such as '#0b5351'",
      }),
    })
    .prefault({ accent: '#0b5351' }),
  /** The school's badge, if it has one. */
  badge: picture.optional(),
  /** Each photograph of the content folder, with the note that the people in it agreed. Drawings need none. */
  photographs: z.array(photographSchema).default([]),
  /** How strict the checks are, where the school may choose. */
  checks: checkSettings,
});

export type School = z.infer<typeof schoolSchema>;
