import type { Content, Place } from '../../source/index.ts';
import type { AnsweringPage } from './covers.ts';
import type { DutyRow } from './row.ts';
import type { Section } from './sections.ts';

/** Something that an answer to a duty still lacks. */
export interface Lack {
  /** What is wanting, in plain words: `The panel has 2 people. It must have at least 3.` */
  wanting: string;
  /** What to type. */
  fix: string;
  /** Where the duty is a must, and this part of it is not. */
  weight?: 'should' | undefined;
  /** Whether the answer is all there, and only too old. */
  isTooOld?: boolean;
  /** Whether a rule of its own tells it already. It is then shown to the governors, and not told twice. */
  isToldElsewhere?: boolean;
}

/** What a check may look at. */
export interface Asked {
  row: DutyRow;
  content: Content;
  /** The day of the check, `YYYY-MM-DD`. */
  today: string;
  /** Every guide page and paper. */
  pages: readonly AnsweringPage[];
  /** Where the duty is answered; at least one place. */
  answers: readonly [Answer, ...Answer[]];
}

/** A page, or a section of it, that says that it answers a duty. */
export interface Answer {
  page: AnsweringPage;
  section: Section;
  /** Where it says so. */
  place: Place;
}
