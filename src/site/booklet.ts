import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import type { OfferedFiles } from './offered-files.ts';
import { markLoneLinks, shapeProse, showAtOnce } from './prose.ts';
import { linkFirstUses, type WordFinder } from './words-in-text.ts';

/** Stands before each chapter where several are rendered together. */
export const chapterMark = '<!--chapter-->';

/** A chapter as Astro has rendered it, before its ids and links are fitted into the booklet. */
export interface RenderedChapter {
  /** Its id within the booklet: `worried`, `policies-complaints`. */
  id: string;
  /** Its address on the site, without the site's folder: `/worried/`. */
  href: string;
  html: string;
}

/** The chapters of a booklet with unique ids and links that stay inside it, and the glossary words that they use. */
export interface BookletText {
  chapters: { id: string; html: string }[];
  /** Ids of the words used, in the order of the text. */
  words: string[];
}

/** What the chapters are fitted with. */
export interface BookletContext {
  finder: WordFinder | undefined;
  /** The site's folder, without a slash at its end. */
  base: string;
  /** The site's address on the web: links to pages that are not in the booklet lead there. */
  website: string;
  /** What links to files say behind their words. */
  files: OfferedFiles;
}

/**
 * Joins chapters into one page. Every id gets its chapter's name in front; a link to another chapter becomes a link
 * within the page; a link to a word leads to the booklet's own list of words; any other inner link leads to the web.
 */
export function joinChapters(rendered: RenderedChapter[], { finder, base, website, files }: BookletContext): BookletText {
  const chapterAt = new Map(rendered.map(({ id, href }) => [href, id]));
  const trees = rendered.map(({ id, html }) => ({ id, tree: shapeProse(html, '', files) }));
  const ids = new Set(trees.flatMap(({ id, tree }) => prefixIds(tree, id)));
  const words = new Set<string>();
  for (const { id, tree } of trees) {
    if (finder) for (const word of linkFirstUses(tree, finder, (found) => `#word-${found}`)) words.add(word);
    visit(tree, 'element', (node) => {
      const { href } = node.properties;
      if (node.tagName === 'a' && typeof href === 'string') node.properties.href = inBooklet(href, id);
    });
    showAtOnce(tree);
    markLoneLinks(tree);
  }
  return { chapters: trees.map(({ id, tree }) => ({ id, html: toHtml(tree) })), words: [...words] };

  function inBooklet(href: string, chapter: string): string {
    if (href.startsWith('#')) return href.startsWith('#word-') ? href : `#${chapter}--${href.slice(1)}`;
    if (!href.startsWith('/')) return href;
    const inner = base !== '' && href.startsWith(`${base}/`) ? href.slice(base.length) : href;
    const [path = '', anchor] = inner.split('#');
    const word = /^\/words\/([^/]+)\/$/.exec(path)?.[1];
    if (word) {
      words.add(word);
      return `#word-${word}`;
    }
    const target = chapterAt.get(path);
    if (!target) return new URL(inner.slice(1), website.endsWith('/') ? website : `${website}/`).href;
    const place = `${target}--${anchor ?? ''}`;
    return anchor && ids.has(place) ? `#${place}` : `#${target}`;
  }
}

function prefixIds(tree: Root, chapter: string): string[] {
  const ids: string[] = [];
  visit(tree, 'element', (node) => {
    if (typeof node.properties.id !== 'string') return;
    node.properties.id = `${chapter}--${node.properties.id}`;
    ids.push(node.properties.id);
  });
  return ids;
}
