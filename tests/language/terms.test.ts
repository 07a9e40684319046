import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { askedTermsIn, isTermExplained, termsKnown } from '../../src/language/index.ts';

const identifier = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const term = z.strictObject({
  id: identifier,
  term: z.string().min(2),
  inFull: z.string().min(2).optional(),
  meaning: z.string().regex(/^\p{Lu}.*\.$/u),
  use: z.enum(['keep', 'avoid']),
  sayInstead: z.string().optional(),
  nations: z
    .array(z.enum(['england', 'wales', 'scotland', 'northern-ireland']))
    .min(1)
    .optional(),
  status: z.enum(['old', 'local', 'new', 'proposed']).optional(),
  otherNames: z.array(z.string()).min(1).optional(),
  canAlsoMean: z.string().optional(),
  word: identifier.optional(),
  asked: z.array(z.string()).min(1).optional(),
});

describe('the terms', () => {
  test('are 252, each once, with a meaning of at most 25 words', () => {
    expect(z.array(term).parse(termsKnown)).toHaveLength(252);
    expect(new Set(termsKnown.map(({ id }) => id)).size).toBe(252);
    expect(termsKnown.filter(({ meaning }) => meaning.split(/\s+/).length > 25).map(({ id }) => id)).toEqual([]);
  });

  test('have no name twice among those that parents ask about', () => {
    const names = termsKnown.flatMap(({ asked = [] }) => asked.map((name) => name.toLowerCase()));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

/** The terms of a text that parents ask about, and that it does not explain. */
function unexplainedIn(text: string): string[] {
  return askedTermsIn(text).flatMap((found) => (isTermExplained(text, found) ? [] : [found.text]));
}

test.each([
  ['We share data each term.', 'data'],
  ['Pupils make Expected Progress in reading.', 'Expected Progress'],
  ['Our Progress 8 score is in the report.', 'Progress 8'],
  ['The end-of-key-stage tests are in May.', 'end-of-key-stage tests'],
  ['The annual reviews are in May.', 'annual reviews'],
  ['Ask for a mediation certificate.', 'mediation certificate'],
  ['You may appeal to the First-tier Tribunal.', 'Tribunal'],
  ['See Section F of the plan, and the next section for more.', 'Section F'],
  ['Data protection, personal data and an Employment Tribunal.', ''],
  ['A section for parents, a wave 1 metre high, element 1 of the wall.', ''],
  ['Co‑production takes time.', 'Co‑production'],
])('found: %s', (text, found) => {
  expect(
    askedTermsIn(text)
      .map((one) => one.text)
      .join(' '),
  ).toBe(found);
});

test.each([
  'Mediation is a meeting with a free helper.',
  'You can ask for mediation. This is a meeting with somebody who takes no side.',
  'Each year there is a review, called the annual review.',
  'The law asks us to be fair. It is called the public sector equality duty.',
  'Look at the Local Offer website, which lists the help near you.',
  'We meet, check the plan and see if it still fits: the annual review, where the council then decides.',
  'The tribunal (a kind of court) can decide.',
])('explained: %s', (text) => {
  expect(unexplainedIn(text)).toEqual([]);
});

test.each(['Go to mediation first.', 'The annual review takes place in May. Please come.', 'Data is kept by the office.'])(
  'not explained: %s',
  (text) => {
    expect(unexplainedIn(text)).toHaveLength(1);
  },
);
