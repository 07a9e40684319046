import { describe, expect, test } from 'vitest';
import { linesOf } from '../../src/source/places.ts';
import { readYaml } from '../../src/source/yaml.ts';

/** What is said of YAML that stands after two lines of a file. */
function said(yaml: string): string {
  const before = '---\n# é 😀\n';
  const { problems, losses } = readYaml(yaml, 'x.yaml', before.length, linesOf(before + yaml));
  return [...problems, ...losses.map(({ problem }) => problem)]
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
    ['a sign at the start that only brackets use', 'title: ]x\nsummary: y\norder: 1'],
    ['a comma at the start', 'title: ,x'],
    ['a curly bracket that is not closed', 'title: {x\nsummary: y\norder: 1'],
    ['a list on the line of its field', 'ask: - senco\n     - head'],
    ['a straight quote and a curly one', 'title: "x”\nsummary: y'],
    ['tabs in several lines', 'list:\n\t- a\n\t- b\n\t- c\nok: fine'],
    ['a space from a word processor', 'title:\u00a0Our school\nlist:\n\u00a0\u00a0- a'],
    ['another sign than a colon', 'title = x\na: 1\nsummary; y\nb: 1\norder： 1'],
    ['a name in stars', '**title**: x\nsummary: y'],
    ['words that go on in a second line', 'summary: It is\nlong\nok: fine'],
    ['words that go on, with a colon', 'summary: It is\n  long and: hard\nok: fine'],
    ['stars and other signs in the place of hyphens', 'a:\n  * b\n  * c\nd:\n  - e\n  • f'],
    ['an item without a hyphen', 'a:\n  - b\n  c\nok: fine'],
    ['an item without a space', 'a:\n  - b\n  -c\nok: fine'],
    ['the first line further in than the others', ' a: 1\nb: 2\nc: 3'],
    ['six things in six lines', 'a: b: c\nd: @e\nf: "g" h\ni: [j\nk: \'l\nm: %n\no: fine'],
    ['a slip between right values of several lines', 'a: [b,\n  c]\nd: "e\n  f"\ng: h: i\nj: {k: l,\n  m: n}'],
  ])('%s', (_, yaml) => expect(said(yaml)).toMatchSnapshot());
});

describe('losses', () => {
  test.each([
    ['words after #', 'title: Room #4 on the left\nlist:\n  - Item #2'],
    ['a word that begins with &', 'title: &Sons company'],
    ['a word that begins with !', 'title: !important words'],
    ['a word that begins with *', 'title: *starred*'],
    ['figures that would change', "version: 4.10\nphone: 01632960123\norder: 1e3\nright: 10\nquoted: '4.10'"],
    ['words after # and a space', 'title: Room # 4\nday: 2026-09-01 # by Jo\nid: a-b # by Jo\nlink: https://a.example # by Jo\nnone: #x'],
    ['curly quotes around a value', 'a: “Help”\nb: ‘Help’\nc: The “plan”\nd: “Plan” and “do”'],
    ['an item that does not line up', 'a:\n- b\n - c\nd:\n  -e\n  -f\ng:\n  • h\n  • i\nj: k\n  l'],
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
    expect(typedAt(['title'])).toBe('"é 😀: x"');
  });
});
