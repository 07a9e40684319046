import type { Element, ElementContent } from 'hast';
import type { Inline } from '../tree.ts';
import { attribute, hasClass, idsOf, isLeftOut, type Reading, report, reportUnknown } from './reading.ts';

/** The tags that stand within a line. */
export const wordTags = new Set(['a', 'strong', 'em', 'span', 'br', 'code', 'del']);

/**
 * Reads what stands within a line: text, links, emphasis.
 * Space is as a browser shows it: runs become one space, and a line neither begins nor ends with one.
 */
export function readWords(nodes: ElementContent[], reading: Reading): Inline[] {
  const words = tidy(readAll(nodes, reading));
  return reading.language === '' || words.length === 0 ? words : [{ kind: 'words-in-language', language: reading.language, words }];
}

function readAll(nodes: ElementContent[], reading: Reading): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.type === 'text') return [{ kind: 'text', text: node.value.replace(/[ \t\r\n\f]+/g, ' ') }];
    return node.type === 'element' && !isLeftOut(node) ? readElement(node, reading) : [];
  });
}

function readElement(element: Element, reading: Reading): Inline[] {
  const spots = idsOf(reading, element).map((id): Inline => ({ kind: 'spot', id }));
  const words = mark(element, readAll(element.children, reading), reading);
  const language = attribute(element, 'lang');
  return [...spots, ...(language === '' ? words : [{ kind: 'words-in-language' as const, language, words }])];
}

function mark(element: Element, words: Inline[], reading: Reading): Inline[] {
  switch (element.tagName) {
    case 'strong':
      return [{ kind: 'strong', words }];
    case 'em':
      return [{ kind: 'emphasis', words }];
    case 'del':
      return [{ kind: 'deleted', words }];
    case 'code':
      return [{ kind: 'code', words }];
    case 'br':
      return [{ kind: 'line-break' }];
    case 'span':
      return words;
    case 'a':
      return readLink(element, words, reading);
    default:
      reportUnknown(reading, element, 'within a line');
      return words;
  }
}

function readLink(element: Element, words: Inline[], reading: Reading): Inline[] {
  const href = attribute(element, 'href');
  if (href === '') return words;
  if (href.startsWith('#')) {
    const to = decoded(href.slice(1));
    if (!hasClass(element, 'word')) return [{ kind: 'link-within', to, words }];
    reading.uses += 1;
    return [{ kind: 'word', of: to, id: `use:${reading.uses}`, words }];
  }
  if (!/^(https?:\/\/|mailto:|tel:)/.test(href)) {
    report(
      reading,
      'broken-link',
      `A link leads to “${href}”, which is not in the booklet.`,
      'Give its whole address, or a place in the booklet.',
    );
  }
  return [{ kind: 'link-outside', address: href, words }];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Joins spaces over the edges of marks, and takes them from the line's two ends. Marks left empty go. */
function tidy(words: Inline[]): Inline[] {
  return withoutEnd(withoutDoubles(words, { afterSpace: true }));
}

function withoutDoubles(words: Inline[], state: { afterSpace: boolean }): Inline[] {
  return words.flatMap((word): Inline[] => {
    if (word.kind === 'text') {
      const text = state.afterSpace ? word.text.replace(/^ /, '') : word.text;
      if (text === '') return [];
      state.afterSpace = text.endsWith(' ');
      return [{ kind: 'text', text }];
    }
    if (word.kind === 'line-break') {
      state.afterSpace = true;
      return [word];
    }
    if (word.kind === 'spot') return [word];
    const inner = withoutDoubles(word.words, state);
    return inner.length === 0 ? [] : [{ ...word, words: inner }];
  });
}

/** Without the space before a line's end, and before each break within it. */
function withoutEnd(words: Inline[]): Inline[] {
  const kept: Inline[] = [];
  let atEnd = true;
  for (const word of words.toReversed()) {
    if (word.kind === 'line-break') atEnd = true;
    if (word.kind === 'line-break' || word.kind === 'spot' || !atEnd) {
      kept.push(word);
      continue;
    }
    if (word.kind === 'text') {
      const text = word.text.trimEnd();
      if (text === '') continue;
      kept.push({ kind: 'text', text });
    } else {
      const inner = withoutEnd(word.words);
      if (inner.length === 0) continue;
      kept.push({ ...word, words: inner });
    }
    atEnd = false;
  }
  return kept.toReversed();
}
