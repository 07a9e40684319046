import { nearest } from './nearest.ts';
import { quoted } from './slip.ts';

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

/**
 * What to type in the place of a value that does not fit.
 * @param typed a figure or a yes-or-no as it was typed, where YAML has read it as one
 * @param fields the fields that the value should have, if it should be a group of them
 */
export function wayOut(message: string, value: unknown, typed: string | undefined, name: string, fields: string[]): string {
  const must = requirement(message);
  if (value === null || value === '') return 'Type it after the colon, or delete the line if you can do without it.';
  if (Array.isArray(value) && / at most /.test(must)) return 'Take some of them out.';
  if (Array.isArray(value) && value.length === 0)
    return `Add a line below it: two spaces, a dash, a space, and ${exampleIn(message) ?? 'what it is'}.`;
  if (must.includes('group of fields') && typeof value === 'string' && /^[\w-]+:\S/.test(value))
    return 'Type a space after the colon, like this: title: Our school';
  const options = optionsIn(must);
  if (options) {
    const meant = typeof value === 'string' ? nearest(value, options) : undefined;
    return meant ? `Did you mean “${meant}”? Type that.` : `Type one of these: ${options.join(', ')}.`;
  }
  if (must.includes('true or false')) {
    return typeof value === 'string' && /^(?:yes|no|y|n|on|off)$/i.test(value)
      ? `Type ${/^(?:yes|y|on)$/i.test(value) ? 'true' : 'false'}.`
      : 'Type true or false, without quotes.';
  }
  if (typed !== undefined && /words|short name|telephone/.test(must)) return `Put it in quotes: ${quoted(typed)}`;
  const month = typeof value === 'string' ? /^(\d{4})-(0[1-9]|1[0-2])-\d{2}$/.exec(value) : null;
  if (must.includes('real date') && month)
    return `${monthInWords(Number(month[2]))} ${month[1]} has ${daysIn(Number(month[1]), Number(month[2]))} days. Type one of them.`;
  if (must.includes('real date')) return `Type it like this: ${dateMeant(value) ?? exampleIn(message) ?? '2026-09-01'}`;
  if (must.includes('short name') || must.includes('small letters')) return `Type it like this: ${shortNameOf(value) ?? 'speech-therapy'}`;
  if (typeof value === 'string' && /figure|pounds/.test(must) && /^[\d£,. ]*\d[\d£,. ]*$/.test(value))
    return `Type the figure alone: ${value.replace(/[^\d.]/g, '')}`;
  const example = exampleIn(message);
  if (example) return `Type it like this: ${example}`;
  if (must.includes('web address')) return 'Copy it from your browser’s address line. It begins with https://';
  if (must.includes('a list')) return 'Start each item on a new line, two spaces in, with a dash and a space before it.';
  if (must.includes('group of fields'))
    return `Type its fields below it, each on a line of its own and two spaces further in: ${fields.map((field) => `${field}:`).join(' ')}`;
  if (typeof value === 'object' && must.includes('words'))
    return 'Type the words on the same line. If they begin with [ or {, put them in quotes.';
  if (must.includes('on one line')) return 'Type all of the words on one line.';
  return `Change ${name} so that it fits.`;
}

function exampleIn(message: string): string | undefined {
  return /such as (.+)$/.exec(message)?.[1];
}

function optionsIn(message: string): string[] | undefined {
  return /one of: (.+)$/.exec(message)?.[1]?.split(', ');
}

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** A date as people in the United Kingdom write it, turned round: 22/9/2026 and 22 September 2026 become 2026-09-22. */
function dateMeant(value: unknown): string | undefined {
  const words = String(value);
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(words) ??
    /^(?:[a-z]+ )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9}) (\d{4})$/i.exec(words) ??
    [];
  const number = /^\d+$/.test(month) ? Number(month) : months.findIndex((name) => month !== '' && name.startsWith(month.toLowerCase())) + 1;
  const meant = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(meant) ? meant : undefined;
}

function monthInWords(month: number): string {
  const name = months[month - 1] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** Words as the short name that they would make: `Speech Therapy` becomes `speech-therapy`. */
export function shortNameOf(value: unknown): string | undefined {
  const name = String(value)
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return name === '' || typeof value === 'object' ? undefined : name;
}
