/** Checks a school's content against every rule, and tells all problems at once. */
export { checkContent } from './check.ts';
export { checkOnline, keepAnswers, type OnlineCheck, readKeptAnswers, theWeb, type Web } from './online/index.ts';
export { comparedWith, readPublishedScores, scoresToKeep } from './published-scores.ts';
export { makeReport, type Report, reportOn, type Summary } from './report.ts';
export { reportInWords } from './report-in-words.ts';
export { reviewCalendar } from './reporters/calendar.ts';
export { githubReport } from './reporters/github.ts';
export { githubSummary } from './reporters/github-summary.ts';
export { htmlReport } from './reporters/html/page.ts';
export { jsonReport } from './reporters/json.ts';
export { sarifReport } from './reporters/sarif.ts';
export { terminalReport } from './reporters/terminal.ts';
export { applyRule, type Given, type KeptFindings, type Rule } from './rule.ts';
export { type FindRulePage, type RulePage, rulePage, rulePagesIn } from './rule-pages.ts';
export { rules } from './rules.ts';
export { harderInWords, pageScoresInWords } from './scores-in-words.ts';
