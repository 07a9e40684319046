import { describe, expect, test } from 'vitest';
import { linesOf } from '../../src/source/places.ts';
import { readYaml } from '../../src/source/yaml.ts';

/** What is said of YAML that stands after two lines of a file. */
function said(yaml: string): string {
  const before = '---\n# é 😀\n';
  const { problems, losses } = readYaml(yaml, 'x.yaml', before.length, linesOf(before + yaml));
  return [...problems, ...losses]
    .map(({ line, column, endColumn, message, fix }) => `${line}:${column}-${endColumn} ${message} ${fix}`)
    .join('\n');
}

test('what is right', () => {
  const yaml = `title: 'Help: what we do'
summary: "A \\"quoted\\" word"
address: https://a.example/#part
time: 9.30 am
day: 2026-09-01
list:
- a
- 'b #1'
empty: # a note to oneself
none: ~
`;
  expect(said(yaml)).toBe('');
  expect(readYaml(yaml, 'x.yaml', 0, linesOf(yaml)).value).toEqual({
    title: 'Help: what we do',
    summary: 'A "quoted" word',
    address: 'https://a.example/#part',
    time: '9.30 am',
    day: '2026-09-01',
    list: ['a', 'b #1'],
    empty: null,
    none: null,
  });
});

describe('slips', () => {
  test.each([
    ['a second colon', 'title: Help: what we do\nok: fine\nsummary: Yes: no'],
    ['a second colon, after an apostrophe', "title: It's this: that"],
    ['a tab', 'council:\n\tname: x'],
    ['a quote that is not closed', 'ok: fine\ntitle: "abc\nphone: "01632"\nb: c: d'],
    ['an apostrophe between single quotes', "title: 'it's'"],
    ['words after quotes', 'title: "SEN" is what?'],
    ['a square bracket that is not closed', 'ask: [senco, head\ntitle: x'],
    ['words after a list', 'title: [draft] words'],
    ['a sign at the start', 'title: @home'],
    ['stars for bold', 'title: **bold** words'],
    ['curly brackets', 'title: {{ name }}'],
    ['no colon', 'title Our school\nsummary: x'],
    ['no space after the colon', 'title:Our school\nsummary: x'],
    ['a line too far in', 'title: x\n  summary: y\norder: 1'],
    ['a line between two levels', 'council:\n  name: x\n website: y'],
    ['a list that does not line up', '- id: a\n  name: b\n- id: c\n name: d'],
    ['a backslash between double quotes', 'title: "C:\\path"'],
    ['a second part', 'title: x\n---\nsummary: y'],
  ])('%s', (_, yaml) => expect(said(yaml)).toMatchSnapshot());
});

describe('losses', () => {
  test.each([
    ['words after #', 'title: Room #4 on the left\nlist:\n  - Item #2'],
    ['a word that begins with &', 'title: &Sons company'],
    ['a word that begins with !', 'title: !important words'],
    ['a word that begins with *', 'title: *starred*'],
    ['figures that would change', "version: 4.10\nphone: 01632960123\norder: 1e3\nright: 10\nquoted: '4.10'"],
    ['a field that stands twice', 'a: 1\nb:\n  c: 1\n  c: 2\na: 3'],
  ])('%s', (_, yaml) => expect(said(yaml)).toMatchSnapshot());
});

describe('places', () => {
  const yaml = 'title: "é 😀: x"   \r\nstages:\r\n  - id: a\r\n    who: 😀 b   # note\r\n  - id: c\r\nwords: >\r\n  one\r\n  two\r\n';
  const text = `---\r\n${yaml}---\r\n`;
  const { placeOf, placeOfKey, typedAt } = readYaml(yaml, 'x.mdx', 5, linesOf(text));
  const shown = ({ line, column, endColumn }: { line: number; column: number; endColumn: number }) =>
    text.split('\r\n')[line - 1]?.slice(column - 1, endColumn - 1);

  test.each([
    [['title'], '"é 😀: x"'],
    [['stages', 0, 'id'], 'a'],
    [['stages', 0, 'who'], '😀 b'],
    [['stages', 1], 'id: c'],
    [['words'], '>'],
  ])('of the value at %j', (path, words) => expect(shown(placeOf(path))).toBe(words));

  test('of a key', () => expect(shown(placeOfKey(['stages', 0, 'who']))).toBe('who'));
  test('of something that is not there: the nearest thing above it', () => expect(shown(placeOf(['stages', 1, 'who']))).toBe('id: c'));
  test('of the whole: its first line', () => expect(placeOf([])).toEqual({ line: 2, column: 1, endLine: 2, endColumn: 20 }));
  test('a value as it was typed', () => {
    const typed = 'a: 007';
    expect(readYaml(typed, 'x', 0, linesOf(typed)).typedAt(['a'])).toBe('007');
    expect(typedAt(['title'])).toBeUndefined();
  });
});
