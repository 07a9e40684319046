import { expect, test } from 'vitest';
import { faultInWords } from '../../src/check/pictures/picture-words.ts';

const said = (alt: string) => faultInWords(alt, '../pictures/badge.svg', (better) => `![${better}](a.svg)`);

test.each(['A flower', 'The badge of our school', 'Pictures of children hang on the wall', 'Icon'])(
  '%j says what a picture shows',
  (alt) => {
    expect(said(alt)).toBeUndefined();
  },
);

test('no words at all are an error', () => {
  expect(said('')).toEqual({
    message: 'This picture has no words for those who cannot see it.',
    fix: 'Write what it shows, such as ![Children at a table](a.svg)',
  });
});

test.each(['badge', 'Badge', 'IMG_2034.JPG', 'badge.svg'])('%j is only a name', (alt) => {
  expect(said(alt)).toMatchObject({ severity: 'warning', message: expect.stringContaining(`“${alt}” is the name of a file.`) });
});

test.each([
  ['Image of a flower', 'Image of', 'A flower'],
  ['A photo of a cake', 'A photo of', 'A cake'],
  ['the picture showing us', 'the picture showing', 'Us'],
])('%j begins with what a screen reader says', (alt, opening, better) => {
  expect(said(alt)).toEqual({
    severity: 'warning',
    message: `The words begin with “${opening}”, which a screen reader says by itself.`,
    fix: `Begin with what it shows: ![${better}](a.svg)`,
  });
});
