import { count } from '../../../language/index.ts';
import type { Report } from '../../report.ts';
import { harderInWords, rangeInWords } from '../../scores-in-words.ts';
import { titleOf } from '../../titles.ts';
import { words } from './escape.ts';

/** The heading of the scores, as the contents name it too. */
export const scoresHeading = 'How hard each page is to read';

/** How hard each page is to read, the hardest first, as a table. Nothing where nothing was scored. */
export function scoresSection(report: Report): string {
  const all = Object.entries(report.scores);
  if (all.length === 0) return '';
  const pages = all.filter(([file]) => !isWord(file)).toSorted(([, a], [, b]) => b.readingAge - a.readingAge);
  const glossary = all.filter(([file]) => isWord(file)).map(([, { readingAge }]) => readingAge);
  const harder = harderInWords(report).map((line) => `<li>${words(line)}</li>`);
  const parts = [
    '<p>These figures are shown so that you can compare. No page is kept back because of them. Names, and words that the glossary explains, do not count towards the reading age.</p>',
    harder.length > 0 ? `<ul>\n${harder.join('\n')}\n</ul>` : '',
    pages.length > 0 ? table(pages.map(([file, scores]) => row(titleOf(report.titles, file) ?? file, scores))) : '',
    glossary.length > 0 ? `<p>The ${count(glossary.length, 'word')} of the glossary: reading age ${rangeInWords(glossary)}.</p>` : '',
  ].filter(Boolean);
  return `<section id="scores" aria-labelledby="scores-heading">\n<h2 id="scores-heading">${scoresHeading}</h2>\n${parts.join('\n')}\n</section>`;
}

function isWord(file: string): boolean {
  return file.startsWith('words/');
}

function table(rows: readonly string[]): string {
  return `<div class="scores" role="region" aria-labelledby="scores-table" tabindex="0">
<table>
<caption id="scores-table">Each page, the hardest first</caption>
<thead><tr><th scope="col">Page</th>${['Words', 'Sentences', 'Words to a sentence', 'Longest sentence', 'Reading age'].map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</div>`;
}

function row(title: string, { words: length, sentences, average, longest, readingAge, was }: Report['scores'][string]): string {
  const age = Math.round(readingAge);
  const before = was !== undefined && Math.round(was) !== age ? `, was ${Math.round(was)}` : '';
  const figures = [length.toLocaleString('en-GB'), String(sentences), average.toFixed(1), String(longest), `${age}${before}`];
  return `<tr><th scope="row">${words(title)}</th>${figures.map((figure) => `<td>${figure}</td>`).join('')}</tr>`;
}
