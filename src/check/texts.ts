import type { Content, DataText, PageText, YamlPath } from '../source/index.ts';
import { bodyTexts } from './body-texts.ts';
import withoutWords from './fields-without-words.json' with { type: 'json' };
import { makeText, type Text } from './text.ts';

export { type Block, somethingElse, type Text, type TextKind } from './text.ts';

/** Every text of a content folder: the YAML files and then the pages. */
export function textsOf({ data, pages }: Content): Text[] {
  return [...data.flatMap((file) => textsOfData(file)), ...pages.flatMap((page) => textsOfPage(page))];
}

/** Every text of a YAML file. */
export function textsOfData(data: DataText): Text[] {
  return keptFor(data, () => [...fieldTexts(data.fields.value, [], data)]);
}

/** Every text of a page: its fields, and then its words in their order. */
export function textsOfPage(page: PageText): Text[] {
  const { fields } = page;
  return keptFor(page, () => [...(fields ? fieldTexts(fields.value, [], { ...page, fields }) : []), ...bodyTexts(page)]);
}

/** Pages do not change, and many rules ask for their texts. */
const kept = new WeakMap<object, Text[]>();

function keptFor(source: object, make: () => Text[]): Text[] {
  const known = kept.get(source) ?? make();
  kept.set(source, known);
  return known;
}

function* fieldTexts(value: unknown, path: YamlPath, source: DataText): Generator<Text> {
  if (typeof value === 'string') yield fieldText(value, path, source);
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* fieldTexts(item, [...path, index], source);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inside] of Object.entries(value)) yield* fieldTexts(inside, [...path, name], source);
  }
}

function fieldText(value: string, path: YamlPath, source: DataText): Text {
  const { file, text, lines, fields } = source;
  const name = path.findLast((step) => typeof step === 'string');
  const kind = withoutWords.fields.includes(String(name)) ? 'name' : 'field';
  const pieces = () => {
    const { line, column } = fields.placeOf(path);
    const start = lines.startOf(line) + column - 1;
    // The words of a value that begins with | or > stand below that sign.
    const below = /^[|>][^\n]*\n[ \t]*/.exec(text.slice(start, start + longestFirstLine))?.[0].length ?? 0;
    return [{ words: value, start: start + below, end: text.length }];
  };
  return makeText({ file, kind, value, path, within: [] }, pieces, source);
}

/** Longer than any line with a sign such as `>-` and a comment. */
const longestFirstLine = 300;
