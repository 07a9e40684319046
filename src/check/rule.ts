import type { Content, Place, Problem } from '../source/index.ts';

/** One rule. Pure: the same content and the same day give the same findings. */
export interface Rule {
  /** As `--format json` names it: `broken-link`. */
  name: string;
  /** The law, guide or reason behind it, for the reader of a report. */
  source: string;
  find(content: Content, given: Given): Iterable<Finding>;
}

/** What a rule may know beside the content. */
export interface Given {
  /** The day of the check, `YYYY-MM-DD`. */
  today: string;
}

/** Something that a rule has found. */
export interface Finding {
  /** Counted from the content folder. */
  file: string;
  place: Place;
  /** What is wrong, in plain words. */
  message: string;
  /** What to type. */
  fix: string;
  /** An error unless said otherwise. */
  severity?: Problem['severity'];
}

/** Runs one rule and writes its name and reason to each finding. */
export function applyRule({ name, source, find }: Rule, content: Content, given: Given): Problem[] {
  return [...find(content, given)].map(({ file, place, message, fix, severity = 'error' }) => {
    return { file, ...place, severity, rule: name, message, fix, source };
  });
}
