import type { z } from 'astro/zod';
import { fieldsAt } from '../schema/fields.ts';
import synonyms from './field-synonyms.json' with { type: 'json' };
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { howToAdd, requirement, wayOut } from './schema-remedies.ts';
import type { YamlPath, YamlText } from './yaml.ts';

/** What a file is, for messages: `a guide page`. */
export interface Subject {
  file: string;
  /** With its article: `a guide page`. */
  kind: string;
}

/**
 * Checks values against a schema and says in an editor's words what does not fit.
 * @param below the path of `value` within the YAML, for an item of a list
 */
export function schemaProblems(
  schema: z.core.$ZodType,
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
  yaml: YamlText,
  subject: Subject,
  below: YamlPath = [],
): Problem[] {
  const kinds = { unknown: 'unknown-field', missing: 'missing-field', wrong: 'wrong-value' };
  const common = { file: subject.file, severity: 'error' as const, source: `What ${subject.kind} may say: docs/fields.md` };
  const told = new Set<string>();
  return issues.flatMap((issue): Problem[] => {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    const whole = [...below, ...path];
    if (issue.code === 'unrecognized_keys') {
      const fields = fieldsAt(schema, value, path);
      const present = Object.keys(valueAt(value, path) ?? {});
      return issue.keys.slice(0, mostUnknown).map((key) => {
        return { ...common, ...yaml.placeOfKey([...whole, key]), rule: kinds.unknown, ...unknownField(key, fields, present, subject) };
      });
    }
    // A value that does not fit in two ways is told once.
    const key = JSON.stringify(path);
    if (told.has(key)) return [];
    told.add(key);
    const name = nameOf(path);
    const found = valueAt(value, path);
    const last = path.at(-1);
    const field = typeof last === 'string' ? last : '';
    if (found === undefined) {
      const parent = path.slice(0, -1);
      if (lookAlike(schema, value, parent, field)) return [];
      const message = `${name} is missing. It ${requirement(issue.message)}.`;
      return [{ ...common, ...yaml.placeOfKey([...below, ...parent]), rule: kinds.missing, message, fix: howToAdd(field, issue.message) }];
    }
    const typed = yaml.typedAt(whole) ?? '';
    const isFigure = typeof found === 'number' || typeof found === 'boolean';
    const message = `${name} ${requirement(issue.message)}. It is ${shown(isFigure ? typed : found)}.`;
    const fields = fieldsAt(schema, value, path);
    const note = yaml.noteAt(whole);
    const fix = wayOut({ message: issue.message, value: found, typed, note: note?.words, field, name, fields });
    return [{ ...common, ...(note?.place ?? yaml.placeOf(whole)), rule: kinds.wrong, message, fix }];
  });
}

/** As many unknown fields of one entry as are worth telling. */
const mostUnknown = 100;

/** A missing field is not told twice when a misspelt one stands in its place. */
function lookAlike(schema: z.core.$ZodType, value: unknown, parent: readonly PropertyKey[], missing: string): boolean {
  const holder = valueAt(value, parent);
  if (typeof holder !== 'object' || holder === null) return false;
  const fields = fieldsAt(schema, value, parent);
  const absent = fields.filter((field) => !Object.hasOwn(holder, field));
  return Object.keys(holder)
    .slice(0, mostUnknown)
    .some((key) => !fields.includes(key) && meantBy(key, absent) === missing);
}

/** The field that somebody meant by another name. */
function meantBy(key: string, fields: readonly string[]): string | undefined {
  const near = nearest(key, fields);
  const known: unknown = Object.hasOwn(synonyms.fields, key) ? Reflect.get(synonyms.fields, key) : undefined;
  return near ?? fields.find((field) => field === known);
}

function unknownField(key: string, fields: string[], present: string[], subject: Subject): { message: string; fix: string } {
  const meant = meantBy(
    key,
    fields.filter((field) => !present.includes(field)),
  );
  return {
    message: `${shown(key)} is not a field of ${subject.kind}.`,
    fix: meant ? `Did you mean “${meant}”? Type that in its place.` : `Take it out. The fields are: ${fields.join(', ')}.`,
  };
}

function nameOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'This entry';
  const last = path.at(-1);
  if (typeof last === 'number') return `Item ${last + 1} of “${path.slice(0, -1).map(String).join('.')}”`;
  return `“${path
    .filter((step) => typeof step !== 'number')
    .map(String)
    .join('.')}”`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (holder, step) => (typeof holder === 'object' && holder !== null ? Reflect.get(holder, step) : undefined),
    value,
  );
}

/** A value as a message shows it. */
function shown(value: unknown): string {
  if (value === null || value === '') return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a group of fields';
  const words = String(value).replace(/\s+/g, ' ').trim();
  return `“${words.length > 60 ? `${words.slice(0, 57)}…` : words}”`;
}
