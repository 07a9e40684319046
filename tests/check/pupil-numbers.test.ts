import { expect, test } from 'vitest';
import { personalNumbersIn } from '../../src/check/privacy/pupil-numbers.ts';

function found(words: string): string[] {
  return personalNumbersIn(words).map(({ start, end, kind, isRight }) => `${kind} ${words.slice(start, end)}${isRight ? '' : ' ?'}`);
}

test.each([
  ['H801200001001', ['UPN H801200001001']],
  ['UPN: A801200001001.', ['UPN A801200001001 ?']],
  // A temporary number: its last letter counts for its place.
  ['K80120000100B', ['UPN K80120000100B ?']],
  ['H80120000100B', ['UPN H80120000100B']],
  ['ULN 1000000019', ['ULN 1000000019']],
  ['unique learner number: 1000000018', ['ULN 1000000018 ?']],
  ['NHS number 943 476 5919', ['NHS number 943 476 5919']],
  ['NHS no. 943-476-5910', ['NHS number 943-476-5910 ?']],
  ['NHS: 9434765919', ['NHS number 9434765919']],
])('%s', (words, numbers) => {
  expect(found(words)).toEqual(numbers);
});

test.each([
  '1000000019',
  'NHS 943 476 5910',
  'NHS 0800 111 111',
  'NHS 111',
  'ISBN 9781234567897',
  'AH801200001001',
  'h801200001001',
  'ULN: ____',
])('%s is no number of a child', (words) => {
  expect(found(words)).toEqual([]);
});
