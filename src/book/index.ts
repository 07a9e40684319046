/**
 * The booklet: from the one page that holds it to a semantic tree, and from the tree to files. One file to each format.
 * The formats themselves (`pdf.ts`, `imposition.ts`) run in the press's workers, so that a build need not wait for them to load.
 */
export type { BookletDetails } from './details.ts';
export { type PageSource, readBadge, readBook } from './from-page/index.ts';
export { type Layout, type LayoutName, layouts } from './layouts.ts';
export { openPress, type Press } from './press.ts';
export { BookError, type BookProblem, type BookRule } from './problem.ts';
export type { Book } from './tree.ts';
