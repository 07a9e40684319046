import type { Content, Entry, Place } from '../../source/index.ts';
import { addressOfPage } from '../links/addresses.ts';

/** A text that somebody must read again by a day. */
export interface Review {
  of: 'page' | 'paper' | 'letter' | 'booklet';
  id: string;
  title: string;
  file: string;
  /** The day by which it is to be read again, and where that day stands. */
  day: string;
  placeOfDay: Place;
  /** The field that says when it was last done, and that day. */
  last: { field: 'reviewed' | 'approvedOn'; day: string };
  /** Who approved it, and when, where somebody must. */
  approved?: { by: string; on: string };
  /** Which kind of paper it is: `sen-policy`. */
  kind?: string;
  /** Its address on the school's site: `/policies/complaints/`. */
  address: string;
}

/** Every text of a school that has a day for its next review, in the order of the content. */
export function reviewsOf({ guide, policies, letters, booklets }: Content): Review[] {
  return [
    ...guide.map((entry) => review('page', entry, 'guide')),
    ...policies.map((entry): Review => ({ ...review('paper', entry, 'policies'), ...approvalOf(entry), kind: entry.data.kind })),
    ...letters.map((entry) => review('letter', entry, 'letters')),
    ...booklets.map((entry): Review => {
      const { approvedOn: reviewed } = entry.data;
      const read = review('booklet', { ...entry, data: { ...entry.data, reviewed } }, 'booklets');
      return { ...read, ...approvalOf(entry), last: { field: 'approvedOn', day: reviewed } };
    }),
  ];
}

function review(
  of: Review['of'],
  { id, file, data, placeOf }: Entry<{ title: string; reviewed: string; nextReview: string }>,
  collection: string,
): Review {
  const { title, reviewed, nextReview } = data;
  const last = { field: 'reviewed', day: reviewed } as const;
  return { of, id, title, file, day: nextReview, placeOfDay: placeOf(['nextReview']), last, address: addressOfPage({ collection, id }) };
}

function approvalOf({
  data: { approvedBy: by, approvedOn: on },
}: Entry<{ approvedBy: string; approvedOn: string }>): Pick<Review, 'approved'> {
  return { approved: { by, on } };
}
