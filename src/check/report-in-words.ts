import { count, listed } from '../language/index.ts';
import type { DutyAnswer } from './duties/duty.ts';
import { type Report, type Summary, severities } from './report.ts';

/** What a report comes to, in a sentence or two: `3 errors and 1 warning in 2 files.` */
export function reportInWords({ problems, summary }: Pick<Report, 'problems' | 'summary'>): string {
  const { errors, warnings } = severities(problems);
  const checked = checkedInWords(summary);
  if (problems.length === 0) return `Nothing is wrong. ${checked}`;
  const files = new Set(problems.map(({ file }) => file)).size;
  const found = [errors > 0 ? count(errors, 'error') : '', warnings > 0 ? count(warnings, 'warning') : ''].filter(Boolean);
  return `${listed(found)} in ${count(files, 'file')}.${errors === 0 ? ' Warnings may stand.' : ''} ${checked}`;
}

/** The same for a page to read and print: `3 things must be mended, 5 should be looked at`. */
export function verdict({ problems }: Pick<Report, 'problems'>): string {
  const { errors, warnings } = severities(problems);
  if (errors + warnings === 0) return 'Nothing to mend';
  if (errors === 0) return `Nothing must be mended, ${count(warnings, 'thing')} should be looked at`;
  return `${count(errors, 'thing')} must be mended${warnings > 0 ? `, ${warnings.toLocaleString('en-GB')} should be looked at` : ''}`;
}

/** What was looked at: `Checked: 20 pages and 8 people, in 250 files.` What there is none of is left out. */
export function checkedInWords({ files, checked }: Summary): string {
  const amounts = Object.entries(checked).filter(([, amount]) => amount > 0);
  const counted = amounts.map(([many, amount]) => count(amount, singular(many), many));
  return `Checked: ${counted.length === 0 ? count(files, 'file') : `${listed(counted)}, in ${count(files, 'file')}`}.`;
}

function singular(many: string): string {
  return many === 'people' ? 'person' : many.replace(/s$/, '');
}

/** How far a school has answered its duties: `41 of 43 duties are answered`. What is only good to know is no duty. */
export function dutiesInWords(duties: readonly DutyAnswer[]): string {
  const owed = duties.filter(({ weight }) => weight !== 'know');
  const answered = owed.filter(({ status }) => status === 'answered').length;
  return `${answered} of ${count(owed.length, 'duty', 'duties')} ${owed.length === 1 ? 'is' : 'are'} answered`;
}
