import type { PageText } from '../../source/index.ts';
import { headingsOf, holdsMore, type PageHeading, stretchOf, titleOf } from '../page-parts.ts';
import { boldLines, signsWithoutHeading } from '../pasted/unread-headings.ts';
import { type Finding, pageRule, type Rule } from '../rule.ts';
import { shown } from '../words.ts';

/**
 * # headings
 *
 * Headings are steps that go down one at a time. The title of a page stands in its fields; its words begin with `##`,
 * and below that stands `###`. A screen reader lists them, the booklet makes its contents of them, and a link can lead to each.
 * So a line in bold letters is no heading, and a heading does not say the title again.
 *
 * ## Good
 *
 * Two levels, one step at a time:
 *
 * ```mdx guide/worried.mdx
 * ## Who can help?
 *
 * ### At school
 *
 * ### At home
 *
 * ## Ask <Name who="senco" />
 *
 * ## Ask <Name who="head" />
 * ```
 *
 * Bold words in a line, a bold sentence, a bold line before a list, and one that ends a page:
 *
 * ```mdx guide/worried.mdx
 * **Ring 999** if somebody is hurt. Room #4 is near #WorldBookDay.
 *
 * **You can always ask.**
 *
 * **Bring:**
 *
 * - a friend
 *
 * **Mrs Jo Marsh**
 * ```
 *
 * A letter may have a bold line:
 *
 * ```mdx letters/meeting.mdx
 * **Our meeting**
 *
 * Please come in.
 * ```
 *
 * ## Bad
 *
 * The first heading is a step too far down, and one further down too:
 *
 * ```mdx guide/worried.mdx
 * ### Who can help?
 *
 * #### At school
 * ```
 *
 * > error in guide/worried.mdx at `### Who can help?`
 * > This heading is a step too far down: above it stands only the title.
 * > Type ## Who can help?
 *
 * > error in guide/worried.mdx at `#### At school`
 * > A heading with 4 # signs is too far down: pages and booklets have headings with two and three.
 * > Type ### At school
 *
 * One # sign, and lines of signs below the words:
 *
 * ```mdx guide/worried.mdx
 * # Who can help?
 *
 * When do we meet?
 * ====
 *
 * Where do we meet?
 * ----
 * ```
 *
 * > error in guide/worried.mdx at `# Who can help?`
 * > A heading with one # is the title of a page, and that stands in the field “title”.
 * > Type ## Who can help?
 *
 * > error in guide/worried.mdx at `When do we meet? …`
 * > A line of = signs below the words makes them the title of a page, and that stands in the field “title”.
 * > Take the line of signs out. If this is a heading, type ## When do we meet?
 *
 * > warning in guide/worried.mdx at `Where do we meet? …`
 * > A line of hyphens below the words makes them a heading.
 * > Take the line of hyphens out. If this is a heading, type ## Where do we meet?
 *
 * A heading without words, and the same heading twice:
 *
 * ```mdx guide/worried.mdx
 * ## Who can help?
 *
 * ##
 *
 * ## **Who** can help?
 * ```
 *
 * > error in guide/worried.mdx at `##`
 * > This heading has no words.
 * > Type the words after the # signs, or take the line out.
 *
 * > warning in guide/worried.mdx at `## **Who** can help?`
 * > The heading “Who can help?” stands in line 14 too.
 * > Say in each what stands below it, so that the list of contents tells them apart.
 *
 * The title once more, with one sign or two:
 *
 * ```mdx policies/complaints.mdx
 * # How to complain
 *
 * ## How to complain
 *
 * We listen.
 * ```
 *
 * > error in policies/complaints.mdx at `# How to complain`
 * > This heading says the title of the page again.
 * > Take the line out: the title stands above the words by itself.
 *
 * > warning in policies/complaints.mdx at `## How to complain`
 * > This heading says the title of the page again.
 * > Take the line out, or say what stands below it: ## What are the steps?
 *
 * No space after the signs, and more signs than there are steps:
 *
 * ```mdx guide/worried.mdx
 * ##Who can help?
 *
 * #When can I come?
 *
 * ####### Where?
 * ```
 *
 * > error in guide/worried.mdx at `##Who can help?`
 * > There is no space after the # signs, so they would be shown.
 * > Type ## Who can help?
 *
 * > error in guide/worried.mdx at `#When can I come?`
 * > There is no space after the # sign, so it would be shown.
 * > Type ## When can I come?
 *
 * > error in guide/worried.mdx at `####### Where?`
 * > A heading with 7 # signs is too far down: pages and booklets have headings with two and three.
 * > Type ### Where?
 *
 * Bold lines in the place of headings:
 *
 * ```mdx guide/worried.mdx
 * **Who can help?**
 *
 * The teacher can.
 *
 * __Where we meet__
 * We meet in the hall.
 * ```
 *
 * > warning in guide/worried.mdx at `**Who can help?**`
 * > This bold line looks like a heading, but is none: no list of contents and no screen reader finds it.
 * > Type ## Who can help?
 *
 * > warning in guide/worried.mdx at `__Where we meet__`
 * > This bold line looks like a heading, but is none: no list of contents and no screen reader finds it.
 * > Type ## Where we meet, and leave an empty line below it.
 */
