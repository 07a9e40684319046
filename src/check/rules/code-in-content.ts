import type { PageText } from '../../source/index.ts';
import { tagPlace } from '../component-uses.ts';
import { elementsOf } from '../page-parts.ts';
import type { Finding, Rule } from '../rule.ts';
import { shown } from '../words.ts';

/**
 * A page holds words, Markdown and components, and nothing that a program would run: no curly brackets, no imports, no HTML.
 *
 * Good: `Ask [child's name] to draw.` `<Note title="Good to know">Bring a friend.</Note>` `**important**`
 *
 * Bad: `{name}`. `<Note title={title}>`. `<Note {...all}>`. A line that begins with `import` or `export`.
 * `<b>important</b>`, `<div>`, `<script>`.
 */
export const codeInContent: Rule = {
  name: 'code-in-content',
  source: 'Content is words, not code: whoever edits a page can break it, but never run anything.',
  *find({ pages }) {
    for (const page of pages) {
      yield* stretches(page);
      yield* tags(page);
    }
  },
};

function* stretches(page: PageText): Generator<Finding> {
  for (const { kind, start, end } of page.code) {
    const typed = page.text.slice(start, end);
    const newline = page.text.indexOf('\n', start);
    const place = page.lines.between(start, newline === -1 ? end : Math.min(end, newline));
    yield { file: page.file, place, ...remedyOf(kind, typed) };
  }
}

function remedyOf(kind: PageText['code'][number]['kind'], typed: string): { message: string; fix: string } {
  switch (kind) {
    case 'brackets':
      return {
        message: 'A curly bracket { begins code, and a page may not hold code.',
        fix: 'Take the curly brackets out, or type round ones ( ). A gap to fill stands in square ones: [name]',
      };
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
  for (const { element, place: whole } of elementsOf(page)) {
    const name = element.name ?? '';
    // A name with a capital is a component's, and told by the rule for those.
    if (/^\p{Lu}[\p{L}\p{N}]*$/u.test(name)) continue;
    const place = tagPlace(page, element) ?? { ...whole, endLine: whole.line, endColumn: whole.column + 1 };
    if (name === '') yield { file: page.file, place, message: 'A tag without a name cannot stand in a page.', fix: 'Take <> and </> out.' };
    else
      yield {
        file: page.file,
        place,
        message: `<${name}> is HTML, which a page may not hold.`,
        fix: remedies[name.toLowerCase()] ?? `Take <${name}> out.`,
      };
  }
}

const heading = 'Type the heading on a line of its own, like this: ## Heading';
const strong = 'Type two stars on each side of the words: **words**';
const list = 'Type each item on a line of its own, after a hyphen and a space: - item';
const table = 'Type the table with upright lines: | a | b |';
const paragraph = 'Take it out. Leave an empty line between paragraphs.';
const danger = 'Take it out, with all that stands in it. Nothing on the site may run.';

/** What to type in the place of an HTML tag. */
const remedies: Record<string, string> = {
  a: 'Type a link like this: [words](/worried/)',
  b: strong,
  strong,
  i: strong,
  em: strong,
  u: strong,
  mark: strong,
  img: 'Type a picture like this: ![what it shows](../pictures/name.jpg)',
  br: 'Take it out. Leave an empty line to begin a new paragraph.',
  p: paragraph,
  div: paragraph,
  span: 'Take it out, and keep the words.',
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  ul: list,
  ol: list,
  li: list,
  table,
  tr: table,
  td: table,
  th: table,
  details: 'Take it out. On paper nobody can open it: type a heading and the words.',
  summary: 'Take it out. On paper nobody can open it: type a heading and the words.',
  blockquote: 'Type > and a space before each line.',
  hr: 'Take it out. Begin a new part with a heading: ## Heading',
  script: danger,
  style: danger,
  iframe: 'Take it out. Type a link to the page in its place: [words](https://…)',
  video: 'Take it out. Type a link to the film in its place: [words](https://…)',
  audio: 'Take it out. Type a link to the recording in its place: [words](https://…)',
  object: danger,
  embed: danger,
  form: danger,
  input: danger,
  button: danger,
  svg: 'Save the drawing as a file in content/pictures, and type ![what it shows](../pictures/name.svg)',
};

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
