import { dateRemedy } from './date-remedy.ts';
import { nearest } from './nearest.ts';
import { shortNameOf } from './short-name.ts';
import { quoted } from './slip.ts';
import { unquoted } from './yaml-lines.ts';

/**
 * What a value must be, as the end of a sentence that begins with the field's name.
 * The schemas say it in our words; Zod's own are put into plain ones.
 */
export function requirement(message: string): string {
  if (message.startsWith('must ') || message.startsWith('may ')) return message;
  const options = /^Invalid option: expected one of (.+)$/.exec(message)?.[1];
  if (options) return `must be one of: ${options.replaceAll('"', '').split('|').join(', ')}`;
  const expected = /expected (\w+)/.exec(message)?.[1] ?? '';
  const plain: Record<string, string> = {
    array: 'must be a list, each item on its own line after a dash',
    object: 'must be a group of fields, each on its own line and two spaces in',
    string: 'must be words',
    number: 'must be a figure',
    int: 'must be a whole number',
    boolean: 'must be true or false',
  };
  return plain[expected] ?? `is not right (${message})`;
}

/** What to type for a field that is not there. */
export function howToAdd(field: string, message: string): string {
  const example = exampleIn(message);
  if (example) return `Add a line, such as: ${field}: ${example}`;
  const must = requirement(message);
  if (must.includes('list')) return `Add a line “${field}:”, and below it each item on its own line after two spaces, a dash and a space.`;
  if (must.includes('group of fields')) return `Add a line “${field}:”, and below it its own fields, each two spaces in.`;
  const options = optionsIn(must);
  return options ? `Add a line: ${field}: and one of these: ${options.join(', ')}.` : `Add a line: ${field}: and what it is.`;
}

/** A value that does not fit, and what is known of it. */
export interface WrongValue {
  /** What the schema says. */
  message: string;
  value: unknown;
  /** The value as it stands in the file, as far as its first line goes: `[draft]`, `01632960100`. */
  typed: string;
  /** Words after a # on the same line, with it. They are not read. */
  note: string | undefined;
  /** The field's name, for a line to paste. Empty for an item of a list. */
  field: string;
  /** Its name in a sentence: `“council.website”`. */
  name: string;
  /** The fields that the value should have, if it should be a group of them. */
  fields: string[];
}

/** What to type in the place of a value that does not fit. */
export function wayOut(wrong: WrongValue): string {
  const must = requirement(wrong.message);
  for (const remedy of remedies) {
    const fix = remedy(wrong, must);
    if (fix !== undefined) return fix;
  }
  const example = exampleIn(wrong.message);
  return example ? `Type it like this: ${lineOf(wrong, example)}` : `Change ${wrong.name} so that it fits.`;
}

type Remedy = (wrong: WrongValue, must: string) => string | undefined;

const remedies: Remedy[] = [
  empty,
  tooMany,
  noSpaceAfterColon,
  choice,
  trueOrFalse,
  words,
  list,
  date,
  telephone,
  email,
  website,
  colour,
  figure,
  shortName,
  group,
];

function empty({ value, note, ...wrong }: WrongValue): string | undefined {
  if (value !== null && value !== '') return undefined;
  return note === undefined
    ? 'Type it after the colon, or delete the line if you can do without it.'
    : `What stands after # is not read. Put it in quotes: ${lineOf(wrong, quoted(note))}`;
}

function tooMany({ value, message }: WrongValue, must: string): string | undefined {
  if (!Array.isArray(value)) return undefined;
  if (value.length === 0) return `Add a line below it: two spaces, a dash, a space, and ${exampleIn(message) ?? 'what it is'}.`;
  return / at most /.test(must) ? 'Take some of them out.' : undefined;
}

function noSpaceAfterColon({ value }: WrongValue, must: string): string | undefined {
  const isJoined = must.includes('group of fields') && typeof value === 'string' && /^[\w-]+:\S/.test(value);
  return isJoined ? 'Type a space after the colon, like this: title: Our school' : undefined;
}

function choice({ value, ...wrong }: WrongValue, must: string): string | undefined {
  const options = optionsIn(must);
  if (!options) return undefined;
  const plain = typeof value === 'string' ? unquoted(value.trim()) : String(value);
  const meant = options.find((option) => option === shortNameOf(plain)) ?? nearest(plain, options);
  return meant ? `Did you mean “${meant}”? Type ${lineOf(wrong, meant)}` : `Type one of these: ${options.join(', ')}.`;
}

function trueOrFalse({ value, ...wrong }: WrongValue, must: string): string | undefined {
  if (!must.includes('true or false')) return undefined;
  const plain = unquoted(String(value).trim()).toLowerCase();
  if (/^(?:yes|y|on|1)$/.test(plain) || nearest(plain, ['true'])) return `Type ${lineOf(wrong, 'true')}`;
  if (/^(?:no|n|off|0)$/.test(plain) || nearest(plain, ['false'])) return `Type ${lineOf(wrong, 'false')}`;
  return 'Type true or false, without quotes.';
}

function words({ value, typed, ...wrong }: WrongValue, must: string): string | undefined {
  if (typeof value === 'string' && must.includes('on one line'))
    return `Type all of the words on one line: ${lineOf(wrong, quotedIfNeeded(value))}`;
  const isFigure = typeof value === 'number' || typeof value === 'boolean';
  if (isFigure && /words|short name|telephone/.test(must)) return `Put it in quotes: ${lineOf(wrong, quoted(typed))}`;
  if (typeof value !== 'object' || !must.includes('words')) return undefined;
  return isOneLine(value)
    ? `Put the words in quotes: ${lineOf(wrong, quoted(typed))}`
    : 'Type the words on the same line. If they begin with [ or {, put them in quotes.';
}

