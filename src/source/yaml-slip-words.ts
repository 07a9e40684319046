import type { YAMLError } from 'yaml';
import { quoted, type Slip } from './slip.ts';
import {
  hasOddSpace,
  indentOf,
  itemSign,
  joinedEntry,
  type LineParts,
  leftOpen,
  partsOfLine,
  unquoted,
  type YamlLine,
} from './yaml-lines.ts';

/** An error of the parser, and the line that it is about. */
export interface Blamed {
  error: YAMLError;
  lines: YamlLine[];
  index: number;
}

interface Line extends LineParts {
  text: string;
  before: LineParts & { text: string };
  error: YAMLError;
}

type Said = Pick<Slip, 'message' | 'fix'> & {
  /** What is wrong within the line: `value` unless said otherwise. */
  at?: 'line' | 'indent';
};

/** Says in an editor's words what is wrong with a line, and what to type. */
export function slipOf({ error, lines, index }: Blamed): Slip {
  const { start, text } = lines[index] ?? { start: 0, text: '' };
  const before = lines[index - 1]?.text ?? '';
  const line: Line = { ...partsOfLine(text), text, before: { ...partsOfLine(before), text: before }, error };
  const sayings = [
    tab(lines, index),
    oddSpace,
    open,
    afterQuote,
    backslash,
    secondPart,
    listSign,
    joinedDash,
    noDash,
    noSpace,
    atStart,
    goesOn,
    secondColon,
  ];
  const { at, ...said } = sayings.reduce<Said | undefined>((found, say) => found ?? say(line), undefined) ?? otherwise(line);
  if (at === 'indent') return { start, end: start + Math.max(1, indentOf(text)), ...said };
  const from = at === 'line' || line.value === '' ? indentOf(text) : line.valueAt;
  return { start: start + from, end: start + Math.max(from + 1, text.trimEnd().length), ...said };
}

