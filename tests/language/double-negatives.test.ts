import { expect, test } from 'vitest';
import { doubleNegativesIn, sentencesIn } from '../../src/language/index.ts';

const found = (text: string): string[] =>
  sentencesIn(text)
    .flatMap((sentence) => doubleNegativesIn(sentence))
    .map(({ start, end, plain, fix }) => `${text.slice(start, end)} → ${plain.join(' | ') || fix}`);

test.each([
  ['It is not uncommon to worry.', 'not uncommon → common'],
  ['It is not entirely unreasonable.', 'not entirely unreasonable → reasonable | fair'],
  ['That isn’t impossible.', 'isn’t impossible → Say “possible”, without a negative.'],
  ['It was not without risk.', 'not without → with'],
  ['Bring no fewer than two.', 'no fewer than → at least'],
  ['Do not fail to ring.', 'Do not fail to → Make sure that you'],
  ['We do it unless you tell us not to.', 'unless you tell us not → Write “if” in the place of “unless”, and take out “not”.'],
  [
    'You cannot go until the form is not late.',
    'until the form is not → Say what must happen first, and then what follows. Leave out one “not”.',
  ],
])('%s', (text, expected) => {
  expect(found(text)).toEqual([expected]);
});

test.each([
  'We do not share it unless you agree.',
  'You cannot start until you have the form.',
  'Until you tell us not to, we ring you.',
  'Whether or not unable, tell us. If you are not happy, tell us.',
  'Do not worry. It is not important, and not in school. She does not understand.',
  'Come, unless, of course, not well.',
  'We ring, unless not only you but all know.',
  'It is not, without doubt, easy.',
])('nothing in: %s', (text) => {
  expect(found(text)).toEqual([]);
});
