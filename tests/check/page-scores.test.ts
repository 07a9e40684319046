import { expect, test } from 'vitest';
import { knownNames, wordsKnown } from '../../src/check/known-names.ts';
import { scoresOfPages } from '../../src/check/page-scores.ts';
import { readContent } from '../../src/source/index.ts';
import { guidePage, smallSchool, word, writeSchool } from '../fixture-school.ts';

test('each page and each of its sections has its scores', async () => {
  const words = `First of all.

## Who is <Name who="senco" />?

She helps.

- You can ask <Name who="senco" />
- Ring <Phone who="office" />

<Law source="An Act">
Notwithstanding anything in this section, the appropriate authority must use its best endeavours.
</Law>

## What it costs

| What | Sum |
| --- | --- |
| Hours | <Sum of="first-part" /> |`;
  await using school = await writeSchool({
    'guide/worried.mdx': guidePage(words),
    'guide/empty.mdx': guidePage('', { title: '7', summary: '7', inShort: '[7]' }),
  });
  const scores = scoresOfPages(await readContent(school.folder));
  // With “What to do first.” and “Tell us.” of the fields.
  expect(scores['guide/worried.mdx']).toMatchObject({ words: 19, sentences: 6, longest: 6, average: 3.17 });
  expect(scores['guide/worried.mdx']?.sections.map(({ heading, line, words: length }) => [heading, line, length])).toEqual([
    ['', 12, 3],
    ['Who is Mrs Jo Marsh?', 14, 10],
  ]);
  expect(scores).not.toHaveProperty('guide/empty.mdx');
});

test('what stays as it is is not scored again, and a new name is known at once', async () => {
  await using school = await writeSchool();
  const content = await readContent(school.folder);
  const before = scoresOfPages(content);
  expect(scoresOfPages(content)['guide/home.mdx']).toBe(before['guide/home.mdx']);
  const people = content.people.map((person) => ({ ...person, data: { ...person.data, name: 'Mrs Jo May' } }));
  expect(scoresOfPages({ ...content, people })['guide/home.mdx']).not.toBe(before['guide/home.mdx']);
});

test('names and explained terms are known', async () => {
  await using school = await writeSchool({
    'words/plan.mdx': word({ term: 'EHC plan', inFull: 'education, health and care plan', alsoCalled: '[statement]' }),
    'words/target.mdx': word({ term: 'Target', linkInText: 'false' }),
    'school.yaml': smallSchool['school.yaml'],
  });
  const known = wordsKnown(knownNames(await readContent(school.folder)));
  const length = (words: string): number => known(words.split(' '), 0);
  const lengths = {
    'Mrs Jo Marsh helps': 3,
    'Mrs Marsh helps': 2,
    "Marsh's list": 1,
    'marsh and mud': 0,
    'Small School is near': 2,
    'Advice helps': 1,
    'EHC plans end': 2,
    'education health and care plan now': 5,
    'Statements are old': 1,
    'SENCo helps': 1,
    'SENCos help': 1,
    'target now': 0,
    'plan it': 0,
  };
  expect(Object.fromEntries(Object.keys(lengths).map((words) => [words, length(words)]))).toEqual(lengths);
});