/** Whether a list or a group was meant as words: `[draft] rules`, `Note: bring a friend`. */
function isOneLine(value: object | null): boolean {
  return (
    value !== null &&
    Object.values(value).every((inside) => typeof inside !== 'object' || inside === null) &&
    Object.keys(value).length === 1
  );
}

function list({ value, field }: WrongValue, must: string): string | undefined {
  if (!must.includes('a list')) return undefined;
  if (typeof value !== 'string' && typeof value !== 'number')
    return 'Start each item on a new line, two spaces in, with a dash and a space before it.';
  const items = String(value)
    .replace(/^\[|\]$/g, '')
    .split(/\s*[,;]\s*|\s+and\s+|\s*&\s*/)
    .map((item) => unquoted(item.trim()));
  const areNames = items.every((item) => /^[a-z0-9]+(?:[/-][a-z0-9]+)*$/.test(item));
  const areFewWords = items.length > 1 && items.every((item) => /^[\w£/' -]{1,40}$/.test(item));
  if (field !== '' && (areNames || areFewWords)) return `Type it in square brackets: ${field}: [${items.join(', ')}]`;
  const [first = ''] = String(value)
    .replace(/^\s*[-*•·▪‣◦●–—]\s*/, '')
    .split(/\s+[-*•·▪‣◦●–—]\s*(?=\S)/);
  return `Start each item on a new line, with two spaces, a dash and a space before it: - ${quotedIfNeeded(first.replace(/\]$/, ''))}`;
}

function date({ value, message, ...wrong }: WrongValue, must: string): string | undefined {
  if (!must.includes('real date')) return undefined;
  return dateRemedy(value, (day) => lineOf(wrong, day)) ?? `Type it like this: ${lineOf(wrong, exampleIn(message) ?? '')}`;
}

function figure({ value, ...wrong }: WrongValue, must: string): string | undefined {
  if (typeof value === 'number' && value < 0) return `Type it without the minus sign: ${lineOf(wrong, String(-value))}`;
  const found =
    /figure|pounds|whole number/.test(must) && typeof value !== 'object' ? /\d[\d,]*(?:\.\d+)?/.exec(String(value))?.[0] : undefined;
  if (found === undefined) return undefined;
  const plain = found.replaceAll(',', '');
  return `Type the figure alone: ${lineOf(wrong, /pounds|whole/.test(must) ? String(Math.round(Number(plain))) : plain)}`;
}

function telephone({ value, ...wrong }: WrongValue, must: string): string | undefined {
  const found = must.includes('telephone') && typeof value === 'string' ? /\+?\d[\d ()-]{4,}\d/.exec(value)?.[0] : undefined;
  return found && `Type the number alone: ${lineOf(wrong, quoted(found))}`;
}

function email({ value, ...wrong }: WrongValue, must: string): string | undefined {
  const found =
    must.includes('email') && typeof value === 'string' ? /[^\s<>():;,“”"']+@[^\s<>():;,“”"']+\.[a-z]{2,}/i.exec(value)?.[0] : undefined;
  return found && `Type the address alone: ${lineOf(wrong, found)}`;
}

function website({ value, ...wrong }: WrongValue, must: string): string | undefined {
  if (!must.includes('web address')) return undefined;
  const plain = typeof value === 'string' ? unquoted(value.trim()).replace(/^(?:https?:?\/*|\/+)/i, '') : '';
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#]\S*)?$/i.test(plain)
    ? `Type ${lineOf(wrong, `https://${plain}`)}`
    : 'Copy it from your browser’s address line. It begins with https://';
}

function colour({ value, typed, ...wrong }: WrongValue, must: string): string | undefined {
  const found = must.includes('colour') ? /[0-9a-f]{6}/i.exec(typeof value === 'string' ? value : typed)?.[0] : undefined;
  return found && `Type ${lineOf(wrong, `'#${found}'`)}`;
}

function shortName({ value, ...wrong }: WrongValue, must: string): string | undefined {
  if (!must.includes('short name') && !must.includes('small letters')) return undefined;
  return `Type it like this: ${lineOf(wrong, shortNameOf(value) ?? 'speech-therapy')}`;
}

function group({ fields }: WrongValue, must: string): string | undefined {
  if (!must.includes('group of fields')) return undefined;
  return `Type its fields below it, each on a line of its own and two spaces further in: ${fields.map((field) => `${field}:`).join(' ')}`;
}

/** The line to type: `order: 10`. An item of a list has only its value. */
function lineOf({ field }: Pick<WrongValue, 'field'>, value: string): string {
  return field === '' ? value : `${field}: ${value}`;
}

function quotedIfNeeded(value: string): string {
  const plain = value.replace(/\s+/g, ' ').trim();
  return /^[\w£(][^:#]*$/.test(plain) ? plain : quoted(plain);
}

function exampleIn(message: string): string | undefined {
  return /such as (.+)$/.exec(message)?.[1];
}

function optionsIn(message: string): string[] | undefined {
  return /one of: (.+)$/.exec(message)?.[1]?.split(', ');
}
