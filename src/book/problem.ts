/** What is wrong with a booklet's page, in the shape that a command can turn into a problem of the content. */
export interface BookProblem {
  /** The id of the chapter's section: `worried`. Empty if it concerns the whole page. */
  chapter: string;
  /** The nearest heading above the place, as it reads. */
  heading: string;
  /** The name of the rule: `unknown-tag`. */
  rule: BookRule;
  /** What is wrong, in plain words. */
  message: string;
  /** What to do about it. */
  fix: string;
}

export type BookRule =
  | 'unknown-tag'
  | 'missing-part'
  | 'missing-title'
  | 'missing-picture'
  | 'broken-picture'
  | 'missing-alt'
  | 'small-letters'
  | 'heading-order'
  | 'empty-heading'
  | 'duplicate-id'
  | 'broken-link'
  | 'joined-cells'
  | 'missing-letter';

/** A booklet that cannot be made. Holds everything that was found, not only the first. */
export class BookError extends Error {
  readonly problems: BookProblem[];

  constructor(problems: BookProblem[]) {
    super(problems.map(({ chapter, heading, message, fix }) => `${whereIn(chapter, heading)}: ${message} ${fix}`).join('\n'));
    this.name = 'BookError';
    this.problems = problems;
  }
}

function whereIn(chapter: string, heading: string): string {
  if (chapter === '') return 'The booklet';
  return heading === '' ? `Chapter “${chapter}”` : `Chapter “${chapter}”, below “${heading}”`;
}
