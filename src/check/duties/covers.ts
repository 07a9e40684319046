import { z } from 'astro/zod';
import type { PageText, Place } from '../../source/index.ts';

/** One item of a page's field “covers”. */
export interface Cover {
  /** The duty: `ENG-SIR-03b`. */
  id: string;
  /** The address of the heading of the section that answers it. Missing where the whole page does. */
  section: string | undefined;
  place: Place;
}

/** A page or a paper, by what it says of itself at its top. Read with patience: a slip in one field leaves the others standing. */
export interface AnsweringPage {
  page: PageText;
  title: string;
  /** The kind of a paper; empty for a guide page. */
  kind: string;
  /** Whether parents may rely on it: a guide page, or a paper with `publish: true`. */
  isPublished: boolean;
  /** Days, where they can be read. */
  nextReview: string | undefined;
  reviewed: string | undefined;
  approvedOn: string | undefined;
  covers: Cover[];
}

/** What a page says that it answers. Empty for a page of a folder that has no duties, and where it cannot be read. */
export function coversOf({ collection, fields }: PageText): Cover[] {
  if (!fields || (collection !== 'guide' && collection !== 'policies')) return [];
  const { covers } = fieldsSchema.parse(fields.value);
  return covers.flatMap((typed, index): Cover[] => {
    if (typeof typed !== 'string') return [];
    const [id = '', ...section] = typed.split('#');
    const place = fields.placeOf(['covers', index]);
    return [{ id: id.trim(), section: section.length > 0 ? section.join('#').trim() : undefined, place }];
  });
}

/** The pages that can answer duties: guide pages in the order of the menu, and then papers in theirs. */
export function answeringPages(pages: readonly PageText[]): AnsweringPage[] {
  return pages
    .filter(({ collection }) => collection === 'guide' || collection === 'policies')
    .map((page) => ({ page, known: fieldsSchema.parse(page.fields?.value) }))
    .toSorted((a, b) => compare(a.page.collection, b.page.collection) || a.known.order - b.known.order)
    .map(({ page, known: { title, kind, publish, nextReview, reviewed, approvedOn } }) => {
      const isPublished = page.collection === 'guide' || publish;
      return { page, title, kind, isPublished, nextReview, reviewed, approvedOn, covers: coversOf(page) };
    });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const day = z.iso.date().optional().catch(undefined);

const fieldsSchema = z
  .object({
    title: z.string().catch(''),
    kind: z.string().catch(''),
    order: z.number().catch(0),
    publish: z.boolean().catch(false),
    nextReview: day,
    reviewed: day,
    approvedOn: day,
    covers: z.array(z.unknown()).catch([]),
  })
  .catch({
    title: '',
    kind: '',
    order: 0,
    publish: false,
    nextReview: undefined,
    reviewed: undefined,
    approvedOn: undefined,
    covers: [],
  });
