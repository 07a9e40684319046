import type { z } from 'astro/zod';
import { fieldsAt } from '../schema/fields.ts';
import { missingFieldRule } from './missing-field.ts';
import type { Problem } from './problem.ts';
import { howToAdd, requirement, wayOut } from './schema-remedies.ts';
import { meantBy, unknownField, unknownFieldRule } from './unknown-field.ts';
import { shownValue, wrongValueRule } from './wrong-value.ts';
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
  const common = { file: subject.file, severity: 'error' as const, source: `What ${subject.kind} may say: docs/fields.md` };
  const told = new Set<string>();
  return issues.flatMap((issue): Problem[] => {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    const whole = [...below, ...path];
    if (issue.code === 'unrecognized_keys') {
      const fields = fieldsAt(schema, value, path);
      const present = Object.keys(valueAt(value, path) ?? {});
      return issue.keys.slice(0, mostUnknown).map((key) => {
        return {
          ...common,
          ...yaml.placeOfKey([...whole, key]),
          rule: unknownFieldRule,
          ...unknownField(key, fields, present, subject.kind),
        };
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
      return [
        { ...common, ...yaml.placeOfKey([...below, ...parent]), rule: missingFieldRule, message, fix: howToAdd(field, issue.message) },
      ];
    }
    const typed = yaml.typedAt(whole) ?? '';
    const isFigure = typeof found === 'number' || typeof found === 'boolean';
    const message = `${name} ${requirement(issue.message)}. It is ${shownValue(isFigure ? typed : found)}.`;
    const fields = fieldsAt(schema, value, path);
    const note = yaml.noteAt(whole);
    const fix = wayOut({ message: issue.message, value: found, typed, note: note?.words, field, name, fields });
    return [{ ...common, ...(note?.place ?? yaml.placeOf(whole)), rule: wrongValueRule, message, fix }];
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
