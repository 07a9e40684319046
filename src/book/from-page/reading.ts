import type { Element, ElementContent } from 'hast';
import type { BookProblem, BookRule } from '../problem.ts';

/** Where the reader of a page is, and what it has met so far. One for a whole page; it changes as the page is read. */
export interface Reading {
  /** The folder of the built site, where pictures lie. */
  folder: string;
  /** The folder of the address that the site stands in: `` or `/send`. */
  base: string;
  chapter: string;
  heading: string;
  /** The language of the words being read, or nothing where it is the book's own. */
  language: string;
  problems: BookProblem[];
  /** How often each id stands on the page. */
  ids: Map<string, number>;
  /** How many uses of glossary words have been met. */
  uses: number;
}

/** Notes a problem at the present place. */
export function report(reading: Reading, rule: BookRule, message: string, fix: string): void {
  reading.problems.push({ chapter: reading.chapter, heading: reading.heading, rule, message, fix });
}

/** Notes a tag that no format knows. */
export function reportUnknown(reading: Reading, element: Element, where: string): void {
  report(
    reading,
    'unknown-tag',
    `The booklet does not know <${element.tagName}> ${where}, so its words would be lost.`,
    'Use a tag that it knows, or teach the book tree and every format this one.',
  );
}

/** The names by which links lead to an element: its id, if it has one. Counts it. */
export function idsOf(reading: Reading, element: Element): string[] {
  const { id } = element.properties;
  if (typeof id !== 'string' || id === '') return [];
  reading.ids.set(id, (reading.ids.get(id) ?? 0) + 1);
  return [id];
}

/** An attribute's text, or nothing. */
export function attribute(element: Element, name: string): string {
  const value = element.properties[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export function hasClass(element: Element, name: string): boolean {
  const { className } = element.properties;
  return Array.isArray(className) && className.includes(name);
}

export function isElement(node: ElementContent): node is Element {
  return node.type === 'element';
}

/** Elements that the site shows and no format prints, by intention. */
export function isLeftOut(element: Element): boolean {
  const book = attribute(element, 'dataBook');
  return book === 'skip' || (element.tagName === 'svg' && attribute(element, 'ariaHidden') === 'true' && book !== 'icon');
}

/** Reads what is in an element in the language that it is marked with. */
export function inItsLanguage<T>(element: Element, reading: Reading, read: () => T): T {
  const outer = reading.language;
  reading.language = attribute(element, 'lang') || outer;
  const result = read();
  reading.language = outer;
  return result;
}
