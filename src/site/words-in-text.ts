import type { Element, ElementContent, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** A word of the glossary, as text can hold it. */
export interface KnownWord {
  id: string;
  /** The word itself and its other names. */
  names: string[];
}

/** Where a word is not linked: in links, in titles of every kind, and in things drawn or quoted. */
const leftAlone = new Set(['a', 'h1', 'h2', 'h3', 'h4', 'dt', 'svg', 'code', 'caption', 'th', 'figcaption']);
const titles = new Set(['box-title', 'stage-title']);

/** Finds the words of a glossary in text. Made once for a glossary. */
export interface WordFinder {
  pattern: RegExp;
  idOf(found: string): string;
}

/**
 * A word of letters (`SENCo`, `EHC plan`) is found as it is written; an ordinary word in any case.
 * Both are found in the plural too. The longest name wins.
 * @param properNames names of a school or an organisation: no word within them is found
 */
export function wordFinder(words: KnownWord[], properNames: string[] = []): WordFinder | undefined {
  const ids = new Map<string, string>();
  const sources: string[] = [];
  const known = words.flatMap(({ id, names }) => names.map((name) => ({ id, name })));
  const wordNames = new Set(known.map(({ name }) => name.toLowerCase()));
  const proper = properNames.filter((name) => !wordNames.has(name.toLowerCase())).map((name) => ({ id: '', name }));
  const names = [...known, ...proper];
  for (const { id, name } of names.toSorted((a, b) => b.name.length - a.name.length)) {
    const key = name.toLowerCase();
    if (ids.has(key)) continue;
    ids.set(key, id);
    sources.push(hasInnerCapitals(name) ? asPattern(name) : anyCase(name));
  }
  if (sources.length === 0) return undefined;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${sources.join('|')})(?:s|es)?(?![\\p{L}\\p{N}-]|[’'](?!s))`, 'gu');
  return {
    pattern,
    idOf(found) {
      const key = found.toLowerCase();
      return ids.get(key) ?? ids.get(key.replace(/s$/, '')) ?? ids.get(key.replace(/es$/, '')) ?? '';
    },
  };
}

/**
 * Links the first use of each word to its meaning. The tree is changed in place.
 * @param pageOf the address of a word's meaning
 * @param except the word that this page itself explains
 * @returns the ids of the words that were linked, in the order of the text
 */
export function linkFirstUses(tree: Root, finder: WordFinder, pageOf: (id: string) => string, except?: string): string[] {
  const linked = new Set<string>(except ? [except] : []);
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && isLeftAlone(node)) return SKIP;
    if (node.type !== 'text' || !parent || index === undefined) return;
    const parts = split(node, finder, pageOf, linked);
    if (parts.length === 1) return;
    parent.children.splice(index, 1, ...parts);
    return index + parts.length;
  });
  if (except) linked.delete(except);
  return [...linked];
}

function isLeftAlone({ tagName, properties }: Element): boolean {
  const classes = Array.isArray(properties.className) ? properties.className : [];
  return (
    leftAlone.has(tagName) ||
    properties.ariaHidden === 'true' ||
    properties.role === 'img' ||
    classes.some((name) => titles.has(String(name)))
  );
}

function split({ value }: Text, { pattern, idOf }: WordFinder, pageOf: (id: string) => string, linked: Set<string>): ElementContent[] {
  const parts: ElementContent[] = [];
  let end = 0;
  for (const match of value.matchAll(pattern)) {
    const id = idOf(match[0]);
    if (id === '' || linked.has(id)) continue;
    linked.add(id);
    if (match.index > end) parts.push({ type: 'text', value: value.slice(end, match.index) });
    parts.push(wordLink(match[0], pageOf(id)));
    end = match.index + match[0].length;
  }
  if (end < value.length || parts.length === 0) parts.push({ type: 'text', value: value.slice(end) });
  return parts;
}

function wordLink(text: string, href: string): Element {
  return { type: 'element', tagName: 'a', properties: { href, className: ['word'] }, children: [{ type: 'text', value: text }] };
}

/** `SENCo`, `EHC plan` and `Year 6` are not ordinary words: they keep their capitals. */
function hasInnerCapitals(name: string): boolean {
  return /\p{Lu}/u.test(name.slice(1));
}

/** The first letter of an ordinary word may be a capital at the start of a sentence. */
function anyCase(name: string): string {
  const [first = '', ...rest] = name;
  return `(?:${RegExp.escape(first.toLowerCase())}|${RegExp.escape(first.toUpperCase())})${asPattern(rest.join(''))}`;
}

function asPattern(text: string): string {
  return text.split(' ').map(RegExp.escape).join('\\s+');
}
