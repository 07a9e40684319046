import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/source/page.ts';
import { eachNode } from '../../src/source/tree.ts';

function page(text: string) {
  return readPage({ path: 'guide/x.mdx', text }, 'guide', 'x');
}

/** What is said of a page's words, with places counted from their first line. */
function said(words: string): string {
  const { problems } = page(`---\ntitle: x\n---\n${words}`);
  return problems
    .map(({ line, column, endLine, endColumn, message, fix }) => `${line - 3}:${column}-${endLine - 3}:${endColumn} ${message} ${fix}`)
    .join('\n');
}

describe('the fields at the top', () => {
  test.each([
    ['no fields', 'Just words.'],
    ['no first hyphens', 'title: x\n---\nWords.'],
    ['an empty line first', '\n---\ntitle: x\n---\nWords.'],
    ['no last hyphens', '---\ntitle: x\n\nWords.'],
    ['four hyphens', '----\ntitle: x\n----\n'],
    ['a list', '---\n- a\n---\nWords.'],
    ['no hyphens at all', 'title: x\nsummary: y\n\nWords.'],
    ['dashes in their place', '—\ntitle: x\n—\n\nWords.'],
    ['a hyphen too few, and then spaces before them', '--\ntitle: x\n ---\n\nWords.'],
    ['signs of code in their place', '```yaml\ntitle: x\n```\n\nWords.'],
    ['the first field on the first line', '--- title: x\nsummary: y\n---\n\nWords.'],
    ['a space first', ' ---\ntitle: x\n---\n\nWords.'],
    ['a second byte order mark', '\uFEFF---\ntitle: x\n---\n\nWords.'],
    ['no last hyphens, and a line across the page further down', '---\ntitle: x\nsummary: y\n\nWords.\n\n---\n\nMore.'],
    ['no last hyphens, and no empty line', '---\r\ntitle: x\r\nWords here.\r\n'],
    ['a line across the page first', '---\n\nWords.'],
    ['hyphens alone', '---\n'],
    ['a heading first', '# Title\n\nWords.'],
  ])('%s', (_, text) => expect(page(text).problems.map(({ line, message, fix }) => `${line}: ${message} ${fix}`)).toMatchSnapshot());

  test.each([
    ['—\ntitle: x\n—\n\nWords.'],
    ['title: x\n\nWords.'],
    ['--- title: x\n---\n\nWords.'],
    ['---\ntitle: x\n\nWords.\n\n---\n'],
    [' ---\ntitle: x\n---\nWords.'],
  ])('are read all the same in %j, and so are the words', (text) => {
    const { fields, body } = page(text);
    expect([fields?.value, body?.children[0]]).toMatchObject([{ title: 'x' }, { children: [{ value: 'Words.' }] }]);
  });

  test('end at the first line of three hyphens, with or without spaces after it', () => {
    expect(page('---  \ntitle: x\n---\t\nWords.\n\n---\n').fields?.value).toEqual({ title: 'x' });
    expect(page('---\r\ntitle: x\r\n---\r\nWords.').fields?.value).toEqual({ title: 'x' });
    expect(page('---\ntitle: x\n---').fields?.value).toEqual({ title: 'x' });
  });

  test('may hold curly brackets and tags, which are not the page’s words', () => {
    const { code, problems } = page('---\ntitle: "{x} <5 <Note>"\n---\nWords.');
    expect([code, problems]).toEqual([[], []]);
  });
});

