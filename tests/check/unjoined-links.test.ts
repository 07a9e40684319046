import { expect, test } from 'vitest';
import { unjoinedLinks } from '../../src/check/links/unjoined-links.ts';
import { readPage } from '../../src/source/page.ts';

function found(words: string): string[] {
  const page = readPage({ path: 'guide/x.mdx', text: `---\ntitle: x\n---\n${words}` }, 'guide', 'x');
  return unjoinedLinks(page).map(({ link, place, hasSpace }) => `${place.column}-${place.endColumn} ${link}${hasSpace ? ' space' : ''}`);
}

test.each([
  ['See [the page] (/worried/).', '5-27 [the page](/worried/)'],
  ['[words](/two words/)', '1-21 [words](/two-words/) space'],
  ['![A door](../pictures/my door.jpg)', '1-35 ![A door](../pictures/my-door.jpg) space'],
  ['[words](/worried/ “Title”)', '1-27 [words](/worried/) space'],
  ['[ring](tel:01632 960 100)', '1-26 [ring](tel:01632960100) space'],
  ['[words](two words)', '1-19 [words](twowords) space'],
  ['[words](/worried/', '1-18 [words](/worried/)'],
  ['[words]（/worried/）', '1-19 [words](/worried/)'],
  ['(words)[/worried/]', '1-19 [words](/worried/)'],
  ['(words) [#next]', '1-16 [words](#next)'],
  ['!(A door)[../pictures/door.jpg]', '1-32 ![A door](../pictures/door.jpg)'],
  ['![A door] (../pictures/door.jpg)', '1-33 ![A door](../pictures/door.jpg)'],
  ['[words(/worried/)', '1-18 [words](/worried/)'],
  ['[words]/worried/', '1-17 [words](/worried/)'],
  ['[words][/worried/]', '1-19 [words](/worried/)'],
])('%j', (words, link) => expect(found(words)).toEqual([link]));

test.each([
  'Dear [name] (see below), [a] and (b).',
  'Come on [day] (if you can).',
  '(Please ring)[1] and [name](s)',
  'a[1] (2) [yes/no] and [he/she]',
  '\\[words] (/worried/)',
  '[words](/worried/) ![A door](../pictures/door.jpg)',
  '`[words] (/worried/)`',
])('nothing is amiss in %j', (words) => expect(found(words)).toEqual([]));
