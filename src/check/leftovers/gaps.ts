import gaps from './gaps.json' with { type: 'json' };

/** A gap of a template, or words that stand in for some that were to follow. Offsets into the text, the end exclusive. */
export interface Gap {
  start: number;
  end: number;
  /** As it stands there: `[Name of SENCo]`. */
  text: string;
  /** Whether a letter, which somebody fills in by hand, may have it. */
  isGapInLetters: boolean;
  /** Whether it may be meant as it stands. */
  isDoubtful: boolean;
}

/** The gaps of a text, in their order. Of those that stand within one another, only the outer one. */
export function gapsIn(text: string): Gap[] {
  const found = rows.flatMap(({ pattern, gapInLetters: isGapInLetters = false, isDoubtful = false }) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }): Gap => {
      return { start: index, end: index + words.length, text: words, isGapInLetters, isDoubtful };
    }),
  );
  const inOrder = found.sort((a, b) => a.start - b.start || b.end - a.end);
  return inOrder.filter((gap, index) => !inOrder.slice(0, index).some((before) => gap.start < before.end));
}

interface Row {
  pattern: string;
  /** What it finds, for the test. */
  example: string;
  ignoreCapitals?: boolean;
  gapInLetters?: boolean;
  isDoubtful?: boolean;
}

const rows = gaps.rows.map((row: Row) => ({ ...row, pattern: new RegExp(row.pattern, row.ignoreCapitals ? 'giu' : 'gu') }));
