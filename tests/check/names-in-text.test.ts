import { expect, test } from 'vitest';
import { isNameOf, surnameOf, titledNamesIn, titleOf } from '../../src/check/facts/names-in-text.ts';

test('names with a title, and not those of children or of parts', () => {
  const text = 'Ask Mrs Marsh SENCo, Mr. J. Lee, Dr Ann O’Hara-Lee, Mx van der Berg or Miss McKay’s class. Not Jo, Mrs or Mr SENCo.';
  expect(titledNamesIn(text).map((name) => [name.text, ...name.words].join(' | '))).toEqual([
    'Mrs Marsh | Marsh',
    'Mr. J. Lee | J | Lee',
    "Dr Ann O’Hara-Lee | Ann | O'Hara-Lee",
    'Mx van der Berg | van | der | Berg',
    'Miss McKay | McKay',
  ]);
});

test.each([
  ['Mrs Marsh', 'Mrs Jo Marsh', true],
  ['Mrs Jo Marsh', 'Mrs Jo Marsh', true],
  ['Mrs J. Marsh', 'Mrs Jo Marsh', true],
  ['Mrs. Marsh', 'Mrs Marsh', true],
  ["Mrs Marsh's", 'Mrs Jo Marsh', true],
  ['Mrs Marsh Monday', 'Mrs Jo Marsh', true],
  ['Mx van der Berg', 'Mx Al van der Berg', true],
  ['Mr Marsh', 'Mrs Jo Marsh', false],
  ['Mrs Ann Marsh', 'Mrs Jo Marsh', false],
  ['Mrs Smith', 'Mrs Jo Marsh', false],
  ['Mrs Marsh', 'Jo Marsh', false],
])('%s for %s', (typed, name, expected) => {
  expect(titledNamesIn(`Ask ${typed} now`).map((found) => isNameOf(found, name))).toEqual([expected]);
});

test('parts of a name', () => {
  expect([titleOf('Dr. Jo Lee'), titleOf('Jo Lee'), titleOf('Mrsham Lee')]).toEqual(['Dr', '', '']);
  expect([surnameOf('Mrs Jo O’Hara'), surnameOf('The office'), surnameOf(' ')]).toEqual(["O'Hara", 'office', '']);
});
