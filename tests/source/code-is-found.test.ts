import { mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { readPage } from '../../src/source/page.ts';
import { eachNode } from '../../src/source/tree.ts';

/** Pieces that change what their neighbours mean. No `import`: the parser itself crashes on some mixtures with it. */
const pieces = [
  '{',
  '}',
  '`',
  '``',
  '\n',
  '\n\n',
  ' ',
  '<Note title="x">',
  '</Note>',
  '<Note title={a}/>',
  '<Note {...a}/>',
  "<A b='{a}'/>",
  '"',
  "'",
  '\\',
  'a',
  'é',
  '- ',
  '> ',
  '# ',
  '```\n',
  '~~~\n',
  '[a](b{c})',
  '![{a}](b)',
  '*',
  '**',
  '{a}',
  '{"}"}',
  '<',
  '>',
  '[',
  '](',
  ')',
  '\t',
  '&amp;',
  '[x]: {y}\n',
  '{/* ` */}',
  '{`a`}',
  '\r\n',
  '1. ',
  '<!--',
  '-->',
  '| a |\n|--|\n| {x} |\n',
];

/** Figures that look random and are the same each time: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c (mulberry32) */
function figures(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Whether MDX finds code in words. Words that it cannot read hold none. */
function holdsCode(words: string): boolean {
  try {
    const tree = mdxToMdast(words);
    let found = false;
    if (tree.type !== 'root') return false;
    eachNode(tree, (node) => {
      if (/^mdx(?:Flow|Text)Expression$|^mdxjsEsm$/.test(node.type)) found = true;
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      if (node.attributes.some(({ type, value }) => type === 'mdxJsxExpressionAttribute' || (typeof value === 'object' && value !== null)))
        found = true;
    });
    return found;
  } catch {
    return false;
  }
}

test('no code that MDX would run is missed, in 20,000 mixtures of signs', () => {
  const next = figures(2026);
  const missed: string[] = [];
  let held = 0;
  for (let turn = 0; turn < 20_000; turn += 1) {
    const words = Array.from({ length: 1 + Math.floor(next() * 14) }, () => pieces[Math.floor(next() * pieces.length)]).join('');
    if (!holdsCode(words)) continue;
    held += 1;
    const { code, problems } = readPage({ path: 'guide/x.mdx', text: `---\na: b\n---\n${words}` }, 'guide', 'x');
    if (code.length === 0 && problems.length === 0) missed.push(words);
  }
  expect(missed).toEqual([]);
  expect(held).toBeGreaterThan(1_000);
}, 60_000);
