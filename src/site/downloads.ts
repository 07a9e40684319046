import type { Booklet } from '../schema/index.ts';

/** The files that a booklet can be made into, in the order that parents ask for them. The name ends the file's name. */
export const formatNames = ['a4', 'large-print', 'a5', 'a5-print'] as const;

export type FormatName = (typeof formatNames)[number];

/** A file that a booklet is made into. */
export interface Download {
  /** Its name below `/downloads/`. */
  file: string;
  /** What the link says: which booklet, what kind of file, what it is good for. */
  label: string;
}

const goodFor: Record<FormatName, string> = {
  a4: 'to read on paper or screen (PDF, A4)',
  'large-print': 'in large print (PDF, A4, 18 point)',
  a5: 'as a small booklet (PDF, A5)',
  'a5-print': 'for the school’s copier: print on both sides, flip on the short edge, fold (PDF, A4)',
};

/** The files of a booklet, of those formats that are made. */
export function downloadsOf({ id, title }: Booklet, formats: readonly FormatName[]): Download[] {
  return formatNames
    .filter((name) => formats.includes(name))
    .map((name) => ({ file: `${id}-${name}.pdf`, label: `${title}, ${goodFor[name]}` }));
}
