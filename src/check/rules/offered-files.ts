import { posix } from 'node:path';
import { offeredAs } from '../../schema/index.ts';
import { shortNameOf, startOfFile } from '../../source/index.ts';
import { faultOfMaterial } from '../pictures/material-faults.ts';
import type { Rule } from '../rule.ts';

/**
 * # offered-file
 *
 * A file of the folder `files` is put on the site as it is, for pages to link to: `[Our map](/files/map.pdf)`. So it is what its
 * name says, is not too large for a telephone, and has a name that can stand in a web address. The site writes its kind and size
 * behind the words of the link. A page is better than a file wherever it can be: a page can be searched, read aloud, and printed with the booklet.
 *
 * ## Good
 *
 * A PDF, and one in a folder of its own:
 *
 * ```text files/map.pdf
 * %PDF-1.7
 * ```
 * ```text files/plans/Accessibility_Plan-2026.pdf
 * %PDF-1.7
 * ```
 *
 * A picture, and files in other folders, are told by other rules:
 *
 * ```text files/flower.svg
 * <svg></svg>
 * ```
 * ```text guide/map.pdf
 * hello
 * ```
 *
 * ## Bad
 *
 * Files that are not what their names say:
 *
 * ```text files/map.pdf
 * <!doctype html>
 * ```
 * ```bytes files/form.docx
 * 504b0304
 * ```
 * ```text files/song.mp3
 * ```
 *
 * > error in files/form.docx
 * > The name of this file ends in .docx, but it is another kind of document.
 * > Open it in the program that it was made with, and save it anew as .docx. Renaming it is not enough.
 *
 * > error in files/map.pdf
 * > The name of this file ends in .pdf, but it is a web page.
 * > Open it in the program that it was made with, and save it anew as .pdf. Renaming it is not enough.
 *
 * > error in files/song.mp3
 * > This file is empty.
 * > Save it again, or take it out of the content folder.
 *
 * Names that an address cannot have:
 *
 * ```text files/Our_map_(new).pdf
 * %PDF-1.7
 * ```
 * ```text files/50%.pdf
 * %PDF-1.7
 * ```
 * ```text files/….pdf
 * %PDF-1.7
 * ```
 *
 * > error in files/50%.pdf
 * > The name of this file cannot be part of a web address as it stands.
 * > Rename it to “50.pdf”: letters, figures and hyphens.
 *
 * > error in files/Our_map_(new).pdf
 * > The name of this file cannot be part of a web address as it stands.
 * > Rename it to “our-map-new.pdf”: letters, figures and hyphens.
 *
 * > error in files/….pdf
 * > The name of this file cannot be part of a web address as it stands.
 * > Rename it to “a-short-name.pdf”: letters, figures and hyphens.
 */
export const offeredFiles: Rule = {
  name: 'offered-file',
  source: 'A parent who opens a file must get what the link promises, on any telephone.',
  *find({ materials }) {
    for (const [file, material] of materials) {
      if (!file.startsWith('files/') || !offeredAs(file)) continue;
      const at = { file, place: startOfFile };
      const wrong = faultOfMaterial(file, material, 'offered');
      if (wrong) yield { ...at, ...wrong };
      if (/^[\w./-]+$/.test(file)) continue;
      const ending = posix.extname(file);
      yield {
        ...at,
        message: 'The name of this file cannot be part of a web address as it stands.',
        fix: `Rename it to “${shortNameOf(posix.basename(file, ending)) ?? 'a-short-name'}${ending}”: letters, figures and hyphens.`,
      };
    }
  },
};
