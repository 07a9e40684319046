import type { z } from 'astro/zod';
import { fieldsAt } from '../schema/fields.ts';
import {
  bookletSchema,
  guidePageSchema,
  letterSchema,
  moneySchema,
  organisationSchema,
  personSchema,
  policySchema,
  schoolSchema,
  wordSchema,
} from '../schema/index.ts';
import { type Collection, type Content, collections, type Entry, type ListFile, lists } from './content.ts';
import { fieldsInWords } from './fields-in-words.ts';
import { badName, isCopy } from './file-names.ts';
import { missingFieldRule } from './missing-field.ts';
import { type PageText, readPage } from './page.ts';
import { linesOf } from './places.ts';
import { type Problem, startOfFile } from './problem.ts';
import { type Subject, schemaProblems } from './schema-problems.ts';
import type { SourceFile } from './text-file.ts';
import { wrongValueRule } from './wrong-value.ts';
import { readYaml, type YamlPath, type YamlText } from './yaml.ts';

/** More wrong entries than are worth telling of one list at once. */
const mostWrong = 50;

/** Puts what a YAML file says into the content, checked against its schema. */
export function takeData(source: SourceFile, content: Content): void {
  const { path: file, text } = source;
  const lines = linesOf(text);
  const yaml = readYaml(text, file, 0, lines);
  content.data.push({ file, text, lines, fields: yaml });
  content.problems.push(...yaml.problems);
  if (yaml.problems.length > 0) return;
  if (yaml.value === null && (file === 'school.yaml' || file === 'people.yaml')) {
    content.problems.push(emptyFile(file));
    return;
  }
  const told = content.problems.length;
  if (file === 'school.yaml') content.school = take(schoolSchema, yaml, { file, kind: 'the school' }, [], 'school', content);
  else if (file === 'money.yaml') takeMoney(yaml, file, content);
  else if (file === 'people.yaml') content.people = takeList(file, yaml, personSchema, content);
  else if (file === 'organisations.yaml') content.organisations = takeList(file, yaml, organisationSchema, content);
  else if (file === 'booklets.yaml') content.booklets = takeList(file, yaml, bookletSchema, content);
  tellLosses(yaml, content, told);
}

/**
 * Puts a page into the content: its words always, its fields if they fit their schema.
 * @param before the page as it was read earlier
 */
export function takePage(source: SourceFile, collection: Collection, content: Content, before?: PageText): void {
  const id = source.path.slice(collection.length + 1, -'.mdx'.length);
  const page = before?.text === source.text ? before : readPage(source, collection, id);
  content.pages.push(page);
  content.problems.push(...page.problems);
  const wrongName = badName(source.path, id, content.files);
  if (wrongName) content.problems.push(wrongName);
  const strayed = fieldsInWords(page, fieldsAt(pageSchemas[collection], page.fields?.value, []));
  content.problems.push(...strayed.problems);
  if (!page.fields || page.fields.problems.length > 0 || isCopy(source.path, content.files)) return;
  const told = content.problems.length;
  const subject = { file: source.path, kind: collections[collection] };
  if (page.fields.value === null && strayed.found.length === 0) {
    content.problems.push(noFieldsBetween(source.path, page.fields, collection));
    return;
  }
  if (collection === 'guide') push(content.guide, take(guidePageSchema, page.fields, subject, [], id, content));
  else if (collection === 'policies') push(content.policies, take(policySchema, page.fields, subject, [], id, content));
  else if (collection === 'words') push(content.words, take(wordSchema, page.fields, subject, [], id, content));
  else push(content.letters, take(letterSchema, page.fields, subject, [], id, content));
  if (strayed.found.length > 0) dropMissing(content, told, strayed.found);
  tellLosses(page.fields, content, told);
}

const pageSchemas = { guide: guidePageSchema, policies: policySchema, words: wordSchema, letters: letterSchema };

/** Two lines of hyphens with nothing between them: told once, with all the fields that must be there. */
function noFieldsBetween(file: string, fields: YamlText, collection: Collection): Problem {
  const needed = (pageSchemas[collection].safeParse({}).error?.issues ?? []).map(({ path }) => `${String(path[0])}:`);
  return {
    file,
    ...fields.placeOf([]),
    severity: 'error',
    rule: missingFieldRule,
    message: 'Nothing stands between the two lines of three hyphens.',
    fix: `Type the fields of ${collections[collection]} there, each on a line of its own: ${needed.join(' ')}`,
    source: `What ${collections[collection]} may say: docs/fields.md`,
  };
}

