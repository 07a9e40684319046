import type { YAMLError } from 'yaml';
import type { Slip } from './slip.ts';
import { hasOddSpace, indentOf, itemSign, joinedEntry, oddSpaces, partsOfLine, staysOpen, type YamlLine, yamlLines } from './yaml-lines.ts';
import { type Blamed, slipOf } from './yaml-slip-words.ts';

/**
 * # yaml-syntax
 *
 * Fields are written in YAML: a name, a colon, a space and a value. A few signs mean something there, so a value that holds
 * one of them stands in quotes. What YAML would read without complaint, but not as it was meant, is told too.
 *
 * ## Good
 *
 * Quotes where they are needed, a note to oneself, and words on a second line:
 *
 * ```text words/sen.mdx
 * ---
 * # checked with Jo
 * term: 'SEN: what it means'
 * meaning: "It's short for #special educational needs"
 * plainly: extra
 *   help
 * seeAlso: [senco] # for now
 * alsoCalled:
 * - one
 * - 'two: three'
 * ---
 * ```
 *
 * ## Bad
 *
 * A colon, quotes, and signs at the start of a value:
 *
 * ```text words/sen.mdx
 * ---
 * term: SEN: what it means
 * meaning: "Special" needs
 * plainly: *extra* help
 * inFull: [special
 * ---
 * ```
 *
 * > error in words/sen.mdx at `SEN: what it means`
 * > There is a second colon in this line, so it cannot be read.
 * > Put the words in quotes: term: 'SEN: what it means'
 *
 * > error in words/sen.mdx at `"Special" needs`
 * > There are words after the closing quote mark.
 * > Put all of the words between one pair of quote marks: meaning: '"Special" needs'
 *
 * > error in words/sen.mdx at `*extra* help`
 * > A value may not begin with * unless it stands in quotes.
 * > Put it in quotes: plainly: '*extra* help'
 *
 * > error in words/sen.mdx at `[special`
 * > A square bracket [ is opened here and not closed.
 * > Type ] at the end, if this is a list: inFull: [special]. If these are words, put them in quotes.
 *
 * A tab, a list with other signs, and a line too far in:
 *
 * ```text words/sen.mdx
 * ---
 * term: SEN
 *  meaning: Needs.
 * alsoCalled:
 * 	- one
 * misspellings:
 *   * sne
 *   * SNE
 * ---
 * ```
 *
 * > error in words/sen.mdx at `meaning: Needs.`
 * > This line does not begin under the lines that it belongs with.
 * > Line it up with the others. Each level in is two spaces further to the right.
 *
 * > error in words/sen.mdx at `	`
 * > This line begins with a tab.
 * > Take the tab out and type two spaces in its place.
 *
 * > error in words/sen.mdx at `* sne`
 * > An item of a list begins with a hyphen here, not with *
 * > Type two spaces, a hyphen and a space before it: - sne
 *
 * What would be lost without a word: after a # sign, a word that begins with &, and an item that does not line up:
 *
 * ```text words/sen.mdx
 * ---
 * term: SEN #1
 * meaning: &Sons and needs
 * plainly: Room # 4
 * alsoCalled:
 *   - one
 *    - two
 * ---
 * ```
 *
 * > error in words/sen.mdx at `#1`
 * > The words after # are not read, so they would be lost.
 * > Put the whole value in quotes: term: 'SEN #1'. If it is a note to yourself, put it on a line of its own, with a space after the #.
 *
 * > error in words/sen.mdx at `&Sons`
 * > A word that begins with & is not read as part of the value in YAML, so “&Sons” would be lost.
 * > Put the whole value in quotes: meaning: '&Sons and needs'
 *
 * > warning in words/sen.mdx at `# 4`
 * > The words after # are not read, so they would be lost.
 * > Put the whole value in quotes: plainly: 'Room # 4'. If it is a note to yourself, put it on a line of its own.
 *
 * > error in words/sen.mdx at `- two`
 * > This line would be read as part of the one above it.
 * > If it is an item of the list, begin it right under the one above, with a hyphen and a space: - two
 *
 * A field twice, a figure that would change, and curly quotes:
 *
 * ```text policies/funding.mdx
 * ---
 * kind: other
 * title: “How we help”
 * title: How we help
 * summary: Our promise.
 * inShort: [We help.]
 * order: 30
 * ask: [senco]
 * approvedBy: the governors
 * approvedOn: 2026-09-01
 * version: 1.10
 * publish: true
 * reviewed: 2026-09-01
 * nextReview: 2027-08-31
 * ---
 * ```
 *
 * > warning in policies/funding.mdx at `“How we help”`
 * > Curly quote marks do not hold a value together: they would be shown.
 * > If they are not part of the words, take them out: How we help
 *
 * > error in policies/funding.mdx at `title`
 * > “title” stands here twice.
 * > Keep one of the two lines and delete the other.
 *
 * > error in policies/funding.mdx at `1.10`
 * > This would be read as the figure 1.1.
 * > If that is right, type 1.1. If not, put it in quotes: '1.10'
 *
 * A quote that is not closed, in a .yaml file. Only the first line is told:
 *
 * ```text organisations.yaml
 * - id: advice
 *   name: "Advice
 *   group: advice
 *   helpsWith: Letters
 *   cost: Free
 *   howToStart: Ring
 * ```
 *
 * > error in organisations.yaml at `"Advice`
 * > A quote mark is opened here and not closed.
 * > Type the same quote mark at the end of the words: name: 'Advice'
 */
export const yamlSyntaxRule = 'yaml-syntax';

