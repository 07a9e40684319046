import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Book, BookError, type BookletDetails, type LayoutName, layouts, type Press, readBadge, readBook } from '../book/index.ts';
import { makeReport } from '../check/index.ts';
import type { Booklet, School } from '../schema/index.ts';
import { type FormatName, folderOf } from '../site/index.ts';
import { type Content, type Place, type Problem, startOfFile } from '../source/index.ts';
import { Stopped } from './stopped.ts';

/** A booklet, read back from its page and ready for every format. */
export interface ReadyBooklet {
  id: string;
  book: Book;
  details: BookletDetails;
}

/** A file that was made. */
export interface MadeFile {
  /** Its name below `downloads/`. */
  name: string;
  pages: number;
  /** Sheets of paper for one copy, where it is made for a copier. */
  sheets?: number;
}

/** Reads every booklet's page of the built site back as a book. Throws Stopped with all faults of all booklets. */
export async function readBooklets(content: Content, school: School, site: string): Promise<ReadyBooklet[]> {
  const base = folderOf(school.website);
  const problems: Problem[] = [];
  const ready: ReadyBooklet[] = [];
  for (const { data: booklet } of content.booklets) {
    const html = await readFile(join(site, 'booklets', booklet.id, 'index.html'), 'utf8');
    try {
      const source = { folder: site, base };
      ready.push({ id: booklet.id, book: readBook(html, source), details: detailsOf(booklet, school, readBadge(html, source)) });
    } catch (error) {
      problems.push(...placed(error, content));
    }
  }
  if (problems.length > 0) throw new Stopped(makeReport(content, problems));
  return ready;
}

/** Makes the files of every booklet. Throws Stopped with all faults. */
export async function writeFormats(
  booklets: ReadyBooklet[],
  formats: readonly FormatName[],
  site: string,
  content: Content,
  press: Press,
): Promise<MadeFile[]> {
  const folder = join(site, 'downloads');
  await mkdir(folder, { recursive: true });
  const wanted = (Object.keys(layouts) as LayoutName[]).filter(
    (layout) => formats.includes(layout) || (layout === 'a5' && formats.includes('a5-print')),
  );
  const jobs = booklets.flatMap((booklet) => wanted.map((layout) => ({ booklet, layout })));
  const results = await Promise.allSettled(
    jobs.map(async ({ booklet: { id, book, details }, layout }) => {
      const imposed = layout === 'a5' && formats.includes('a5-print');
      const printed = await press.print({ book, details, layout, imposed });
      const files: (MadeFile & { bytes: Uint8Array })[] = [];
      if (formats.includes(layout)) files.push({ name: `${id}-${layout}.pdf`, pages: printed.pdf.pages, bytes: printed.pdf.bytes });
      if (printed.imposed)
        files.push({ name: `${id}-a5-print.pdf`, pages: printed.pdf.pages, sheets: printed.imposed.sheets, bytes: printed.imposed.bytes });
      await Promise.all(files.map(({ name, bytes }) => writeFile(join(folder, name), bytes)));
      return files.map(({ bytes: _, ...file }) => file);
    }),
  );
  const problems = results.flatMap((result) => (result.status === 'rejected' ? placed(result.reason, content) : []));
  if (problems.length > 0) throw new Stopped(makeReport(content, problems));
  return results.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
}

function detailsOf(booklet: Booklet, school: School, badge: BookletDetails['badge']): BookletDetails {
  const { title, subtitle, approvedBy, approvedOn, nextReview } = booklet;
  const { name, sample, colours, website, phone, address } = school;
  return {
    title,
    subtitle,
    schoolName: name,
    sample,
    accent: colours.accent,
    website,
    phone,
    address,
    badge,
    approvedBy,
    approvedOn,
    nextReview,
    language: 'en-GB',
  };
}

/** A fault of a booklet's page as a problem of the file that the chapter comes from. Anything else is ours, and is thrown on. */
function placed(error: unknown, content: Content): Problem[] {
  if (!(error instanceof BookError)) throw error;
  return error.problems.map(({ chapter, heading, rule, message, fix }) => {
    const path = chapter.startsWith('policies-') ? `policies/${chapter.slice('policies-'.length)}.mdx` : `guide/${chapter}.mdx`;
    const page = content.pages.find(({ file }) => file === path);
    return {
      file: page?.file ?? 'booklets.yaml',
      ...headingPlace(page?.text ?? '', heading),
      severity: 'error',
      rule: `book/${rule}`,
      message,
      fix,
      source: 'Every format of the booklet shows the same words and pictures.',
    };
  });
}

function headingPlace(text: string, heading: string): Place {
  const lines = heading === '' ? [] : text.split(/\r?\n/);
  const at = lines.findIndex((line) => /^#{2,}\s/.test(line) && line.includes(heading));
  const line = lines[at];
  return line === undefined ? startOfFile : { line: at + 1, column: 1, endLine: at + 1, endColumn: line.length + 1 };
}
