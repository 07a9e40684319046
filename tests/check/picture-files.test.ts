import { describe, expect, test } from 'vitest';
import { faultInField, faultInPage } from '../../src/check/pictures/picture-files.ts';

const files = ['pictures/badge.svg', 'guide/hall.png', 'school.yaml', `pictures/${'rené'.normalize('NFD')}.png`, 'pictures/jo.JPG'];

describe('a picture that a page names', () => {
  test.each(['../pictures/badge.svg', './hall.png', 'https://x.example/a.png', '//x.example/a.png', ' javascript:x', '../pictures/jo.JPG'])(
    '%s is right, or another rule’s',
    (url) => expect(faultInPage(url, 'guide/worried.mdx', files)).toBeUndefined(),
  );

  test.each([
    ['', 'This picture has no file.', 'Type the file in the round brackets: ![what it shows](../pictures/name.jpg)'],
    [
      '../pictures/bagde.svg',
      'There is no file “pictures/bagde.svg” in the content folder.',
      'Did you mean “pictures/badge.svg”? Type ../pictures/badge.svg',
    ],
    [
      '../pictures/Badge.SVG',
      'There is no file “pictures/Badge.SVG” in the content folder. There is “pictures/badge.svg”: on the web, capitals make a difference.',
      'Type ../pictures/badge.svg',
    ],
    ['/pictures/badge.svg', 'A picture is named from the page’s own folder, without a slash in front.', 'Type ../pictures/badge.svg'],
    [
      '/content/pictures/badge.svg',
      'A picture is named from the page’s own folder, without a slash in front.',
      'Type ../pictures/badge.svg',
    ],
    ['pictures/badge.svg', 'There is no file “guide/pictures/badge.svg”.', 'Type ../pictures/badge.svg'],
    [
      '../badge.svg',
      'There is no file “badge.svg” in the content folder.',
      'Did you mean “pictures/badge.svg”? Type ../pictures/badge.svg',
    ],
    ['../../badge.svg', 'This picture stands outside the content folder.', 'Copy it into content/pictures, and type: ../pictures/name.jpg'],
    ['hall.png', 'The name of a picture begins with ./ or ../', 'Type ./hall.png'],
    ['..\\pictures\\badge.svg', 'The name of a picture begins with ./ or ../', 'Type ../pictures/badge.svg'],
    ['../school.yaml', '“school.yaml” is not a picture.', 'Name a file that ends in .jpg, .png, .webp, .avif, .gif or .svg.'],
    ...['../pictures/a%b.png', '../pictures/a%23b.png', '../pictures/a.png?raw', '../pictures/a.png#b'].map((url) => [
      url,
      'The name of this picture holds a sign that means something else in an address: ?, # or %.',
      'Rename the file with letters, figures and hyphens, and type that name.',
    ]),
    [
      '../pictures/nothing-of-the-kind.webp',
      'There is no file “pictures/nothing-of-the-kind.webp” in the content folder.',
      'Save the picture there, or take this out.',
    ],
    [
      `../pictures/${'rené'.normalize('NFC')}.png`,
      `There is no file “pictures/${'rené'.normalize('NFC')}.png” in the content folder. One with the same name has its accents stored in another way.`,
      'Rename the file with plain letters, without accents, and type that name.',
    ],
  ])('%s', (url, message, fix) => expect(faultInPage(url ?? '', 'guide/worried.mdx', files)).toEqual({ message, fix }));
});

describe('a picture that a field names', () => {
  test('is counted from the content folder', () => expect(faultInField('pictures/badge.svg', files)).toBeUndefined());

  test.each([
    [
      'https://x.example/a.jpg',
      'A picture must be a file of the content folder.',
      'Save the picture in content/pictures, and type: pictures/name.jpg',
    ],
    [
      'pictures/a#b.jpg',
      'The name of this picture holds a sign that means something else in an address: ?, # or %.',
      'Rename the file with letters, figures and hyphens, and type that name.',
    ],
    ['../badge.svg', 'This picture stands outside the content folder.', 'Copy it into content/pictures, and type: pictures/name.jpg'],
    [
      '/pictures/badge.svg',
      'This picture stands outside the content folder.',
      'Copy it into content/pictures, and type: pictures/name.jpg',
    ],
    [
      'pictures\\BADGE.svg',
      'There is no file “pictures/BADGE.svg” in the content folder. There is “pictures/badge.svg”: on the web, capitals make a difference.',
      'Type pictures/badge.svg',
    ],
    ['school.yaml', '“school.yaml” is not a picture.', 'Name a file that ends in .jpg, .png, .webp, .avif, .gif or .svg.'],
  ])('%s', (name, message, fix) => expect(faultInField(name, files)).toEqual({ message, fix }));
});
