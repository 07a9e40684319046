import type { BookletDetails } from './details.ts';
import type { ImposedPdf } from './imposition.ts';
import type { LayoutName } from './layouts.ts';
import type { BookletPdf } from './pdf.ts';
import type { Book } from './tree.ts';

/** A booklet to be printed in one layout. */
export interface PrintJob {
  book: Book;
  details: BookletDetails;
  layout: LayoutName;
  /** Whether the pages are also laid out two to a sheet, for a copier. */
  imposed: boolean;
}

export interface Printed {
  pdf: BookletPdf;
  /** Only where the job asked for it. */
  imposed?: ImposedPdf | undefined;
}
