import { expect, test } from 'vitest';
import { nearest } from '../../src/source/index.ts';

const known = ['senco', 'head', 'office', 'sen-governor'];

test.each([
  ['sneco', 'senco'],
  ['SENCO', 'senco'],
  ['hed', 'head'],
  ['ofice', 'office'],
  ['sen-govenor', 'sen-governor'],
  ['x', undefined],
  ['', undefined],
  ['nurse', undefined],
])('%s was meant to be %s', (typed, meant) => expect(nearest(typed, known)).toBe(meant));

test('a word as long as a page is compared in no time', () => expect(nearest('x'.repeat(1_000_000), known)).toBeUndefined());
