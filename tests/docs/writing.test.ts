import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/index.ts';
import { components } from '../../src/schema/index.ts';
import { readContent } from '../../src/source/index.ts';
import { guidePage, letter } from '../fixture-school.ts';

const root = join(import.meta.dirname, '../..');
const writing = await readFile(join(root, 'docs/writing.md'), 'utf8');
const examples = [...writing.matchAll(/```mdx\r?\n([\s\S]*?)```/g)].map(([, words = '']) => words);

test('every example of docs/writing.md can be put into the sample school as it stands', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'plainbook-writing-'));
  await cp(join(root, 'content'), folder, { recursive: true });
  for (const [index, example] of examples.entries()) {
    const own = { title: `Example ${index}`, order: `${1000 + index}` };
    const isLetter = example.startsWith('Dear ');
    const page = example.startsWith('---') ? example : isLetter ? letter(example, own) : guidePage(example, own);
    await writeFile(join(folder, isLetter ? 'letters' : 'guide', `example-${index}.mdx`), page);
  }
  const { problems } = checkContent(await readContent(folder), { today: '2026-11-22' });
  await rm(folder, { recursive: true });
  expect(examples.length).toBeGreaterThan(8);
  expect(problems.filter(({ file }) => file.includes('example-')).map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual(
    [],
  );
});

test('every component has an example', () => {
  const missing = Object.keys(components).filter((name) => !examples.some((example) => example.includes(`<${name}`)));
  expect(missing).toEqual([]);
});
