import { satteri } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { headingIds } from '../../src/check/heading-ids.ts';
import { readPage } from '../../src/source/page.ts';
import { guidePage } from '../fixture-school.ts';

const words = `## What’s next?

## What's "next" -- and --- *then*...

## £6,000 & more: a *list* of [words](/a-z/) & \`code--here\`

## Twice

### Twice

## Twice-1

## 😀 Élan vital

## Two  spaces and a \\# sign

## ![A picture](../pictures/a.png) beside

Underlined words
that go on
---

- ## In a list

> ## In a quotation

| a | b |
| --- | --- |
| ## not one | x |
`;

test('are those that Astro gives', async () => {
  const renderer = await satteri().createRenderer({});
  const { metadata } = await renderer.render(words);
  const page = readPage({ path: 'guide/x.mdx', text: guidePage(words) }, 'guide', 'x');
  expect(headingIds(page)).toEqual(metadata.headings.map(({ slug }) => slug));
});

test('leave out what components write', () => {
  const page = readPage({ path: 'guide/x.mdx', text: guidePage('## Ask <Name who="senco" /> first') }, 'guide', 'x');
  expect(headingIds(page)).toEqual(['ask--first']);
});
