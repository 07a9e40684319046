import { expect, test } from 'vitest';
import { type ShownFacts, shownFacts, shownWords } from '../../src/check/shown-words.ts';
import { textsOfPage } from '../../src/check/texts.ts';
import { readContent } from '../../src/source/index.ts';
import { readPage } from '../../src/source/page.ts';
import { person, smallSchool, writeSchool } from '../fixture-school.ts';

test('what each component of the small school shows', async () => {
  await using school = await writeSchool({
    'people.yaml': `${smallSchool['people.yaml']}${person({ id: 'di-may', roles: '[head]', name: 'Ms Di May', email: undefined, phone: "'01632 960 105'" })}`,
  });
  expect(shownFacts(await readContent(school.folder))).toMatchObject({
    'Name who=jo-marsh': 'Mrs Jo Marsh',
    'Name who=senco': 'Mrs Jo Marsh',
    'Contact who=senco': 'Mrs Jo Marsh',
    'Phone who=senco': '01632 960 100',
    'Email who=senco': 'jo@school.example',
    // Of two people with one part, the first.
    'Name who=head': 'Mr Sam Lee',
    'Phone who=head': '01632 960 101',
    'Email who=head': 'office@school.example',
    'Phone who=di-may': '01632 960 105',
    'Sum of=first-part': '£6,000',
    'TimeLimit of=complaints stage=talk': '5 school days',
    'TimeLimit of=complaints stage=write': '5 school days',
  });
});

const facts: ShownFacts = {
  'Name who=senco': 'Mrs Jo Marsh',
  'Sum of=first-part': '£6,000',
  'TimeLimit of=complaints stage=head': '5 school days',
};

test.each([
  ['Ask <Name who="senco" />, and get <Sum of=\'first-part\'/>.', ['Mrs Jo Marsh', '£6,000']],
  ['In <TimeLimit stage="head" of="complaints" /> **or <Name who="senco" />**', ['5 school days', 'Mrs Jo Marsh']],
  ['See ![a bird](../pictures/bird.jpg) and <Name who="nobody" /> and <Name />', ['', '', '']],
  ['No component, 5 < 6', []],
])('%s', (words, shown) => {
  const page = readPage({ path: 'guide/a.mdx', text: words }, 'guide', 'a');
  const [text] = textsOfPage(page);
  if (!text) throw new Error('No text');
  expect(shownWords(text, page, facts)).toEqual(shown);
  expect(shownWords(text, undefined, facts)).toEqual([]);
});
