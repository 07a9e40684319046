import fc from 'fast-check';

/** A file for the reader: where it stands, and its words. */
export interface RandomFile {
  path: string;
  text: string;
}

/** Pieces of text, with the sign ¦ between them. */
const pieces = (text: string): string[] => text.split('¦');

const insertions = [
  ...pieces(
    '\t¦"¦\'¦“¦”¦[¦]¦(¦)¦{¦}¦<¦>¦|¦&¦*¦@¦%¦!¦#¦:¦: ¦- ¦`¦\\¦\n¦\r\n¦\n\n¦\n---\n¦\0¦\uFEFF¦\u200b¦\u2028¦\ud83d¦\ude00¦😀¦é¦\u0301¦\u202e',
  ),
  ...pieces(
    '\ufffd¦\u0085¦\ue000¦<b>¦</b>¦<br>¦<Note title="x">¦</Note>¦<Note/>¦<Phone who="x" />¦<Phone¦<!--¦-->¦<script>¦<5¦{x}¦{{¦}}¦&nbsp;',
  ),
  ...pieces(
    '&amp;¦](/¦[x](¦![](¦(x)[/y/]¦[x] (/y/)¦https://¦##¦\n##Who\n¦\n**Who?**\n¦\n===\n¦\n| a | b |\n¦•\t¦import x¦\nimport a from "b"\n',
  ),
  ...pieces('\nexport {¦~~~\n¦```\n¦title: x\n¦\n  - ¦31/02/2026¦2026-02-31¦01632¦£6,000¦[^1]¦Â£¦â€™'),
];

const yamlPieces = [
  ...pieces(
    'title¦summary¦inShort¦section¦order¦ask¦reviewed¦nextReview¦id¦roles¦name¦stages¦sums¦years¦x¦__proto__¦: ¦:¦\n¦\n  ¦\n- ¦\n  - ¦- ¦? ',
  ),
  ...pieces(
    '\t¦ ¦[¦]¦{¦}¦, ¦"¦\'¦|\n  ¦>\n  ¦&a ¦*a¦!x ¦#¦ # ¦help¦10¦4.10¦01632¦1e3¦yes¦true¦~¦null¦2026-09-01¦31/02/2026¦“x”¦é 😀¦\r\n¦\u00a0¦---¦...',
  ),
  ...pieces('%¦@¦`¦\ud83d¦\u2028¦<b>¦**x**'),
];

const mdxPieces = [
  ...pieces(
    'a¦Words. ¦é¦😀¦ ¦  ¦\n¦\n\n¦\r\n¦\t¦# ¦## ¦##¦### ¦- ¦* ¦1. ¦> ¦>5¦•\t¦---\n¦===\n¦```\n¦~~~¦*¦**¦_¦`¦``¦[¦]¦](¦](/worried/)¦)¦![¦[x]: ¦[^1]',
  ),
  ...pieces(
    '| a | b |\n¦|--|--|\n¦\\¦&amp;¦&nbsp;¦&¦<¦>¦<5¦<Note title="x">¦<Note title=x>¦<Note title="x¦</Note>¦<Note/>¦<Law source="y">¦</Law>¦"¦\'¦=¦/>',
  ),
  ...pieces(
    '<Phone who="office" />¦<Phone who="office">¦< Phone who="x" />¦<Name¦ who=“x” />¦<b>¦</b>¦<br>¦<div align=x>¦<parent>¦<<x>>¦<!--¦-->',
  ),
  ...pieces(
    '{¦}¦{x}¦{...a}¦import a from "b"\n¦export const a = 1\n¦javascript:¦https://a.example¦www.a.example¦a@b.example¦(x)[/y/]¦title: x\n',
  ),
  ...pieces('\ud83d¦\u2028¦\0¦**Who?**\n¦a\tb\nc\td\n¦(a) x\n(b) y\n'),
];

const folders = ['guide', 'policies', 'words', 'letters'];
const dataFiles = ['school.yaml', 'people.yaml', 'organisations.yaml', 'money.yaml', 'booklets.yaml'];

/**
 * Files as somebody, or something, may have left them: real ones with lines and letters out of place, and heaps of signs.
 * @param real files of real schools, by their paths
 */
