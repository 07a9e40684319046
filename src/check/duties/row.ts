import { z } from 'astro/zod';
import type { School } from '../../schema/index.ts';
import england from './england.json' with { type: 'json' };

/** Kinds of paper that a duty can belong to. `site` is for one that belongs to no paper: any page may answer it. */
const papers = [
  'sen-policy',
  'sen-information-report',
  'complaints',
  'funding',
  'accessibility-plan',
  'inclusion-strategy',
  'site',
] as const;

const check = <Name extends string>(name: Name) => z.strictObject({ name: z.literal(name) });

const positive = z.int().positive();

/** What the program itself can look at, beside the word of the page that it answers the duty. */
const dutyCheckSchema = z.discriminatedUnion('name', [
  /** Some page that answers it was reviewed, or approved, no longer ago than this. */
  check('age').extend({ months: positive, of: z.enum(['review', 'approval']) }),
  /** It says how often: `each term`. */
  check('frequency'),
  /** It has one of the words of each part. A word may go on: `bully` finds `bullying`. */
  check('words').extend({
    parts: z.array(z.strictObject({ wanting: z.string(), any: z.array(z.string()).min(1) })).min(1),
    /** Where guidance asks for the words, though the law asks for the rest. */
    weight: z.literal('should').optional(),
  }),
  /** A paper of the row's own kind answers it, so that it says who approved it, and when. */
  check('paper'),
  /** people.yaml has a SENCo who can be reached. A special school need not have one. */
  check('senco'),
  /** people.yaml has somebody who answers questions. */
  check('office'),
  /** organisations.yaml has the free advice service with a telephone. Its name may show that it is the one. */
  check('advice-service').extend({ words: z.array(z.string()).min(1) }),
  /** school.yaml has the Local Offer, and the page leads there. */
  check('local-offer'),
  /** The accessibility plan, if it is a paper here, is no older than this. */
  check('accessibility-plan').extend({ months: positive }),
  /** There is a booklet to print. */
  check('booklet'),
  /** Each step of a complaint inside the school has a time limit. */
  check('stage-times'),
  check('informal-first'),
  check('formal-stage'),
  /** A panel of at least so many people, of whom at least so many are independent. */
  check('panel').extend({ people: positive, independent: positive }),
  check('panel-company'),
  check('findings-sent'),
  check('record-kept'),
]);

/** One duty of a nation's schools, as data. */
const dutyRowSchema = z.strictObject({
  /** `ENG-SIR-03b` */
  id: z.string().regex(/^[A-Z]{3}(?:-[A-Z]+)+-[A-Z]?\d+[a-z]?$/),
  /** `must` by law or by the terms of a grant; `should` by guidance, or where a must reaches only some; `know`: no duty. */
  weight: z.enum(['must', 'should', 'know']),
  /** What it asks, in short sentences to the school. */
  says: z.string(),
  /** Which schools it binds. What is left out is no matter. */
  appliesTo: z.strictObject({
    kinds: z.array(z.enum(['maintained', 'academy', 'independent'])).optional(),
    settings: z.array(z.enum(['mainstream', 'special', 'alternative', 'nursery'])).optional(),
    phases: z.array(z.enum(['nursery', 'primary', 'middle', 'secondary', 'all-through', 'sixteen-plus'])).optional(),
  }),
  /** The day by which it must be done. Before that day it is told as a warning. */
  from: z.iso.date().optional(),
  /** The law or guidance. */
  source: z.string(),
  /** How the row was checked. Only one that was read in the source counts as verified. */
  verified: z.enum(['read in the source', 'second-hand', 'general knowledge']),
  /** The paper that it belongs to. */
  paper: z.enum(papers),
  /** For a duty of no paper: the file that is a likely home for it. */
  where: z.string().optional(),
  checks: z.array(dutyCheckSchema).default([]),
  /** Words of headings below which it may be answered already. */
  lookFor: z.array(z.string()).default([]),
  /** What somebody who goes over these rows should know. */
  note: z.string().optional(),
});

export type DutyRow = z.infer<typeof dutyRowSchema>;
export type DutyCheck = z.infer<typeof dutyCheckSchema>;

/** The duties of each nation whose law we know. The others have none yet, and nothing is asked there. */
const rowsByNation: Readonly<Record<School['nation'], readonly DutyRow[]>> = {
  england: z.array(dutyRowSchema).parse(england),
  wales: [],
  scotland: [],
  'northern-ireland': [],
};

/** Every duty of every nation. */
export const allRows: readonly DutyRow[] = Object.values(rowsByNation).flat();

/** The duties of one school, in the order of the law. */
export function rowsFor({ nation, kind, setting, phase }: School): DutyRow[] {
  return rowsByNation[nation].filter(({ appliesTo: { kinds, settings, phases } }) => {
    return (kinds?.includes(kind) ?? true) && (settings?.includes(setting) ?? true) && (phases?.includes(phase) ?? true);
  });
}
