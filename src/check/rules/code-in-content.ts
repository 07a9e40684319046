import { htmlRemedy, type PageText } from '../../source/index.ts';
import { isComponentName, tagPlace } from '../component-uses.ts';
import { elementsOf, nodesOf, stretchOf, tagNameOf } from '../page-parts.ts';
import { type Finding, pageRule, type Rule } from '../rule.ts';
import { shown } from '../words.ts';

/**
 * # code-in-content
 *
 * A page holds words, Markdown and the listed components. It holds nothing that a program would run (curly brackets, imports),
 * and no HTML, not even `<br>` or `<b>`: each has a sign of its own in Markdown, and what the website shows can then be
 * shown on paper too. A page with any of it is not built.
 *
 * ## Good
 *
 * Words, Markdown and components:
 *
 * ```mdx guide/worried.mdx
 * Ask [your name] to **draw**; 3 < 4, a \{b\}, R&D, 5 &lt; 6.
 *
 * Please
 * import nothing.
 *
 * <Note title="Good to know">
 * Bring a friend.
 * </Note>
 * ```
 *
 * A page whose words cannot be read is told by another rule:
 *
 * ```mdx guide/worried.mdx
 * > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > deep
 * ```
 *
 * ## Bad
 *
 * Curly brackets, in words and between code marks. One is never closed:
 *
 * ```mdx guide/worried.mdx
 * Dear {name}, bring {1 + 1} things.
 *
 * ## Hello `{x}`
 *
 * Until {then,
 * we wait.
 * ```
 *
 * > error in guide/worried.mdx at `{name}`
 * > A curly bracket { begins code, and a page may not hold code.
 * > If it is a gap to fill, type [name]. If not, type round brackets: (name)
 *
 * > error in guide/worried.mdx at `{1 + 1}`
 * > A curly bracket { begins code, and a page may not hold code.
 * > Take the curly brackets out, or type round ones ( ). A gap to fill stands in square ones: [name]
 *
 * > error in guide/worried.mdx at `{x}`
 * > A curly bracket { begins code, and a page may not hold code.
 * > If it is a gap to fill, type [x]. If not, type round brackets: (x)
 *
 * > error in guide/worried.mdx at `{`
 * > A curly bracket { begins code, and a page may not hold code.
 * > Take the curly brackets out, or type round ones ( ). A gap to fill stands in square ones: [name]
 *
 * Brackets over two lines:
 *
 * ```mdx guide/worried.mdx
 * Dear {parent
 * or carer}
 * ```
 *
 * > error in guide/worried.mdx at `{parent`
 * > A curly bracket { begins code, and a page may not hold code.
 * > If it is a gap to fill, type [parent or carer]. If not, type round brackets: (parent or carer)
 *
 * Code in a component's tag:
 *
 * ```mdx guide/worried.mdx
 * Ask <Name who={"senco"} />, <Name {...all} /> or <Name who={fn({})} />.
 * ```
 *
 * > error in guide/worried.mdx at `{"senco"}`
 * > The value of this attribute is code, and a page may not hold code.
 * > Type the value in quotes: "senco"
 *
 * > error in guide/worried.mdx at `{...all}`
 * > These curly brackets are code, and a page may not hold code.
 * > Type each attribute with its value in quotes: who="senco"
 *
 * > error in guide/worried.mdx at `{fn({})}`
 * > The value of this attribute is code, and a page may not hold code.
 * > Type the value itself, in quotes: "…"
 *
 * Imports and exports, and words that look like them:
 *
 * ```mdx guide/worried.mdx
 * import x from "y"
 *
 * export const a = 1
 *
 * import duties rose last year.
 * ```
 *
 * > error in guide/worried.mdx at `import x from "y"`
 * > This line is code (import), and a page may not hold code.
 * > Take it out. The components need not be brought in: docs/writing.md lists them.
 *
 * > error in guide/worried.mdx at `export const a = 1`
 * > This line is code (export), and a page may not hold code.
 * > Take it out. The components need not be brought in: docs/writing.md lists them.
 *
 * > error in guide/worried.mdx at `import duties rose last year.`
 * > A line that begins with “import” is read as code.
 * > Begin the line with another word, or with a capital letter: Import duties rose last year.
 *
 * HTML, with what to type in its place:
 *
 * ```mdx guide/worried.mdx
 * An <b>important</b> <a href="/">link</a>.<br />And more.
 *
 * <div align="center">
 *
 * Words.
 *
 * </div>
 *
 * <>nothing</> and <parent /> and <o:p></o:p>
 * ```
 *
 * > error in guide/worried.mdx at `<b>`
 * > <b> is HTML, which a page may not hold.
 * > Type two stars on each side of the words: **words**
 *
 * > error in guide/worried.mdx at `<a href="/">`
 * > <a> is HTML, which a page may not hold.
 * > Type a link like this: [words](/worried/)
 *
 * > error in guide/worried.mdx at `<br />`
 * > <br> is HTML, which a page may not hold.
 * > Take it out. Leave an empty line to begin a new paragraph.
 *
 * > error in guide/worried.mdx at `<div align="center">`
 * > <div> is HTML, which a page may not hold.
 * > Take it out. Leave an empty line between paragraphs.
 *
 * > error in guide/worried.mdx at `<`
 * > A tag without a name cannot stand in a page.
 * > Take <> and </> out.
 *
 * > error in guide/worried.mdx at `<parent />`
 * > <parent> is not a tag that a page may hold.
 * > Take it out. A gap to fill stands in square brackets: [parent]
 *
 * > error in guide/worried.mdx at `<o:p>`
 * > <o:p> is HTML, which a page may not hold.
 * > Take it out. Leave an empty line between paragraphs.
 *
 * A table and a program are told once, and not for all that stands in them:
 *
 * ```mdx guide/worried.mdx
 * <table>
 *   <tr><td>A</td></tr>
 * </table>
 *
 * <script>{alert(1)}</script>
 * ```
 *
 * > error in guide/worried.mdx at `<table>`
 * > <table> is HTML, which a page may not hold.
 * > Type the table with upright lines: | a | b |
 *
 * > error in guide/worried.mdx at `<script>`
 * > <script> is HTML, which a page may not hold.
 * > Take it out, with all that stands in it. Nothing on the site may run.
 *
 * A sign of HTML for a space, and one that does not exist:
 *
 * ```mdx guide/worried.mdx
 * Ring&nbsp;us, or&#160;write. Fish &chips; today.
 * ```
 *
 * > error in guide/worried.mdx at `&nbsp;`
 * > “&nbsp;” is HTML for a space.
 * > Type a space with the space bar.
 *
 * > error in guide/worried.mdx at `&#160;`
 * > “&#160;” is HTML for a space.
 * > Type a space with the space bar.
 *
 * > error in guide/worried.mdx at `&chips;`
 * > “&chips;” looks like HTML, and would be shown as it stands.
 * > Type the sign itself, or a space after &.
 */
