import type { Problem } from '../../../source/index.ts';
import { words } from './escape.ts';

/** As many signs of a line as are shown before and after the place. */
const around = 120;

/** The line that a problem stands in, with its place marked. Nothing where it is not known, or where it is empty. */
export function excerptOf({ line: number, endLine, column, endColumn }: Problem, line: string | undefined): string {
  if (line === undefined || line.trim() === '') return '';
  const start = Math.min(column - 1, line.length);
  const end = Math.min(Math.max(endLine === number ? endColumn - 1 : line.length, start), start + 2 * around);
  if (start === 0 && end === 0) return '';
  const indent = line.length - line.trimStart().length;
  const from = Math.max(Math.min(indent, start), start - around);
  const to = Math.min(line.length, end + around);
  const place = line.slice(start, end);
  const marked = place === '' ? '' : `<mark>${words(place)}</mark>`;
  return `<pre><code>${from > indent ? '…' : ''}${words(line.slice(from, start))}${marked}${words(line.slice(end, to))}${to < line.length ? '…' : ''}</code></pre>`;
}
