import { expect, test } from 'vitest';
import { guidePage } from '../fixture-school.ts';
import { told } from './told.ts';

const doors = (amount: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: amount }, (_, index) => [
      `guide/door-${index}.mdx`,
      guidePage('Hi.', { title: `Door ${index}`, order: `${20 + index}`, door: `I want ${index}`, icon: 'help' }),
    ]),
  );

test('nine doors are enough', async () => {
  expect(await told({ ...doors(8) })).toBe('');
});

test('the tenth door, by its place in the menu', async () => {
  expect(await told({ ...doors(9) })).toMatchInlineSnapshot(`
    "guide/door-8.mdx:10:7-15 error doors
      10 pages have a door on the home page. The most is 9.
      Delete the line “door” in the pages that fewest parents need. They stay in the menu and the A to Z."
  `);
});

test('a door without an icon', async () => {
  expect(await told({ 'guide/worried.mdx': guidePage('Hi.', { door: 'I am worried' }) })).toMatchInlineSnapshot(`
    "guide/worried.mdx:10:7-19 error doors
      This page has a door on the home page, but no icon for it.
      Add a line, such as: icon: help"
  `);
});