/** The line as it should be, with its value in quotes. */
function inQuotes({ dashes, key, gap, value }: LineParts): string {
  const words = /^["']/.test(value) && leftOpen(value) !== undefined ? value.slice(1).replace(/[”’]$/, '') : unquoted(value);
  return `${dashes}${key === '' ? '' : `${key}${gap.trim() === gap ? `${gap} ` : gap}`}${quoted(words)}`;
}

function tab(lines: YamlLine[], index: number): (line: Line) => Said | undefined {
  return ({ text }) => {
    if (!/^ *\t/.test(text)) return undefined;
    const more = lines.slice(index + 1).filter(({ text: other }) => /^ *\t/.test(other)).length;
    const others = more === 0 ? '' : more === 1 ? ', and so does one more below' : `, and so do ${more} more below`;
    return { at: 'indent', message: `This line begins with a tab${others}.`, fix: 'Take the tab out and type two spaces in its place.' };
  };
}

function oddSpace({ text }: Line): Said | undefined {
  if (!hasOddSpace(text)) return undefined;
  const plain = text.replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ').replace(/[\u200b\ufeff]/g, '');
  return {
    at: 'line',
    message: 'A space in this line is not a plain one. Word and websites put such spaces, and they look the same.',
    fix: `Type the line anew, with the space bar: ${plain.trim()}`,
  };
}

function open({ text, value, ...line }: Line): Said | undefined {
  const sign = leftOpen(text);
  if (sign === '[') {
    return {
      message: 'A square bracket [ is opened here and not closed.',
      fix: `Type ] at the end, if this is a list: ${line.dashes}${line.key}: ${value}]. If these are words, put them in quotes.`,
    };
  }
  if (sign === '{')
    return { message: 'A curly bracket { is opened here and not closed.', fix: `Put the words in quotes: ${inQuotes({ ...line, value })}` };
  if (sign === undefined) return undefined;
  return {
    message: 'A quote mark is opened here and not closed.',
    fix: `Type the same quote mark at the end of the words: ${inQuotes({ ...line, value })}`,
  };
}

function afterQuote(line: Line): Said | undefined {
  if (!/^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*[^\s#]/.test(line.value)) return undefined;
  return {
    message: 'There are words after the closing quote mark.',
    fix: `Put all of the words between one pair of quote marks: ${inQuotes(line)}`,
  };
}

function backslash(line: Line): Said | undefined {
  if (line.error.code !== 'BAD_DQ_ESCAPE') return undefined;
  return { message: 'A backslash \\ has a meaning of its own between double quotes.', fix: `Use single quotes: ${inQuotes(line)}` };
}

function secondPart({ error }: Line): Said | undefined {
  if (error.code !== 'MULTIPLE_DOCS') return undefined;
  return { message: 'A line of three hyphens begins a second part, which would not be read.', fix: 'Take the line --- out.' };
}

function listSign({ text }: Line): Said | undefined {
  const sign = itemSign(text);
  if (sign === undefined) return undefined;
  const words = text.trim().slice(1).trim();
  return {
    at: 'line',
    message: `An item of a list begins with a hyphen here, not with ${sign}`,
    fix: `Type two spaces, a hyphen and a space before it: - ${/:(?:\s|$)/.test(words) ? quoted(words) : words}`,
  };
}

/** `-id: jo-marsh`, which is read as a field of that name. */
function joinedDash({ text }: Line): Said | undefined {
  const words = joinedEntry(text);
  return words === undefined
    ? undefined
    : { at: 'line', message: 'There is no space after the hyphen.', fix: `Type a space after it: - ${words}` };
}

function noDash({ text, key, value, before }: Line): Said | undefined {
  const isBelowItem = before.dashes !== '' && indentOf(text) >= before.indent.length;
  if (!isBelowItem || /^- /.test(text.trim())) return undefined;
  const missing = /^-(\S.*)$/.exec(value)?.[1];
  if (missing !== undefined) return { message: 'There is no space after the hyphen.', fix: `Type a space after it: - ${missing}` };
  if (key !== '' || indentOf(text) > before.indent.length) return undefined;
  return {
    message: 'This line has no hyphen, and stands among the items of a list.',
    fix: `If it is an item, type a hyphen and a space before it: - ${value}`,
  };
}

function noSpace({ text }: Line): Said | undefined {
  const [, dashes = '', key, sign = ':', words] = /^\s*((?:- +)*)([A-Za-z][\w-]*)(:(?=[^\s:/])|\s*[=;：]\s*)(.*)$/.exec(text) ?? [];
  if (key === undefined) return undefined;
  return sign === ':'
    ? { at: 'line', message: 'There is no space after the colon.', fix: `Type a space after it: ${dashes}${key}: ${words}` }
    : {
        at: 'line',
        message: `A field’s name ends with a colon, not with ${sign.trim()}`,
        fix: `Type a colon and a space after it: ${dashes}${key}: ${words}`,
      };
}

function atStart(line: Line): Said | undefined {
  const { key, value } = line;
  if (/^- /.test(value) && key !== '') {
    return {
      message: 'A list begins on the line below its field.',
      fix: `Begin a new line after “${key}:”, with two spaces before the hyphen. If it is no list, put the words in quotes: ${inQuotes(line)}`,
    };
  }
  const named = key === '' ? /^([*_"“”]+)([\w-]+):?\1:?\s+(.*)$/.exec(value) : null;
  if (named)
    return { at: 'line', message: 'A field’s name stands as it is, without signs around it.', fix: `Type ${named[2]}: ${named[3]}` };
  if (!/^(?:[@`%&*!|>[\]{}?,]|- )/.test(value)) return undefined;
  return {
    message: `A value may not begin with ${value.charAt(0)} unless it stands in quotes.`,
    fix: `Put it in quotes: ${inQuotes(line)}`,
  };
}

/** Words that go on in a second line are read as one with the first, unless they hold a colon. */
function goesOn({ text, before }: Line): Said | undefined {
  if (before.value === '' || indentOf(text) <= before.indent.length || !/^\s*[^\s:]+\s[^:]*:(?:\s|$)/.test(text)) return undefined;
  return {
    at: 'line',
    message: 'These words go on from the line above, and hold a colon.',
    fix: `Put all of the words on one line, in quotes: ${inQuotes({ ...before, value: `${unquoted(before.value)} ${text.trim()}` })}`,
  };
}

function secondColon(line: Line): Said | undefined {
  if (!/:(?:\s|$)/.test(line.value)) return undefined;
  return { message: 'There is a second colon in this line, so it cannot be read.', fix: `Put the words in quotes: ${inQuotes(line)}` };
}

function otherwise({ text, before, error }: Line): Said {
  if (!/:(?:\s|$)/.test(text) && error.code === 'MULTILINE_IMPLICIT_KEY') {
    const message = 'This line has no colon.';
    const [, name = '', words = ''] = /^\s*(\S+)\s*(.*)$/.exec(text) ?? [];
    if (before.value === '')
      return { at: 'line', message, fix: `If it is a field, type a colon and a space after its name, like this: ${name}: ${words}` };
    return { at: 'line', message, fix: `If it goes on from the line above, type the words there: ${before.text.trim()} ${text.trim()}` };
  }
  if (indentOf(text) !== before.indent.length) {
    return {
      at: 'line',
      message: 'This line does not begin under the lines that it belongs with.',
      fix: 'Line it up with the others. Each level in is two spaces further to the right.',
    };
  }
  return {
    at: 'line',
    message: 'This line cannot be read.',
    fix: 'Check that it is a field, a colon, a space and a value, like this: title: Our school. Put a value that holds : # or quotes inside quotes.',
  };
}
