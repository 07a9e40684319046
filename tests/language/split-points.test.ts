import { describe, expect, test } from 'vitest';
import { namesManyThings, placesToSplit, sentencesIn } from '../../src/language/index.ts';

describe('where a long sentence can end', () => {
  test.each([
    ['You can ring the office on any school day, because they know all the people who can help your child here.', ['on any school day']],
    [
      'We will seek to give all pupils the support that they need in lessons, and parents will be told how it goes every single term.',
      ['they need in lessons'],
    ],
    ['Ring us in the first week of the term; we have kept a time for you and for your child on every day of it.', ['week of the term']],
    [
      'We look at this each term – you come to school, or we ring you at home if that is easier for you and your family.',
      ['you come to school'],
    ],
    [
      'You can ring the office on any school day (Monday to Friday), because they know all the people who can help your child.',
      ['day (Monday to Friday)'],
    ],
    // A title keeps its colon, and “from that which” stays together.
    ['We read the code of practice: 0 to 25 years, as it was in the year in which your child came to the school first.', []],
    ['We give help that is other than that which is given to most of the children of the same age in this school.', []],
    // In brackets nothing is split, and after a condition the comma belongs to it.
    [
      'Ask the people who help (because they know your child, and they see you each day at the gate) to come to the next meeting with you.',
      [],
    ],
    ['If your child cannot come to school on the first day of the new term, you must ring the office before nine on that day.', []],
    ['Thank you for your help with making sure that your child comes to school on time each day in the right clothes.', []],
  ])('%s', (text, places) => expect(placesIn(text)).toEqual(places));

  test('a very long one in several places, at most three', () => {
    const part = 'we talk about it with you and with your child at school';
    expect(placesIn(`First ${part}, but ${part}, so ${part}, but ${part}, so ${part}, but ${part}.`)).toEqual(
      ['with your child at school', 'with your child at school', 'with your child at school'].map((place) =>
        place.split(' ').slice(-4).join(' '),
      ),
    );
  });
});

describe('things that are named one after another', () => {
  test.each([
    ['Bring your coat, shoes, lunch, hat and book.', true],
    ['We help with reading, writing and sums.', false],
    ['Bring your coat, “shoes”, lunch, or a hat.', true],
    ['Bring your coat, “shoes”, and a hat.', false],
    ['Ring us, and come in.', false],
    ['Where a need cannot be met by the school, the school, with you, may ask the council.', false],
    ['At first, we listen to you and to your child, then we talk to the teacher of the class, and we meet.', false],
  ])('%s', (text, isMany) => {
    const [sentence] = sentencesIn(text);
    expect(namesManyThings(sentence?.text ?? '', sentence?.words ?? [])).toBe(isMany);
  });
});

function placesIn(text: string): string[] {
  return sentencesIn(text).flatMap((sentence) => placesToSplit(sentence.text, sentence.words, 20));
}
