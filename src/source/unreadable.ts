import { type Problem, startOfFile } from './problem.ts';

/**
 * # readable-file
 *
 * A page and a .yaml file are plain text in UTF-8, which Plainbook can open. A Word file stays a Word file whatever its name says.
 *
 * ## Good
 *
 * A byte order mark, and the line ends of Windows:
 *
 * ```bytes words/sen.mdx
 * ef bb bf 2d 2d 2d 0d 0a 74 65 72 6d 3a 20 53 45 4e 0d 0a 6d 65 61 6e 69 6e 67 3a 20 4e 65 65 64 73 2e 0d 0a 2d 2d 2d 0d 0a
 * ```
 *
 * ## Bad
 *
 * Saved as UTF-16, with its mark and without:
 *
 * ```bytes guide/a.mdx
 * ff fe 2d 00 2d 00 2d 00 0a 00
 * ```
 *
 * ```bytes guide/b.mdx
 * 2d 00 2d 00 2d 00 0a 00 74 00 69 00 74 00 6c 00 65 00 3a 00
 * ```
 *
 * > error in guide/a.mdx
 * > This file is saved as UTF-16, which Plainbook cannot read.
 * > Open it in your editor, choose "Save as", and set the encoding to UTF-8.
 *
 * > error in guide/b.mdx
 * > This file is saved as UTF-16, which Plainbook cannot read.
 * > Open it in your editor, choose "Save as", and set the encoding to UTF-8.
 *
 * Saved as Windows-1252, with a £ in the second line:
 *
 * ```bytes guide/a.mdx
 * 2d 2d 2d 0a a3 35
 * ```
 *
 * > error in guide/a.mdx
 * > This file is not saved as UTF-8, so the £ here cannot be read.
 * > Open it in your editor, choose "Save as", and set the encoding to UTF-8.
 *
 * A picture and a Word file with the name of a page:
 *
 * ```bytes guide/a.mdx
 * 89 50 4e 47 0d 0a 1a 0a 00 00
 * ```
 *
 * ```bytes guide/b.mdx
 * d0 cf 11 e0 a1 b1 1a e1
 * ```
 *
 * > error in guide/a.mdx
 * > This is a picture, whatever its name says.
 * > Save the words as plain text in UTF-8, or take the file out of the content folder.
 *
 * > error in guide/b.mdx
 * > This is a file of Word or Excel, or a packed folder, whatever its name says.
 * > Save the words as plain text in UTF-8, or take the file out of the content folder.
 *
 * Line ends of old Macs, a sign that is nothing, and a file full of them after a computer stopped:
 *
 * ```bytes guide/a.mdx
 * 2d 2d 2d 0d 61
 * ```
 *
 * ```bytes guide/b.mdx
 * 2d 2d 2d 0a 61 00 62
 * ```
 *
 * ```bytes guide/c.mdx
 * 2d 2d 2d 0a 61 0a 00 00 00
 * ```
 *
 * > error in guide/a.mdx
 * > The lines of this file end in the way of old Macs, so they would run together.
 * > Open it in your editor, and set the line ends to LF or CRLF.
 *
 * > error in guide/b.mdx
 * > A sign that is nothing (NUL) stands in this line.
 * > Delete the line, and type it anew.
 *
 * > error in guide/c.mdx
 * > This file ends with signs that are nothing, as after a computer stopped while it was saving.
 * > Delete all that stands after the last words, and save the file again.
 *
 * A folder with the name of a page:
 *
 * ```text guide/plan.mdx/notes.txt
 * Words.
 * ```
 *
 * > error in guide/plan.mdx
 * > This is a folder, but its name ends as a file’s would.
 * > Rename it, or move what is in it and delete it.
 */
export function unreadable(path: string, message: string, fix: string): Problem {
  const source = 'Plainbook reads the files of the content folder, and its pages as plain text in UTF-8.';
  return { file: path, ...startOfFile, severity: 'error', rule: 'readable-file', message, fix, source };
}
