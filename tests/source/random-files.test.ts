import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { applyRule, type Rule, rules } from '../../src/check/index.ts';
import { takeData, takePage } from '../../src/source/entries.ts';
import { type Content, type Problem, readContent } from '../../src/source/index.ts';
import { lostLetters } from '../../src/source/lost-letters.ts';
import { linesOf } from '../../src/source/places.ts';
import { decode } from '../../src/source/text-file.ts';
import { smallSchool, today, writeSchool } from '../fixture-school.ts';
import { type RandomFile, randomFiles } from './random-files.ts';

/**
 * Ten thousand files that nobody would write on purpose, read and checked by every rule. Whatever stands in them,
 * nothing may be thrown, and whatever is told must stand inside the file and say what is wrong and what to type.
 */
const seed = 2026;
const batches = 40;
const filesInBatch = 250;

let small: Content;
let real: Record<string, string>;

beforeAll(async () => {
  await using school = await writeSchool();
  small = await readContent(school.folder);
  const sample = join(import.meta.dirname, '../../content');
  const { texts } = await readContent(sample);
  real = {
    ...Object.fromEntries(texts),
    ...Object.fromEntries(Object.entries(smallSchool).filter(([path]) => /\.(?:mdx|yaml)$/.test(path))),
  };
});

test('nothing is thrown, and every problem has a place, words and a remedy', () => {
  const files = fc.array(randomFiles(real), { minLength: filesInBatch, maxLength: filesInBatch });
  holds(
    fc.property(files, (batch) => expectNone(complaintsOf(batch, rules))),
    batches,
  );
}, 300_000);

test('bytes that are no text at all', () => {
  const property = fc.property(
    fc.uint8Array({ maxLength: 200, size: 'max' }),
    fc.constantFrom('people.yaml', 'guide/x.mdx'),
    (bytes, path) => {
      const found = decode(path, bytes);
      expectNone('rule' in found ? faultsOf(found, new TextDecoder('windows-1252').decode(bytes)) : complaintsOf([found], rules));
    },
  );
  holds(property, 1_000);
}, 300_000);

describe('a fault of a rule is found:', () => {
  const place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  const good = { place, message: 'Words.', fix: 'Words.' };

  test.each([
    ['a place below the file', { ...good, place: { ...place, line: 9_999, endLine: 9_999 } }],
    ['a place beside the line', { ...good, place: { ...place, column: 9_999, endColumn: 9_999 } }],
    ['an end beside the line', { ...good, place: { ...place, endColumn: 9_999 } }],
    ['an end before its start', { ...good, place: { line: 2, column: 1, endLine: 1, endColumn: 1 } }],
    ['no place at all', { ...good, place: { ...place, line: 0 } }],
    ['no message', { ...good, message: '' }],
    ['no remedy', { ...good, fix: ' ' }],
    ['a remedy with a hole', { ...good, fix: `Type ${undefined}` }],
  ])('%s', (_, { place: at, message, fix }) => {
    const canary: Rule = {
      name: 'canary',
      source: 'a test',
      *find({ pages }) {
        for (const { file } of pages) yield { file, place: at, message, fix };
      },
    };
    const files = [{ path: 'guide/x.mdx', text: '---\ntitle: x\n---\n\nWords.\n' }];
    expect(complaintsOf(files, [canary])).not.toEqual([]);
  });

  test('an exception', () => {
    const canary: Rule = {
      name: 'canary',
      source: 'a test',
      find() {
        throw new Error('ours');
      },
    };
    expect(complaintsOf([], [canary]).join()).toContain('ours');
  });

  test('also among random files, with the seed and the turn', () => {
    const canary: Rule = {
      name: 'canary',
      source: 'a test',
      find: ({ pages }) => pages.filter(({ code }) => code.length > 0).map(({ file }) => ({ file, ...good, fix: '' })),
    };
    const files = fc.array(randomFiles(real), { minLength: 50, maxLength: 50 });
    expect(() =>
      holds(
        fc.property(files, (batch) => expectNone(complaintsOf(batch, [canary]))),
        20,
      ),
    ).toThrow(/With the seed 2026, in turn \d+: no words in .*"rule":"canary"/s);
  });

  test('and a rule that is right is not', () => {
    const right: Rule = { name: 'right', source: 'a test', find: ({ pages }) => pages.map(({ file }) => ({ file, ...good })) };
    expect(complaintsOf([{ path: 'guide/x.mdx', text: 'x' }], [right])).toEqual([]);
  });
});

function expectNone(complaints: readonly string[]): void {
  if (complaints.length > 0) throw new Error(complaints[0]);
}