/** A field that stands among the words is not missing as well. */
function dropMissing(content: Content, told: number, found: readonly string[]): void {
  content.problems = content.problems.filter(
    ({ rule, message }, index) => index < told || rule !== missingFieldRule || !found.some((name) => message.startsWith(`“${name}”`)),
  );
}

/**
 * What YAML has read in another way than it was meant, unless the schema has refused the same value already.
 * @param told how many problems were known before the schema was asked
 */
function tellLosses({ losses }: YamlText, content: Content, told: number): void {
  const refused = new Set(content.problems.slice(told).map(({ line, column }) => `${line}:${column}`));
  content.problems.push(...losses.flatMap(({ problem, value }) => (refused.has(`${value.line}:${value.column}`) ? [] : [problem])));
}

function takeList<Data extends { id: string }>(file: ListFile, yaml: YamlText, schema: z.ZodType<Data>, content: Content): Entry<Data>[] {
  const items = yaml.value ?? [];
  if (!Array.isArray(items)) {
    const id = yaml.typedAt(['id']);
    content.problems.push({
      ...wrongValue(file, lists[file]),
      ...yaml.placeOf([]),
      message: 'This file must be a list.',
      fix: `Begin each entry with a dash and a space: - id: ${id || 'a-short-name'}`,
    });
    return [];
  }
  const entries: Entry<Data>[] = [];
  let wrong = 0;
  for (let index = 0; index < items.length && wrong < mostWrong; index += 1) {
    const entry = take(schema, yaml, { file, kind: lists[file] }, [index], undefined, content);
    if (entry) entries.push(entry);
    else wrong += 1;
  }
  return entries;
}

function takeMoney(yaml: YamlText, file: string, content: Content): void {
  const whole = take(moneySchema, yaml, { file, kind: 'the money file' }, [], 'money', content);
  if (!whole) return;
  const below = <Data extends { id: string }>(key: string, list: Data[]): Entry<Data>[] =>
    list.map((data, index) => ({ id: data.id, file, data, placeOf: (path) => yaml.placeOf([key, index, ...path]) }));
  content.sums = below('sums', whole.data.sums);
  content.years = below('years', whole.data.years);
}

function push<Item>(list: Item[], item: Item | undefined): void {
  if (item) list.push(item);
}

/** Checks one value against its schema. Problems go to the content's list. */
function take<Data>(
  schema: z.ZodType<Data>,
  yaml: YamlText,
  subject: Subject,
  below: YamlPath,
  id: string | undefined,
  content: Content,
): Entry<Data> | undefined {
  const found = below.reduce<unknown>(
    (holder, step) => (typeof holder === 'object' && holder !== null ? Reflect.get(holder, step) : undefined),
    yaml.value,
  );
  if (found === null && below.length > 0) {
    const message = 'This entry is empty.';
    content.problems.push({
      ...wrongValue(subject.file, subject.kind),
      ...yaml.placeOf(below),
      message,
      fix: 'Write its fields after the dash, or delete the dash.',
    });
    return undefined;
  }
  const value = found ?? {};
  const result = schema.safeParse(value);
  if (!result.success) {
    content.problems.push(...schemaProblems(schema, value, result.error.issues, yaml, subject, below));
    return undefined;
  }
  const { data } = result;
  const ownId = typeof data === 'object' && data !== null && 'id' in data ? String(data.id) : '';
  return { id: id ?? ownId, file: subject.file, data, placeOf: (path) => yaml.placeOf([...below, ...path]) };
}

function wrongValue(file: string, kind: string): Omit<Problem, 'message' | 'fix'> {
  return { file, ...startOfFile, severity: 'error', rule: wrongValueRule, source: `What ${kind} may say: docs/fields.md` };
}

function emptyFile(file: string): Problem {
  return {
    ...wrongValue(file, file === 'people.yaml' ? lists[file] : 'the school'),
    message: 'This file is empty.',
    fix: 'Copy this file from the sample school, and change the words.',
  };
}
