import { expect, test } from 'vitest';
import { oneToASpan } from '../../src/check/one-to-a-span.ts';
import plainRules from '../../src/check/plain-rules.json' with { type: 'json' };
import type { Problem } from '../../src/source/index.ts';

test('of several messages about the same words the most useful one is told', () => {
  expect(left(at('spelling', 4, 8), at('jargon', 4, 8), at('hidden-doer', 1, 9))).toEqual(['jargon']);
});

test('an error stands before a warning, whatever rule it is of', () => {
  expect(left(at('jargon', 4, 8), { ...at('spelling', 4, 8), severity: 'error' })).toEqual(['spelling']);
});

test('messages side by side are all told, in the order in which they came', () => {
  expect(left(at('spelling', 8, 12), at('jargon', 4, 8), { ...at('tone', 4, 8), file: 'guide/help.mdx' })).toEqual([
    'spelling',
    'jargon',
    'tone',
  ]);
});

test('a long sentence and a hard word in it are two things to mend', () => {
  expect(left(at('sentence-length', 1, 90), at('jargon', 4, 8), at('long-paragraph', 1, 200))).toHaveLength(3);
});

test('words that run over a line end are compared too', () => {
  const over = { ...at('hidden-doer', 70, 5), endLine: 2 };
  expect(left(over, { ...at('jargon', 1, 4), line: 2, endLine: 2 })).toEqual(['jargon']);
  expect(left(over, { ...at('jargon', 6, 9), line: 2, endLine: 2 })).toEqual(['hidden-doer', 'jargon']);
});

test('other rules are left alone', () => {
  expect(left(at('dates', 1, 9), at('dates', 1, 9), at('old-names', 1, 9), at('jargon', 1, 9))).toHaveLength(4);
});

test('each rule of plain English stands in one list', () => {
  const all = [...plainRules.words, ...plainRules.sentences, ...plainRules.passages];
  expect(new Set(all).size).toBe(all.length);
});

function left(...problems: Problem[]): string[] {
  return oneToASpan(problems).map(({ rule }) => rule);
}

function at(rule: string, column: number, endColumn: number): Problem {
  const words = { message: 'Hard to read.', fix: 'Type something else.', source: 'Plain English' };
  return { file: 'guide/worried.mdx', line: 1, endLine: 1, column, endColumn, severity: 'warning', rule, ...words };
}