/** Runs a property. Says which came first, and how to see it again, and not all of the files beside it. */
function holds<Given>(property: fc.IProperty<Given>, numRuns: number): void {
  const { failed, numRuns: run, errorInstance } = fc.check(property, { seed, numRuns, unbiased: true, endOnFailure: true });
  const first = errorInstance instanceof Error ? errorInstance.message : '';
  if (failed) throw new Error(`With the seed ${seed}, in turn ${run}: ${first.slice(0, 10_000)}`);
}

/** What is wrong with the telling of a school that has these files beside those of the small one, with the file that it is about. */
function complaintsOf(files: readonly RandomFile[], asked: readonly Rule[]): string[] {
  const content = copyOf(small);
  const texts = new Map(small.texts);
  content.texts = texts;
  const complaints: string[] = [];
  const attempt = (what: string, act: () => void): void => {
    try {
      act();
    } catch (error) {
      complaints.push(`${what} throws ${error instanceof Error ? error.stack : String(error)}`);
    }
  };
  for (const [index, { path, text }] of files.entries()) {
    const [folder = '', name] = path.split('/');
    const file = name === undefined ? path : `${folder}/x${index}.mdx`;
    const refused = decode(file, Buffer.from(text));
    attempt(`Reading ${JSON.stringify(text)}`, () => {
      // What stands in these is never read as a page, only refused.
      if ('rule' in refused && /\0|\r/.test(text)) complaints.push(...faultsOf(refused, text));
      else if (name === undefined) {
        withoutFile(content, path);
        texts.set(file, text);
        const before = content.problems;
        content.problems = lostLetters(file, text, linesOf(text));
        takeData({ path: file, text }, content);
        // The next file of this name takes its place, and its problems with it.
        complaints.push(...told(content.problems, texts));
        content.problems = before;
      } else if (isCollection(folder)) {
        texts.set(file, text);
        takePage({ path: file, text }, folder, content);
        content.problems.push(...lostLetters(file, text, linesOf(text)));
      }
    });
  }
  content.unreliable = new Set(content.problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  const found = asked.flatMap((rule) => {
    let problems: Problem[] = [];
    attempt(`The rule ${rule.name}`, () => {
      problems = applyRule(rule, content, { today }, new WeakMap());
    });
    return problems;
  });
  return [...complaints, ...told([...content.problems, ...found], texts)];
}

function copyOf(content: Content): Content {
  const { people, organisations, sums, years, booklets, guide, policies, words, letters, pages, data } = content;
  const lists = { people, organisations, sums, years, booklets, guide, policies, words, letters, pages, data };
  return { ...content, ...structuredCopy(lists), problems: [] };
}

/** New lists of the same entries. */
function structuredCopy<Lists extends Record<string, unknown[]>>(lists: Lists): Lists {
  return { ...lists, ...Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, [...list]])) };
}

/** Forgets what a data file has said. */
function withoutFile(content: Content, path: string): void {
  content.data = content.data.filter(({ file }) => file !== path);
  if (path === 'school.yaml') content.school = undefined;
  else if (path === 'people.yaml') content.people = [];
  else if (path === 'organisations.yaml') content.organisations = [];
  else if (path === 'booklets.yaml') content.booklets = [];
  else Object.assign(content, { sums: [], years: [] });
}

function isCollection(folder: string): folder is 'guide' | 'policies' | 'words' | 'letters' {
  return ['guide', 'policies', 'words', 'letters'].includes(folder);
}

function told(problems: readonly Problem[], texts: ReadonlyMap<string, string>): string[] {
  return problems.flatMap((problem) => {
    const text = texts.get(problem.file);
    return faultsOf(problem, text).map((fault) => `${fault} in ${JSON.stringify(problem)} of ${JSON.stringify(text)}`);
  });
}

/** What is wrong with one problem. */
function faultsOf({ line, column, endLine, endColumn, message, fix }: Problem, text: string | undefined): string[] {
  const faults: string[] = [];
  const lines = text?.split('\n') ?? [];
  const lengthOf = (at: number): number => (text === undefined ? Number.POSITIVE_INFINITY : (lines[at - 1]?.length ?? 0));
  if (![line, column, endLine, endColumn].every((figure) => Number.isInteger(figure) && figure >= 1)) faults.push('a place that is none');
  if (text !== undefined && (line > lines.length || endLine > lines.length)) faults.push('a place below the file');
  if (column > lengthOf(line) + 1 || endColumn > lengthOf(endLine) + 1) faults.push('a place beside the line');
  if (endLine < line || (endLine === line && endColumn < column)) faults.push('an end before its start');
  if (message.trim() === '' || fix.trim() === '') faults.push('no words');
  const hole = /undefined|\[object Object\]|\bNaN\b/;
  if (hole.test(`${message} ${fix}`) && !hole.test(text ?? '')) faults.push('a hole in the words');
  return faults;
}
