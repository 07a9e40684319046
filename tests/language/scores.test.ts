import { describe, expect, test } from 'vitest';
import easy from '../../src/language/easy-words.json' with { type: 'json' };
import { isFamiliar } from '../../src/language/familiar-words.ts';
import { scoresOf, sentencesIn } from '../../src/language/index.ts';
import { fleschKincaidGrade, fleschReadingEase, syllablesIn } from '../../src/language/scores.ts';

/** The counts are those that each source gives with its result. */
describe('the formulas agree with published examples to two decimals', () => {
  test.each([
    ['“The cat sat on the mat”: the npm package flesch, README', 1, 6, 6, 116.145],
    ['“The Australian platypus …”: the npm package flesch 1.0.0, README', 1, 13, 26, 24.44],
    ['the same with other counts: the npm package flesch 2, README', 1, 12, 23, 32.505],
    ['the highest there is, a sentence of one short word: English Wikipedia, “Flesch–Kincaid readability tests”', 1, 1, 1, 121.22],
  ])('Flesch reading ease. %s', (_, sentences, words, syllables, ease) => {
    expect(fleschReadingEase({ sentences, words, syllables })).toBeCloseTo(ease, 2);
  });

  test.each([
    ['“The Australian platypus …”: the npm package flesch-kincaid, README', 1, 13, 26, 13.08],
    ['the lowest there is, a sentence of one short word: English Wikipedia, “Flesch–Kincaid readability tests”', 1, 1, 1, -3.4],
  ])('Flesch-Kincaid grade. %s', (_, sentences, words, syllables, grade) => {
    expect(fleschKincaidGrade({ sentences, words, syllables })).toBeCloseTo(grade, 2);
  });
});

test('syllables, and letters that are said one by one', () => {
  const counts = { EHCP: 4, EHCPs: 4, 'EHCP’s': 4, BBC: 3, WWF: 7, SENCo: 2, I: 1, teacher: 2, educational: 5, '£6,000': 1, '9am': 1 };
  expect(Object.fromEntries(Object.keys(counts).map((word) => [word, syllablesIn(word)]))).toEqual(counts);
});

describe('scores', () => {
  test('of the example that the formulas come with', () => {
    expect(scores('The cat sat on the mat.')).toEqual({
      words: 6,
      sentences: 1,
      longest: 6,
      average: 6,
      readingEase: 116.15,
      grade: -1.45,
      readingAge: 5,
      unfamiliar: 0,
    });
  });

  test('of a text that is hard and one that is not', () => {
    const hard = scores(
      'The school is committed to ensuring that all pupils with identified needs access a broad curriculum, commensurate with their aptitudes.',
    );
    const plain = scores('Talk to the class teacher first. She sees your child every day. She rings you back.');
    expect(hard).toMatchObject({ words: 20, sentences: 1, longest: 20, average: 20 });
    expect(plain).toMatchObject({ words: 16, sentences: 3, longest: 6, average: 5.33, readingAge: 5, unfamiliar: 0 });
    expect(hard?.readingAge).toBeGreaterThan(19);
    expect(hard?.unfamiliar).toBeCloseTo(7 / 20, 2);
  });

  test('names, explained terms and addresses are taken out of what is hard, and not out of the words', () => {
    const words = ['Ask', 'Mrs', 'Featherstonehaugh', 'at', 'jo@school.example'];
    const known = (given: readonly string[], at: number): number => (given[at] === 'Mrs' ? 2 : 0);
    expect(scoresOf([words], known)).toMatchObject({ words: 5, sentences: 1, longest: 5, readingAge: 5, unfamiliar: 0 });
    expect(scoresOf([words, ['Mrs', 'Featherstonehaugh']], known)).toMatchObject({ words: 7, sentences: 2, readingAge: 5 });
    expect(scoresOf([['Mrs', 'Featherstonehaugh']], known)).toMatchObject({ words: 2, unfamiliar: 0 });
    expect(scoresOf([], known)).toBeUndefined();
  });
});

describe('familiar words', () => {
  test.each([
    'school',
    'teacher',
    'children’s',
    'Wednesday',
    'stopped',
    'stories',
    'happiest',
    'hoping',
    'carefully',
    'easily',
    'worried',
    'wouldn’t',
    'you’ll',
    'toothbrushes',
    'class-teacher',
    'TV',
    'TVs',
    'and/or',
    '£6,000',
    '2026/27',
    'noisier',
    'biggest',
  ])('%s is one', (word) => expect(isFamiliar(word)).toBe(true));

  test.each([
    'commensurate',
    'provision',
    'statutory',
    'intervention',
    'differentiated',
    'pastoral',
    'cohort',
    'robust',
    'multi-agency',
    'EHCP',
    'SENCo',
    'psychologist',
    'tribunal',
    'mediation',
    'holistic',
  ])('%s is none', (word) => expect(isFamiliar(word)).toBe(false));

  test('the list holds single words in small letters, in order, each once and below its first letter', () => {
    for (const [letter, words] of Object.entries(easy.words)) {
      const all = words.split(' ');
      expect(all).toEqual([...new Set(all)].sort());
      for (const word of all) expect(word).toMatch(new RegExp(`^${letter}[a-z']+$`));
    }
  });
});

function scores(text: string) {
  return scoresOf(
    sentencesIn(text).map(({ words }) => words.map((word) => word.text)),
    () => 0,
  );
}
