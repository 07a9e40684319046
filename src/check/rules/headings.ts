import type { PageText } from '../../source/index.ts';
import { headingsOf, holdsMore } from '../page-parts.ts';
import type { Finding, Rule } from '../rule.ts';
import { shown } from '../words.ts';

/**
 * Headings are steps that go down one at a time. The title comes from the fields; a page begins with `##`, and below that stands `###`.
 *
 * Good: `## How do I ask?`, and below it `### What do I say?`
 *
 * Bad: `# How do I ask?`. `###` as the first heading of a page. `#### What do I say?`. A `##` without words.
 * As a warning: the same heading twice on one page.
 */
export const headings: Rule = {
  name: 'headings',
  source: 'WCAG 2.2, 1.3.1 Info and Relationships and 2.4.6 Headings and Labels. The booklet has three levels.',
  *find({ pages }) {
    for (const page of pages) yield* findingsOf(page);
  },
};

function* findingsOf(page: PageText): Generator<Finding> {
  const { file } = page;
  const seen = new Map<string, number>();
  let above = 1;
  for (const { level, words, node, place } of headingsOf(page)) {
    if (words === '' && !holdsMore(node)) {
      yield { file, place, message: 'This heading has no words.', fix: 'Type the words after the # signs, or take the line out.' };
      continue;
    }
    const key = words.toLowerCase();
    const first = seen.get(key);
    if (level === 1) {
      yield {
        file,
        place,
        message: 'A heading with one # is the title of a page, and that stands in the field “title”.',
        fix: `Type ## ${shown(words)}`,
      };
    } else if (level > 3) {
      yield {
        file,
        place,
        message: `A heading with ${level} # signs is too far down: pages and booklets have headings with two and three.`,
        fix: `Type ### ${shown(words)}`,
      };
    } else if (level > above + 1) {
      yield {
        file,
        place,
        message: `This heading is a step too far down: the one above it has ${above === 1 ? 'one # (the title)' : `${above} # signs`}.`,
        fix: `Type ${'#'.repeat(above + 1)} ${shown(words)}`,
      };
    }
    if (first !== undefined && words !== '') {
      yield {
        file,
        place,
        severity: 'warning',
        message: `The heading “${shown(words)}” stands in line ${first} too.`,
        fix: 'Say in each what stands below it, so that the list of contents tells them apart.',
      };
    }
    seen.set(key, first ?? place.line);
    above = Math.max(2, Math.min(level, 3));
  }
}
