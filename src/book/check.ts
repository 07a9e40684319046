import type { BookProblem, BookRule } from './problem.ts';
import { type Book, type Heading, type Inline, plainText } from './tree.ts';
import { partsOf, type Where, walk, walkWords } from './walk.ts';

/**
 * Finds what every format would get wrong: skipped or empty headings, ids that stand twice, links that lead nowhere.
 * @param counts how often each id stands on the page
 */
export function findProblems(book: Book, counts: Map<string, number>): BookProblem[] {
  return [...findHeadingProblems(book), ...findDuplicateIds(counts), ...findBrokenLinks(book)];
}

/** A heading may be one level deeper than the last, never more (PDF/UA-1, 7.4.2; WCAG 2.2, 1.3.1). */
function findHeadingProblems(book: Book): BookProblem[] {
  const problems: BookProblem[] = [];
  let chapter = '';
  let last = 1;
  const checkHeading = (heading: Heading, where: Where) => {
    if (where.chapter !== chapter) last = 1;
    chapter = where.chapter;
    const text = plainText(heading.words);
    if (text === '') problems.push(problem(where, 'empty-heading', 'A heading has no words.', 'Write the heading, or take it out.'));
    if (heading.level > last + 1) {
      problems.push(
        problem(
          where,
          'heading-order',
          `“${text}” skips from level ${last} to ${heading.level}.`,
          `Make it a heading of level ${last + 1}.`,
        ),
      );
    }
    last = heading.level;
  };
  walk(book, { block: (block, where) => block.kind === 'heading' && checkHeading(block, where) });
  for (const part of partsOf(book)) {
    if (part.title.length > 0 && plainText(part.title) === '') {
      problems.push(problem({ chapter: part.id, heading: '' }, 'empty-heading', 'The title has no words.', 'Write the title.'));
    }
  }
  return problems;
}

function findDuplicateIds(counts: Map<string, number>): BookProblem[] {
  return [...counts]
    .filter(([, count]) => count > 1)
    .map(([id]) =>
      problem(
        { chapter: '', heading: '' },
        'duplicate-id',
        `The id “${id}” stands on the page more than once.`,
        'Links to it could lead to the wrong place: make each one different.',
      ),
    );
}

function findBrokenLinks(book: Book): BookProblem[] {
  const places = placesOf(book);
  const meanings = meaningsOf(book);
  const problems: BookProblem[] = [];
  const checkLink = (word: Inline, where: Where) => {
    if (word.kind === 'word' && !meanings.has(word.of)) {
      problems.push(
        problem(
          where,
          'broken-link',
          `The word “${plainText(word.words)}” has no meaning in the booklet.`,
          'Add it to the words at the end.',
        ),
      );
    }
    if (word.kind === 'link-within' && !places.has(word.to)) {
      problems.push(
        problem(
          where,
          'broken-link',
          `The link “${plainText(word.words)}” leads to “#${word.to}”, which is not in the booklet.`,
          'Lead it to a place that is.',
        ),
      );
    }
  };
  walk(book, { words: (words, where) => walkWords(words, (word) => checkLink(word, where)) });
  return problems;
}

/** Every name by which a link can lead somewhere. */
function placesOf(book: Book): Set<string> {
  const places = new Set(partsOf(book).flatMap(({ ids }) => ids));
  walk(book, {
    block: (block) => {
      for (const id of block.ids) places.add(id);
    },
    words: (words) => walkWords(words, (word) => word.kind === 'spot' && places.add(word.id)),
  });
  return new Set([...places, ...meaningsOf(book)]);
}

function meaningsOf(book: Book): Set<string> {
  const meanings = new Set<string>();
  walk(book, {
    block: (block) => {
      if (block.kind === 'meanings') for (const { id } of block.entries) meanings.add(id);
    },
  });
  return meanings;
}

function problem(where: Where, rule: BookRule, message: string, fix: string): BookProblem {
  return { ...where, rule, message, fix };
}
