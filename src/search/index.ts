/** The search index. The search page's own program is `page.ts`, which runs in the browser. */
export { buildSearch, type SearchIndex } from './build.ts';