describe('words that cannot be read', () => {
  test.each([
    ['fewer than', 'For <5 pupils, <£10 or <=3.'],
    ['a tag that is not closed', '<Note title="x">\nWords.'],
    ['a tag that is closed alone', 'Words.</Note>'],
    ['tags that cross', '<Note title="a">\n\n<Law source="b">\n\nWords.\n\n</Note>'],
    ['a tag within a line, closed further down', 'See <Note title="x">\n\nWords.\n\n</Note>'],
    ['a tag without its end', 'Ring <Phone who="office" / today.'],
    ['a value without quotes', '<Note title=x>Words.</Note>'],
    ['a quote that is not closed', '<Note title="x>Words.</Note>'],
    ['a note', 'Words <!-- to myself -->.'],
    ['an address between signs', 'See <https://a.example/b> or <a@b.example>.'],
    ['HTML without an end', 'One<br>two <img src="x">'],
    ['a sign alone', 'a <- b'],
    ['notes over lines, and one that is not closed', '<!-- a\n\nb -->\n\n<!-- c'],
    ['signs of a file of HTML', '<!DOCTYPE html>\n\n<?xml version="1.0"?>'],
    ['comparisons in words', 'If a<b or age <y or x <b then.'],
    ['gaps between signs', 'Dear <parent>, I am <Mrs Smith> or <<name>>.'],
    ['HTML without quotes or end', '<div align=center>\n\n<font color=red>a</font> <p>b <LI>c </u>'],
    ['HTML that crosses', '<b>a <i>b</b> c</i>'],
    ['HTML with a capital on one side', '<B>a</b>'],
    ['a component that does not exist, not closed', '<Nte title="a">\nWords.'],
    ['curly quotes in a tag', 'Ring <Phone who=“office” /> or <Phone who=‘head’ />.'],
    ['a colon in a tag', '<Contact who:"senco" />'],
    ['a value alone in a tag', '<Contact "senco" />'],
    ['a tag without its end, and a sentence after it', 'Ring <Phone who="office" and ask.'],
    ['a tag without its end on a line of its own', '<Contact who="senco"\n\nWords.'],
    ['a tag without its stroke', '<Contact who="senco">\n\nRing <Phone who="office">.'],
    ['a tag that opens once more in the place of its end', '<Note title="a">\nWords.\n<Note>\n\n<Law source="b">Words.<Law/>'],
    ['a tag that is closed as another', '<Note title="a">\nWords.\n</Law>\n\n<Law source="b">Words.</law>'],
    ['a tag that is closed twice', '<Note title="a">\nWords.\n</Note>\n\n</Note>'],
    ['a tag with empty lines in it', '<Note\n\ntitle="a">Words.</Note>'],
    ['several at once, after letters of any width', 'é 😀 <5 and\n\n😀 <b>bold and\n\n😀😀 </Law> <3'],
  ])('%s', (_, words) => expect(said(words)).toMatchSnapshot());

  test('the rest of the page is read all the same', () => {
    const kinds: string[] = [];
    const { body } = page('---\ntitle: x\n---\nFor <5 pupils.\n\n## Heading\n\n- [link](/a/)\n\n<Note title="x">\n');
    if (body) eachNode(body, ({ type }) => kinds.push(type));
    expect(kinds).toEqual(['root', 'paragraph', 'text', 'heading', 'text', 'list', 'listItem', 'paragraph', 'link', 'text']);
  });

  test('fences, code and escapes hide what stands in them', () => {
    expect(said('`<5` \\<5 a < b\n\n```\n<5 <b>\n```')).toBe('');
  });
});

describe('code', () => {
  const codeIn = (words: string): string[] => {
    const { code, text } = page(`---\ntitle: x\n---\n${words}`);
    return code.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
  };

  test.each([
    ['{name}', ['brackets {name}']],
    ['a {b {c} d} e {f}', ['brackets {b {c} d}', 'brackets {f}']],
    ['\\{a} and \\\\{b}', ['brackets {b}']],
    ['`{a}`', ['brackets {a}']],
    ['<Note title={a} {...b}>x</Note>', ['attribute {a}', 'spread {...b}']],
    ['<Note title="{a}">x</Note>', ['brackets {a}']],
    ['[a](/{b}/ "{c}")', ['brackets {b}', 'brackets {c}']],
    ['import a from "b"', ['import import a from "b"']],
    ['# A\nexport{a}', ['export export{a}']],
    ['<Note title="x">\n\nimport a from "b"\n\n</Note>', ['import import a from "b"']],
    ['A line\nimport a from "b"', []],
    ['imports are words', []],
    ['- import a', []],
    ['{"}"} {', ['brackets {"}', 'brackets {']],
  ])('in %j', (words, found) => expect(codeIn(words)).toEqual(found));
});

test('every node stands where it says, also after letters of any width', () => {
  const text =
    '---\ntitle: 😀\n---\n\n😀 é **b😀** _c_ [d😀](/e/) `f` g\n\n- 😀 **h** 中 _i_\n\n| 😀 | **j** |\n| --- | --- |\n| _k_ | 😀 [l](/m/) n |\n';
  for (const each of [text, text.replaceAll('\n', '\r\n')]) {
    const { body, lines } = page(each);
    const wrong: string[] = [];
    if (body) {
      eachNode(body, (node) => {
        if (node.type !== 'text' || !node.position) return;
        const { line, column, endColumn } = lines.ofNode(node);
        const shown = each.split(/\r?\n/)[line - 1]?.slice(column - 1, endColumn - 1);
        if (shown !== node.value) wrong.push(`${line}:${column} ${shown} is not ${node.value}`);
        if (each.slice(node.position.start.offset, node.position.end.offset) !== node.value) wrong.push(`offset of ${node.value}`);
      });
    }
    expect(wrong).toEqual([]);
  }
});
