import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from './files.ts';
import { kindOf, pictureKinds } from './material-kinds.ts';
import { linesOf } from './places.ts';
import type { Place, Problem } from './problem.ts';
import { unreadable } from './unreadable.ts';

/** A text file of the content folder, as it stands on disk. */
export interface SourceFile {
  /** Counted from the content folder, with `/` between its parts: `guide/worried.mdx`. */
  path: string;
  /** Its words, without a byte order mark. */
  text: string;
}

/** The largest page that is read, in bytes. The longest school policy seen is a tenth of it. */
const largestText = 1_000_000;

/** Reads one text file. A file that cannot be read as text comes back as a problem, never as an exception. */
export async function readText(folder: string, path: string): Promise<SourceFile | Problem> {
  const full = join(folder, path);
  try {
    const { size } = await stat(full);
    if (size > largestText) {
      return unreadable(
        path,
        `This file is too large to be a page: ${megabytes(size)}. The most is 1 MB.`,
        'Split it into several pages, or take it out of the content folder.',
      );
    }
    return decode(path, await readFile(full));
  } catch (error) {
    return unreadable(path, `This file cannot be opened (${codeOf(error)}).`, 'Check that the file is there, and that you may read it.');
  }
}

/** A size in words: `50.2 MB`. A megabyte is a million bytes here, as on the boxes of disks. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** The words of a file's bytes, or why they are none. */
export function decode(path: string, bytes: Uint8Array): SourceFile | Problem {
  if (isUtf16(bytes)) return unreadable(path, 'This file is saved as UTF-16, which Plainbook cannot read.', saveAsUtf8);
  const kind = whatElse(bytes);
  if (kind) return unreadable(path, `This is ${kind}, whatever its name says.`, notText);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    if (bytes.includes(0))
      return unreadable(path, 'This file is not plain text. It may be a picture or a Word file with the wrong ending.', notText);
    return notUtf8(path, bytes);
  }
  const nothing = text.indexOf('\0');
  if (nothing !== -1) return holdsNothing(path, text, nothing);
  const oldLineEnd = /\r(?!\n)/.exec(text);
  if (oldLineEnd) {
    const message = 'The lines of this file end in the way of old Macs, so they would run together.';
    return {
      ...unreadable(path, message, 'Open it in your editor, and set the line ends to LF or CRLF.'),
      ...placeAt(text, oldLineEnd.index),
    };
  }
  return { path, text };
}

const saveAsUtf8 = 'Open it in your editor, choose "Save as", and set the encoding to UTF-8.';
const notText = 'Save the words as plain text in UTF-8, or take the file out of the content folder.';

/** With its byte order mark, or with a NUL beside nearly every letter. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const head = bytes.subarray(0, 2_000);
  const even = head.filter((byte, index) => byte === 0 && index % 2 === 0).length;
  const odd = head.filter((byte, index) => byte === 0 && index % 2 === 1).length;
  return Math.max(even, odd) > head.length * 0.35 && Math.min(even, odd) < head.length * 0.05;
}

/** What a file is that only has the name of a page. */
function whatElse(bytes: Uint8Array): string | undefined {
  const kind = kindOf(Buffer.from(bytes.subarray(0, 16_384)), Buffer.from(bytes.subarray(-65_536)));
  if (kind === 'docx' || kind === 'macros' || kind === 'odt') return 'a Word file';
  if (kind === 'office') return 'a file of Word or Excel, or a packed folder';
  if (kind === 'pdf') return 'a PDF';
  if (kind === 'tiff' || kind === 'heic' || pictureKinds.has(kind)) return 'a picture';
  return kind === 'mp3' || kind === 'ogg' || kind === 'm4a' ? 'a recording' : undefined;
}

/** Most often Windows-1252, as Notepad saved it for many years. */
function notUtf8(path: string, bytes: Uint8Array): Problem {
  const start = firstBadByte(bytes);
  const before = new TextDecoder('windows-1252').decode(bytes.subarray(0, start));
  const letter = new TextDecoder('windows-1252').decode(bytes.subarray(start, start + 1));
  const message = `This file is not saved as UTF-8, so the ${/\p{Cc}/u.test(letter) ? 'letter' : letter} here cannot be read.`;
  return { ...unreadable(path, message, saveAsUtf8), ...placeAt(before, before.length) };
}

/** A computer that stops while it saves leaves a file full of NULs; one alone comes from a program that put it there. */
function holdsNothing(path: string, text: string, start: number): Problem {
  const isPadding = /^\0+$/.test(text.slice(start).trimEnd());
  const [message, fix] = isPadding
    ? [
        'This file ends with signs that are nothing, as after a computer stopped while it was saving.',
        'Delete all that stands after the last words, and save the file again.',
      ]
    : ['A sign that is nothing (NUL) stands in this line.', 'Delete the line, and type it anew.'];
  return { ...unreadable(path, message, fix), ...placeAt(text, start) };
}

function placeAt(text: string, offset: number): Place {
  return linesOf(text).between(offset, offset);
}

/** The offset of the first byte that is not UTF-8. */
function firstBadByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 4) {
    const middle = Math.floor((good + bad) / 2);
    if (canBegin(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  for (let end = Math.max(good - 4, 0); end < bytes.length; end += 1) {
    try {
      decoder.decode(bytes.subarray(0, end + 1));
    } catch {
      if (!canBegin(bytes.subarray(0, end + 1))) return letterStart(bytes, end);
    }
  }
  return bytes.length - 1;
}

/** Whether bytes are UTF-8 as far as they go: the last letter may be cut off. */
function canBegin(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The letter that a wrong byte was to be a part of begins before it. */
function letterStart(bytes: Uint8Array, wrong: number): number {
  for (let start = wrong - 1; start >= Math.max(0, wrong - 3); start -= 1) {
    const byte = bytes[start] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return start;
  }
  return wrong;
}
