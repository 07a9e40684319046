import type { Element, ElementContent } from 'hast';
import { type Block, type Description, type Figure, type Inline, type List, type Meaning, type Meanings, plainText } from '../tree.ts';
import { readBox, readStages } from './boxes.ts';
import { isPicture, readDrawing, readPicture } from './drawings.ts';
import { attribute, hasClass, idsOf, inItsLanguage, isElement, isLeftOut, type Reading, report, reportUnknown } from './reading.ts';
import { readTable } from './tables.ts';
import { readWords, wordTags } from './words.ts';

/** Tags that only group others. */
const transparentTags = new Set(['div', 'section', 'header', 'article']);

/** Reads what stands on lines of its own. Text that stands loose between blocks becomes a paragraph. */
export function readBlocks(nodes: ElementContent[], reading: Reading): Block[] {
  const blocks: Block[] = [];
  let loose: ElementContent[] = [];
  const endParagraph = () => {
    const words = readWords(loose, reading);
    if (words.length > 0) blocks.push({ kind: 'paragraph', ids: [], role: 'text', words });
    loose = [];
  };
  for (const node of nodes) {
    if (node.type === 'text' || (isElement(node) && wordTags.has(node.tagName) && !isLeftOut(node))) {
      loose.push(node);
    } else if (isElement(node) && !isLeftOut(node)) {
      endParagraph();
      blocks.push(...readBlock(node, reading));
    }
  }
  endParagraph();
  return blocks;
}

function readBlock(element: Element, reading: Reading): Block[] {
  return inItsLanguage(element, reading, () => readByMark(element, reading));
}

function readByMark(element: Element, reading: Reading): Block[] {
  switch (attribute(element, 'dataBook')) {
    case 'box':
      return [readBox(element, reading, readBlocks)];
    case 'stages':
      return [readStages(element, reading, readBlocks)];
    case 'icon':
    case '':
      return readByTag(element, reading);
    default:
      report(
        reading,
        'unknown-tag',
        `The booklet does not know <${element.tagName} data-book="${attribute(element, 'dataBook')}">, so its words would be lost.`,
        'Use box, stages, icon or skip.',
      );
      return [];
  }
}

function readByTag(element: Element, reading: Reading): Block[] {
  if (transparentTags.has(element.tagName)) return readGroup(element, reading);
  switch (element.tagName) {
    case 'h1':
      report(
        reading,
        'heading-order',
        `“${headingText(element, reading)}” is a second title in one chapter.`,
        'Make it a heading of level 2.',
      );
      return [];
    case 'h2':
      return [readHeading(element, 2, reading)];
    case 'h3':
      return [readHeading(element, 3, reading)];
    case 'p':
      return readParagraph(element, reading);
    case 'ul':
    case 'ol':
      return [readList(element, reading)];
    case 'dl':
      return [hasClass(element, 'meanings') ? readMeanings(element, reading) : readDescriptions(element, reading)];
    case 'table':
      return [readTable(element, reading, readItem)];
    case 'figure':
      return [readFigure(element, reading)];
    case 'img':
    case 'picture':
      return [readPicture(element, reading)];
    case 'svg':
      return [readDrawing(element, reading)];
    case 'template':
      // What is shown in print only: a drawing with its words in it, where the website has its words beside it.
      return readBlocks(element.content?.children.filter((child) => child.type === 'element' || child.type === 'text') ?? [], reading);
    case 'blockquote':
      return [{ kind: 'quotation', ids: idsOf(reading, element), blocks: readBlocks(element.children, reading) }];
    case 'hr':
      return [{ kind: 'rule', ids: idsOf(reading, element) }];
    default:
      reportUnknown(reading, element, 'in a chapter');
      return [];
  }
}

/** A group has no place in the tree; a link to it leads to the first thing in it. */
function readGroup(element: Element, reading: Reading): Block[] {
  const ids = idsOf(reading, element);
  const blocks = readBlocks(element.children, reading);
  blocks[0]?.ids.unshift(...ids);
  return blocks;
}

function readHeading(element: Element, level: 2 | 3, reading: Reading): Block {
  reading.heading = headingText(element, reading);
  const words = readWords(element.children, reading);
  const spots = words.flatMap((word) => (word.kind === 'spot' ? [word.id] : []));
  return { kind: 'heading', ids: [...idsOf(reading, element), ...spots], level, words: words.filter(({ kind }) => kind !== 'spot') };
}

