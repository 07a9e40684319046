import type { Content } from '../source/index.ts';
import { makeReport, type Report } from './report.ts';
import { applyRule, type Given } from './rule.ts';
import { rules } from './rules.ts';

/** Checks a content folder that has been read. Tells what could not be read, and what every rule has found. */
export function checkContent(content: Content, given: Given): Report {
  return makeReport(content, [...content.problems, ...rules.flatMap((rule) => applyRule(rule, content, given))]);
}
