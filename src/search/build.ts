import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** What was indexed. */
export interface SearchIndex {
  pages: number;
}

/**
 * Builds the search index of a finished site into its `pagefind/` folder.
 * Only pages marked `data-pagefind-body` are found, so the booklet does not double every answer.
 * @throws if Pagefind reports an error, with its words
 */
export async function buildSearch(folder: string): Promise<SearchIndex> {
  try {
    const { index, errors } = await createIndex();
    failOn(errors);
    if (!index) throw new Error('Pagefind gave no index.');
    const added = await index.addDirectory({ path: folder });
    failOn(added.errors);
    failOn((await index.writeFiles({ outputPath: join(folder, 'pagefind') })).errors);
    return { pages: added.page_count };
  } finally {
    await close();
  }
}

function failOn(errors: string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
}
