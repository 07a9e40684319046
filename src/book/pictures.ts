import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import sharp from 'sharp';
import { missingLettersIn } from './letters.ts';
import { BookError, type BookProblem } from './problem.ts';
import { svgInPrint } from './svg-in-print.ts';
import type { Book } from './tree.ts';
import { walk } from './walk.ts';

/** A picture's file, ready to print. */
export interface PrintedPicture {
  bytes: Buffer;
  /** The ending that says what the bytes are: `svg`, `png`, `jpg`. */
  ending: 'svg' | 'png' | 'jpg';
  /** Its size in CSS pixels. */
  width: number;
  height: number;
  /** The height of the smallest letters drawn in it, in CSS pixels, or 0 if it has none that a program can see. */
  smallestLetter: number;
  /** The words drawn in it, as far as a program can see. */
  words: string;
}

/**
 * The widest that a picture is kept: 300 dots to the inch over the 180 mm between the margins of A4, which is what a copier can show.
 */
const widest = 2126;

/**
 * Reads every picture of a booklet, by its file's name. Large photographs are made smaller, so that no file grows out of hand.
 * @param badge the school's own, for the cover
 * @throws {BookError} naming each file that is not a picture, or of a kind that cannot be printed
 */
export async function readPictures(book: Book, badge: string | undefined, accent: string): Promise<Map<string, PrintedPicture>> {
  const wanted = new Map<string, { chapter: string; heading: string }>();
  if (badge) wanted.set(badge, { chapter: '', heading: '' });
  walk(book, { block: (block, where) => block.kind === 'picture' && !wanted.has(block.file) && wanted.set(block.file, where) });
  const problems: BookProblem[] = [];
  const pictures = new Map<string, PrintedPicture>();
  for (const [file, where] of wanted) {
    try {
      const picture = await readPicture(file, accent);
      pictures.set(file, picture);
      problems.push(...missingLettersIn(picture.words, where));
    } catch {
      problems.push({
        ...where,
        rule: 'broken-picture',
        message: `The picture “${basename(file)}” cannot be read.`,
        fix: 'Save it again as PNG, JPEG, WebP or SVG.',
      });
    }
  }
  if (problems.length > 0) throw new BookError(problems);
  return pictures;
}

async function readPicture(file: string, accent: string): Promise<PrintedPicture> {
  const bytes = readFileSync(file);
  const image = sharp(bytes, { limitInputPixels: 500_000_000 });
  const { format, width, height, orientation = 1, hasAlpha } = await image.metadata();
  if (format === 'svg') {
    const source = bytes.toString('utf8');
    if (!source.includes('<text')) return { bytes, ending: 'svg', width, height, smallestLetter: 0, words: '' };
    const { svg, ...size } = svgInPrint(source, accent);
    return { bytes: Buffer.from(svg), ending: 'svg', ...size };
  }
  const ending = format === 'png' || hasAlpha ? 'png' : 'jpg';
  if ((format === 'png' || format === 'jpeg') && width <= widest && orientation === 1) {
    return { bytes, ending, width, height, smallestLetter: 0, words: '' };
  }
  const turned = image.autoOrient().resize({ width: widest, withoutEnlargement: true });
  const { data, info } = await (ending === 'png' ? turned.png() : turned.jpeg({ quality: 88 })).toBuffer({ resolveWithObject: true });
  return { bytes: data, ending, width: info.width, height: info.height, smallestLetter: 0, words: '' };
}
