import { expect, test } from 'vitest';
import { type Profile, profileOf } from '../../src/check/profile.ts';
import type { TextKind } from '../../src/check/texts.ts';
import { readPage } from '../../src/source/page.ts';

test.each<[string, TextKind, string, string | undefined, string | undefined, Profile]>([
  ['a sentence of a guide page', 'words', 'Ask us.', undefined, 'guide', 'parent'],
  ['a sentence of a letter', 'words', 'Ask us.', undefined, 'letters', 'parent'],
  ['a sentence of a paper', 'words', 'The school has regard to the Code.', undefined, 'policies', 'paper'],
  ['a field of a paper', 'field', 'How we help your child.', 'summary', 'policies', 'parent'],
  ['a field of a YAML file', 'field', 'How we help your child.', 'helpsWith', undefined, 'parent'],
  ['a heading, also one that asks', 'heading', 'What if I am not happy?', undefined, 'guide', 'steps'],
  ['a long heading', 'heading', 'What we do in the first week when your child has come', undefined, 'guide', 'parent'],
  ['a cell', 'words', '10 school days', undefined, 'policies', 'steps'],
  ['a title', 'field', 'Money', 'title', 'guide', 'steps'],
  ['a title that asks', 'field', 'Are you worried?', 'title', 'guide', 'steps'],
  ['two short sentences without a stop at the end', 'words', 'Ask us. We help', undefined, 'guide', 'parent'],
])('%s', (_, kind, value, field, collection, profile) => {
  const page = collection === undefined ? undefined : readPage({ path: `${collection}/a.mdx`, text: value }, collection, 'a');
  expect(profileOf({ kind, value, path: field === undefined ? [] : [field] }, page)).toBe(profile);
});
