import { isAbsolute, join, relative } from 'node:path';
import type { ImageMetadata } from 'astro';

/** How a picture made of dots is published: in which widths, and for which place. */
export interface PicturePlan {
  /** The widths that are made, in dots, the smallest first. None is wider than the picture itself. */
  widths: number[];
  /** The width in which a browser that knows no WebP gets it, and its format. */
  fallback: { width: number; format: 'jpg' | 'png' | 'gif' };
  /** How wide it stands on the page, in the words of HTML. */
  sizes: string;
  /** Its size in CSS pixels, so that nothing jumps when it comes. */
  width: number;
  height: number;
}

/**
 * The widths of a picture in the text, in dots. The column is 541 CSS pixels wide: a phone takes 640, a sharp screen 1120.
 * The widest is for paper: 226 dots to the inch over the width of A4.
 */
const widthsInText = [320, 640, 1120, 1600];

/**
 * WebP is smaller than JPEG, and known to all browsers since 2020. An iPhone of 2014 knows it not: it gets one JPEG (a PNG where
 * parts may be clear, a GIF where it may move), in the width of its screen. More widths of that would double the work of each build.
 */
const fallbackWidth = 640;

const fallbackFormats: Partial<Record<ImageMetadata['format'], 'png' | 'gif'>> = { png: 'png', webp: 'png', avif: 'png', gif: 'gif' };

/**
 * Plans how a picture is published.
 * @param longest its longest side on the page in CSS pixels, where it stands beside the text. Twice as many dots are made for sharp screens.
 */
export function planPicture({ width, height, format }: Pick<ImageMetadata, 'width' | 'height' | 'format'>, longest?: number): PicturePlan {
  const most = longest === undefined ? Number.POSITIVE_INFINITY : longest / Math.max(1, height / width);
  const wanted = longest === undefined ? widthsInText : [Math.round(most), Math.round(most * 2)];
  const widths = [...new Set(wanted.map((each) => Math.min(each, width)))];
  const shown = Math.min(width, Math.round(most), widths.at(-1) ?? width);
  return {
    widths,
    fallback: { width: Math.min(fallbackWidth, width, widths.at(-1) ?? width), format: fallbackFormats[format] ?? 'jpg' },
    sizes: longest === undefined ? `(min-width: 576px) ${Math.min(541, shown)}px, 95vw` : `${shown}px`,
    width: shown,
    height: Math.max(1, Math.round((height / width) * shown)),
  };
}

const endings = /\.(?:png|jpe?g|webp|avif|gif|svg)$/i;

/**
 * Whether a file is a picture by its name and stands in the content folder. `check` says kindly what is wrong; this holds also where
 * nothing was checked: a file that is named as a picture is read by programs, and some kinds of file would be run.
 * @param file counted from the folder of the file that names it
 * @param from that folder
 */
export function isPictureInside(file: string, from: string, content: string): boolean {
  const inside = relative(content, join(from, file));
  return endings.test(file) && !/[?#%\\:]|^\//.test(file) && !inside.startsWith('..') && !isAbsolute(inside);
}
