import { count, listed } from '../language/index.ts';
import { type Report, type Summary, severities } from './report.ts';

/** What a report comes to, in a sentence or two: `3 errors and 1 warning in 2 files.` */
export function reportInWords({ problems, summary }: Pick<Report, 'problems' | 'summary'>): string {
  const { errors, warnings } = severities(problems);
  const checked = `Checked: ${checkedInWords(summary)}.`;
  if (problems.length === 0) return `Nothing is wrong. ${checked}`;
  const files = new Set(problems.map(({ file }) => file)).size;
  const found = [errors > 0 ? count(errors, 'error') : '', warnings > 0 ? count(warnings, 'warning') : ''].filter(Boolean);
  return `${listed(found)} in ${count(files, 'file')}.${errors === 0 ? ' Warnings may stand.' : ''} ${checked}`;
}

/** `20 pages, 8 people, in 250 files`. What there is none of is left out. */
function checkedInWords({ files, checked }: Summary): string {
  const amounts = Object.entries(checked).filter(([, amount]) => amount > 0);
  const counted = amounts.map(([many, amount]) => count(amount, singular(many), many));
  return counted.length === 0 ? count(files, 'file') : `${listed(counted)}, in ${count(files, 'file')}`;
}

function singular(many: string): string {
  return many === 'people' ? 'person' : many.replace(/s$/, '');
}
