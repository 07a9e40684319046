import { z } from 'astro/zod';

/** Fields that a plain page takes when it puts a formal paper into plain words. */
export const explanation = {
  /** The paper that this page puts into plain words: `policies/complaints`. What the page says must then stand in the paper. */
  explains: z
    .string({ error: 'must be a paper, such as policies/complaints' })
    .regex(/^policies\/[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'must be a paper, such as policies/complaints' })
    .optional(),
};
