import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { SKIP, visit } from 'unist-util-visit';
import { findProblems } from '../check.ts';
import { BookError } from '../problem.ts';
import { type Book, type Part, type Picture, plainText } from '../tree.ts';
import { readBlocks } from './blocks.ts';
import { isPicture, readPicture } from './drawings.ts';
import { hasClass, idsOf, type Reading, report } from './reading.ts';
import { readWords } from './words.ts';

/** Where the page comes from. */
export interface PageSource {
  /** The folder of the built site, in which the pictures' addresses lie. */
  folder: string;
  /** The folder of the address that the site stands in, without a slash at its end: `` or `/send`. */
  base?: string;
}

/**
 * Reads the one page that holds a whole booklet, as the site writes it, into the book tree.
 * @param html the page: `<main class="booklet">` with a section for each chapter, then for the words, the contacts and the other formats
 * @throws {BookError} with everything that a format could not show rightly: unknown tags, links to nowhere, pictures without words
 */
export function readBook(html: string, { folder, base = '' }: PageSource): Book {
  const reading: Reading = { folder, base, chapter: '', heading: '', language: '', problems: [], ids: new Map(), uses: 0 };
  const sections = sectionsOf(fromHtml(html));
  const sectionOf = (name: string) => sections.find((section) => hasClass(section, name));
  const partOf = (name: string): Part => {
    const section = sectionOf(name);
    return section ? readPart(section, reading) : missingPart(name, reading);
  };
  const chapters = sections.filter((section) => hasClass(section, 'chapter')).map((section) => readPart(section, reading));
  if (chapters.length === 0) missingPart('chapter', reading);
  const words = sectionOf('words') ? partOf('words') : undefined;
  const book: Book = { chapters, words, contacts: partOf('contacts'), otherFormats: partOf('other-formats') };
  const problems = [...reading.problems, ...findProblems(book, reading.ids)];
  if (problems.length > 0) throw new BookError(problems);
  return book;
}

/** The school's badge as the page's cover shows it: its file in the built site, and its words. */
export function readBadge(html: string, { folder, base = '' }: PageSource): { file: string; alt: string } | undefined {
  const reading: Reading = { folder, base, chapter: '', heading: '', language: '', problems: [], ids: new Map(), uses: 0 };
  let badge: Picture | undefined;
  visit(fromHtml(html), 'element', (element, _, parent) => {
    if (element.tagName !== 'img' || !hasClass(element, 'badge')) return;
    badge ??= readPicture(parent?.type === 'element' && isPicture(parent) ? parent : element, reading);
  });
  return badge && badge.file !== '' ? { file: badge.file, alt: badge.alt } : undefined;
}

/** The sections of the booklet, in order; those within a section are part of it. */
function sectionsOf(page: Root): Element[] {
  const sections: Element[] = [];
  visit(page, 'element', (main) => {
    if (main.tagName !== 'main' || !hasClass(main, 'booklet')) return;
    visit(main, 'element', (element) => {
      if (element.tagName !== 'section') return;
      sections.push(element);
      return SKIP;
    });
    return SKIP;
  });
  return sections;
}

function readPart(section: Element, reading: Reading): Part {
  const [id = ''] = idsOf(reading, section);
  reading.chapter = id;
  reading.heading = '';
  const title = takeTitle(section);
  if (!title) {
    report(reading, 'missing-title', 'A chapter has no title.', 'Begin it with one <h1>.');
    return { id, ids: [id], title: [], blocks: readBlocks(section.children, reading) };
  }
  const words = readWords(title.children, reading).filter(({ kind }) => kind !== 'spot');
  reading.heading = plainText(words);
  return { id, ids: [id, ...idsOf(reading, title)], title: words, blocks: readBlocks(section.children, reading) };
}

/** Takes the first `h1` out of a section, wherever it stands in its groups. */
function takeTitle(section: Element): Element | undefined {
  let title: Element | undefined;
  visit(section, 'element', (element, index, parent) => {
    if (title || element.tagName !== 'h1' || !parent || index === undefined) return;
    title = element;
    parent.children.splice(index, 1);
    return SKIP;
  });
  return title;
}

function missingPart(name: string, reading: Reading): Part {
  reading.chapter = '';
  reading.heading = '';
  report(
    reading,
    'missing-part',
    `The booklet's page has no <section class="${name}">.`,
    'This is for the page that makes the booklet, not for an editor.',
  );
  return { id: name, ids: [], title: [], blocks: [] };
}
