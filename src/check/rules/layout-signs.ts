import type { PageText } from '../../source/index.ts';
import { nodesOf, stretchOf } from '../page-parts.ts';
import { type PastedList, pastedLists } from '../pasted/pasted-lists.ts';
import { type PastedTable, pastedTables } from '../pasted/pasted-tables.ts';
import { type Finding, pageRule, type Rule } from '../rule.ts';
import { shown } from '../words.ts';

/**
 * # layout-signs
 *
 * Lists and tables are typed with the signs that make them. Those of Word look right in the file, but are read as words:
 * the lines run together into one paragraph, on the website and on paper.
 *
 * ## Good
 *
 * Lists and a table with their own signs:
 *
 * ```mdx guide/worried.mdx
 * Bring:
 *
 * - a friend – if you like
 * - your notes
 *
 * 1. Ring us.
 * 2. Come in.
 *
 * | Who | When |
 * | --- | --- |
 * | Jo | Monday |
 *
 * > 5 of us said so.
 * ```
 *
 * Signs within a sentence:
 *
 * ```mdx guide/worried.mdx
 * Open 9 am – 3 pm · closed on Sundays, for children > 5 (a) at home and (b) at school.
 * ```
 *
 * ## Bad
 *
 * Bullets from Word:
 *
 * ```mdx guide/worried.mdx
 * Bring:
 * •	a friend
 * •	your notes
 *
 * • and time
 * ```
 *
 * > error in guide/worried.mdx at `•	a friend`
 * > These lines begin with • and would run together: that sign makes no list.
 * > Leave an empty line above the list, and begin each item with a hyphen and a space: - a friend
 *
 * > error in guide/worried.mdx at `• and time`
 * > This line begins with •, which makes no list.
 * > Begin the item with a hyphen and a space: - and time
 *
 * Figures and letters in brackets:
 *
 * ```mdx guide/worried.mdx
 * (1) Ring us.
 * (2) Come in.
 *
 * We look at:
 * (a) what helps
 * (b) what does not
 * ```
 *
 * > error in guide/worried.mdx at `(1) Ring us.`
 * > These lines begin with (1) and so on, and would run together: that makes no list.
 * > Leave an empty line above the list, and begin each item with a figure, a full stop and a space: 1. Ring us.
 *
 * > warning in guide/worried.mdx at `(a) what helps`
 * > These lines begin with (a) and so on, and would run together: that makes no list.
 * > Leave an empty line above the list, and begin each item with a hyphen and a space: - what helps
 *
 * A table from Word or Excel, with tabs between its cells:
 *
 * ```mdx guide/worried.mdx
 * Who	When
 * Jo	Monday
 * ```
 *
 * > error in guide/worried.mdx at `Who	When`
 * > These lines look like a table, but would run together.
 * > Type each row between upright lines, and a row of hyphens below the first: | Who | When | and then | --- | --- |
 *
 * Tables without the line of hyphens, with too few hyphens, and with empty lines between the rows:
 *
 * ```mdx guide/worried.mdx
 * | Who | When |
 * | Jo | Monday |
 *
 * Words.
 *
 * | Who | When |
 * | --- |
 * | Jo | Monday |
 *
 * Words.
 *
 * | Who | When |
 *
 * | --- | --- |
 *
 * | Jo | Monday |
 * ```
 *
 * > error in guide/worried.mdx at `| Who | When |`
 * > This table has no line of hyphens, so it would be shown as it stands.
 * > Type a line below this one: | --- | --- |
 *
 * > error in guide/worried.mdx at `| --- |`
 * > This line of hyphens has another number of parts than the line above it, so the table would be shown as it stands.
 * > Type | --- | --- |
 *
 * > error in guide/worried.mdx at `| Who | When |`
 * > The rows of this table do not stand right below one another, so it would be shown as it stands.
 * > Take the empty lines between the rows out.
 *
 * A sign that makes a quotation at the start of a line:
 *
 * ```mdx guide/worried.mdx
 * >5 of us said so.
 * ```
 *
 * > warning in guide/worried.mdx at `>5`
 * > The sign > at the start of a line makes a quotation.
 * > Type “more than 5” or “over 5”. If it is a quotation, type a space after the sign.
 */
export const layoutSigns: Rule = pageRule({
  name: 'layout-signs',
  source: 'WCAG 2.2, 1.3.1 Info and Relationships: a list and a table are told as such to those who hear them.',
  needs: () => undefined,
  *findOnPage(page) {
    for (const list of pastedLists(page)) yield { file: page.file, place: list.first.place, ...saidOfList(list) };
    for (const table of pastedTables(page)) yield { file: page.file, place: table.line.place, ...saidOfTable(table) };
    yield* comparisons(page);
  },
});

type Said = Pick<Finding, 'message' | 'fix' | 'severity'>;

function saidOfList({ kind, sign, words, howMany }: PastedList): Said {
  const above = 'Leave an empty line above the list, and begin each item with';
  const hyphen = `a hyphen and a space: - ${shown(words)}`;
  if (kind === 'bullets') {
    return howMany === 1
      ? { message: `This line begins with ${sign}, which makes no list.`, fix: `Begin the item with ${hyphen}` }
      : { message: `These lines begin with ${sign} and would run together: that sign makes no list.`, fix: `${above} ${hyphen}` };
  }
  const message = `These lines begin with ${sign} and so on, and would run together: that makes no list.`;
  return kind === 'numbers'
    ? { message, fix: `${above} a figure, a full stop and a space: 1. ${shown(words)}` }
    : { severity: 'warning', message, fix: `${above} ${hyphen}` };
}

function saidOfTable({ kind, cells }: PastedTable): Said {
  const hyphens = `|${' --- |'.repeat(cells.length)}`;
  switch (kind) {
    case 'columns':
      return {
        message: 'These lines look like a table, but would run together.',
        fix: `Type each row between upright lines, and a row of hyphens below the first: | ${cells.join(' | ')} | and then ${hyphens}`,
      };
    case 'no-hyphens':
      return {
        message: 'This table has no line of hyphens, so it would be shown as it stands.',
        fix: `Type a line below this one: ${hyphens}`,
      };
    case 'other-hyphens':
      return {
        message: 'This line of hyphens has another number of parts than the line above it, so the table would be shown as it stands.',
        fix: `Type ${hyphens}`,
      };
    case 'apart':
      return {
        message: 'The rows of this table do not stand right below one another, so it would be shown as it stands.',
        fix: 'Take the empty lines between the rows out.',
      };
  }
}

function* comparisons(page: PageText): Generator<Finding> {
  for (const { node } of nodesOf(page)) {
    if (node.type !== 'blockquote') continue;
    const { start } = stretchOf(node);
    const [typed, amount] = /^>=?([£\d][^\s,;:)]*)/.exec(page.text.slice(start, start + 50)) ?? [];
    if (typed === undefined) continue;
    yield {
      file: page.file,
      place: page.lines.between(start, start + typed.length),
      severity: 'warning',
      message: 'The sign > at the start of a line makes a quotation.',
      fix: `Type “more than ${amount}” or “over ${amount}”. If it is a quotation, type a space after the sign.`,
    };
  }
}
