import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Place } from '../source/index.ts';
import { startOfFile } from '../source/index.ts';

/** Finds an element that pa11y names in the text of its page. */
export type Locate = (selector: string, snippet: string) => Place;

/**
 * Reads a page once, for finding many elements in it.
 * @returns a function from pa11y's selector (`#main > p:nth-child(3) > img`) and snippet (`<img src="a.png">`) to the place of the
 * opening tag, or to the start of the file where a script has changed the page or the tag is left out of the text
 */
export function locator(html: string): Locate {
  const page = fromHtml(html, { verbose: true });
  return (selector, snippet) => {
    let here: Element | undefined;
    for (const step of selector.split(' > ')) {
      here = step.startsWith('#') ? withId(page, step.slice(1)) : child(here ?? page, step);
      if (!here) return startOfFile;
    }
    const tag = /^<([\w:-]+)/.exec(snippet)?.[1]?.toLowerCase();
    const opening = here?.data?.position?.opening ?? here?.position;
    if (!opening || (tag !== undefined && tag !== here?.tagName.toLowerCase())) return startOfFile;
    return {
      line: opening.start.line,
      column: opening.start.column,
      endLine: opening.end.line,
      endColumn: opening.end.column,
    };
  };
}

/** One step of a selector: `img`, the only one beside its siblings, or `p:nth-child(3)`. */
function child(parent: Element | Root, step: string): Element | undefined {
  const [, name, position] = /^([\w:-]+?)(?::nth-child\((\d+)\))?$/.exec(step) ?? [];
  const children = elementsIn(parent);
  const found = position === undefined ? children.find(({ tagName }) => tagName.toLowerCase() === name) : children[Number(position) - 1];
  return found?.tagName.toLowerCase() === name ? found : undefined;
}

function withId(parent: Element | Root, id: string): Element | undefined {
  for (const element of elementsIn(parent)) {
    const found = element.properties.id === id ? element : withId(element, id);
    if (found) return found;
  }
  return undefined;
}

function elementsIn({ children }: Element | Root): Element[] {
  return children.flatMap((node) => (node.type === 'element' ? [node] : []));
}
