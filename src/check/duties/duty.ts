import type { Place } from '../../source/index.ts';

/** A duty of the law or of guidance, and where the school answers it. A row of the governors' page of a report. */
export interface DutyAnswer {
  /** `ENG-SIR-03b` */
  id: string;
  /** `must` by law or by the terms of a grant; `should` by guidance; `know`: no duty, but what a page must get right. */
  weight: 'must' | 'should' | 'know';
  /** What the content must say, in plain words. */
  says: string;
  /** The law or guidance. */
  source: string;
  /** Whether one of us has read the source. Where nobody has, the report says "not verified". */
  isVerified: boolean;
  status: 'answered' | 'missing' | 'out of date' | 'not yet published';
  /** Where it is answered. */
  answers: readonly DutyPlace[];
  /** What is still wanting, in plain words: `The panel must have three people.` Empty when nothing is. */
  wanting: readonly string[];
}

/** A page, or a section of it, that answers a duty. */
export interface DutyPlace {
  /** Counted from the content folder. */
  file: string;
  place: Place;
  /** The page's title. */
  title: string;
  /** The heading of the section, where only a section answers it. */
  section?: string;
}
