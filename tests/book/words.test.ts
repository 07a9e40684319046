import { describe, expect, test } from 'vitest';
import { readBook } from '../../src/book/index.ts';
import { indexOf, usesOf } from '../../src/book/index-of-words.ts';
import { missingLetters, printed } from '../../src/book/letters.ts';
import { pieces } from '../../src/book/long-words.ts';
import { folder, page } from './fixture.ts';

describe('the index', () => {
  const book = readBook(page, { folder });

  test('sorts words and their other names as a reader looks for them, and sends the others to the word', () => {
    const lines = indexOf(book, 'en-GB').map((entry) =>
      entry.kind === 'term' ? `${entry.name}: ${entry.uses.length}` : `${entry.name}: see ${entry.term}`,
    );
    expect(lines).toEqual([
      'governing body: see Governors',
      'Governors: 2',
      'inclusion leader: see SENCo',
      'SEN Support: 1',
      'SENCo: 3',
      'SENDCo: see SENCo',
      'the board: see Governors',
    ]);
  });

  test('knows the places in reading order', () => {
    expect(usesOf(book).get('word-senco')).toEqual(['use:1', 'use:3', 'use:5']);
  });
});

describe('text for print', () => {
  test('breaks a long address at its marks, and a long word anywhere, without a letter more or less', () => {
    const address = 'See (www.gov.uk/government/publications/special-educational-needs) today';
    expect(pieces(address)).toEqual(['See (www.gov.uk/', 'government/', 'publications/', 'special-', 'educational-', 'needs) today']);
    expect(pieces('send.harebell-lane.example/help')).toEqual(['send.harebell-lane.example/', 'help']);
    expect(pieces('office@harebell-lane.example')).toEqual(['office@', 'harebell-lane.example']);
    const word = 'x'.repeat(80);
    expect(pieces(word)).toHaveLength(80);
    expect(pieces(`a ${word} b`).join('')).toBe(`a ${word} b`);
    expect(pieces('Ordinary words stay whole.')).toEqual(['Ordinary words stay whole.']);
  });

  test('has no hidden signs, and composed letters', () => {
    expect(printed('co\u00adoperate cafe\u0301\u200b\u0007 10\u202f000')).toBe('cooperate café 10\u00a0000');
  });

  test('knows the letters that the font lacks', () => {
    expect(missingLetters('Café, ½ of £6,000 – “good” • Wŷr')).toEqual([]);
    expect(missingLetters('Well done 😀 → نعم')).toEqual(['😀', '→', 'ن', 'ع', 'م']);
  });
});
