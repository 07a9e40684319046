import { expect, test } from 'vitest';
import { components } from '../../src/schema/index.ts';
import { guidePage } from '../fixture-school.ts';
import { check } from './told.ts';

const values: Record<string, string> = {
  who: 'senco',
  id: 'advice',
  year: '2026-27',
  do: 'ring',
  title: 'A box',
  source: 'An act',
  code: 'pl',
  stage: 'talk',
};

test.each(Object.entries(components))('<%s> is right with all that it asks for', async (name, { attributes, holds, place }) => {
  const typed = Object.keys(attributes.shape)
    .filter((attribute) => attribute !== 'group')
    .map((attribute) => ` ${attribute}="${attribute === 'of' ? (name === 'Sum' ? 'first-part' : 'complaints') : values[attribute]}"`)
    .join('');
  const tag = holds === 'words' ? `<${name}${typed}>Words.</${name}>` : `<${name}${typed} />`;
  const { problems } = await check({ 'guide/worried.mdx': guidePage(place === 'block' ? tag : `Words ${tag}.`) });
  const asked = new Set(['component', 'attribute', 'unknown-reference', 'mdx-syntax', 'code-in-content']);
  expect(problems.filter(({ rule }) => asked.has(rule))).toEqual([]);
});
