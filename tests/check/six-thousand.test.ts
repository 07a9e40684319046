import { expect, test } from 'vitest';
import { mayHoldTheSum, misreading, placesOfTheSum } from '../../src/check/leftovers/six-thousand.ts';
import { somethingElse } from '../../src/check/texts.ts';

test.each([
  ['The school pays £6,000 for extra help.', undefined, 'no limit'],
  ['The hall cost £6,000.', undefined, undefined],
  ['We spent £6,000 on desks for children with SEN.', undefined, undefined],
  ['Each child with SEN gets £6,000.', undefined, 'for each child'],
  ['We are given up to £6,000 for every pupil with SEN.', undefined, 'for each child'],
  ['We spend £6,000 per pupil.', undefined, 'for each child'],
  ['We pay for help up to £6,000 per pupil who needs it.', undefined, undefined],
  ['When help costs more than £6,000, we ask the council.', undefined, undefined],
  ['It is not £6,000 for each child.', undefined, undefined],
  ['Does each child get £6,000?', undefined, undefined],
  ['We pay £6,000.', 'We pay £6,000. That is a limit.', undefined],
])('%s', (sentence, around, expected) => {
  expect(misreading(sentence, around ?? sentence)).toBe(expected);
});

test.each([
  ['£6,000 and £6000', ['£6,000', '£6000']],
  ['£6k or 6,000 pounds', ['£6k', '6,000 pounds']],
  ['six thousand pounds a year', ['six thousand pounds a year']],
  ['£16,000, £6,000,000, 6,000 children, £60', []],
])('the sum in %s', (sentence, expected) => {
  expect(placesOfTheSum(sentence).map(({ start, end }) => sentence.slice(start, end))).toEqual(expected);
});

test('components that may write the sum', () => {
  expect(placesOfTheSum(`Up to ${somethingElse} a year`)).toEqual([{ start: 6, end: 7, isComponent: true }]);
  expect(['£6000', `Ring ${somethingElse}`, 'Nothing'].map(mayHoldTheSum)).toEqual([true, true, false]);
});
