/** What a file is by its bytes. */
export type MaterialKind = PictureKind | OfferedKind | 'svg' | 'heic' | 'tiff' | 'macros' | 'office' | 'web page' | 'empty' | 'unknown';

type PictureKind = 'png' | 'jpeg' | 'webp' | 'avif' | 'gif';
type OfferedKind = 'pdf' | 'mp3' | 'ogg' | 'm4a' | 'docx' | 'odt';

/** The endings of files that pages may show or offer, and the kind that each promises. */
export const materialKinds: Readonly<Record<string, MaterialKind>> = {
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  webp: 'webp',
  avif: 'avif',
  gif: 'gif',
  svg: 'svg',
  pdf: 'pdf',
  mp3: 'mp3',
  ogg: 'ogg',
  m4a: 'm4a',
  docx: 'docx',
  odt: 'odt',
};

/** The kinds of picture that are made of dots. */
export const pictureKinds: ReadonlySet<MaterialKind> = new Set(['png', 'jpeg', 'webp', 'avif', 'gif']);

/**
 * Signatures: https://www.iana.org/assignments/media-types and the formats' own specifications.
 * @param head the first bytes of a file, and `tail` the last: a Word file names at its end what it holds
 */
export function kindOf(head: Buffer, tail: Buffer): MaterialKind {
  const letters = head.toString('latin1');
  if (head.length === 0) return 'empty';
  if (letters.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (letters.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (letters.startsWith('GIF87a') || letters.startsWith('GIF89a')) return 'gif';
  if (letters.startsWith('RIFF') && letters.slice(8, 12) === 'WEBP') return 'webp';
  if (letters.slice(4, 8) === 'ftyp') return kindOfBrand(letters.slice(8, 12));
  if (letters.startsWith('%PDF-')) return 'pdf';
  if (letters.startsWith('OggS')) return 'ogg';
  if (letters.startsWith('ID3') || /^\xff[\xe2\xe3\xf2\xf3\xfa\xfb]/.test(letters)) return 'mp3';
  if (letters.startsWith('II*\0') || letters.startsWith('MM\0*')) return 'tiff';
  if (letters.startsWith('PK\x03\x04')) return kindOfArchive(letters, tail.toString('latin1'));
  if (letters.startsWith('\xd0\xcf\x11\xe0')) return 'office';
  return kindOfText(head.toString('utf8').replace(/^\uFEFF/, ''));
}

/** Telephones and recorders give sound alone the names of films. */
function kindOfBrand(brand: string): MaterialKind {
  if (brand === 'avif' || brand === 'avis') return 'avif';
  if (/^(?:hei[cfmsx]|hev[cmsx]|mif1|msf1)$/.test(brand)) return 'heic';
  return /^(?:M4A |M4B |mp42|isom|iso2)$/.test(brand) ? 'm4a' : 'unknown';
}

function kindOfArchive(head: string, tail: string): MaterialKind {
  if (head.slice(30).startsWith('mimetypeapplication/vnd.oasis.opendocument.text')) return 'odt';
  if (!tail.includes('word/document.xml')) return 'office';
  return tail.includes('vbaProject.bin') ? 'macros' : 'docx';
}

function kindOfText(text: string): MaterialKind {
  // A drawing may begin with an XML line, notes and a DOCTYPE. A note longer than what was read is taken for a drawing's.
  const begins = text
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/^\s*<\?xml[^>]*\?>/, '')
    .replace(/^\s*<!DOCTYPE svg[^>[]*(?:\[[^\]]*\]\s*)?>/i, '')
    .trimStart();
  if (/^<svg[\s>]/i.test(begins) || (begins === '' && text.trimStart().startsWith('<!--'))) return 'svg';
  return /^\s*(?:<!doctype html|<html|<head|<body)/i.test(text) ? 'web page' : 'unknown';
}
