import { defineCollection } from 'astro:content';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import {
  bookletsSchema,
  guidePageSchema,
  letterSchema,
  moneySchema,
  organisationsSchema,
  peopleSchema,
  policySchema,
  schoolSchema,
  wordSchema,
} from './schema/index.ts';
import { settings } from './site/settings.ts';

const { content } = settings();

const pages = (folder: string) => glob({ base: join(content, folder), pattern: '*.mdx' });

const nothing = { name: 'absent', load: async () => {} };

/** A YAML file that is one entry. A school need not have every file. */
const single = (name: string, id: string) => {
  const path = join(content, name);
  return existsSync(path) ? file(path, { parser: (text) => ({ [id]: parse(text) }) }) : nothing;
};

/** A YAML list, kept as one entry so that its order stays the editor's. */
const list = (name: string) => {
  const path = join(content, name);
  return existsSync(path) ? file(path, { parser: (text) => ({ all: { list: parse(text) ?? [] } }) }) : nothing;
};

export const collections = {
  school: defineCollection({ loader: single('school.yaml', 'school'), schema: schoolSchema }),
  people: defineCollection({ loader: list('people.yaml'), schema: z.object({ list: peopleSchema }) }),
  organisations: defineCollection({ loader: list('organisations.yaml'), schema: z.object({ list: organisationsSchema }) }),
  money: defineCollection({ loader: single('money.yaml', 'money'), schema: moneySchema }),
  booklets: defineCollection({ loader: list('booklets.yaml'), schema: z.object({ list: bookletsSchema }) }),
  guide: defineCollection({ loader: pages('guide'), schema: guidePageSchema }),
  policies: defineCollection({ loader: pages('policies'), schema: policySchema }),
  words: defineCollection({ loader: pages('words'), schema: wordSchema }),
  letters: defineCollection({ loader: pages('letters'), schema: letterSchema }),
};
