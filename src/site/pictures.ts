import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { address } from './addresses.ts';
import { settings } from './settings.ts';

/** A picture of the content folder as a page shows it. */
export interface ShownPicture {
  src: string;
  /** In CSS pixels. */
  width: number;
  height: number;
}

/** The longest side of a photograph or badge on a page, in CSS pixels. Twice as many are kept for sharp screens. */
const longestSide = 160;

/** Where a picture that a data file names (a photograph, the badge) stands on the site. */
export async function pictureFile(file: string): Promise<ShownPicture> {
  const { width = longestSide, height = longestSide, orientation = 1 } = await sharp(join(settings().content, file)).metadata();
  const scale = Math.min(1, longestSide / Math.max(width, height));
  const [across, down] = orientation > 4 ? [height, width] : [width, height];
  return { src: address(`/media/${publishedName(file)}`), width: Math.round(across * scale), height: Math.round(down * scale) };
}

/** The name that a picture is published under: drawings keep theirs, photographs become WebP. */
export function publishedName(file: string): string {
  return file.endsWith('.svg') ? file : file.replace(/\.[^.]+$/, '.webp');
}

/** A picture's bytes as they are published: small, and without the camera's notes on where it was taken. */
export async function publishedBytes(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readFile(join(settings().content, file));
  if (file.endsWith('.svg')) return new Uint8Array(bytes);
  const size = longestSide * 2;
  return new Uint8Array(await sharp(bytes).rotate().resize(size, size, { fit: 'inside', withoutEnlargement: true }).webp().toBuffer());
}
