import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyRule, rules } from '../../src/check/index.ts';
import { clausesIn } from '../../src/check/meaning/clauses.ts';
import { factsIn } from '../../src/check/meaning/facts.ts';
import { pairOn, pairsOf } from '../../src/check/meaning/pairs.ts';
import { type Content, type PageText, type Problem, readContent } from '../../src/source/index.ts';

// The sample school is altered in many ways, one at a time. Each alteration changes what a plain page or its paper means.

const names = ['explains', 'number-not-in-paper', 'must-or-may', 'duty-left-out'];
let folder: string;
let sample: Content;

/** The steps of the complaints paper as a page without `<Stages>` tells them. */
const steps = `1. Talk to the class teacher. The teacher answers you within 5 school days.
2. Talk to the SENCo. The SENCo meets you and answers within 5 school days.
3. Write to the head teacher. The head tells you within 2 school days that your letter has come, and writes to you within 10 school days.
4. Write to the chair of governors. The chair writes to you within 15 school days.
5. Ask for a panel of governors. We answer within 25 school days. 3 governors meet you within 20 school days. They write to you within 5 school days after that.
6. Ask the Department for Education. If it asks us for our papers, we send them.

The panel is 3 governors. None of them has dealt with your complaint before. You may come, and you may bring someone with you.`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plainbook-meaning-'));
  await cp(join(import.meta.dirname, '../../content'), folder, { recursive: true });
  const path = join(folder, 'guide/not-happy.mdx');
  await writeFile(path, (await readFile(path, 'utf8')).replace('<Stages of="complaints" />', steps));
  sample = await readContent(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What the rules on meaning say of the school with one file changed. */
async function told(file = 'guide/not-happy.mdx', change: (text: string) => string = (text) => text): Promise<Problem[]> {
  const path = join(folder, file);
  const before = await readFile(path, 'utf8');
  await writeFile(path, change(before));
  const content = await readContent(folder, sample);
  await writeFile(path, before);
  return rules
    .filter(({ name }) => names.includes(name))
    .flatMap((rule) => applyRule(rule, content, { today: '2026-11-22' }, new WeakMap()));
}

/** A change of some words of a page, and the line that they stand in. */
interface Alteration {
  page: PageText;
  line: number;
  start: number;
  end: number;
  words: string;
}

/** Those alterations that are not told of in their line, as `page:line words -> words`. */
async function missed(rule: string, alterations: readonly Alteration[]): Promise<string[]> {
  const missing: string[] = [];
  for (const { page, line, start, end, words } of alterations) {
    const problems = await told(page.file, (text) => text.slice(0, start) + words + text.slice(end));
    const isTold = problems.some(
      (problem) => problem.rule === rule && problem.file === page.file && problem.line === line && bothPlaces.test(problem.message),
    );
    if (!isTold) missing.push(`${page.id}:${line} ${page.text.slice(start, end)} -> ${words}`);
  }
  return missing;
}

/** The message names the paper, and the line in it unless nothing of the sort stands there. */
const bothPlaces = /\((?:policies\/[\w-]+\.mdx|money\.yaml)(?:, line \d+\): “|\) (?:says|asks for) nothing of the sort)/;

/** Every sentence of the pages that explain a paper, with a way to alter a stretch of it. */
function sentences(): { words: string; alter(start: number, end: number, words: string): Alteration }[] {
  const pairs = pairsOf(sample);
  return sample.pages
    .filter(({ collection }) => collection === 'guide')
    .flatMap((page) => {
      const plain = pairOn(page, pairs)?.plain ?? [];
      return plain
        .filter(({ kind }) => kind === 'words')
        .map((statement) => ({
          words: statement.words,
          alter(start: number, end: number, words: string) {
            const { line, column, endLine, endColumn } = statement.placeAt(start, end);
            return { page, line, start: page.lines.startOf(line) + column - 1, end: page.lines.startOf(endLine) + endColumn - 1, words };
          },
        }));
    });
}