/** What the parser says of a text, in the order of the text. Nothing if it nests too deeply to be parsed. */
export type FindErrors = (text: string) => readonly YAMLError[];

/**
 * Says what keeps YAML from being read, in an editor's words: each slip once, without the errors that only follow from it.
 * After each slip, its line is put right in a copy, and the copy is read again.
 */
export function slipsOf(text: string, findErrors: FindErrors): Slip[] {
  const slips: Slip[] = [];
  const mended = new Set<number>();
  const most = Math.max(1, Math.min(mostSlips, Math.floor(mostLetters / text.length)));
  let rest = text;
  for (let errors = inOrder(findErrors(rest)), turn = 0; errors[0] && turn < 2 * most && slips.length < most; turn += 1) {
    const blamed = blame(errors[0], yamlLines(rest));
    const isEcho = mended.has(blamed.index);
    if (!isEcho) slips.push(slipOf(blamed));
    mended.add(blamed.index);
    rest = isEcho ? leftOut(rest, blamed) : mend(rest, blamed, mended);
    errors = inOrder(findErrors(rest));
  }
  return slips;
}

/** As many slips as are worth telling of one stretch of YAML. */
const mostSlips = 20;

/** As many letters as are read again and again: a file as long as this is read once. */
const mostLetters = 400_000;

function inOrder(errors: readonly YAMLError[]): YAMLError[] {
  return errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
}

/** Finds the line that an error is about. The parser often stops one line early, or many lines after an unclosed quote. */
function blame(error: YAMLError, lines: YamlLine[]): Blamed {
  const there = Math.max(
    0,
    lines.findLastIndex(({ start }) => start <= error.pos[0]),
  );
  const open = lines.slice(0, there + 1).findIndex((_, index) => staysOpen(lines, index));
  if (open !== -1) return { error, lines, index: open };
  const joined = lines.slice(0, there + 1).findIndex(({ text }) => joinedEntry(text) !== undefined);
  if (joined !== -1) return { error, lines, index: joined };
  const here = lines[there]?.text ?? '';
  const first = lines.findIndex((line) => line.text.trim() !== '' && !line.text.trimStart().startsWith('#'));
  if (first !== -1 && first < there && indentOf(lines[first]?.text ?? '') > 0 && indentOf(here) === 0 && partsOfLine(here).key !== '')
    return { error, lines, index: first };
  return { error, lines, index: firstItem(lines, isFurtherIn(lines, there) && stopsEarly(error, here) ? there + 1 : there) };
}

/** The first line of a list that is typed with another sign than a hyphen: the parser may stop at any of them. */
function firstItem(lines: YamlLine[], index: number): number {
  const sign = itemSign(lines[index]?.text ?? '');
  let first = index;
  while (sign !== undefined && itemSign(lines[first - 1]?.text ?? '') === sign) first -= 1;
  return first;
}

function isFurtherIn(lines: YamlLine[], index: number): boolean {
  return indentOf(lines[index + 1]?.text ?? '') > indentOf(lines[index]?.text ?? '');
}

function stopsEarly(error: YAMLError, line: string): boolean {
  const { key, value } = partsOfLine(line);
  return (error.code === 'BLOCK_AS_IMPLICIT_KEY' && !/:(?:\s|$)/.test(value)) || (error.code === 'MULTILINE_IMPLICIT_KEY' && key !== '');
}

/** The text with one line put right, and of the same length, so that offsets stay true. */
function mend(text: string, { lines, index }: Blamed, mended: Set<number>): string {
  const line = lines[index] ?? { start: 0, text: '' };
  if (/^[ ]*\t/.test(line.text)) {
    for (const [at, { text: words }] of lines.entries()) if (/^[ ]*\t/.test(words)) mended.add(at);
    return text.replace(/^[ ]*\t[ \t]*/gm, (gap) => gap.replaceAll('\t', ' '));
  }
  if (hasOddSpace(line.text)) return replaced(text, line, line.text.replace(oddSpaces, ' '));
  // The space takes the place of a letter of the value.
  if (joinedEntry(line.text) !== undefined) return replaced(text, line, line.text.replace('-', '- ').replace(/(?<=: .*)\S(?=\s*$)/, ''));
  const sign = itemSign(line.text);
  if (sign !== undefined) return text.replace(new RegExp(`^(\\s*)\\${sign}(?=\\s)`, 'gm'), '$1-');
  const { indent, value } = partsOfLine(line.text);
  if (index === 0 || lines.slice(0, index).every(({ text: before }) => before.trim() === '')) {
    if (indent.length > 0) return replaced(text, line, line.text.trimStart() + indent);
  }
  return value === '' ? leftOut(text, { lines, index }) : valueMasked(text, line);
}

function valueMasked(text: string, line: YamlLine): string {
  const { value, valueAt } = partsOfLine(line.text);
  return replaced(text, line, line.text.slice(0, valueAt) + 'x'.repeat(value.length));
}

/** The text with a line, and all that stands further in below it, made into comments. */
function leftOut(text: string, { lines, index }: Pick<Blamed, 'lines' | 'index'>): string {
  const indent = indentOf(lines[index]?.text ?? '');
  let rest = text;
  for (const [at, line] of lines.entries()) {
    if (at < index) continue;
    if (at > index && line.text.trim() !== '' && indentOf(line.text) <= indent) break;
    rest = replaced(rest, line, line.text.replace(/\S/g, '#'));
  }
  return rest;
}

function replaced(text: string, { start, text: before }: YamlLine, words: string): string {
  return text.slice(0, start) + words.padEnd(before.length) + text.slice(start + before.length);
}
