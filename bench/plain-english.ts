/**
 * How long the rules of plain English take over every word of the sample school, in a process that has only just read them,
 * and the memory that the process needs. Prints one `PlainEnglishRun` as JSON.
 */
import { join } from 'node:path';
import { applyRule, rules } from '../src/check/index.ts';
import { isPlainRule } from '../src/check/one-to-a-span.ts';
import { textsOf } from '../src/check/texts.ts';
import { wordsIn } from '../src/language/index.ts';
import { readContent } from '../src/source/index.ts';

export interface PlainEnglishRun {
  words: number;
  seconds: number;
  /** At its most, with all that was read; and before the rules began. */
  megabytes: number;
  megabytesAtStart: number;
  /** The seconds of each rule. The first also takes the texts apart, which the others share. */
  rules: Record<string, number>;
}

const content = await readContent(join(import.meta.dirname, '../content'));
const megabytesAtStart = process.memoryUsage.rss() / 1e6;
const start = performance.now();
const secondsOfRules = Object.fromEntries(
  rules
    .filter(({ name }) => isPlainRule(name))
    .map((rule) => {
      const before = performance.now();
      applyRule(rule, content, { today: '2026-11-22' }, new WeakMap());
      return [rule.name, (performance.now() - before) / 1000];
    }),
);
const run: PlainEnglishRun = {
  seconds: (performance.now() - start) / 1000,
  megabytes: process.resourceUsage().maxRSS / 1000,
  megabytesAtStart,
  words: textsOf(content)
    .filter(({ kind }) => kind !== 'name' && kind !== 'address')
    .reduce((sum, { value }) => sum + wordsIn(value, 0, value.length).length, 0),
  rules: secondsOfRules,
};
console.log(JSON.stringify(run));
