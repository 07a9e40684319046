import type { Content } from '../source/index.ts';
import { dutiesOf } from './duties/answers.ts';
import { oneToASpan } from './one-to-a-span.ts';
import { scoresOfPages } from './page-scores.ts';
import { makeReport, type Report } from './report.ts';
import { applyRule, type Given, type KeptFindings } from './rule.ts';
import { rules } from './rules.ts';

/**
 * Checks a content folder that has been read. Tells what could not be read, and what every rule has found.
 * @param kept what was found before on pages of the same reading; what is found now is added to it
 */
export function checkContent(content: Content, given: Given, kept: KeptFindings = new WeakMap()): Report {
  const found = [...content.problems, ...rules.flatMap((rule) => applyRule(rule, content, given, kept))];
  return makeReport(content, oneToASpan(found), {
    duties: dutiesOf(content, given),
    checkedOn: given.today,
    scores: scoresOfPages(content),
  });
}
