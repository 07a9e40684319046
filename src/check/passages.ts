import { sentencesIn, type Word, wordsIn } from '../language/index.ts';
import type { DataText, PageText, Place } from '../source/index.ts';
import { profileOf } from './profile.ts';
import { type ShownFacts, shownWords } from './shown-words.ts';
import { somethingElse, type Text, textsOfData, textsOfPage } from './texts.ts';

/** A text that people read, with its sentences measured as they see them. */
export interface Passage {
  text: Text;
  sentences: readonly MeasuredSentence[];
  /** How many words it has. */
  length: number;
  /** Whether it is made of sentences. A title, a heading, a label or a cell is not, and an item of a list is. */
  isProse: boolean;
}

/** A sentence as a reader sees it: components stand in it as the words that they show. */
export interface MeasuredSentence {
  shown: string;
  /** Its words, with offsets in `shown`. */
  words: readonly Word[];
  /** Where it stands in the value of its text. */
  start: number;
  end: number;
}

/** What people read of a page, in its order, without quotations of law, stretches of code, ids and addresses. */
export function passagesOfPage(page: PageText, facts: ShownFacts): Passage[] {
  return textsOfPage(page).flatMap((text) => passageOf(text, page, facts));
}

/** What people read of a YAML file. */
export function passagesOfData(data: DataText): Passage[] {
  return textsOfData(data).flatMap((text) => passageOf(text, undefined, {}));
}

/** Where passages that follow one another stand. */
export function placeOfPassages(passages: readonly [Passage, ...Passage[]]): Place {
  const first = passages[0].text;
  const last = (passages.at(-1) ?? passages[0]).text;
  const { line, column } = first.placeAt(0, first.value.length);
  const { endLine, endColumn } = last.placeAt(0, last.value.length);
  return { line, column, endLine, endColumn };
}

/** How many sentences passages have. Of one or two words, such as “Yes.” or the bold label of an item, none counts. */
export function countSentences(...passages: readonly Passage[]): number {
  return passages.reduce((sum, { sentences }) => sum + sentences.filter(({ words }) => words.length > wordsOfALabel).length, 0);
}

const wordsOfALabel = 2;

/** The first words of the sentence that begins nearest to the middle of a passage. Empty where it is all one sentence. */
export function openingNearMiddle({ sentences, length }: Passage): string {
  let before = 0;
  let opening = '';
  let least = Number.POSITIVE_INFINITY;
  for (const { shown, words } of sentences) {
    const away = Math.abs(before - length / 2);
    if (before > 0 && away < least) {
      least = away;
      opening = shown.slice(0, words[wordsOfAnOpening - 1]?.end ?? shown.length);
    }
    before += words.length;
  }
  return opening === '' || /[.!?]$/.test(opening) ? opening : `${opening} …`;
}

const wordsOfAnOpening = 4;

/** The paragraph that begins nearest to the middle of a part of a page; where there is none, the item of a list. */
export function middleOf(part: readonly [Passage, ...Passage[]]): Passage {
  const words = part.reduce((sum, { length }) => sum + length, 0);
  let before = 0;
  let best = part[0];
  let least = Number.POSITIVE_INFINITY;
  for (const passage of part) {
    const away = Math.abs(before - words / 2) + (passage.text.block?.item ? words : 0);
    if (away < least) [best, least] = [passage, away];
    before += passage.length;
  }
  return best;
}

function passageOf(text: Text, page: PageText | undefined, facts: ShownFacts): Passage[] {
  if (text.kind === 'name' || text.kind === 'address' || text.within.includes('Law') || text.block?.node.type === 'code') return [];
  const sentences = measured(text, shownWords(text, page, facts));
  if (sentences.length === 0) return [];
  const length = sentences.reduce((sum, { words }) => sum + words.length, 0);
  return [{ text, sentences, length, isProse: text.block?.item !== undefined || profileOf(text, page) !== 'steps' }];
}

function measured({ value }: Text, shownInIt: readonly string[]): MeasuredSentence[] {
  let next = 0;
  return sentencesIn(value).flatMap(({ text, start, end, words }): MeasuredSentence[] => {
    if (!text.includes(somethingElse)) return [{ shown: text, words: words.map((word) => movedBy(-start, word)), start, end }];
    const shown = text.replaceAll(somethingElse, () => shownInIt[next++] ?? '');
    const wordsShown = wordsIn(shown, 0, shown.length);
    return wordsShown.length === 0 ? [] : [{ shown, words: wordsShown, start, end }];
  });
}

function movedBy(offset: number, { text, start, end }: Word): Word {
  return { text, start: start + offset, end: end + offset };
}
