import type { z } from 'astro/zod';

/**
 * The names of the fields that a schema knows at a path: for saying which field an editor may have meant.
 * @param schema any schema of this folder
 * @param value the value that was checked, which decides between kinds of paper
 * @param path the way down from the top: `['stages', 2]`
 * @returns the field names, or an empty list where the schema has none
 */
export function fieldsAt(schema: z.core.$ZodType, value: unknown, path: readonly PropertyKey[]): string[] {
  const here = unwrap(schema, value);
  const [step, ...rest] = path;
  if (step === undefined) return shapeOf(here) ? Object.keys(shapeOf(here) ?? {}) : [];
  const inside = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
  const shape = shapeOf(here) ?? {};
  const child = Object.hasOwn(shape, step) ? shape[String(step)] : elementOf(here);
  return child ? fieldsAt(child, inside, rest) : [];
}

function unwrap(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
  const { def } = schema._zod;
  if ('innerType' in def) return unwrap(def.innerType as z.core.$ZodType, value);
  if (def.type === 'pipe' && 'in' in def) return unwrap(def.in as z.core.$ZodType, value);
  if (def.type === 'union' && 'discriminator' in def && 'options' in def) {
    const key = String(def.discriminator);
    const options = def.options as z.core.$ZodType[];
    const wanted: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
    const match = options.find((option) => {
      const literal = shapeOf(option)?.[key]?._zod.def;
      return literal !== undefined && 'values' in literal && (literal.values as unknown[]).includes(wanted);
    });
    return match ?? options[0] ?? schema;
  }
  return schema;
}

function shapeOf(schema: z.core.$ZodType): Record<string, z.core.$ZodType> | undefined {
  const { def } = schema._zod;
  return 'shape' in def ? (def.shape as Record<string, z.core.$ZodType>) : undefined;
}

function elementOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const { def } = schema._zod;
  return 'element' in def ? (def.element as z.core.$ZodType) : undefined;
}
