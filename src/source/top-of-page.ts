/**
 * # fields-at-top
 *
 * A page begins with its fields, between two lines of three hyphens. Its words stand below them.
 *
 * ## Good
 *
 * Fields, and then words:
 *
 * ```text words/sen.mdx
 * ---
 * term: SEN
 * meaning: Special educational needs.
 * ---
 *
 * Ask us: we explain.
 *
 * ---
 *
 * More words.
 * ```
 *
 * ## Bad
 *
 * No fields, and an empty file:
 *
 * ```text guide/a.mdx
 * Just words.
 * ```
 *
 * ```text guide/b.mdx
 * ```
 *
 * > error in guide/a.mdx
 * > This page has no fields at the top.
 * > Copy the lines between --- and --- from another page of this folder, and change the words.
 *
 * > error in guide/b.mdx
 * > This file is empty.
 * > Write the page, or delete the file. A new page is best begun as a copy of another.
 *
 * No first line of hyphens, and no last one:
 *
 * ```text words/sen.mdx
 * term: SEN
 * meaning: Special educational needs.
 * ---
 *
 * Words.
 * ```
 *
 * ```text words/senco.mdx
 * ---
 * term: SENCo
 * meaning: The teacher in charge of extra help.
 *
 * Words.
 * ```
 *
 * > error in words/sen.mdx at `term: SEN`
 * > The fields at the top do not begin with three hyphens.
 * > Type --- on a line of its own above this one.
 *
 * > error in words/senco.mdx at `meaning: The teacher in charge of extra help.`
 * > The fields at the top have no end.
 * > Type a line with three hyphens (---) below this one.
 *
 * Dashes in their place, as Word makes them, and a space before them:
 *
 * ```text words/sen.mdx
 * —
 * term: SEN
 * meaning: Special educational needs.
 *  ---
 * ```
 *
 * > error in words/sen.mdx at `—`
 * > The first line must be three hyphens and nothing else.
 * > Type --- in its place.
 *
 * > error in words/sen.mdx at ` ---`
 * > The line below the fields must be three hyphens and nothing else.
 * > Type --- in its place.
 *
 * An empty line first:
 *
 * ```text words/sen.mdx
 *
 * ---
 * term: SEN
 * meaning: Special educational needs.
 * ---
 * ```
 *
 * > error in words/sen.mdx
 * > An empty line stands before the first three hyphens.
 * > Take it out, so that --- is the first line.
 *
 * A field below the fields:
 *
 * ```text words/sen.mdx
 * ---
 * term: SEN
 * ---
 *
 * meaning: Special educational needs.
 * ```
 *
 * > error in words/sen.mdx at `meaning`
 * > “meaning” is a field, and stands among the words, where it would be shown.
 * > Move the line up, above the second line of three hyphens.
 */
export const fieldsAtTopRule = 'fields-at-top';

/** The top of a page: where its fields stand between their two lines of hyphens, and what is wrong with those lines. */
export interface TopOfPage {
  /** Offsets of the fields, and of the words after them. Missing if the page has no fields. */
  fields: { start: number; end: number; after: number } | undefined;
  faults: TopFault[];
}

/** Something wrong with the lines that hold the fields. Offsets count from the start of the file. */
export interface TopFault {
  start: number;
  end: number;
  message: string;
  fix: string;
}

