import { expect, test } from 'vitest';
import { check, told } from './told.ts';

test('the small school of these tests has nothing wrong', async () => {
  expect(await told()).toBe('');
});

test('the report counts what was checked', async () => {
  expect((await check()).summary).toEqual({
    errors: 0,
    warnings: 0,
    files: 13,
    checked: { pages: 2, papers: 2, words: 2, letters: 1, people: 3, organisations: 1 },
  });
});