/** What a heading says, read without counting its ids or links. */
function headingText(element: Element, reading: Reading): string {
  return plainText(readWords(element.children, { ...reading, problems: [], ids: new Map() }));
}

/** A picture within a paragraph stands on lines of its own in print. */
function readParagraph(element: Element, reading: Reading): Block[] {
  const ids = idsOf(reading, element);
  const role = hasClass(element, 'source') ? 'source' : 'text';
  const blocks: Block[] = [];
  let line: ElementContent[] = [];
  const endLine = () => {
    const words = readWords(line, reading);
    if (words.length > 0) blocks.push({ kind: 'paragraph', ids: [], role, words });
    line = [];
  };
  for (const child of element.children) {
    if (isElement(child) && isPicture(child)) {
      endLine();
      blocks.push(readPicture(child, reading));
    } else line.push(child);
  }
  endLine();
  blocks[0]?.ids.unshift(...ids);
  return blocks;
}

function readList(element: Element, reading: Reading): List {
  const ids = idsOf(reading, element);
  const items: Block[][] = [];
  for (const child of element.children.filter(isElement)) {
    if (isLeftOut(child)) continue;
    if (child.tagName === 'li') items.push(readItem(child, reading));
    else reportUnknown(reading, child, 'in a list');
  }
  return {
    kind: 'list',
    ids,
    order: element.tagName === 'ol' ? 'numbers' : 'bullets',
    start: Number(attribute(element, 'start') || 1),
    items,
  };
}

/** An item, a cell, or what belongs to a name: links can lead to it, and it can be in another language. */
function readItem(element: Element, reading: Reading): Block[] {
  return inItsLanguage(element, reading, () => readGroup(element, reading));
}

function readDescriptions(element: Element, reading: Reading): Block {
  const ids = idsOf(reading, element);
  const entries: Description[] = [];
  for (const child of termsAndMeanings(element, reading)) {
    if (child.tagName === 'dt') {
      const spots = idsOf(reading, child).map((id): Inline => ({ kind: 'spot', id }));
      const words = inItsLanguage(child, reading, () => readWords(child.children, reading));
      entries.push({ term: [...spots, ...words], meaning: [] });
    } else entries.at(-1)?.meaning.push(...readItem(child, reading));
  }
  return { kind: 'descriptions', ids, entries };
}

function readMeanings(element: Element, reading: Reading): Meanings {
  const ids = idsOf(reading, element);
  const entries: Meaning[] = [];
  for (const child of termsAndMeanings(element, reading)) {
    if (child.tagName === 'dt') entries.push(readTerm(child, reading));
    else entries.at(-1)?.meaning.push(...readItem(child, reading));
  }
  return { kind: 'meanings', ids, entries };
}

function readTerm(element: Element, reading: Reading): Meaning {
  const [id = ''] = idsOf(reading, element);
  const inFull = element.children.filter((child) => isElement(child) && hasClass(child, 'in-full'));
  const term = element.children.filter((child) => !inFull.includes(child));
  return {
    id,
    term: plainText(readWords(term, reading)),
    inFull: plainText(readWords(inFull, reading)),
    alsoCalled: attribute(element, 'dataAlso')
      .split('|')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    meaning: [],
  };
}

/** The `dt` and `dd` of a `dl`, in groups or without. */
function termsAndMeanings(element: Element, reading: Reading): Element[] {
  return element.children.filter(isElement).flatMap((child): Element[] => {
    if (isLeftOut(child)) return [];
    if (child.tagName === 'dt' || child.tagName === 'dd') return [child];
    if (child.tagName === 'div') return termsAndMeanings(child, reading);
    reportUnknown(reading, child, 'in a list of names and meanings');
    return [];
  });
}

function readFigure(element: Element, reading: Reading): Figure {
  const ids = idsOf(reading, element);
  const isCaption = (child: ElementContent) => isElement(child) && child.tagName === 'figcaption';
  const caption = element.children.filter(isElement).find(isCaption);
  const blocks = readBlocks(
    element.children.filter((child) => !isCaption(child)),
    reading,
  );
  return { kind: 'figure', ids, blocks, caption: caption ? readWords(caption.children, reading) : [] };
}
