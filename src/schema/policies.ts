import { z } from 'astro/zod';
import { complaintStageSchema } from './complaints.ts';
import { coverage, reviewDates } from './dates.ts';
import { date, identifier, line } from './text.ts';

/** What every formal paper says about itself. */
const paper = {
  /** The paper's title. */
  title: line,
  /** One plain line for lists and search results. */
  summary: line,
  /** The paper in two to four short lines, for parents. */
  inShort: z.array(line).min(1, { error: 'must have one to four short lines' }).max(4, {
    error: 'must have at most four short lines',
  }),
  /** Its place in the list of papers. Smaller figures come first. */
  order: z.number({ error: 'must be a figure, such as 20' }),
  /** Whom to ask about it: parts (`senco`) or ids from people.yaml. */
  ask: z.array(identifier).min(1, { error: 'must name at least one person or part, such as senco' }),
  /** Who approved it: `the governors`. */
  approvedBy: line,
  /** When they approved it. */
  approvedOn: date,
  /** The day from which it holds. Leave it out if that is the day of its approval. */
  validFrom: date.optional(),
  /** Which issue of the paper this is: `3`. */
  version: z.union([z.string(), z.number()], { error: 'must be a figure or a word, such as 3' }).transform(String),
  /** `true` once it may be relied on. Until then the page says that it is a draft. */
  publish: z.boolean({ error: 'must be true or false' }),
  ...reviewDates,
  ...coverage,
};

const plainPaper = <Kind extends string>(kind: Kind) => z.strictObject({ kind: z.literal(kind), ...paper });

/** The complaints procedure: a paper whose steps are data, so that every page and booklet shows the same ones. */
const complaintsProcedureSchema = z.strictObject({
  kind: z.literal('complaints'),
  ...paper,
  /** The steps in order. */
  stages: z.array(complaintStageSchema).min(2, { error: 'must have at least two steps' }),
  /**
   * `true` when the panel's findings are sent to the person who complained, and to the person complained about where that
   * is right, and are kept at the school for inspection.
   */
  findingsSent: z.boolean({ error: 'must be true or false' }).optional(),
  /** `true` when you keep a private record of each formal complaint: how it ended, and what you did. */
  recordKept: z.boolean({ error: 'must be true or false' }).optional(),
});

/** The paper that explains how help is paid for. Its figures stand in money.yaml. */
const fundingPaperSchema = z.strictObject({
  kind: z.literal('funding'),
  ...paper,
  /** The year of money.yaml that it explains. */
  year: identifier,
});

/** `policies/*.mdx`: a formal paper. `kind` says which, and which further fields it needs. */
export const policySchema = z.discriminatedUnion(
  'kind',
  [
    plainPaper('sen-policy'),
    plainPaper('sen-information-report'),
    plainPaper('accessibility-plan'),
    plainPaper('inclusion-strategy'),
    plainPaper('other'),
    complaintsProcedureSchema,
    fundingPaperSchema,
  ],
  {
    error: 'must be one of: sen-policy, sen-information-report, complaints, funding, accessibility-plan, inclusion-strategy, other',
  },
);

export type Policy = z.infer<typeof policySchema>;
export type ComplaintsProcedure = z.infer<typeof complaintsProcedureSchema>;
