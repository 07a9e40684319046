import type { Lines } from './places.ts';
import { tagAt } from './tags.ts';

/** Something in a page that the Markdown parser cannot read. Offsets count from the start of the file. */
export interface SyntaxFault {
  start: number;
  end: number;
  message: string;
  fix: string;
  /** What to take out so that the rest can be read. */
  masked: { start: number; end: number };
  /** The name of a tag that was opened here: its closing tag further down is the same fault. */
  opens?: string;
  /** The name of a tag that is closed here without having been opened. */
  closes?: string;
}

/**
 * Finds what an error of Sätteri's is about, and says it in an editor's words.
 * Its errors read ``3:1: Expected a closing tag for `<Note>` (3:1)``. Like its trees, they count UTF-16 units.
 * @param text the file as it stands
 * @param parsed what the parser was given: the same length, without code and without the faults found before
 */
export function faultOf(error: unknown, text: string, parsed: string, lines: Lines): SyntaxFault {
  const raw = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', words = raw] = /^(\d+):(\d+): ([\s\S]*)$/.exec(raw) ?? [];
  const at = offsetAt(Number(line), Number(column), lines);

  const stillOpen = /expected corresponding closing tag for `<[^`]*>` \((\d+):(\d+)\)/.exec(words);
  if (stillOpen) return notClosed(text, parsed, offsetAt(Number(stillOpen[1]), Number(stillOpen[2]), lines), words);
  if (words.startsWith('Expected a closing tag')) return notClosed(text, parsed, at, words);
  if (words.startsWith('Unexpected closing tag')) return notOpened(text, at);
  return unreadable(text, at);
}

function notClosed(text: string, parsed: string, start: number, words: string): SyntaxFault {
  const tag = tagAt(parsed, start);
  const name = tag?.name ?? '';
  const end = tag?.end ?? start + 1;
  const common = { start, end, masked: { start, end }, opens: name };
  if (standAlone.has(name.toLowerCase())) return { ...common, ...htmlRemedy(name) };
  if (words.includes('before the end of') && text.includes(`</${name}>`, end)) {
    return {
      ...common,
      message: `<${name}> is opened within a line and closed further down.`,
      fix: `Put <${name} …> and </${name}> each on a line of its own.`,
    };
  }
  return {
    ...common,
    message: `<${name}> is opened here and not closed.`,
    fix: `Type </${name}> after the words, or end the tag with /> if there are none.`,
  };
}

function notOpened(text: string, start: number): SyntaxFault {
  const [whole = '</', name = ''] = /^<\/\s*([^\s<>]*)[^<>\n]*>?/.exec(text.slice(start, start + 200)) ?? [];
  const end = start + whole.length;
  return {
    start,
    end,
    masked: { start, end },
    closes: name,
    message: `</${name}> closes a tag that was not opened.`,
    fix: `Take </${name}> out, or type <${name}> before the words.`,
  };
}

function unreadable(text: string, start: number): SyntaxFault {
  const rest = text.slice(start, start + 2_000);
  const stretch = (pattern: RegExp): { start: number; end: number; masked: { start: number; end: number } } => {
    const end = start + Math.max(1, pattern.exec(rest)?.[0].length ?? 1);
    return { start, end, masked: { start, end } };
  };
  if (rest.startsWith('<!--')) {
    return {
      ...stretch(/^<!--[\s\S]*?-->|^<!--/),
      message: 'A note in <!-- --> cannot stand in a page.',
      fix: 'Take it out. Keep notes to yourself in another file.',
    };
  }
  const address = /^<((?:https?:|mailto:|www\.)[^\s<>]*|[^\s<>@]+@[^\s<>]+)>?/i.exec(rest)?.[1];
  if (address) {
    const to = /^(?:https?|mailto):/i.test(address) ? address : address.includes('@') ? `mailto:${address}` : `https://${address}`;
    return {
      ...stretch(/^<[^\s<>]*>?/),
      message: 'An address cannot stand between < and >.',
      fix: `Type the words to click on, then the address: [words](${to})`,
    };
  }
  if (/^<\s*=?\s*[\d£$.]/.test(rest)) {
    return {
      ...stretch(/^<[^\s<>]*/),
      masked: { start, end: start + 1 },
      message: 'The sign < begins a tag, so it cannot stand before a figure.',
      fix: 'Type “fewer than” or “under” in its place.',
    };
  }
  const name = /^<([A-Za-z][\w.-]*)/.exec(rest)?.[1];
  if (name) {
    return {
      ...stretch(/^<[\w.-]*/),
      masked: { start, end: start + 1 },
      opens: name,
      message: `The tag <${name} cannot be read.`,
      fix: 'Check that it ends with >, and that each value stands in quotes, like this: <Name who="senco" />',
    };
  }
  if (rest.startsWith('<')) {
    return {
      ...stretch(/^<[^\s\w]*/),
      masked: { start, end: start + 1 },
      message: 'The sign < begins a tag, and no tag follows.',
      fix: 'Type the word for it: “under”, “less than”.',
    };
  }
  return {
    ...stretch(/^\S+/),
    message: 'This cannot be read.',
    fix: 'Check the signs < > { } in this line and the one before. Type words in their place.',
  };
}

/** HTML tags that have no closing tag, and what to type in their place. */
const standAlone = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'wbr', 'col', 'source', 'embed', 'area', 'base', 'track']);

function htmlRemedy(name: string): { message: string; fix: string } {
  const message = `<${name}> is HTML, which a page may not hold.`;
  if (/^br$/i.test(name)) return { message, fix: 'Take it out. Leave an empty line to begin a new paragraph.' };
  if (/^hr$/i.test(name)) return { message, fix: 'Take it out. Begin a new part with a heading: ## Heading' };
  if (/^img$/i.test(name)) return { message, fix: 'Type the picture like this: ![what it shows](../pictures/name.jpg)' };
  return { message, fix: 'Take it out.' };
}

function offsetAt(line: number, column: number, lines: Lines): number {
  return lines.startOf(line) + column - 1;
}
