import type { Content } from '../source/index.ts';
import known from './file-titles.json' with { type: 'json' };

/** What people call a file: the title of its page, the word that it explains, or what a file of facts holds. */
export function titlesOf(content: Content, files: Iterable<string>): Record<string, string> {
  const titles = new Map<string, string>(Object.entries(known.titles));
  for (const { file, fields } of content.pages) {
    const title = titleIn(fields?.value);
    if (title !== undefined) titles.set(file, title);
  }
  return Object.fromEntries([...files].flatMap((file) => (titles.has(file) ? [[file, titles.get(file) ?? '']] : [])));
}

/** The fields of a page may be wrong in any way. */
function titleIn(fields: unknown): string | undefined {
  if (typeof fields !== 'object' || fields === null) return undefined;
  const title = 'title' in fields ? fields.title : 'term' in fields ? fields.term : undefined;
  return typeof title === 'string' && title.trim() !== '' ? title : undefined;
}

/** The title of one file, if it has one. A file may have the name of something that every object has. */
export function titleOf(titles: Readonly<Record<string, string>>, file: string): string | undefined {
  return Object.hasOwn(titles, file) ? titles[file] : undefined;
}
