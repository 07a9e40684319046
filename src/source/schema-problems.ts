import type { z } from 'astro/zod';
import { fieldsAt } from '../schema/fields.ts';
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
    const name = nameOf(path);
    const found = valueAt(value, path);
    if (found === undefined) {
      const parent = path.slice(0, -1);
      const field = String(path.at(-1));
      if (lookAlike(schema, value, parent, field)) return [];
      const message = `${name} is missing. It ${requirement(issue.message)}.`;
      return [{ ...common, ...yaml.placeOfKey([...below, ...parent]), rule: kinds.missing, message, fix: howToAdd(field, issue.message) }];
    }
    const typed = typeof found === 'number' || typeof found === 'boolean' ? (yaml.typedAt(whole) ?? String(found)) : undefined;
    const message = `${name} ${requirement(issue.message)}. It is ${shown(typed ?? found)}.`;
    return [
      {
        ...common,
        ...yaml.placeOf(whole),
        rule: kinds.wrong,
        message,
        fix: wayOut(issue.message, found, typed, name, fieldsAt(schema, value, path)),
      },
    ];
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
  return Object.keys(holder).some((key) => !fields.includes(key) && nearest(key, absent) === missing);
}

function unknownField(key: string, fields: string[], present: string[], subject: Subject): { message: string; fix: string } {
  const meant = nearest(
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
  const words = String(value);
  return `“${words.length > 60 ? `${words.slice(0, 57)}…` : words}”`;
}
