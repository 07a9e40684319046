import { expect, test } from 'vitest';
import { languageCode } from '../../src/check/language-codes.ts';

test.each([
  ['Polish', 'pl'],
  [' urdu ', 'ur'],
  ['Welsh', 'cy'],
  ['Ukrainian', 'uk'],
  ['Klingon', undefined],
  ['', undefined],
  ['zz', undefined],
])('%j is %s', (name, code) => expect(languageCode(name)).toBe(code));
