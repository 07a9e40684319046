import { open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrokenSvg, type CleanSvg, cleanSvg } from './clean-svg.ts';
import { documentAuthor, writtenKinds } from './document-author.ts';
import { holdsPlace } from './exif.ts';
import { kindOf, type MaterialKind, pictureKinds } from './material-kinds.ts';

/** A picture, a sound or a PDF of the content folder: what it is by its bytes, whatever its name says. */
export interface Material {
  /** How large it is. `undefined` if it could not be opened. */
  bytes: number | undefined;
  /** What its first bytes show it to be. `unknown` for anything not listed. */
  kind: MaterialKind;
  /** How many dots wide and high, for a picture made of dots. `undefined` for anything else, and where it cannot be read. */
  dots: { width: number; height: number } | undefined;
  /** For an SVG drawing: what is left out when it is published, or why it cannot be. */
  drawing: Pick<CleanSvg, 'leftOut'> | BrokenSvg | undefined;
  /** For a picture made of dots and a recording: whether it holds the place where it was made. */
  place?: boolean;
  /** For a PDF or a Word file: who wrote it, as it says itself. */
  author?: string;
}

/** The most bytes of a drawing that are read. */
const largestDrawing = 10_000_000;

/** The most bytes of a paper that are read for its author. A larger one is told to be too large. */
const largestPaper = 20_000_000;

/** Looks at a file's first and last bytes, and through the whole of a drawing. Never throws. */
export async function readMaterial(folder: string, path: string): Promise<Material> {
  const full = join(folder, path);
  try {
    const { size } = await stat(full);
    const file = await open(full);
    try {
      const head = Buffer.alloc(Math.min(size, 16_384));
      await file.read(head, 0, head.length, 0);
      const tail = Buffer.alloc(Math.min(size, 65_536));
      await file.read(tail, 0, tail.length, size - tail.length);
      const kind = kindOf(head, tail);
      if (kind !== 'svg') {
        const author = writtenKinds.has(kind) && size <= largestPaper ? await documentAuthor(kind, await readFile(full)) : undefined;
        const facts = pictureKinds.has(kind)
          ? await factsOfPicture(full)
          : { dots: undefined, place: recordingHoldsPlace(kind, head, tail) };
        return { bytes: size, kind, drawing: undefined, ...facts, ...(author !== undefined && { author }) };
      }
      const all = Buffer.alloc(Math.min(size, largestDrawing));
      await file.read(all, 0, all.length, 0);
      return { bytes: size, kind, dots: undefined, drawing: drawingIn(all.toString('utf8')) };
    } finally {
      await file.close();
    }
  } catch {
    return { bytes: undefined, kind: 'unknown', dots: undefined, drawing: undefined };
  }
}

/** Reads a picture's head. The program for pictures is loaded only by a school that has some. */
async function factsOfPicture(path: string): Promise<Pick<Material, 'dots' | 'place'>> {
  const { default: sharp } = await import('sharp');
  return sharp(path, { limitInputPixels: false })
    .metadata()
    .then(
      ({ width, height, exif, xmp }) => ({
        dots: { width, height },
        place: (exif && holdsPlace(exif)) || xmp?.includes('GPSLatitude') === true,
      }),
      () => ({ dots: undefined }),
    );
}

/** Telephones write the place into a recording (M4A) as “©xyz”, or under the name that Apple gave it. */
function recordingHoldsPlace(kind: MaterialKind, ...parts: Buffer[]): boolean {
  return kind === 'm4a' && parts.some((part) => /\xa9xyz|location\.ISO6709/.test(part.toString('latin1')));
}

/** The cleaned words themselves are not kept: a content folder is held in memory while the preview runs. */
function drawingIn(source: string): Material['drawing'] {
  const cleaned = cleanSvg(source);
  return 'svg' in cleaned ? { leftOut: cleaned.leftOut } : cleaned;
}
