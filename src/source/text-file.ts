import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from './files.ts';
import { type Problem, startOfFile } from './problem.ts';

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

function decode(path: string, bytes: Uint8Array): SourceFile | Problem {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return unreadable(path, 'This file is saved as UTF-16, which Plainbook cannot read.', saveAsUtf8);
  }
  if (bytes.includes(0)) {
    return unreadable(
      path,
      'This file is not plain text. It may be a picture or a Word file with the wrong ending.',
      'Save the words as plain text in UTF-8, or take the file out of the content folder.',
    );
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return {
      ...unreadable(path, 'This file is not saved as UTF-8. Letters such as £ or é would be lost.', saveAsUtf8),
      ...firstBadLine(bytes),
    };
  }
  const oldLineEnd = /\r(?!\n)/.exec(text);
  if (oldLineEnd) {
    const line = text.slice(0, oldLineEnd.index).split('\n').length;
    return {
      ...unreadable(
        path,
        'The lines of this file end in the way of old Macs, so they would run together.',
        'Open it in your editor, and set the line ends to LF or CRLF.',
      ),
      line,
      endLine: line,
    };
  }
  return { path, text };
}

const saveAsUtf8 = 'Open it in your editor, choose "Save as", and set the encoding to UTF-8.';

/** The line that holds the first byte that is not UTF-8. */
function firstBadLine(bytes: Uint8Array): { line: number; endLine: number } {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      break;
    }
    start = end + 1;
  }
  return { line, endLine: line };
}

function unreadable(path: string, message: string, fix: string): Problem {
  return {
    file: path,
    ...startOfFile,
    severity: 'error',
    rule: 'readable-file',
    message,
    fix,
    source: 'Plainbook reads plain text in UTF-8.',
  };
}
