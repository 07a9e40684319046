import { components } from '../schema/index.ts';
import type { SyntaxFault } from './fault.ts';
import { htmlRemedy } from './html.ts';
import { mendedTag } from './mended-tag.ts';

/** Says what is wrong where a sign < begins something that is no tag, or a tag that cannot be read. */
export function unreadable(text: string, start: number): SyntaxFault {
  const rest = text.slice(start, start + 2_000);
  for (const say of sayings) {
    const said = say(rest, text[start - 1] ?? '');
    if (!said) continue;
    const { length, masked = length, ...words } = said;
    return { start, end: start + length, masked: [{ start, end: start + masked }], ...words };
  }
  const length = /^\S+/.exec(rest)?.[0].length ?? 1;
  return {
    start,
    end: start + length,
    masked: [{ start, end: start + length }],
    message: 'This cannot be read.',
    fix: 'Check the signs < > { } in this line and the one before. Type words in their place.',
  };
}

interface Said {
  /** How many letters are meant. */
  length: number;
  /** How many must be taken out so that the rest can be read, if not as many. */
  masked?: number;
  message: string;
  fix: string;
  opens?: string;
}

/** @param before the letter before the sign */
type Saying = (rest: string, before: string) => Said | undefined;

const sayings: Saying[] = [note, declaration, address, figure, gap, comparison, html, component, otherTag, sign];

function note(rest: string): Said | undefined {
  if (!rest.startsWith('<!--')) return undefined;
  return {
    length: (/^<!--[\s\S]*?-->|^<!--/.exec(rest)?.[0] ?? '').length,
    message: 'A note in <!-- --> cannot stand in a page.',
    fix: 'Take it out. Keep notes to yourself in another file.',
  };
}

function declaration(rest: string): Said | undefined {
  const found = /^<[!?][^>\n]*>?/.exec(rest)?.[0];
  return found === undefined
    ? undefined
    : { length: found.length, message: 'This is HTML, which a page may not hold.', fix: 'Take it out.' };
}

function address(rest: string): Said | undefined {
  const [whole = '', typed] = /^<((?:https?:|mailto:|www\.)[^\s<>]*|[^\s<>@]+@[^\s<>]+)>?/i.exec(rest) ?? [];
  if (typed === undefined) return undefined;
  const to = /^(?:https?|mailto):/i.test(typed) ? typed : typed.includes('@') ? `mailto:${typed}` : `https://${typed}`;
  return {
    length: whole.length,
    message: 'An address cannot stand between < and >.',
    fix: `Type the words to click on, then the address: [words](${to})`,
  };
}

function figure(rest: string): Said | undefined {
  const [whole, equals = '', amount = ''] = /^<\s*(=?)\s*([\d£$.][^\s<>]*)/.exec(rest) ?? [];
  if (whole === undefined) return undefined;
  const plain = amount.replace(/[.,;:)]+$/, '');
  return {
    length: whole.length,
    masked: 1,
    message: 'The sign < begins a tag, so it cannot stand before a figure.',
    fix: equals ? `Type “${plain} or fewer”, or “up to ${plain}”.` : `Type “fewer than ${plain}” or “under ${plain}”.`,
  };
}

function gap(rest: string): Said | undefined {
  const [whole, words = ''] = /^<<\s*([^<>\n]+?)\s*>>/.exec(rest) ?? [];
  return whole === undefined
    ? undefined
    : { length: whole.length, message: 'A gap to fill stands in square brackets.', fix: `Type [${words}]` };
}

function comparison(rest: string, before: string): Said | undefined {
  const found = /^<[a-z]\w*/.exec(rest)?.[0];
  if (found === undefined || /^[^\n]*>/.test(rest)) return undefined;
  // One letter is more often a number's name than the beginning of a tag without an end.
  if (!/[\p{L}\p{N}]/u.test(before) && found.length > 2 && htmlRemedy(found.slice(1))) return undefined;
  return {
    length: found.length,
    masked: 1,
    message: 'The sign < begins a tag, and no tag follows.',
    fix: 'Type the word for it: “under”, “less than”.',
  };
}

function html(rest: string): Said | undefined {
  const name = /^<([A-Za-z][\w:]*)/.exec(rest)?.[1] ?? '';
  const fix = htmlRemedy(name);
  return fix === undefined ? undefined : { ...wholeTag(rest), opens: name, message: `<${name}> is HTML, which a page may not hold.`, fix };
}

function component(rest: string): Said | undefined {
  const name = /^<([A-Za-z]\w*)/.exec(rest)?.[1] ?? '';
  if (!Object.hasOwn(components, name)) return undefined;
  const overLines = /^<[^<>]*\n[^<>]*>/.exec(rest)?.[0];
  const { message, tag, length } = mendedTag(name, overLines ?? rest.slice(0, wholeTag(rest).length));
  const said = overLines === undefined ? message : 'An empty line stands within this tag.';
  return { length, opens: name, message: said, fix: `Type it like this: ${tag}` };
}

function otherTag(rest: string): Said | undefined {
  const name = /^<([A-Za-z][\w.-]*)/.exec(rest)?.[1];
  if (name === undefined) return undefined;
  return {
    length: name.length + 1,
    masked: 1,
    opens: name,
    message: `The tag <${name} cannot be read.`,
    fix: 'Check that it ends with >, and that each value stands in quotes, like this: <Name who="senco" />',
  };
}

function sign(rest: string): Said | undefined {
  if (!rest.startsWith('<')) return undefined;
  return {
    length: (/^<[^\s\w]*/.exec(rest)?.[0] ?? '').length,
    masked: 1,
    message: 'The sign < begins a tag, and no tag follows.',
    fix: 'Type the word for it: “under”, “less than”.',
  };
}

/** To the > that ends it, or to the end of the line. */
function wholeTag(rest: string): { length: number } {
  return { length: (/^<[^>\n]*>?/.exec(rest)?.[0] ?? '<').trimEnd().length };
}
