import sax, { type Tag } from 'sax';
import parts from './svg-parts.json' with { type: 'json' };

/** A drawing that is safe to publish, and what was left out of it, as it stood there: `<script>`, `onload`. */
export interface CleanSvg {
  svg: string;
  leftOut: string[];
}

/** Why a drawing cannot be read, in words for an editor: `it does not say how large it is`. */
export interface BrokenSvg {
  fault: string;
}

/**
 * Writes an SVG drawing anew with only those elements and attributes that draw. An SVG file that is opened on its own runs its
 * scripts with the site's rights; one that fetches something tells a stranger who looks at it. The drawing is read as XML, as browsers
 * read it, and every name and value is written out again, so that nothing can pass that this reader understands otherwise than a browser.
 * Entities are never fetched, and none is made of others.
 */
export function cleanSvg(source: string): CleanSvg | BrokenSvg {
  const xml = sax.parser(true, { xmlns: true });
  const cleaner = new Cleaner();
  xml.onerror = (error) => {
    throw error;
  };
  xml.ondoctype = (words) => Object.assign(xml.ENTITIES, entitiesOf(words));
  xml.onprocessinginstruction = ({ name }) => cleaner.instruction(name);
  xml.onopentag = (tag) => cleaner.open(tag);
  xml.onclosetag = () => cleaner.close();
  xml.ontext = (text) => cleaner.text(text);
  xml.oncdata = (text) => cleaner.text(text);
  try {
    xml.write(source.replace(/^\uFEFF/, '')).close();
    return cleaner.result();
  } catch (error) {
    return { fault: error instanceof Fault ? error.message : `its line ${xml.line + 1} is wrong, or it is cut off there` };
  }
}

const svgSpace = 'http://www.w3.org/2000/svg';
const linkSpace = 'http://www.w3.org/1999/xlink';
const xmlSpace = 'http://www.w3.org/XML/1998/namespace';

const drawingElements = new Set(parts.elements);
const drawingAttributes = new Set(parts.attributes);
const toldElements = new Set(parts.told.elements);

/** Their elements are HTML where a page holds the drawing, and SVG where it is a file of its own. */
const wordsOnly = new Set(['title', 'desc']);

/** Drawings have few levels. Thousands of them are there to stop a program. */
const deepest = 250;

/** Twice the largest file. Short names for long words can make much of little. */
const mostLetters = 20_000_000;

class Fault extends Error {}

/** What becomes of an element: it is written, only what stands in it is written, or nothing is. */
type Fate = 'kept' | 'opened' | 'dropped';

class Cleaner {
  #out: string[] = [];
  #letters = 0;
  #leftOut = new Set<string>();
  #open: { name: string; fate: Fate }[] = [];
  #style = '';
  #isTagOpen = false;
  #space: string | undefined;

