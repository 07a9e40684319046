import { expect, test } from 'vitest';
import { guidePage } from '../fixture-school.ts';
import { told } from './told.ts';

const saidOf = (words: string): Promise<string> => told({ 'guide/worried.mdx': guidePage(words) });

test('headings that go down one at a time', async () => {
  expect(await saidOf('## One\n\n### Two\n\n### Three\n\n## Four <Name who="senco" />\n\n## Five <Name who="head" />')).toBe('');
});

test('a title in the words, a skipped level, a level too far down, no words', async () => {
  expect(await saidOf('### First\n\n# Title\n\n## Two\n\n#### Four\n\n##\n\n## **Two**\n\nTitle below\n===')).toMatchInlineSnapshot(`
    "guide/worried.mdx:12:1-10 error headings
      This heading is a step too far down: the one above it has one # (the title).
      Type ## First
    guide/worried.mdx:14:1-8 error headings
      A heading with one # is the title of a page, and that stands in the field “title”.
      Type ## Title
    guide/worried.mdx:18:1-10 error headings
      A heading with 4 # signs is too far down: pages and booklets have headings with two and three.
      Type ### Four
    guide/worried.mdx:20:1-3 error headings
      This heading has no words.
      Type the words after the # signs, or take the line out.
    guide/worried.mdx:22:1-11 warning headings
      The heading “Two” stands in line 16 too.
      Say in each what stands below it, so that the list of contents tells them apart.
    guide/worried.mdx:24:1-25:4 error headings
      A heading with one # is the title of a page, and that stands in the field “title”.
      Type ## Title below"
  `);
});
