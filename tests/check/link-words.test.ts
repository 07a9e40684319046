import { expect, test } from 'vitest';
import { guidePage } from '../fixture-school.ts';
import { told } from './told.ts';

const saidOf = (words: string): Promise<string> => told({ 'guide/worried.mdx': guidePage(words) });

test('words that say where a link leads', async () => {
  expect(
    await saidOf(
      '[help outside school](/a-z/) [<Name who="senco" />](/people/) [![A flower](../pictures/badge.svg)](/) [a@b.example](mailto:a@b.example)',
    ),
  ).toBe('');
});

test('links without words, with an address for words, and with empty words', async () => {
  expect(
    await saidOf(
      '[](/a-z/) [![](../pictures/badge.svg)](/) https://www.council.example/x [www.council.example](https://www.council.example) [Click here!](/a-z/) [**Read more**](/a-z/) [here](/a-z/)',
    ),
  ).toMatchInlineSnapshot(`
    "guide/worried.mdx:12:1-10 error link-words
      This link has no words, so nobody can see or hear it.
      Type words between the square brackets: [where it leads](/a-z/)
    guide/worried.mdx:12:11-42 error link-words
      This link has no words, so nobody can see or hear it.
      Type words between the square brackets: [where it leads](/)
    guide/worried.mdx:12:12-38 error picture
      This picture has no words for those who cannot see it.
      Say what it shows in the square brackets: ![Children at a table](../pictures/badge.svg)
    guide/worried.mdx:12:43-72 warning link-words
      This address is hard to read aloud and to read on paper.
      Type words that say where it leads: [the council’s website](https://www.council.example/x)
    guide/worried.mdx:12:73-123 warning link-words
      This address is hard to read aloud and to read on paper.
      Type words that say where it leads: [the council’s website](https://www.council.example)
    guide/worried.mdx:12:124-144 warning link-words
      “Click here!” does not say where the link leads.
      Type words that do, such as: [help outside school](/outside-help/)
    guide/worried.mdx:12:145-167 warning link-words
      “Read more” does not say where the link leads.
      Type words that do, such as: [help outside school](/outside-help/)
    guide/worried.mdx:12:168-181 warning link-words
      “here” does not say where the link leads.
      Type words that do, such as: [help outside school](/outside-help/)"
  `);
});
