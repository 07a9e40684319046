import { describe, expect, test } from 'vitest';
import { factsIn, isComparable, isOpposite, isSame } from '../../../src/check/meaning/facts.ts';

function only(words: string) {
  const [fact, ...others] = factsIn(words);
  if (!fact || others.length > 0) throw new Error(`Not one fact: ${words}`);
  return fact;
}

test('numbers, dates and how often, in their order', () => {
  const facts = factsIn('By 15 February, and each term, we pay £6,000 for 3 goals within 2 weeks.');
  expect(facts.map(({ kind, words, amount, unit }) => `${kind} ${words}: ${amount} ${unit}`)).toEqual([
    'date 15 February: 0 date',
    'often each term: 3 a year',
    'money £6,000: 6000 pounds',
    'count 3: 3 goal',
    'time 2 weeks: 14 days',
  ]);
});

describe('the same', () => {
  test.each([
    ['10 school days', 'ten (10) school days'],
    ['two weeks', '14 days'],
    ['30 calendar days', '30 days'],
    ['a sum of £6,000 a year', '£6k'],
    ['12 months', 'one year'],
    ['up to half an hour', 'no more than 30 minutes'],
    ['two terms', '4 half-terms'],
    ['3 times a year', 'termly'],
    ['15 February', '15 February 2027'],
    ['in 2027', '15 February 2027'],
    ['6 short questions', '6 questions'],
    ['every week', 'once a week'],
  ])('%s, %s', (one, other) => expect(isSame(only(one), only(other))).toBe(true));
});

describe('not the same', () => {
  test.each([
    ['10 school days', '10 working days'],
    ['10 school days', '10 days'],
    ['10 school days', 'two weeks'],
    ['15 February 2026', '15 February 2027'],
    ['in March', '15 February'],
    ['February 2027', '15 February'],
    ['6 questions', '6 goals'],
    ['£10', '10%'],
  ])('%s, %s', (one, other) => expect(isSame(only(one), only(other))).toBe(false));
});

test.each([
  ['10 school days', '3 months', true],
  ['10 minutes', '3 months', false],
  ['48 hours', '3 days', true],
  ['3 days', '48 hours', true],
  ['6 questions', '5 questions', true],
  ['6 questions', '5 goals', false],
  ['in March', 'in 2026', false],
  ['in March', '3 April', true],
  ['£10', '5%', false],
])('%s may stand in the place of %s: %s', (one, other, expected) => expect(isComparable(only(one), only(other))).toBe(expected));

test('at least and within are opposites; more than is not', () => {
  expect(isOpposite(only('at least 5 days'), only('within 5 days'))).toBe(true);
  expect(isOpposite(only('no more than 5 days'), only('at least 5 days'))).toBe(true);
  expect(isOpposite(only('more than 5 days'), only('within 5 days'))).toBe(false);
  expect(isOpposite(only('5 days'), only('within 5 days'))).toBe(false);
});