/** Finds the fields at the top of a page, also where a line of hyphens is missing or is not quite right. */
export function topOfPage(text: string): TopOfPage {
  const empty = 'Write the page, or delete the file. A new page is best begun as a copy of another.';
  if (text.trim() === '') return without('This file is empty.', empty);
  const lines = linesOf(text);
  const first = lines.findIndex((line) => line.words.replace(unseen, '').trim() !== '');
  const begins = beginning(lines, first);
  if (!begins) return without(noFields, copyFields);
  const { last, after, fault } = endOfFields(lines, begins.line);
  const start = begins.start;
  const end = Math.max(start, lines[last]?.start ?? text.length);
  if (fault && !/^[ \t]*[A-Za-z"'*][^\n]*[:：]/m.test(text.slice(start, end))) return without(noFields, copyFields);
  const faults = [...(begins.fault ? [begins.fault] : []), ...(fault && !begins.tellsEnd ? [fault] : [])];
  return { fields: { start, end, after: lines[after]?.start ?? text.length }, faults };
}

const noFields = 'This page has no fields at the top.';
const copyFields = 'Copy the lines between --- and --- from another page of this folder, and change the words.';

interface Line {
  start: number;
  end: number;
  words: string;
}

/** Signs that cannot be seen: a second byte order mark, a space of no width. */
const unseen = /\p{Cf}/gu;

const hyphens = /^---[ \t]*$/;
/** What is typed for three hyphens, or what a word processor makes of them. */
const nearlyHyphens = /^[ \t]*(?:[-–—‐‑−_=*~]{2,}|—|–|-(?: -)+|`{3,}\w*)[ \t]*$/;
const field = /^[A-Za-z][\w-]*\s?[:：](?:\s|$)/;

interface Beginning {
  /** The line of the first field, and the offset at which it begins. */
  line: number;
  start: number;
  fault?: TopFault;
  /** Whether the fault says that the last line of hyphens is missing too. */
  tellsEnd?: boolean;
}

/** @returns nothing if no fields begin at the first line */
function beginning(lines: Line[], first: number): Beginning | undefined {
  const opening = lines[first] ?? { start: 0, end: 0, words: '' };
  const next = { line: first + 1, start: lines[first + 1]?.start ?? opening.end };
  const words = opening.words.replace(unseen, '').trimStart();
  if (hyphens.test(words))
    return { ...next, ...(words === opening.words && first === 0 ? {} : { fault: somethingBefore(first, opening) }) };

  const place = { start: opening.start, end: opening.end };
  const notAlone = 'The first line must be three hyphens and nothing else.';
  const below = lines.slice(first + 1).find((line) => line.words.trim() !== '')?.words ?? '';
  if (nearlyHyphens.test(words) && (field.test(below) || nearlyHyphens.test(below)))
    return { ...next, fault: { ...place, message: notAlone, fix: 'Type --- in its place.' } };

  const [, sign = '', joined] = /^([-–—]{2,}[ \t]*)([a-z][\w-]*:.*)$/i.exec(words) ?? [];
  if (joined !== undefined) {
    const fix = `Type --- and begin a new line after it: ${joined.trim()}`;
    return { line: first, start: opening.start + opening.words.indexOf(sign) + sign.length, fault: { ...place, message: notAlone, fix } };
  }
  if (!field.test(words)) return undefined;
  const tellsEnd = !lines.some((line) => nearlyHyphens.test(line.words));
  const fix = `Type --- on a line of its own above this one${tellsEnd ? ', and another below the last field' : ''}.`;
  const message = 'The fields at the top do not begin with three hyphens.';
  return { line: first, start: opening.start, fault: { ...place, message, fix }, tellsEnd };
}

function somethingBefore(first: number, { start, end, words }: Line): TopFault {
  if (first > 0)
    return {
      start: 0,
      end: 0,
      message: 'An empty line stands before the first three hyphens.',
      fix: 'Take it out, so that --- is the first line.',
    };
  const what = words.startsWith(' ') || words.startsWith('\t') ? 'A space stands' : 'A sign that cannot be seen stands';
  return { start, end, message: `${what} before the first three hyphens.`, fix: 'Delete this line, and type --- in its place.' };
}

/** The line after the last field, and the first line of the words. */
function endOfFields(lines: Line[], from: number): { last: number; after: number; fault: TopFault | undefined } {
  const prose = firstProse(lines, from);
  const closing = lines.findIndex((line, index) => index >= from && hyphens.test(line.words));
  if (closing !== -1 && closing <= prose) return { last: closing, after: closing + 1, fault: undefined };
  const nearly = lines.findIndex((line, index) => index >= from && nearlyHyphens.test(line.words));
  if (nearly !== -1 && nearly <= prose) {
    const fault = {
      ...placeOf(lines[nearly]),
      message: 'The line below the fields must be three hyphens and nothing else.',
      fix: 'Type --- in its place.',
    };
    return { last: nearly, after: nearly + 1, fault };
  }
  const words = firstProse(lines, from, true);
  const last = from + lines.slice(from, words).findLastIndex((line) => line.words.trim() !== '');
  const fault = {
    ...placeOf(lines[Math.max(last, 0)]),
    message: 'The fields at the top have no end.',
    fix: 'Type a line with three hyphens (---) below this one.',
  };
  return { last: words, after: words, fault };
}

/**
 * The first line that is no field, nor an item, nor further in: the words of the page have begun.
 * @param isAnywhere also where no empty line stands before it
 */
function firstProse(lines: Line[], from: number, isAnywhere = false): number {
  const found = lines.findIndex(({ words }, index) => {
    if (index < from || words.trim() === '') return false;
    if (!isAnywhere && (index === from || (lines[index - 1]?.words ?? '').trim() !== '')) return false;
    return !/^(?:\s|#\s|-(?:\s|$)|["'*]*[A-Za-z][\w-]*["'*]*\s?[:：=;](?:\s|$))/.test(words) && !nearlyHyphens.test(words);
  });
  return found === -1 ? lines.length : found;
}

function placeOf(line: Line | undefined): { start: number; end: number } {
  return { start: line?.start ?? 0, end: line?.end ?? 0 };
}

function without(message: string, fix: string): TopOfPage {
  return { fields: undefined, faults: [{ start: 0, end: 0, message, fix }] };
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const words = line.replace(/\r$/, '');
    const found = { start, end: start + words.length, words };
    start += line.length + 1;
    return found;
  });
}
