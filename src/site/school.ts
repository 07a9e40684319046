import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import type { ImageMetadata } from 'astro';
import type { Booklet, ComplaintStage, MoneyYear, Organisation, Person, School, Sum } from '../schema/index.ts';

/** Everything that a school's folder says, ready for the pages. */
export interface Site {
  school: School;
  people: Person[];
  /** The pictures that school.yaml and people.yaml name, by the names that stand there. */
  pictures: Record<string, ImageMetadata>;
  organisations: Organisation[];
  sums: Sum[];
  years: MoneyYear[];
  booklets: Booklet[];
  /** In the order of the menu. */
  guide: CollectionEntry<'guide'>[];
  policies: CollectionEntry<'policies'>[];
  letters: CollectionEntry<'letters'>[];
  /** In the order of the alphabet. */
  words: CollectionEntry<'words'>[];
}

let loaded: Promise<Site> | undefined;

/** The school's folder. A build reads it once; the preview reads it anew for each page. */
export function site(): Promise<Site> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

/** The person who plays a part (`senco`) or has an id. */
export function findPerson(people: Person[], who: string): Person {
  return must(
    people.find((person) => person.id === who) ?? people.find((person) => person.roles.includes(who)),
    `There is nobody “${who}” in people.yaml.`,
  );
}

/** The people that `ask` names, each once. */
export function findPeople(people: Person[], asked: string[]): Person[] {
  return [...new Set(asked.map((who) => findPerson(people, who)))];
}

/** A picture that school.yaml or people.yaml names. */
export function findPicture(pictures: Site['pictures'], file: string): ImageMetadata {
  return must(pictures[file], `There is no picture “${file}”.`);
}

export function findOrganisation(organisations: Organisation[], id: string): Organisation {
  return must(
    organisations.find((organisation) => organisation.id === id),
    `There is no organisation “${id}” in organisations.yaml.`,
  );
}

export function findSum(sums: Sum[], id: string): Sum {
  return must(
    sums.find((sum) => sum.id === id),
    `There is no sum “${id}” in money.yaml.`,
  );
}

export function findYear(years: MoneyYear[], id: string): MoneyYear {
  return must(
    years.find((year) => year.id === id),
    `There is no year “${id}” in money.yaml.`,
  );
}

/** The steps of the complaints paper with this file name. */
export function findStages(policies: CollectionEntry<'policies'>[], id: string): ComplaintStage[] {
  const paper = policies.find((policy) => policy.id === id);
  return must(paper?.data.kind === 'complaints' ? paper.data.stages : undefined, `There is no complaints paper “${id}”.`);
}

/** `10 school days`, `1 working day`. */
export function daysInWords({ days, kind }: NonNullable<ComplaintStage['answerWithin']>): string {
  return `${days} ${kind} ${days === 1 ? 'day' : 'days'}`;
}

async function load(): Promise<Site> {
  const [school, people, organisations, money, booklets, guide, policies, letters, words] = await Promise.all([
    getEntry('school', 'school'),
    getEntry('people', 'all'),
    getEntry('organisations', 'all'),
    getEntry('money', 'money'),
    getEntry('booklets', 'all'),
    getCollection('guide'),
    getCollection('policies'),
    getCollection('letters'),
    getCollection('words'),
  ]);
  const byOrder = <Entry extends { data: { order: number } }>(entries: Entry[]) => entries.toSorted((a, b) => a.data.order - b.data.order);
  return {
    school: must(school, 'There is no school.yaml.').data.school,
    people: people?.data.list ?? [],
    pictures: { ...school?.data.pictures, ...people?.data.pictures },
    organisations: organisations?.data.list ?? [],
    sums: money?.data.sums ?? [],
    years: money?.data.years ?? [],
    booklets: booklets?.data.list ?? [],
    guide: byOrder(guide),
    policies: byOrder(policies),
    letters: byOrder(letters),
    words: words.toSorted((a, b) => a.data.term.localeCompare(b.data.term, 'en-GB')),
  };
}

/** `check` has already refused what is missing here; the preview shows the sentence instead of the page. */
function must<Value>(value: Value | undefined, otherwise: string): Value {
  if (value === undefined) throw new Error(otherwise);
  return value;
}
