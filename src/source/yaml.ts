import { type Document, isMap, isNode, isPair, isScalar, isSeq, Parser, parseDocument } from 'yaml';
import type { Lines } from './places.ts';
import type { Place, Problem } from './problem.ts';
import type { Slip } from './slip.ts';
import { aliases, silentLosses } from './yaml-losses.ts';
import { slipsOf, yamlSyntaxRule } from './yaml-slips.ts';

/** Where a value of a YAML text stands. A path is made of keys and numbers: `['stages', 2, 'who']`. */
export type YamlPath = readonly (string | number)[];

/** A YAML text with its values and their places in the file. */
export interface YamlText {
  /** The plain value. `undefined` if the text could not be parsed. */
  value: unknown;
  /** Why it could not be parsed. */
  problems: Problem[];
  /** What was parsed, but not as the editor meant it. */
  losses: Loss[];
  /** The place of the value at a path, or of the nearest thing above it that is there. */
  placeOf(path: YamlPath): Place;
  /** The place of a key at a path, or of the nearest thing above it that is there. */
  placeOfKey(path: YamlPath): Place;
  /** The value at a path as it was typed, as far as its first line goes: `01632960123`, which as a number would lose its nought. */
  typedAt(path: YamlPath): string | undefined;
  /** What stands after a value that is left empty, on the same line: `#0b5351`. YAML takes it for a note. */
  noteAt(path: YamlPath): { words: string; place: Place } | undefined;
}

/** A problem of a value that could be read, and where that value stands: if it is refused, its losses need no telling. */
export interface Loss {
  problem: Problem;
  value: Place;
}

/** Levels of the parser's tokens, two or three to a level of fields. Content has four levels; `yaml` recurses into each. */
const deepest = 100;

/** As many problems as are worth telling of one stretch of YAML. */
const mostProblems = 200;

/**
 * Reads YAML that stands in a file. Never throws.
 * @param text the YAML alone
 * @param file the file's path, for problems
 * @param offset how many characters of the file stand before the YAML
 * @param lines the lines of the whole file
 */
export function readYaml(text: string, file: string, offset: number, lines: Lines): YamlText {
  const at = (start: number, end: number): Place => lines.between(offset + start, offset + end);
  const asProblem = ({ start, end, message, fix, severity = 'error' }: Slip): Problem => {
    return { file, ...at(start, Math.max(end, start + 1)), severity, rule: yamlSyntaxRule, message, fix, source: yamlSource };
  };
  const whole = at(0, firstLineLength(text));
  const document = parse(text);
  if (!document) {
    const problems = [asProblem(tooDeep)];
    return {
      value: undefined,
      problems,
      losses: [],
      placeOf: () => whole,
      placeOfKey: () => whole,
      typedAt: () => undefined,
      noteAt: () => undefined,
    };
  }
  const problems = document.errors.length === 0 ? [] : slipsOf(text, (words) => parse(words)?.errors ?? []).map(asProblem);
  if (problems.length === 0) problems.push(...aliases(document, text).slice(0, mostProblems).map(asProblem));
  const isParsed = problems.length === 0;

  return {
    value: isParsed ? document.toJS({ maxAliasCount: 0 }) : undefined,
    problems,
    losses: isParsed
      ? silentLosses(document, text)
          .slice(0, mostProblems)
          .map((slip) => ({ problem: asProblem(slip), value: at(slip.value ?? slip.start, slip.end) }))
      : [],
    placeOf(path) {
      const { range } = nodeAt(document, path);
      return path.length > 0 && range ? at(range[0] ?? 0, endOnLine(text, range)) : whole;
    },
    placeOfKey(path) {
      const { key, range } = nodeAt(document, path);
      const found = key ?? range;
      return path.length > 0 && found ? at(found[0] ?? 0, endOnLine(text, found)) : whole;
    },
    typedAt(path) {
      const { node } = nodeAt(document, path);
      return isNode(node) && node.range ? text.slice(node.range[0], endOnLine(text, node.range)).trimEnd() : undefined;
    },
    noteAt(path) {
      const { node } = nodeAt(document, path);
      if (!isScalar(node) || node.value !== null || !node.range) return undefined;
      const start = node.range[0];
      const [, gap = '', words] = /^([ \t]*)(#[^\r\n]*)/.exec(text.slice(start)) ?? [];
      return words === undefined
        ? undefined
        : { words: words.trimEnd(), place: at(start + gap.length, start + gap.length + words.trimEnd().length) };
    },
  };
}

const yamlSource = 'The fields at the top of a page, and the .yaml files, are written in YAML.';

const tooDeep: Slip = {
  start: 0,
  end: 1,
  message: 'Lists and groups stand within one another too deeply here, so this cannot be read.',
  fix: 'Take out brackets, dashes or question marks that stand in a row. Put words that begin with one of them in quotes.',
};

/** @returns nothing if the text nests too deeply to be parsed safely */
function parse(text: string): Document | undefined {
  if (depthOf(text) > deepest) return undefined;
  // Duplicate keys are found in `silentLosses`: the parser compares each key with each other, which takes minutes on a long file.
  return parseDocument(text, { prettyErrors: false, uniqueKeys: false, stringKeys: true, logLevel: 'error' });
}

/** How deeply the tokens of a text nest. The token parser keeps its own stack, so nothing here recurses. */
function depthOf(text: string): number {
  const waiting: { token: unknown; depth: number }[] = [...new Parser().parse(text)].map((token) => ({ token, depth: 0 }));
  let most = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { token, depth } = next;
    if (typeof token !== 'object' || token === null) continue;
    most = Math.max(most, depth);
    for (const field of ['key', 'value'] as const) waiting.push({ token: Reflect.get(token, field), depth: depth + 1 });
    const items: unknown = Reflect.get(token, 'items');
    if (Array.isArray(items)) for (const item of items) waiting.push({ token: item, depth: depth + 1 });
  }
  return most;
}

function nodeAt(
  document: Document,
  path: YamlPath,
): { node: unknown; range: readonly number[] | null | undefined; key: readonly number[] | undefined } {
  let node: unknown = document.contents;
  let range: readonly number[] | null | undefined = isNode(node) ? node.range : undefined;
  let key: readonly number[] | undefined;
  for (const step of path) {
    const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step)) : undefined;
    const child: unknown = isPair(pair) ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined;
    if (pair === undefined && child === undefined) return { node: undefined, range, key };
    key = pair && isNode(pair.key) && pair.key.range ? pair.key.range : undefined;
    range = (isNode(child) && hasWords(child.range, key) ? child.range : undefined) ?? key ?? range;
    node = child;
  }
  return { node, range, key };
}

/** A value that is left empty stands where its field does; an empty item of a list has only its own place. */
function hasWords(range: readonly number[] | null | undefined, key: readonly number[] | undefined): boolean {
  const [start = 0, end = 0] = range ?? [];
  return range !== null && (end > start || key === undefined);
}

/** The end of a value, but not past the end of the line that it begins on. */
function endOnLine(text: string, range: readonly number[]): number {
  const [start = 0, end = start] = range;
  const newline = /\r?\n/.exec(text.slice(start, end));
  return newline ? start + newline.index : end;
}

function firstLineLength(text: string): number {
  return (/^[^\r\n]*/.exec(text)?.[0] ?? '').length;
}
