import type { Root } from 'mdast';
import type { CodeStretch } from './hidden-code.ts';
import { readMarkdown } from './markdown.ts';
import { type Lines, linesOf } from './places.ts';
import type { Problem } from './problem.ts';
import type { SourceFile } from './text-file.ts';
import { fieldsAtTopRule, type TopFault, topOfPage } from './top-of-page.ts';
import { readYaml, type YamlText } from './yaml.ts';

/**
 * # mdx-syntax
 *
 * The words of a page must be readable as Markdown with components. A sign < begins a component's tag, and every tag has an end.
 * The rest of the page is read all the same, so that all is told at once.
 *
 * ## Good
 *
 * Signs that mean nothing here, and tags with their ends:
 *
 * ```mdx guide/worried.mdx
 * 3 < 4 and 4 > 3, `<5`, \<5, a | b.
 *
 * <Note title="Good to know">
 * Ring <Phone who="office" />.
 * </Note>
 * ```
 *
 * ## Bad
 *
 * A comparison, a gap, an address and a note to oneself:
 *
 * ```mdx guide/worried.mdx
 * For <5 pupils. Dear <parent>, see <https://www.council.example>.
 *
 * <!-- ask Jo -->
 * ```
 *
 * > error in guide/worried.mdx at `<5`
 * > The sign < begins a tag, so it cannot stand before a figure.
 * > Type “fewer than 5” or “under 5”.
 *
 * > error in guide/worried.mdx at `<parent>`
 * > <parent> is not a tag that a page may hold.
 * > If it is a gap to fill, type [parent]. If not, take the signs < and > out.
 *
 * > error in guide/worried.mdx at `<https://www.council.example>`
 * > An address cannot stand between < and >.
 * > Type the words to click on, then the address: [words](https://www.council.example)
 *
 * > error in guide/worried.mdx at `<!-- ask Jo -->`
 * > A note in <!-- --> cannot stand in a page.
 * > Take it out. Keep notes to yourself in another file.
 *
 * Tags without an end, or with the end of another:
 *
 * ```mdx guide/worried.mdx
 * <Contact who="senco">
 *
 * <Note title="Good to know">
 * Bring a friend.
 * </Law>
 * ```
 *
 * ```mdx guide/home.mdx
 * <Note title="Good to know">
 * Bring a friend.
 * <Note>
 * ```
 *
 * > error in guide/home.mdx at `<Note>`
 * > This opens <Note> once more, inside the one from line 12.
 * > Type </Note> with a stroke after the <, if that one should end here.
 *
 * > error in guide/worried.mdx at `<Contact who="senco">`
 * > <Contact> is opened here and not closed.
 * > End the tag with />: <Contact who="senco" />
 *
 * > error in guide/worried.mdx at `</Law>`
 * > This closes <Law>, but <Note> is open, from line 16.
 * > Type </Note> in its place.
 *
 * An end too many, and two tags that cross:
 *
 * ```mdx guide/worried.mdx
 * <Note title="Good to know">
 * Bring a friend.
 * </Note>
 *
 * </Note>
 * ```
 *
 * ```mdx guide/home.mdx
 * <Note title="Good to know">
 *
 * <Law source="An act">
 *
 * Words.
 *
 * </Note>
 *
 * </Law>
 * ```
 *
 * > error in guide/home.mdx at `<Law source="An act">`
 * > <Law> begins inside <Note>, and ends after it.
 * > Put </Law> before </Note>.
 *
 * > error in guide/worried.mdx at `</Note>`
 * > </Note> closes what line 16 has closed already.
 * > Take </Note> out.
 *
 * Tags that cannot be read:
 *
 * ```mdx guide/worried.mdx
 * Ring <Phone who=office />, <Phone who=“office” /> or <Phone who="office" at once.
 * ```
 *
 * > error in guide/worried.mdx at `<Phone who=office />`
 * > A value in this tag stands without quote marks.
 * > Type it like this: <Phone who="office" />
 *
 * > error in guide/worried.mdx at `<Phone who=“office” />`
 * > The quote marks in this tag are curly, and must be straight.
 * > Type it like this: <Phone who="office" />
 *
 * > error in guide/worried.mdx at `<Phone who="office"`
 * > This tag has no end.
 * > Type it like this: <Phone who="office" />
 *
 * HTML that cannot be read either:
 *
 * ```mdx guide/worried.mdx
 * One<br>two
 *
 * <font color=red>three</font>
 * ```
 *
 * > error in guide/worried.mdx at `<br>`
 * > <br> is HTML, which a page may not hold.
 * > Take it out. Leave an empty line to begin a new paragraph.
 *
 * > error in guide/worried.mdx at `<font color=red>`
 * > <font> is HTML, which a page may not hold.
 * > Take it out, and keep the words.
 */
const mdxSyntaxRule = 'mdx-syntax';

/** An MDX file taken apart: the fields at its top, and its words as a tree. */
export interface PageText {
  /** The folder that it stands in: `guide`. */
  collection: string;
  /** The file's name without its ending. */
  id: string;
  file: string;
  text: string;
  lines: Lines;
  /** The fields at the top. Missing if the file has none, or they could not be found. */
  fields: YamlText | undefined;
  /**
   * The words. Places count UTF-16 units. Code stands in them as words, never as nodes of its own; signs that could
   * not be read are left out, and told in `problems`. Missing if too much could not be read.
   */
  body: Root | undefined;
  /** Where MDX would run code. Such a page must not be given to a program that compiles MDX. */
  code: CodeStretch[];
  problems: Problem[];
}

/** Takes an MDX file apart. Never throws: what cannot be read is a problem. */
export function readPage(source: SourceFile, collection: string, id: string): PageText {
  const { path: file, text } = source;
  const lines = linesOf(text);
  const page: PageText = { collection, id, file, text, lines, fields: undefined, body: undefined, code: [], problems: [] };
  const top = topOfPage(text);
  page.problems.push(...top.faults.map((fault) => problemOf(fault, fieldsAtTopRule, 'Each page begins with its fields.')));
  if (top.fields) {
    page.fields = readYaml(text.slice(top.fields.start, top.fields.end), file, top.fields.start, lines);
    page.problems.push(...page.fields.problems);
  }
  const { body, code, faults } = readMarkdown(text, top.fields?.after ?? 0, lines);
  page.problems.push(
    ...faults.map((fault) => problemOf({ ...fault, end: Math.min(fault.end, endOfLine(text, fault.start)) }, mdxSyntaxRule, mdxSource)),
  );
  return { ...page, body, code };

  function problemOf({ start, end, message, fix }: TopFault, rule: string, source: string): Problem {
    return { file, ...lines.between(start, end), severity: 'error', rule, message, fix, source };
  }
}

const mdxSource = 'Pages are written in Markdown with a few components: docs/writing.md';

function endOfLine(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline === -1 ? text.length : newline;
}