test('the sample school, and the same with its steps in words, say what their papers say', async () => {
  expect((await told()).map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
});

describe('numbers', () => {
  /** Each time and sum of the plain pages with another number or unit. */
  function alterations(change: (words: string) => string[]): Alteration[] {
    return sentences().flatMap(({ words, alter }) =>
      factsIn(words)
        .filter(({ kind }) => kind === 'time' || kind === 'money')
        .flatMap((fact) => change(fact.words).map((changed) => alter(fact.start, fact.end, changed))),
    );
  }

  test('each one more, doubled, and as another number of the paper', async () => {
    const all = alterations((words) => {
      const number = Number(/\d+/.exec(words)?.[0]);
      return [...new Set([number + 1, number * 2, 10])]
        .filter((other) => other !== number)
        .map((other) => words.replace(/\d+/, String(other)));
    });
    expect(all.length).toBeGreaterThan(30);
    expect(await missed('number-not-in-paper', all)).toEqual([]);
  });

  test('each in other days, weeks or months', async () => {
    const all = alterations((words) => {
      const unit = /school days|weeks|months/.exec(words)?.[0];
      return ['school days', 'working days', 'days', 'months']
        .filter((other) => unit && other !== unit)
        .map((other) => words.replace(unit ?? '', other));
    });
    expect(all.length).toBeGreaterThan(40);
    expect(await missed('number-not-in-paper', all)).toEqual([]);
  });

  test.each([
    ['teacher', 5, 7],
    ['senco', 5, 6],
    ['head', 10, 12],
    ['chair', 15, 20],
    ['panel', 25, 30],
  ])('the days of the step %s in the paper: %i becomes %i', async (step, before, after) => {
    const problems = await told('policies/complaints.mdx', (text) => changeDays(text, step, `days: ${before}`, `days: ${after}`));
    const line = (sample.texts.get('policies/complaints.mdx') ?? '').split('\n').findIndex((words, at, all) => {
      return words.trim() === `days: ${before}` && at > all.indexOf(`  - id: ${step}`);
    });
    const messages = problems.filter(({ rule }) => rule === 'number-not-in-paper').map(({ file, message }) => `${file}: ${message}`);
    expect(messages.join('\n')).toContain(
      `guide/not-happy.mdx: This page says ${before} school days. The paper says ${after} school days (policies/complaints.mdx, line ${line + 1})`,
    );
  });

  test('the kind of days of a step in the paper', async () => {
    const problems = await told('policies/complaints.mdx', (text) => changeDays(text, 'head', 'kind: school', 'kind: working'));
    expect(problems.map(({ message }) => message).join('\n')).toContain('This page says 10 school days. The paper says 10 working days');
  });

  function changeDays(text: string, step: string, before: string, after: string): string {
    const at = text.indexOf(before, text.indexOf(`- id: ${step}`));
    return text.slice(0, at) + after + text.slice(at + before.length);
  }
});

describe('must, may and must not', () => {
  async function share(from: string, to: readonly string[]): Promise<{ altered: number; missing: string[] }> {
    const all = sentences().flatMap(({ words, alter }) =>
      clausesIn(words)
        .filter(({ strength, isModal }) => strength === from && isModal)
        .flatMap(({ start, end }) => to.map((other) => alter(start, end, other))),
    );
    return { altered: all.length, missing: await missed('must-or-may', all) };
  }

  test('may becomes must or must not', async () => {
    const { altered, missing } = await share('may', ['must', 'must not']);
    expect(altered).toBeGreaterThan(50);
    // “It may also be” is no right; “the help your child can get” is none either; that an adult “must write with you” is near to what the paper promises.
    expect(missing.length / altered).toBeLessThan(0.1);
  });

  test('must becomes may or must not; need not becomes must', async () => {
    const must = await share('must', ['may', 'must not']);
    const needNot = await share('need not', ['must']);
    expect(must.altered + needNot.altered).toBeGreaterThan(3);
    expect([...must.missing, ...needNot.missing]).toEqual([]);
  });
});

describe('what the paper promises and allows', () => {
  test.each([
    ['guide/not-happy.mdx', ' You may come, and you may bring someone with you.', 'You may come, and you may bring someone with you.'],
    [
      'guide/not-happy.mdx',
      "After that, you can go to the Information Commissioner's Office.",
      "you can go to the Information Commissioner's Office",
    ],
    ['guide/not-happy.mdx', 'You may use our steps too, but a claim must reach the tribunal within 6 months.', 'the 6 months run on'],
    [
      'guide/not-happy.mdx',
      'You may complain about anything that the school does. ',
      'You may complain about anything that the school does.',
    ],
    [
      'guide/money.mdx',
      'You can ask what help your child gets, who gives it, how often, and why. ',
      'You can ask what help your child gets',
    ],
  ])('%s without “%s”', async (file, sentence, says) => {
    const problems = await told(file, (text) => {
      expect(text).toContain(sentence);
      return text.replace(sentence, '');
    });
    const leftOut = problems.filter((problem) => problem.rule === 'duty-left-out' && problem.file === file);
    expect(leftOut.map(({ message }) => message).join('\n')).toMatch(
      new RegExp(`This page leaves out what the paper says \\(policies/[a-z]+\\.mdx, line \\d+\\): “[^”]*${says}`),
    );
    expect(leftOut.map(({ line }) => sample.texts.get(file)?.split('\n')[line - 1])).toEqual(
      leftOut.map(() => expect.stringContaining('explains: ')),
    );
  });
});
