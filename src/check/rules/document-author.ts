import { type Content, pictureKinds, startOfFile } from '../../source/index.ts';
import words from '../privacy/file-authors.json' with { type: 'json' };
import type { Rule } from '../rule.ts';
import { shown } from '../words.ts';

/**
 * # document-author
 *
 * A file can hold more than it shows: who wrote it, or where a photograph was taken, to the metre. That may be a child’s home.
 * The site takes such notes out of pictures, but not out of the files that it offers as they are, nor out of the folder itself.
 *
 * ## Good
 *
 * A photograph without a place:
 *
 * ```picture pictures/garden.jpg
 * 60 x 40 jpeg
 * ```
 *
 * A PDF by somebody whom people.yaml names:
 *
 * ```text files/menu.pdf
 * %PDF-1.4
 * 1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
 * 2 0 obj << /Type /Pages /Kids [] /Count 0 >> endobj
 * 3 0 obj << /Author (Jo Marsh) >> endobj
 * trailer << /Root 1 0 R /Info 3 0 R >>
 * ```
 *
 * PDFs by the school and by a computer without a name:
 *
 * ```text files/menu.pdf
 * %PDF-1.4
 * <dc:creator><rdf:Seq><rdf:li>Small School</rdf:li></rdf:Seq></dc:creator>
 * ```
 *
 * ```text files/map.pdf
 * %PDF-1.4
 * <dc:creator><rdf:Seq><rdf:li>Microsoft Office User</rdf:li></rdf:Seq></dc:creator>
 * ```
 *
 * ## Bad
 *
 * A photograph with its place:
 *
 * ```picture pictures/garden.jpg
 * 60 x 40 jpeg, with place
 * ```
 *
 * > warning in pictures/garden.jpg
 * > This picture holds the place where it was taken. The site leaves it out, but whoever gets the folder can read it.
 * > Take the place out before you share the folder. In Windows: Properties, Details, Remove Properties.
 *
 * A recording with its place:
 *
 * ```bytes files/welcome.m4a
 * 00000020 66747970 4d344120 00000000 4d344120 6d703432 69736f6d 00000000
 * 00000014 a978797a 0008 15c7 2b35322e393500
 * ```
 *
 * > warning in files/welcome.m4a
 * > This recording holds the place where it was made, and everybody who opens it can read that.
 * > Save it anew in a program for sound, without its notes, or as .mp3.
 *
 * A PDF with a name in it:
 *
 * ```text files/menu.pdf
 * %PDF-1.4
 * <dc:creator><rdf:Seq><rdf:li>Leah Brown</rdf:li></rdf:Seq></dc:creator>
 * ```
 *
 * > warning in files/menu.pdf
 * > This file says that “Leah Brown” wrote it. Everybody who opens it can read that.
 * > Take the name out: in Word, File, Info, Inspect Document. Make a PDF anew from the document after that.
 *
 * While school.yaml has a mistake, the school’s name is not known:
 *
 * ```text files/menu.pdf
 * %PDF-1.4
 * <dc:creator><rdf:Seq><rdf:li>Small Place</rdf:li></rdf:Seq></dc:creator>
 * ```
 *
 * ```yaml school.yaml
 * name: ~
 * ```
 *
 * > warning in files/menu.pdf
 * > This file says that “Small Place” wrote it. Everybody who opens it can read that.
 * > Take the name out: in Word, File, Info, Inspect Document. Make a PDF anew from the document after that.
 */
export const documentAuthor: Rule = {
  name: 'document-author',
  source: 'UK GDPR, article 5: no more about a person is passed on than is needed.',
  *find(content) {
    for (const [file, { kind, place, author }] of content.materials) {
      const at = { file, place: startOfFile, severity: 'warning' as const };
      if (place) yield { ...at, ...(pictureKinds.has(kind) ? ofPicture : ofRecording) };
      if (author !== undefined && !isKnown(author, content)) {
        yield {
          ...at,
          message: `This file says that “${shown(author)}” wrote it. Everybody who opens it can read that.`,
          fix: 'Take the name out: in Word, File, Info, Inspect Document. Make a PDF anew from the document after that.',
        };
      }
    }
  },
};

const ofPicture = {
  message: 'This picture holds the place where it was taken. The site leaves it out, but whoever gets the folder can read it.',
  fix: 'Take the place out before you share the folder. In Windows: Properties, Details, Remove Properties.',
};

const ofRecording = {
  message: 'This recording holds the place where it was made, and everybody who opens it can read that.',
  fix: 'Save it anew in a program for sound, without its notes, or as .mp3.',
};

/** Whether it is the school, somebody whom the school names itself, or nobody at all. */
function isKnown(author: string, { people, school }: Content): boolean {
  const parts = author.toLowerCase().split(/[\s,.]+/);
  const names = [...people.map(({ data }) => data.name), ...(school ? [school.data.name] : [])];
  return parts.some((part) => words.words.includes(part)) || names.some((name) => parts.every((part) => name.toLowerCase().includes(part)));
}
