import type { Booklet, GuidePage, Letter, MoneyYear, Organisation, Person, Policy, School, Sum, Word } from '../schema/index.ts';
import type { Material } from './material.ts';
import type { PageText } from './page.ts';
import type { Lines } from './places.ts';
import type { Place, Problem } from './problem.ts';
import type { YamlPath, YamlText } from './yaml.ts';

/** Something that content says, with the place of each of its fields. */
export interface Entry<Data> {
  id: string;
  file: string;
  data: Data;
  /** Where the value of a field stands: `placeOf(['stages', 0, 'who'])`. */
  placeOf(path: YamlPath): Place;
}

/** A whole content folder. What could not be read is left out of the entries and told in `problems`. */
export interface Content {
  /** The folder's path on this machine. */
  folder: string;
  /** Every file in it, counted from the folder. */
  files: string[];
  /** The words of every text file that could be read, by its path. */
  texts: ReadonlyMap<string, string>;
  /** What each picture, sound and PDF is by its bytes, by its path. */
  materials: ReadonlyMap<string, Material>;
  school: Entry<School> | undefined;
  people: Entry<Person>[];
  organisations: Entry<Organisation>[];
  sums: Entry<Sum>[];
  years: Entry<MoneyYear>[];
  booklets: Entry<Booklet>[];
  guide: Entry<GuidePage>[];
  policies: Entry<Policy>[];
  words: Entry<Word>[];
  letters: Entry<Letter>[];
  /** Every MDX file, also those whose fields are wrong, so that its words can be checked. */
  pages: PageText[];
  /** Every YAML file, also those whose fields are wrong. */
  data: DataText[];
  /** The files that have an error: a reference into one of them may be right after all. */
  unreliable: ReadonlySet<string>;
  problems: Problem[];
}

/** A YAML file with its fields as they are typed. */
export interface DataText {
  file: string;
  text: string;
  lines: Lines;
  fields: YamlText;
}

/** The folder of a content folder that holds pages. */
export type Collection = 'guide' | 'policies' | 'words' | 'letters';

/** What an entry of each folder and list is called in messages. */
export const collections: Readonly<Record<Collection, string>> = {
  guide: 'a guide page',
  policies: 'a paper',
  words: 'a word',
  letters: 'a letter',
};
export const lists = { 'people.yaml': 'a person', 'organisations.yaml': 'an organisation', 'booklets.yaml': 'a booklet' } as const;

export type ListFile = keyof typeof lists;
