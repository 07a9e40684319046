import { dateInWords } from '../../language/index.ts';
import type { BookletDetails } from '../details.ts';
import { type IndexEntry, indexOf, usesOf } from '../index-of-words.ts';
import type { Layout } from '../layouts.ts';
import { missingLetters, printed } from '../letters.ts';
import phrases from '../phrases.json' with { type: 'json' };
import type { PrintedPicture } from '../pictures.ts';
import { svgInPrint } from '../svg-in-print.ts';
import { type Block, type Book, type Cell, type Inline, type Part, plainText } from '../tree.ts';
import type { Where } from '../walk.ts';
import { extentOf, hasStrong, longestWordIn } from './extents.ts';
import { isWhole, plain } from './print-text.ts';

/** What goes into Typst: all prose as data, so that none of it can become code. */
export interface BookData {
  /** `book.json`, which `book.typ` reads. */
  json: Json;
  /** The files that the data names: `pictures/0.svg`. */
  files: Map<string, Buffer>;
  /** Where in the book each of those files is shown. */
  shownAt: Map<string, Where>;
  /** The tables in the order of the text, for finishing the PDF. */
  tables: Extract<Block, { kind: 'table' }>[];
}

export type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/**
 * Turns the book tree into the data that the template sets. It follows the tree's shape; added are the addresses that a reader
 * of paper needs beside each link, and the pictures' files.
 */
export function bookData(book: Book, details: BookletDetails, layout: Layout, pictures: Map<string, PrintedPicture>): BookData {
  const files = new Map<string, Buffer>();
  const names = new Map<PrintedPicture, string>();
  const shownAt: BookData['shownAt'] = new Map();
  const where = { chapter: '', heading: '' };
  const tables: BookData['tables'] = [];
  const uses = usesOf(book);
  const told = new Set<string>();

  const part = ({ id, ids, title, blocks }: Part): Json => {
    told.clear();
    Object.assign(where, { chapter: id, heading: plainText(title) });
    return { ids, title: words(title), plainTitle: printed(plainText(title)), blocks: blocks.map(block) };
  };

  const words = (stretch: Inline[]): Json => stretch.map(inline);

  const inline = (word: Inline): Json => {
    switch (word.kind) {
      case 'text':
        return { kind: 'text', text: plain(word.text) };
      case 'link-outside':
        return {
          ...word,
          words: words(word.words),
          isWhole: isWhole(word),
          shown: plain(addressToShow(word.address, plainText(word.words), told)),
        };
      case 'words-in-language':
        return inLanguage(word.language, word.words);
      case 'line-break':
      case 'spot':
        return { ...word };
      default:
        return { ...word, words: words(word.words) };
    }
  };

  /** The font may lack the letters of another language: a plain note then says where they stand. */
  const inLanguage = (tag: string, stretch: Inline[]): Json => {
    const { language, region = null } = new Intl.Locale(tag);
    if (missingLetters(plainText(stretch)).length === 0) return { kind: 'words-in-language', language, region, words: words(stretch) };
    const name = new Intl.DisplayNames([details.language], { type: 'language' }).of(tag) ?? tag;
    return { kind: 'text', text: plain(phrases.otherLanguage.replace('{language}', name)) };
  };

  const picture = (given: { ids: string[]; alt: string }, printedPicture: PrintedPicture): Json => {
    const { bytes, ending, width, height, smallestLetter } = printedPicture;
    const file = names.get(printedPicture) ?? `pictures/${files.size}.${ending}`;
    names.set(printedPicture, file);
    files.set(file, bytes);
    shownAt.set(file, { ...where });
    return { kind: 'picture', ids: given.ids, alt: given.alt === '' ? null : given.alt, file, width, height, smallestLetter };
  };

  const cellData = ({ heads, holds, blocks }: Cell): Json => ({
    holds,
    isBold: heads !== 'nothing' && !hasStrong(blocks),
    longestWord: longestWordIn(blocks),
    extent: extentOf(blocks),
    blocks: blocks.map(block),
  });

  const block = (given: Block): Json => {
    switch (given.kind) {
      case 'heading':
        where.heading = plainText(given.words);
        return { ...given, words: words(given.words) };
      case 'paragraph':
        return { ...given, words: words(given.words) };
      case 'list':
        return { ...given, items: given.items.map((item) => item.map(block)) };
      case 'descriptions':
        return { ...given, entries: given.entries.map(({ term, meaning }) => ({ term: words(term), meaning: meaning.map(block) })) };
      case 'meanings':
        return {
          ...given,
          entries: given.entries.map(({ id, term, inFull, meaning }) => ({
            id,
            term: plain(term),
            inFull: plain(inFull),
            firstUse: uses.get(id)?.[0] ?? null,
            meaning: meaning.map(block),
          })),
        };
      case 'stages':
        return {
          ...given,
          stages: given.stages.map((stage) => ({
            ...stage,
            title: words(stage.title),
            limit: words(stage.limit),
            extent: extentOf(stage.blocks, stage.title, stage.limit),
            blocks: stage.blocks.map(block),
          })),
        };
      case 'table': {
        tables.push(given);
        const rows = (cells: Cell[][]): Json => cells.map((row) => row.map(cellData));
        const number = tables.length - 1;
        return { ...given, number, caption: words(given.caption), head: rows(given.head), body: rows(given.body), foot: rows(given.foot) };
      }
      case 'figure':
        return { ...given, blocks: given.blocks.map(block), caption: words(given.caption) };
      case 'picture': {
        const found = pictures.get(given.file);
        if (!found) throw new Error(`The picture ${given.file} was not read.`);
        return picture(given, found);
      }
      case 'drawing': {
        const { svg, ...drawn } = svgInPrint(given.svg, details.accent);
        return picture(given, { bytes: Buffer.from(svg), ending: 'svg', ...drawn });
      }
      case 'box':
        return {
          ...given,
          title: words(given.title),
          extent: extentOf(given.blocks, given.title),
          icon: given.icon ? block(given.icon) : null,
          picture: given.picture ? block(given.picture) : null,
          blocks: given.blocks.map(block),
        };
      case 'quotation':
        return { ...given, blocks: given.blocks.map(block) };
      case 'rule':
        return { ...given };
      default:
        return given satisfies never;
    }
  };

  const badge = details.badge && pictures.get(details.badge.file);
  const json: Json = {
    layout: { ...layout },
    phrases,
    cover: {
      ...coverInWords(details),
      badge: badge && details.badge ? picture({ ids: [], alt: details.badge.alt }, badge) : null,
    },
    chapters: book.chapters.map(part),
    words: book.words ? part(book.words) : null,
    index: indexOf(book, details.language).map(indexLine),
    contacts: part(book.contacts),
    otherFormats: part(book.otherFormats),
  };
  return { json, files, shownAt, tables };
}

