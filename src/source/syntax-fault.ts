import { components } from '../schema/index.ts';
import type { Stretch, SyntaxFault } from './fault.ts';
import { htmlRemedy } from './html.ts';
import { nearest } from './nearest.ts';
import type { Lines } from './places.ts';
import { tagAt } from './tags.ts';
import { unreadable } from './unreadable-sign.ts';

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
  if (stillOpen) {
    const start = offsetAt(Number(stillOpen[1]), Number(stillOpen[2]), lines);
    return closedAsAnother({ text, parsed, start, lines }, at) ?? notClosed({ text, parsed, start, lines }, words);
  }
  if (words.startsWith('Expected a closing tag')) return notClosed({ text, parsed, start: at, lines }, words);
  if (words.startsWith('Unexpected closing tag')) return notOpened(parsed, at, lines);
  return unreadable(text, at);
}

interface Opened {
  text: string;
  parsed: string;
  /** Where the tag begins that is not closed. */
  start: number;
  lines: Lines;
}

const componentRules = new Map<string, { holds: 'words' | 'nothing' }>(Object.entries(components));

/** `<Note>…</Law>`, where no `<Law>` was opened; and `<Note>…<Law>…</Note>…</Law>`. */
function closedAsAnother({ parsed, start, lines }: Opened, at: number): SyntaxFault | undefined {
  const name = tagAt(parsed, start)?.name ?? '';
  const closing = closingTag(parsed, at);
  if (!componentRules.has(name) || !closing) return undefined;
  const opening = { start, end: tagAt(parsed, start)?.end ?? start + 1 };
  const isClosedLater = parsed.includes(`</${name}>`, closing.end);
  if (isClosedLater) {
    return {
      ...opening,
      masked: [opening],
      opens: name,
      message: `<${name}> begins inside <${closing.name}>, and ends after it.`,
      fix: `Put </${name}> before </${closing.name}>.`,
    };
  }
  if (isOpen(parsed, closing.name, closing.start)) return undefined;
  return {
    start: closing.start,
    end: closing.end,
    masked: [opening, closing],
    message: `This closes <${closing.name}>, but <${name}> is open, from line ${lines.between(start, start).line}.`,
    fix: `Type </${name}> in its place.`,
  };
}

function notClosed({ text, parsed, start, lines }: Opened, words: string): SyntaxFault {
  const tag = tagAt(parsed, start);
  const name = tag?.name ?? '';
  const end = tag?.end ?? start + 1;
  const common = { start, end, masked: [{ start, end }], opens: name };
  const html = htmlRemedy(name);
  if (html) return { ...common, message: `<${name}> is HTML, which a page may not hold.`, fix: html };
  const rule = componentRules.get(name);
  if (!rule) return { ...common, ...unknownTag(name, text.slice(start, end), /^\p{Lu}/u.test(name)) };
  const message = `<${name}> is opened here and not closed.`;
  if (rule.holds === 'nothing')
    return { ...common, message, fix: `End the tag with />: ${text.slice(start, end).replace(/\s*\/?>$/, ' />')}` };
  if (words.includes('before the end of') && text.includes(`</${name}>`, end)) {
    return {
      ...common,
      message: `<${name}> is opened within a line and closed further down.`,
      fix: `Put <${name} …> and </${name}> each on a line of its own.`,
    };
  }
  return (
    closedWithoutStroke({ text, parsed, start, lines }, name, end) ?? {
      ...common,
      message,
      fix: `Type </${name}> after the words, or end the tag with /> if there are none.`,
    }
  );
}

/** `<Note title="a">Words.<Note>` or `<Note/>`: a second tag without attributes, where `</Note>` was meant. */
function closedWithoutStroke({ parsed, start, lines }: Opened, name: string, end: number): SyntaxFault | undefined {
  const bare = new RegExp(`<${name}\\s*/?>`, 'g');
  const isBare = parsed.slice(start, end).replace(/[\s/]/g, '') === `<${name}>`;
  const before = isBare ? parsed.lastIndexOf(`<${name} `, start) : start;
  bare.lastIndex = end;
  const found = isBare ? { index: start, 0: parsed.slice(start, end) } : bare.exec(parsed);
  if (!found || before === -1) return undefined;
  const second = { start: found.index, end: found.index + found[0].length };
  return {
    ...second,
    masked: [second, { start: before, end: tagAt(parsed, before)?.end ?? before + 1 }],
    message: `This opens <${name}> once more, inside the one from line ${lines.between(before, before).line}.`,
    fix: `Type </${name}> with a stroke after the <, if that one should end here.`,
  };
}

/** A name that is no component and no HTML: a slip, or words between the signs < and >. */
function unknownTag(name: string, typed: string, hasCapital: boolean): { message: string; fix: string } {
  const gap = `If it is a gap to fill, type [${typed.replace(/^<|\/?>$/g, '').trim()}]. If not, take the signs < and > out.`;
  if (!hasCapital) return { message: `<${name}> is not a tag that a page may hold.`, fix: gap };
  const meant = nearest(name, componentRules.keys());
  return {
    message: `There is no component <${name}>.`,
    fix: meant ? `Did you mean <${meant}>? Type that in its place, and close it.` : gap,
  };
}

function notOpened(parsed: string, start: number, lines: Lines): SyntaxFault {
  const closing = closingTag(parsed, start) ?? { name: '', start, end: start + 2 };
  const { name, end } = closing;
  const common = { start, end, masked: [{ start, end }], closes: name };
  if (htmlRemedy(name)) return { ...common, message: `</${name}> is HTML, which a page may not hold.`, fix: `Take </${name}> out.` };
  const before = parsed.lastIndexOf(`</${name}>`, start - 1);
  if (before !== -1) {
    const { line } = lines.between(before, before);
    return { ...common, message: `</${name}> closes what line ${line} has closed already.`, fix: `Take </${name}> out.` };
  }
  return {
    ...common,
    message: `</${name}> closes a tag that was not opened.`,
    fix: `Take </${name}> out, or type <${name}> before the words.`,
  };
}

function closingTag(parsed: string, start: number): (Stretch & { name: string }) | undefined {
  const [whole, name = ''] = /^<\/\s*([^\s<>]*)[^<>\n]*>?/.exec(parsed.slice(start, start + 200)) ?? [];
  return whole === undefined ? undefined : { name, start, end: start + whole.length };
}

/** Whether more tags of a name are opened than closed before an offset. */
function isOpen(parsed: string, name: string, before: number): boolean {
  const text = parsed.slice(0, before);
  const opened = text.match(new RegExp(`<${escaped(name)}(?=[\\s>])[^<>]*(?<!/)>`, 'g'))?.length ?? 0;
  return opened > text.split(`</${name}>`).length - 1;
}

function escaped(name: string): string {
  return name.replace(/[^\w-]/g, '\\$&');
}

function offsetAt(line: number, column: number, lines: Lines): number {
  return lines.startOf(line) + column - 1;
}
