import { type KnownWords, type Scores, scoresOf } from '../language/index.ts';
import type { Content, PageText } from '../source/index.ts';
import { knownNames, wordsKnown } from './known-names.ts';
import { type Passage, passagesOfPage } from './passages.ts';
import { type ShownFacts, shownFacts } from './shown-words.ts';

/** How hard a page is to read, and each of its sections. */
export interface PageScores extends Scores {
  sections: readonly SectionScores[];
  /** Its reading age when it was last published, where that is known. */
  was?: number | undefined;
}

export interface SectionScores extends Scores {
  /** The heading that it stands below; empty for what stands before the first. */
  heading: string;
  /** The line of its first words. */
  line: number;
}

/**
 * The scores of every page that has sentences, by its file.
 * Quotations of law, headings, titles and short cells do not count. Names and words of the glossary are taken out, as `scoresOf` says.
 */
export function scoresOfPages(content: Content): Record<string, PageScores> {
  const needs = { facts: shownFacts(content), names: knownNames(content) };
  const knows = JSON.stringify(needs);
  const known = wordsKnown(needs.names);
  const scores = content.pages.flatMap((page): [string, PageScores][] => {
    const before = kept.get(page);
    const found = before?.knows === knows ? before.scores : scoresOfPage(page, needs.facts, known);
    kept.set(page, { knows, scores: found });
    return found ? [[page.file, found]] : [];
  });
  return Object.fromEntries(scores);
}

/** Pages do not change, and the preview asks after each save. */
const kept = new WeakMap<PageText, { knows: string; scores: PageScores | undefined }>();

function scoresOfPage(page: PageText, facts: ShownFacts, known: KnownWords): PageScores | undefined {
  const score = (passages: readonly Passage[]): Scores | undefined => {
    const prose = passages.filter(({ isProse }) => isProse);
    const sentences = prose.flatMap((passage) => passage.sentences.map(({ words }) => words.map(({ text }) => text)));
    return scoresOf(sentences, known);
  };
  const passages = passagesOfPage(page, facts);
  const scores = score(passages);
  if (!scores) return undefined;
  const sections = sectionsOf(passages.filter(({ text }) => text.block)).flatMap(({ heading, passages: inSection }): SectionScores[] => {
    const sectionScores = score(inSection);
    const [first] = inSection;
    return sectionScores && first ? [{ heading, line: first.text.placeAt(0, 1).line, ...sectionScores }] : [];
  });
  return { ...scores, sections };
}

function sectionsOf(passages: readonly Passage[]): { heading: string; passages: Passage[] }[] {
  const sections: { heading: string; passages: Passage[] }[] = [{ heading: '', passages: [] }];
  for (const passage of passages) {
    if (passage.text.kind === 'heading') sections.push({ heading: passage.sentences.map(({ shown }) => shown).join(' '), passages: [] });
    sections.at(-1)?.passages.push(passage);
  }
  return sections;
}