export const codeInContent: Rule = pageRule({
  name: 'code-in-content',
  source: 'Content is words, not code: whoever edits a page can break it, but never run anything.',
  needs: () => undefined,
  *findOnPage(page) {
    yield* stretches(page);
    yield* tags(page);
    yield* entities(page);
  },
});

function* stretches(page: PageText): Generator<Finding> {
  const programs = [...elementsOf(page)].filter(({ element }) => isProgram(tagNameOf(element))).map(({ element }) => stretchOf(element));
  for (const { kind, start, end } of page.code) {
    if (programs.some((program) => start > program.start && start < program.end)) continue;
    const typed = page.text.slice(start, end);
    const newline = /\r?\n/.exec(typed);
    const place = page.lines.between(start, newline ? start + newline.index : end);
    yield { file: page.file, place, ...remedyOf(kind, typed) };
  }
}

function isProgram(name: string): boolean {
  return /^(?:script|style)$/i.test(name);
}

function remedyOf(kind: PageText['code'][number]['kind'], typed: string): { message: string; fix: string } {
  switch (kind) {
    case 'brackets': {
      const gap = /^\{+\s*([\p{L}'’][\p{L}'’\s-]*)\}+$/u.exec(typed)?.[1];
      return {
        message: 'A curly bracket { begins code, and a page may not hold code.',
        fix: gap
          ? `If it is a gap to fill, type [${shown(gap)}]. If not, type round brackets: (${shown(gap)})`
          : 'Take the curly brackets out, or type round ones ( ). A gap to fill stands in square ones: [name]',
      };
    }
    case 'attribute': {
      const value = /^\{\s*(["'`]?)([^"'`{}]*)\1\s*\}$/.exec(typed)?.[2];
      const fix = value ? `Type the value in quotes: "${shown(value)}"` : 'Type the value itself, in quotes: "…"';
      return { message: 'The value of this attribute is code, and a page may not hold code.', fix };
    }
    case 'spread':
      return {
        message: 'These curly brackets are code, and a page may not hold code.',
        fix: 'Type each attribute with its value in quotes: who="senco"',
      };
    case 'import':
    case 'export':
      return /["'={*]/.test(typed)
        ? {
            message: `This line is code (${kind}), and a page may not hold code.`,
            fix: 'Take it out. The components need not be brought in: docs/writing.md lists them.',
          }
        : {
            message: `A line that begins with “${kind}” is read as code.`,
            fix: `Begin the line with another word, or with a capital letter: ${capital(shown(typed))}`,
          };
  }
}

function* tags(page: PageText): Generator<Finding> {
  const { file } = page;
  for (const { element, parents } of elementsOf(page)) {
    const name = tagNameOf(element);
    // Components are told by a rule of their own.
    if (isComponentName(name)) continue;
    const place = tagPlace(page, element);
    const remedy = htmlRemedy(name);
    if (name === '') yield { file, place, message: 'A tag without a name cannot stand in a page.', fix: 'Take <> and </> out.' };
    else if (!remedy) {
      const fix = `Take it out. A gap to fill stands in square brackets: [${shown(name)}]`;
      yield { file, place, message: `<${shown(name)}> is not a tag that a page may hold.`, fix };
      // A cell of a table needs no telling beside the table.
    } else if (!parents.some((parent) => htmlRemedy(tagNameOf(parent)) === remedy))
      yield { file, place, message: `<${name}> is HTML, which a page may not hold.`, fix: remedy };
  }
}

function* entities(page: PageText): Generator<Finding> {
  for (const { node } of nodesOf(page)) {
    if (node.type !== 'text') continue;
    const { start, end } = stretchOf(node);
    for (const { 0: sign, index } of page.text.slice(start, end).matchAll(/&(?:nbsp|#160|#xa0);?|&[a-z]{2,31};/gi)) {
      const place = page.lines.between(start + index, start + index + sign.length);
      if (/^&(?:nbsp|#160|#xa0)/i.test(sign))
        yield { file: page.file, place, message: `“${sign}” is HTML for a space.`, fix: 'Type a space with the space bar.' };
      else if (node.value.includes(sign)) {
        const message = `“${sign}” looks like HTML, and would be shown as it stands.`;
        yield { file: page.file, place, message, fix: 'Type the sign itself, or a space after &.' };
      }
    }
  }
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
