import { type Block, type Book, type Inline, type Part, plainText } from './tree.ts';

/** Where in the book something stands. */
export interface Where {
  /** The id of the chapter's section. */
  chapter: string;
  /** The nearest heading above, as it reads. */
  heading: string;
}

/** What is told of each thing in the book, in reading order. A part's own title comes as a stretch of words. */
export interface Visitor {
  block?(block: Block, where: Where): void;
  words?(words: Inline[], where: Where): void;
  /** Plain text that is not a stretch of words: glossary terms, words drawn in pictures. */
  text?(text: string, where: Where): void;
  /** What stands in for a picture. */
  alt?(text: string, where: Where): void;
}

/** The parts in the order in which they are read. */
export function partsOf(book: Book): Part[] {
  return [...book.chapters, ...(book.words ? [book.words] : []), book.contacts, book.otherFormats];
}

/** Goes through the whole book in reading order. */
export function walk(book: Book, visitor: Visitor): void {
  for (const part of partsOf(book)) {
    const where = { chapter: part.id, heading: plainText(part.title) };
    visitor.words?.(part.title, where);
    walkBlocks(part.blocks, where, visitor);
  }
}

/** Goes through blocks in reading order. `where` moves along with the headings. */
export function walkBlocks(blocks: Block[], where: Where, visitor: Visitor): void {
  for (const block of blocks) {
    if (block.kind === 'heading') where.heading = plainText(block.words);
    visitor.block?.(block, { ...where });
    walkInside(block, where, visitor);
  }
}

function walkInside(block: Block, where: Where, visitor: Visitor): void {
  const words = (stretch: Inline[]) => visitor.words?.(stretch, { ...where });
  const text = (value: string) => visitor.text?.(value, { ...where });
  const inside = (blocks: Block[]) => walkBlocks(blocks, where, visitor);
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      words(block.words);
      return;
    case 'list':
      block.items.forEach(inside);
      return;
    case 'descriptions':
      for (const { term, meaning } of block.entries) {
        words(term);
        inside(meaning);
      }
      return;
    case 'meanings':
      for (const { term, inFull, alsoCalled, meaning } of block.entries) {
        for (const name of [term, inFull, ...alsoCalled]) text(name);
        inside(meaning);
      }
      return;
    case 'stages':
      for (const { title, limit, blocks } of block.stages) {
        words(title);
        words(limit);
        inside(blocks);
      }
      return;
    case 'table':
      words(block.caption);
      for (const row of [...block.head, ...block.body, ...block.foot]) for (const cell of row) inside(cell.blocks);
      return;
    case 'figure':
      inside(block.blocks);
      words(block.caption);
      return;
    case 'picture':
      visitor.alt?.(block.alt, { ...where });
      return;
    case 'drawing':
      visitor.alt?.(block.alt, { ...where });
      block.words.forEach(text);
      return;
    case 'box':
      words(block.title);
      inside([block.icon, block.picture].filter((beside) => beside !== undefined));
      inside(block.blocks);
      return;
    case 'quotation':
      inside(block.blocks);
      return;
    case 'rule':
      return;
    default:
      block satisfies never;
  }
}

/** Goes through words and the words within them. */
export function walkWords(words: Inline[], visit: (word: Inline) => void): void {
  for (const word of words) {
    visit(word);
    if ('words' in word) walkWords(word.words, visit);
  }
}
