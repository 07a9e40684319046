/** A printed shape of the booklet. What follows from it (margins, sizes of headings) is `typst/measures.typ`'s. */
export interface Layout {
  paper: 'a5' | 'a4';
  /** The height of the body's letters in points. Everything else scales with it, and nothing is smaller. */
  letters: number;
  /** Two sides: page numbers stand at the outer edge, left and right in turn. */
  sides: 'one' | 'two';
}

/**
 * The printed shapes. 14 pt is clear print and 18 pt large print (UKAAF G003; the same sizes as RNIB's).
 */
export const layouts = {
  a5: { paper: 'a5', letters: 14, sides: 'two' },
  a4: { paper: 'a4', letters: 14, sides: 'one' },
  'large-print': { paper: 'a4', letters: 18, sides: 'one' },
} as const satisfies Record<string, Layout>;

export type LayoutName = keyof typeof layouts;