export function randomFiles(real: Readonly<Record<string, string>>): fc.Arbitrary<RandomFile> {
  const page = fc.constantFrom(...folders).map((folder) => `${folder}/x.mdx`);
  const fields = fc.array(fc.constantFrom(...yamlPieces), { maxLength: 25, size: 'max' }).map((pieces) => pieces.join(''));
  const words = fc.array(fc.constantFrom(...mdxPieces), { maxLength: 25, size: 'max' }).map((pieces) => pieces.join(''));
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300, size: 'max' }),
    fc.string({ unit: 'grapheme', maxLength: 300, size: 'max' }),
    loneSurrogates,
  );
  const whole = fc.tuple(fields, words).map(([top, below]) => `---\ntitle: x\n${top}\n---\n${below}`);
  return fc.oneof(
    { weight: 12, arbitrary: mutated(Object.entries(real).map(([path, text]) => ({ path, text }))) },
    { weight: 3, arbitrary: fc.record({ path: page, text: fc.oneof(whole, words, anything) }) },
    { weight: 1, arbitrary: fc.record({ path: fc.constantFrom(...dataFiles), text: fc.oneof(fields, anything) }) },
  );
}

const loneSurrogates = fc
  .array(fc.oneof(fc.integer({ min: 0xd800, max: 0xdfff }), fc.integer({ min: 32, max: 126 })), { maxLength: 80, size: 'max' })
  .map((codes) => String.fromCharCode(...codes));

/** A change of a text. Figures from 0 to 1 say where. */
type Mutation = (text: string) => string;

function mutated(files: readonly RandomFile[]): fc.Arbitrary<RandomFile> {
  const change = fc.oneof(
    { weight: 3, arbitrary: lineChange },
    { weight: 8, arbitrary: letterChange },
    { weight: 1, arbitrary: wholeChange },
  );
  const changes = fc.array(change, { minLength: 1, maxLength: 6 });
  return fc
    .tuple(fc.constantFrom(...files), changes)
    .map(([{ path, text }, all]) => ({ path, text: all.reduce((words, change) => change(words), text) }));
}

/** A share of a text, from nought to one. A `fc.double` would nearly always be close to nought. */
const somewhere = fc.nat(999_999).map((figure) => figure / 1_000_000);

const lineChange: fc.Arbitrary<Mutation> = fc
  .tuple(fc.constantFrom('delete', 'double', 'swap', 'indent', 'join'), somewhere, somewhere)
  .map(([what, first, second]) => (text) => {
    const lines = text.split('\n');
    const [a, b] = [Math.floor(first * lines.length), Math.floor(second * lines.length)];
    const line = lines[a] ?? '';
    if (what === 'delete') lines.splice(a, 1);
    else if (what === 'double') lines.splice(b, 0, line);
    else if (what === 'swap') [lines[a], lines[b]] = [lines[b] ?? '', line];
    else if (what === 'indent') lines[a] = `  ${line}`;
    else lines.splice(a, 2, `${line} ${lines[a + 1] ?? ''}`);
    return lines.join('\n');
  });

const letterChange: fc.Arbitrary<Mutation> = fc
  .tuple(
    fc.constantFrom('insert', 'insert', 'insert', 'insert', 'delete', 'swap', 'cut'),
    somewhere,
    fc.constantFrom(...insertions),
    fc.integer({ min: 1, max: 12 }),
  )
  .map(([what, where, piece, length]) => (text) => {
    const at = Math.floor(where * text.length);
    if (what === 'insert') return text.slice(0, at) + piece + text.slice(at);
    if (what === 'delete') return text.slice(0, at) + text.slice(at + length);
    if (what === 'swap') return text.slice(0, at) + text.slice(at + 1, at + 2) + text.slice(at, at + 1) + text.slice(at + 2);
    return text.slice(0, at);
  });

const wholeChange: fc.Arbitrary<Mutation> = fc.constantFrom(
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `\uFEFF${text}`,
  (text) => text.replaceAll('  ', '\t'),
  (text) => text.replaceAll("'", '’').replaceAll('"', '”'),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replaceAll('---', '—'),
);