  open(tag: Tag): void {
    if (this.#open.length >= deepest) throw new Fault('it has too many levels');
    this.#space ??= this.#rootSpace(tag);
    const fate = this.#fateOf(tag);
    this.#open.push({ name: tag.local, fate });
    if (fate !== 'kept' || tag.local === 'style') return;
    this.#write(`<${tag.local}${this.#attributesOf(tag)}`);
    this.#isTagOpen = true;
  }

  close(): void {
    const { name, fate } = this.#open.pop() ?? { name: '', fate: 'dropped' };
    if (fate !== 'kept') return;
    if (name === 'style') this.#closeStyle();
    else if (this.#isTagOpen) this.#endTag('/>');
    else this.#write(`</${name}>`);
  }

  text(text: string): void {
    const here = this.#open.at(-1);
    if (!here || this.#isDropped()) return;
    if (here.name === 'style') this.#style += text;
    else this.#write(escaped(text));
  }

  instruction(name: string): void {
    if (name === 'xml-stylesheet') this.#leftOut.add('<?xml-stylesheet>');
  }

  result(): CleanSvg {
    const inside = this.#out.join('');
    const links = inside.includes(' xlink:href="') ? ` xmlns:xlink="${linkSpace}"` : '';
    return { svg: `${inside.replace(/^<svg/, `<svg xmlns="${svgSpace}"${links}`)}\n`, leftOut: [...this.#leftOut] };
  }

  /** A drawing without a namespace is shown by no browser, but it is plain what was meant. */
  #rootSpace({ local, uri, attributes }: Tag): string {
    if (local !== 'svg' || (uri !== svgSpace && uri !== '')) throw new Fault('it is not an SVG drawing');
    if (!hasSize(attributes)) throw new Fault('it does not say how large it is');
    return uri;
  }

  #isDropped(): boolean {
    return this.#open.some(({ fate }) => fate === 'dropped');
  }

  #fateOf({ local, uri }: Tag): Fate {
    if (this.#isDropped() || this.#open.some(({ name }) => wordsOnly.has(name))) return 'dropped';
    const isOurs = uri === this.#space;
    if (isOurs && drawingElements.has(local)) return 'kept';
    if (isOurs ? toldElements.has(local) : local === 'script') this.#leftOut.add(`<${local}>`);
    return isOurs && local === 'a' ? 'opened' : 'dropped';
  }

  #attributesOf(tag: Tag): string {
    return Object.values(tag.attributes)
      .map(({ local, uri, value }) => {
        if (local === 'href' && (uri === linkSpace || uri === '')) {
          if (leadsInside(tag.local, value)) return ` ${uri === '' ? 'href' : 'xlink:href'}="${escaped(value)}"`;
          this.#leftOut.add(`href="${value}"`);
        } else if (uri === xmlSpace) {
          return local === 'space' || local === 'lang' ? ` xml:${local}="${escaped(value)}"` : '';
        } else if (uri === '' && /^on/i.test(local)) {
          this.#leftOut.add(local);
        } else if (uri === '' && drawingAttributes.has(local)) {
          if (local === 'viewBox') return ` viewBox="${numbersOf(value).join(' ')}"`;
          if (fetchesNothing(value)) return ` ${local}="${escaped(value)}"`;
          this.#leftOut.add(`${local}="${value}"`);
        }
        return '';
      })
      .join('');
  }

  #closeStyle(): void {
    if (/[<@]/.test(this.#style) || !fetchesNothing(this.#style)) this.#leftOut.add('<style>');
    else this.#write(`<style>${escaped(this.#style)}</style>`);
    this.#style = '';
  }

  #write(words: string): void {
    if (this.#isTagOpen) this.#endTag('>');
    this.#letters += words.length;
    if (this.#letters > mostLetters) throw new Fault('it becomes too large');
    this.#out.push(words);
  }

  #endTag(end: '>' | '/>'): void {
    this.#isTagOpen = false;
    this.#out.push(end);
  }
}

/** A page keeps room for a drawing before it comes, so its own frame or its width and height must say how much. */
function hasSize(given: Tag['attributes']): boolean {
  const [, , width = 0, height = 0, ...more] = numbersOf(given.viewBox?.value ?? '');
  const sides = [given.width, given.height].map((side) =>
    Number.parseFloat(/^\s*[\d.]+(?:[a-z]+)?\s*$/.exec(side?.value ?? '')?.[0] ?? ''),
  );
  return (width > 0 && height > 0 && more.length === 0) || sides.every((side) => side > 0);
}

function numbersOf(list: string): number[] {
  return list
    .trim()
    .split(/[\s,]+/)
    .map(Number);
}

/** A part of the drawing itself, or a picture that stands in it. */
function leadsInside(element: string, address: string): boolean {
  return /^#[^\s]*$/.test(address) || (element === 'image' && /^data:image\/(?:png|jpe?g|gif|webp);base64,[a-z0-9+/=\s]*$/i.test(address));
}

/** Whether CSS or an attribute names nothing but parts of the drawing. A backslash could hide anything. */
function fetchesNothing(value: string): boolean {
  return (
    !value.includes('\\') &&
    !/javascript:|expression\(|\b(?:image|image-set|cross-fade|src|element)\(|(?:behavior|-moz-binding)\s*:/i.test(value) &&
    !/url\((?!\s*["']?#)/i.test(value.replace(/\/\*[\s\S]*?\*\//g, ''))
  );
}

/** Short names that a drawing program has put at the top, each for plain words: `<!ENTITY ns_svg "http://www.w3.org/2000/svg">`. */
function entitiesOf(doctype: string): Record<string, string> {
  const named = doctype.matchAll(/<!ENTITY\s+([\w.-]+)\s+(?:"([^"&<%]{0,200})"|'([^'&<%]{0,200})')\s*>/g);
  return Object.fromEntries([...named].map(([, name = '', double, single]) => [name, double ?? single ?? '']));
}

/** Text as XML, without the signs that XML forbids. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}
