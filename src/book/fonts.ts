import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The one family that the booklet is printed in (SIL Open Font License 1.1). */
export const family = 'Atkinson Hyperlegible Next';

/** The two weights that the booklet uses. Italics are left out by intention: they are harder to read (UKAAF G003). */
const files = ['400Regular/AtkinsonHyperlegibleNext_400Regular.ttf', '700Bold/AtkinsonHyperlegibleNext_700Bold.ttf'];

/** The bytes of the font files to embed. Read once. */
export function fontFiles(): Buffer[] {
  loaded ??= files.map((file) =>
    readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/atkinson-hyperlegible-next/${file}`)),
  );
  return loaded;
}
let loaded: Buffer[] | undefined;

/** Whether both weights can draw a character. */
export function canDraw(character: string): boolean {
  faces ??= fontFiles().map(readFace);
  const code = character.codePointAt(0) ?? 0;
  return faces.every(({ glyphs }) => glyphs.has(code));
}

/**
 * How wide a line of text is, without kerning.
 * @returns in the unit of `size`
 */
export function widthOf(text: string, size: number, weight: 'regular' | 'bold'): number {
  faces ??= fontFiles().map(readFace);
  const face = faces[weight === 'bold' ? 1 : 0];
  if (!face) return 0;
  const units = [...text].reduce((sum, character) => sum + face.widthOfGlyph(face.glyphs.get(character.codePointAt(0) ?? 0) ?? 0), 0);
  return (units / face.unitsPerEm) * size;
}
let faces: Face[] | undefined;

interface Face {
  /** The glyph's number for each character. */
  glyphs: Map<number, number>;
  unitsPerEm: number;
  widthOfGlyph(glyph: number): number;
}

/** Reads the tables of a TrueType font that say which characters it has and how wide they are (OpenType 1.9: cmap, head, hhea, hmtx). */
function readFace(font: Buffer): Face {
  const tables = new Map<string, number>();
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = 12 + index * 16;
    tables.set(font.toString('latin1', record, record + 4), font.readUInt32BE(record + 8));
  }
  const table = (name: string): number => tables.get(name) ?? 0;
  const widths = font.readUInt16BE(table('hhea') + 34);
  return {
    glyphs: readGlyphs(font, table('cmap')),
    unitsPerEm: font.readUInt16BE(table('head') + 18),
    widthOfGlyph: (glyph) => font.readUInt16BE(table('hmtx') + Math.min(glyph, widths - 1) * 4),
  };
}

/** Reads the subtable of format 4, which holds the characters up to U+FFFF; the fonts shipped have no other. */
function readGlyphs(font: Buffer, cmap: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const start = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4);
    if (font.readUInt16BE(start) !== 4) continue;
    const segments = font.readUInt16BE(start + 6) / 2;
    const ends = start + 14;
    const starts = ends + segments * 2 + 2;
    const deltas = starts + segments * 2;
    const offsets = deltas + segments * 2;
    for (let segment = 0; segment < segments; segment += 1) {
      const first = font.readUInt16BE(starts + segment * 2);
      const last = font.readUInt16BE(ends + segment * 2);
      const delta = font.readUInt16BE(deltas + segment * 2);
      const offset = font.readUInt16BE(offsets + segment * 2);
      for (let code = first; code <= last && code !== 0xffff; code += 1) {
        const found = offset === 0 ? code : font.readUInt16BE(offsets + segment * 2 + offset + (code - first) * 2);
        const glyph = offset !== 0 && found === 0 ? 0 : (found + delta) & 0xffff;
        if (glyph !== 0) glyphs.set(code, glyph);
      }
    }
  }
  return glyphs;
}
