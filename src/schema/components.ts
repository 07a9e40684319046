import { z } from 'astro/zod';
import { actions } from './letters.ts';
import { identifier, line } from './text.ts';

/**
 * The components that a page may use, and their attributes: the whole of what content can ask for beyond Markdown.
 * `place` says where one may stand: on a line of its own (`block`), within a sentence (`inline`), or in both.
 * `holds` says whether it has words of its own between its tags. `points` names what an attribute refers to.
 */
export const components = {
  /** A person's card: name, job, how and when to reach them. */
  Contact: { place: 'block', holds: 'nothing', attributes: z.strictObject({ who: identifier }), points: { who: 'person' } },
  /** Everybody in people.yaml as cards. */
  WhosWho: { place: 'block', holds: 'nothing', attributes: z.strictObject({}), points: {} },
  /** A person's name within a sentence. */
  Name: { place: 'inline', holds: 'nothing', attributes: z.strictObject({ who: identifier }), points: { who: 'person' } },
  /** A person's telephone number within a sentence. */
  Phone: { place: 'inline', holds: 'nothing', attributes: z.strictObject({ who: identifier }), points: { who: 'person' } },
  /** A person's email address within a sentence. */
  Email: { place: 'inline', holds: 'nothing', attributes: z.strictObject({ who: identifier }), points: { who: 'person' } },
  /** The steps of a complaint as a numbered path. `of` is the name of the complaints file. */
  Stages: { place: 'block', holds: 'nothing', attributes: z.strictObject({ of: identifier }), points: { of: 'complaints' } },
  /** The time limit of one step within a sentence: "10 school days". */
  TimeLimit: {
    place: 'inline',
    holds: 'nothing',
    attributes: z.strictObject({ of: identifier, stage: identifier }),
    points: { of: 'complaints', stage: 'stage' },
  },
  /** A year's money as a picture and a table. */
  Money: { place: 'block', holds: 'nothing', attributes: z.strictObject({ year: identifier }), points: { year: 'year' } },
  /** One sum within a sentence: "£6,000". */
  Sum: { place: 'inline', holds: 'nothing', attributes: z.strictObject({ of: identifier }), points: { of: 'sum' } },
  /** One organisation's card. */
  Organisation: { place: 'block', holds: 'nothing', attributes: z.strictObject({ id: identifier }), points: { id: 'organisation' } },
  /** All organisations, or those of one group, as cards. */
  Organisations: {
    place: 'block',
    holds: 'nothing',
    attributes: z.strictObject({ group: z.enum(['advice', 'council', 'health', 'families', 'law']).optional() }),
    points: {},
  },
  /** What a parent should do now, with its picture. */
  Action: { place: 'block', holds: 'words', attributes: z.strictObject({ do: z.enum(actions) }), points: {} },
  /** A box for a side note or an example. */
  Note: { place: 'block', holds: 'words', attributes: z.strictObject({ title: line }), points: {} },
  /** The law's own words, with where they stand. */
  Law: { place: 'block', holds: 'words', attributes: z.strictObject({ source: line }), points: {} },
  /** The booklets' files to open, print or save. */
  Downloads: { place: 'block', holds: 'nothing', attributes: z.strictObject({}), points: {} },
  /** The formal papers as a list of links. */
  Papers: { place: 'block', holds: 'nothing', attributes: z.strictObject({}), points: {} },
  /** The standard letters as a list of links. */
  Letters: { place: 'block', holds: 'nothing', attributes: z.strictObject({}), points: {} },
  /** Words in another language: `<InLanguage code="pl">polski</InLanguage>`. */
  InLanguage: {
    place: 'both',
    holds: 'words',
    attributes: z.strictObject({ code: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/) }),
    points: {},
  },
} as const satisfies Record<string, ComponentRule>;

export type ComponentName = keyof typeof components;

/** What an attribute of a component can refer to. */
export type Target = 'person' | 'complaints' | 'stage' | 'year' | 'sum' | 'organisation';

export interface ComponentRule {
  place: 'block' | 'inline' | 'both';
  holds: 'words' | 'nothing';
  attributes: z.ZodObject;
  points: Record<string, Target>;
}
