import { markdownToHtml } from 'satteri';
import type { Report } from '../../report.ts';
import type { FindRulePage } from '../../rule-pages.ts';
import { anchor, words } from './escape.ts';

/** What each rule asks that has found something, so that nobody needs to look elsewhere. */
export function rulesSection({ problems }: Report, findPage: FindRulePage): string {
  const sources = Map.groupBy(problems, ({ rule }) => rule);
  const rules = [...sources]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, found]) => {
      const asks = findPage(rule)?.asks ?? '';
      const why = [...new Set(found.map(({ source }) => source))];
      const reasons =
        why.length === 1
          ? `<p>Why: ${words(why[0] ?? '')}</p>`
          : `<p>Why:</p>\n<ul>\n${why.map((one) => `<li>${words(one)}</li>`).join('\n')}\n</ul>`;
      return `<h3 id="${anchor('rule', rule)}" tabindex="-1">${words(rule)}</h3>\n${asks === '' ? '' : markdownToHtml(asks).html}${reasons}`;
    });
  if (rules.length === 0) return '';
  return `<section id="rules" aria-labelledby="rules-heading">\n<h2 id="rules-heading">What each rule asks</h2>\n${rules.join('\n')}\n</section>`;
}
