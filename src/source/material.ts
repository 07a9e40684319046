import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A picture, a sound or a PDF of the content folder: what it is by its bytes, whatever its name says. */
export interface Material {
  /** How large it is. `undefined` if it could not be opened. */
  bytes: number | undefined;
  /** What its first bytes show it to be. `unknown` for anything not listed. */
  kind: MaterialKind;
  /** How many dots wide and high, for a picture made of dots. `undefined` for anything else, and where it cannot be read. */
  dots: { width: number; height: number } | undefined;
  /** For an SVG drawing: the part of it that is code or fetches from elsewhere, as it stands there: `<script`. */
  code: string | undefined;
}

export type MaterialKind =
  | 'png'
  | 'jpeg'
  | 'webp'
  | 'avif'
  | 'gif'
  | 'svg'
  | 'mp3'
  | 'ogg'
  | 'pdf'
  | 'heic'
  | 'tiff'
  | 'office'
  | 'web page'
  | 'empty'
  | 'unknown';

/** The endings of files that pages may show or offer, and the kind that each promises. */
export const materialKinds: Readonly<Record<string, MaterialKind>> = {
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  webp: 'webp',
  avif: 'avif',
  gif: 'gif',
  svg: 'svg',
  mp3: 'mp3',
  ogg: 'ogg',
  pdf: 'pdf',
};

/** The kinds of picture that are made of dots. */
export const pictureKinds: ReadonlySet<MaterialKind> = new Set(['png', 'jpeg', 'webp', 'avif', 'gif']);

/** The most bytes of a drawing that are looked through for code. */
const largestDrawing = 10_000_000;

/** Looks at a file's first bytes, and through a drawing for code. Never throws. */
export async function readMaterial(folder: string, path: string): Promise<Material> {
  const full = join(folder, path);
  try {
    const { size } = await stat(full);
    const file = await open(full);
    try {
      const head = Buffer.alloc(Math.min(size, 16_384));
      await file.read(head, 0, head.length, 0);
      const kind = kindOf(head);
      if (kind !== 'svg') return { bytes: size, kind, dots: pictureKinds.has(kind) ? await dotsOf(full) : undefined, code: undefined };
      const all = Buffer.alloc(Math.min(size, largestDrawing));
      await file.read(all, 0, all.length, 0);
      return { bytes: size, kind, dots: undefined, code: codeIn(all.toString('utf8')) };
    } finally {
      await file.close();
    }
  } catch {
    return { bytes: undefined, kind: 'unknown', dots: undefined, code: undefined };
  }
}

/** Reads a picture's head. The program for pictures is loaded only by a school that has some. */
async function dotsOf(path: string): Promise<Material['dots']> {
  const { default: sharp } = await import('sharp');
  return sharp(path, { limitInputPixels: false })
    .metadata()
    .then(
      ({ width, height }) => ({ width, height }),
      () => undefined,
    );
}

/** Signatures: https://www.iana.org/assignments/media-types and the formats' own specifications. */
function kindOf(head: Buffer): MaterialKind {
  const letters = head.toString('latin1');
  if (head.length === 0) return 'empty';
  if (letters.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (letters.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (letters.startsWith('GIF87a') || letters.startsWith('GIF89a')) return 'gif';
  if (letters.startsWith('RIFF') && letters.slice(8, 12) === 'WEBP') return 'webp';
  if (letters.slice(4, 8) === 'ftyp') {
    const brand = letters.slice(8, 12);
    if (brand === 'avif' || brand === 'avis') return 'avif';
    if (/^(?:hei[cfmsx]|hev[cmsx]|mif1|msf1)$/.test(brand)) return 'heic';
  }
  if (letters.startsWith('%PDF-')) return 'pdf';
  if (letters.startsWith('OggS')) return 'ogg';
  if (letters.startsWith('ID3') || /^\xff[\xe2\xe3\xf2\xf3\xfa\xfb]/.test(letters)) return 'mp3';
  if (letters.startsWith('II*\0') || letters.startsWith('MM\0*')) return 'tiff';
  if (letters.startsWith('PK\x03\x04') || letters.startsWith('\xd0\xcf\x11\xe0')) return 'office';
  const text = head.toString('utf8').replace(/^\uFEFF/, '');
  // A drawing may begin with an XML line, notes and a DOCTYPE. A note longer than what was read is taken for a drawing's.
  const begins = text
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/^\s*<\?xml[^>]*\?>/, '')
    .replace(/^\s*<!DOCTYPE svg[^>]*>/i, '')
    .trimStart();
  if (/^<svg[\s>]/i.test(begins) || (begins === '' && text.trimStart().startsWith('<!--'))) return 'svg';
  if (/^\s*(?:<!doctype html|<html|<head|<body)/i.test(text)) return 'web page';
  return 'unknown';
}

/** An SVG file that is opened on its own runs its scripts with the site's rights, so a drawing may hold none. */
function codeIn(drawing: string): string | undefined {
  return /<script\b|<foreignObject\b|<!ENTITY\b|\son[a-z]+\s*=|javascript:|\b(?:xlink:)?href\s*=\s*["']\s*(?:https?:)?\/\//i
    .exec(drawing)?.[0]
    .trim();
}