function coverInWords(details: BookletDetails): { [name: string]: Json } {
  const { language, region = null } = new Intl.Locale(details.language);
  const { approvedBy, approvedOn, nextReview } = details;
  const [year = 0, month = 0, day = 0] = approvedOn.split('-').map(Number);
  return {
    title: printed(details.title),
    subtitle: plain(details.subtitle ?? ''),
    schoolName: printed(details.schoolName),
    sample: details.sample,
    accent: details.accent,
    website: plain(shortAddress(details.website)),
    websiteAddress: details.website,
    phone: printed(details.phone),
    address: plain(details.address.join(', ')),
    approved: printed(phrases.approved.replace('{who}', approvedBy).replace('{date}', dateInWords(approvedOn, details.language))),
    review: phrases.review.replace('{date}', dateInWords(nextReview, details.language)),
    date: { year, month, day },
    language,
    region,
  };
}

function indexLine(entry: IndexEntry): Json {
  return entry.kind === 'term' ? { ...entry, name: plain(entry.name) } : { ...entry, name: plain(entry.name), term: plain(entry.term) };
}

/**
 * What a reader of paper needs beside a link's words, or nothing where the words show it, or where the chapter has shown it before.
 * @param told the addresses that this chapter has shown; grows
 */
function addressToShow(address: string, words: string, told: Set<string>): string {
  const shown = shortAddress(address);
  if (told.has(address) || isShownIn(words, address)) {
    told.add(address);
    return '';
  }
  told.add(address);
  return shown;
}

/** An address as people write it: without `https://`, `mailto:` or a last slash. */
function shortAddress(address: string): string {
  return address.replace(/^(https?:\/\/|mailto:|tel:)/, '').replace(/\/$/, '');
}

function isShownIn(words: string, address: string): boolean {
  if (address.startsWith('tel:')) return digits(words).endsWith(digits(address).slice(-9));
  const plain = (text: string) =>
    shortAddress(text)
      .toLowerCase()
      .replace(/^www\./, '');
  return plain(words.trim()).includes(plain(address));
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}