export const headings: Rule = pageRule({
  name: 'headings',
  source: 'WCAG 2.2, 1.3.1 Info and Relationships and 2.4.6 Headings and Labels. The booklet has three levels.',
  needs: () => undefined,
  *findOnPage(page) {
    yield* steps(page);
    yield* unreadHeadings(page);
  },
});

function* steps(page: PageText): Generator<Finding> {
  const { file } = page;
  const title = titleOf(page)?.toLowerCase();
  const seen = new Map<string, number>();
  let above = 1;
  for (const heading of headingsOf(page)) {
    const { level, words, node, place } = heading;
    if (words === '' && !holdsMore(node)) {
      yield { file, place, message: 'This heading has no words.', fix: 'Type the words after the # signs, or take the line out.' };
      continue;
    }
    const { start, end } = stretchOf(node);
    // A component writes words of its own, so what is typed tells two such headings apart.
    const key = (holdsMore(node) ? page.text.slice(start, end) : words).toLowerCase();
    const first = seen.get(key);
    if (key === title) yield { file, place, ...titleAgain(level) };
    else {
      const wrong = underlined(heading, page) ?? wrongStep(heading, above);
      if (wrong) yield { file, place, ...wrong };
    }
    if (first !== undefined && key !== title) {
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

type Said = Pick<Finding, 'message' | 'fix' | 'severity'>;

function titleAgain(level: number): Said {
  const message = 'This heading says the title of the page again.';
  return level === 1
    ? { message, fix: 'Take the line out: the title stands above the words by itself.' }
    : { severity: 'warning', message, fix: 'Take the line out, or say what stands below it: ## What are the steps?' };
}

/** Words with a line of signs below them: often a line across the page was meant. */
function underlined({ words, level, place }: PageHeading, page: PageText): Said | undefined {
  if (place.endLine === place.line || page.lines.line(place.line).trimStart().startsWith('#')) return undefined;
  const fix = `If this is a heading, type ## ${shown(words)}`;
  return level === 1
    ? {
        message: 'A line of = signs below the words makes them the title of a page, and that stands in the field “title”.',
        fix: `Take the line of signs out. ${fix}`,
      }
    : {
        severity: 'warning',
        message: 'A line of hyphens below the words makes them a heading.',
        fix: `Take the line of hyphens out. ${fix}`,
      };
}

function wrongStep({ level, words }: PageHeading, above: number): Said | undefined {
  if (level === 1) {
    return {
      message: 'A heading with one # is the title of a page, and that stands in the field “title”.',
      fix: `Type ## ${shown(words)}`,
    };
  }
  if (level > 3) return tooFarDown(level, words);
  // Only below the title can a step be left out: two and three signs are all that there is.
  return level > above + 1
    ? { message: 'This heading is a step too far down: above it stands only the title.', fix: `Type ## ${shown(words)}` }
    : undefined;
}

function tooFarDown(level: number, words: string): Said {
  return {
    message: `A heading with ${level} # signs is too far down: pages and booklets have headings with two and three.`,
    fix: `Type ### ${shown(words)}`,
  };
}

/** Lines that were meant as headings, and are read as words. */
function* unreadHeadings(page: PageText): Generator<Finding> {
  const { file } = page;
  for (const { signs, words, place } of signsWithoutHeading(page)) {
    const them = signs > 1 ? 'signs, so they' : 'sign, so it';
    const noSpace = { message: `There is no space after the # ${them} would be shown.`, fix: `Type ## ${shown(words)}` };
    yield { file, place, ...(signs > 6 ? tooFarDown(signs, words) : noSpace) };
  }
  if (page.collection === 'letters') return;
  for (const { words, place, isAlone } of boldLines(page)) {
    yield {
      file,
      place,
      severity: 'warning',
      message: 'This bold line looks like a heading, but is none: no list of contents and no screen reader finds it.',
      fix: `Type ## ${shown(words)}${isAlone ? '' : ', and leave an empty line below it.'}`,
    };
  }
}
