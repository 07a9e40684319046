import { describe, expect, test } from 'vitest';
import { sentencesIn } from '../../src/language/index.ts';
import labelled from './sentence-ends.json' with { type: 'json' };

describe('where sentences end', () => {
  test.each(labelled.sentences.map((parts) => ({ text: parts.join(' '), parts })))('$text', ({ text, parts }) => {
    expect(sentencesIn(text).map((sentence) => sentence.text)).toEqual(parts);
  });

  test('no space between sentences', () => {
    expect(ends('Ask the SENCo.It helps.Then ring GOV.UK or first.com today.')).toEqual([
      'Ask the SENCo.',
      'It helps.',
      'Then ring GOV.UK or first.com today.',
    ]);
  });

  test('a line end within a paragraph is a space, an empty line is not', () => {
    expect(ends('Mrs Marsh\nhelps you.\r\nAsk\r\nher\n\nHow to ask')).toEqual(['Mrs Marsh\nhelps you.', 'Ask\r\nher', 'How to ask']);
  });

  test('what holds no word is no sentence', () => {
    expect(ends(' \n — *** ')).toEqual([]);
  });
});

describe('words', () => {
  test.each(labelled.words)('$text', ({ text, words }) => {
    expect(sentencesIn(text).flatMap((sentence) => sentence.words.map((word) => word.text))).toEqual(words);
  });

  test('places are those of the text that was given', () => {
    const text = '  Ask Mrs. Marsh.  “Why?”\nShe’ll tell you(s). ';
    for (const { text: sentence, start, end, words } of sentencesIn(text)) {
      expect(text.slice(start, end)).toBe(sentence);
      for (const word of words) expect(text.slice(word.start, word.end)).toBe(word.text);
    }
    expect(sentencesIn(text).map(({ start }) => start)).toEqual([2, 19, 26]);
  });

  test('the sign for a component is a word', () => {
    expect(sentencesIn('Ring \uFFFC. \uFFFC helps.').map(({ words }) => words.length)).toEqual([2, 2]);
  });
});

test('the same text is taken apart once, and many texts do not fill the memory', () => {
  expect(sentencesIn('Ask us.')).toBe(sentencesIn('Ask us.'));
  for (let number = 0; number < 6000; number++) sentencesIn(`Ask ${number}.`);
  expect(sentencesIn('Ask 1.')).toHaveLength(1);
});

function ends(text: string): string[] {
  return sentencesIn(text).map((sentence) => sentence.text);
}
