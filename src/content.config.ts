import { defineCollection, type SchemaContext } from 'astro:content';
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
import { isPictureInside } from './site/pictures.ts';
import { settings } from './site/settings.ts';

const { content } = settings();

const pages = (folder: string) => glob({ base: join(content, folder), pattern: '*.mdx' });

const nothing = { name: 'absent', load: async () => {} };

/** A YAML file that is one entry. A school need not have every file. */
const single = (name: string, id: string) => {
  const path = join(content, name);
  return existsSync(path) ? file(path, { parser: (text) => ({ [id]: parse(text) }) }) : nothing;
};

/** The school with the pictures that its file names. */
const school = () => {
  const path = join(content, 'school.yaml');
  const parser = (text: string) => {
    const value: unknown = parse(text);
    const { badge } = schoolSchema.safeParse(value).data ?? {};
    return { school: { school: value, pictures: named(badge) } };
  };
  return existsSync(path) ? file(path, { parser }) : nothing;
};

/** Everybody, with the pictures that the list names. */
const people = () => {
  const path = join(content, 'people.yaml');
  const parser = (text: string) => {
    const list: unknown = parse(text) ?? [];
    const photos = (peopleSchema.safeParse(list).data ?? []).map(({ photo }) => photo);
    return { all: { list, pictures: named(...photos) } };
  };
  return existsSync(path) ? file(path, { parser }) : nothing;
};

/** Pictures by the names that a data file gives them. Astro finds a picture from the file that names it. */
const named = (...pictures: ({ file: string } | undefined)[]) => {
  const files = pictures.flatMap((picture) => picture?.file ?? []).filter((name) => isPictureInside(name, content, content));
  return Object.fromEntries(files.map((name) => [name, `./${name}`]));
};

const pictures = ({ image }: SchemaContext) => z.record(z.string(), image());

/** A YAML list, kept as one entry so that its order stays the editor's. */
const list = (name: string) => {
  const path = join(content, name);
  return existsSync(path) ? file(path, { parser: (text) => ({ all: { list: parse(text) ?? [] } }) }) : nothing;
};

export const collections = {
  school: defineCollection({ loader: school(), schema: (given) => z.object({ school: schoolSchema, pictures: pictures(given) }) }),
  people: defineCollection({ loader: people(), schema: (given) => z.object({ list: peopleSchema, pictures: pictures(given) }) }),
  organisations: defineCollection({ loader: list('organisations.yaml'), schema: z.object({ list: organisationsSchema }) }),
  money: defineCollection({ loader: single('money.yaml', 'money'), schema: moneySchema }),
  booklets: defineCollection({ loader: list('booklets.yaml'), schema: z.object({ list: bookletsSchema }) }),
  guide: defineCollection({ loader: pages('guide'), schema: guidePageSchema }),
  policies: defineCollection({ loader: pages('policies'), schema: policySchema }),
  words: defineCollection({ loader: pages('words'), schema: wordSchema }),
  letters: defineCollection({ loader: pages('letters'), schema: letterSchema }),
};
