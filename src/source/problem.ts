/** A stretch of a file. Lines and columns count from 1; the end is the first column after it. */
export interface Place {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** Something that an editor has to mend (`error`) or should look at (`warning`). */
export interface Problem extends Place {
  /** The file, counted from the content folder, with `/` between its parts. */
  file: string;
  severity: 'error' | 'warning';
  /** The name of the rule that found it: `unknown-field`. */
  rule: string;
  /** What is wrong, in plain words. */
  message: string;
  /** What to type. */
  fix: string;
  /** The law, guide or reason behind the rule. */
  source: string;
}

/** The first letter of a file: for problems that concern the whole of it. */
export const startOfFile: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
