import { expect, test } from 'vitest';
import { faultOfMaterial } from '../../src/check/pictures/material-faults.ts';

const dots = { width: 4000, height: 3000 };

test.each([
  ['a.jpg', { bytes: 9_999_999, kind: 'jpeg', dots }, 'picture'],
  ['a.JPEG', { bytes: 1, kind: 'jpeg', dots }, 'picture'],
  ['a.svg', { bytes: 100, kind: 'svg', dots: undefined }, 'picture'],
  ['a.pdf', { bytes: 19_999_999, kind: 'pdf', dots: undefined }, 'offered'],
] as const)('%s is right', (file, material, use) => expect(faultOfMaterial(file, material, use)).toBeUndefined());

test.each([
  ['a.jpg', { bytes: undefined, kind: 'unknown', dots: undefined }, 'picture', 'This file cannot be opened.'],
  ['a.jpg', { bytes: 0, kind: 'empty', dots: undefined }, 'picture', 'This file is empty.'],
  ['a.jpg', { bytes: 12_300_000, kind: 'jpeg', dots }, 'picture', 'This file is too large: 12.3 MB. The most is 10 MB.'],
  ['a.pdf', { bytes: 20_300_000, kind: 'pdf', dots: undefined }, 'offered', 'This file is too large: 20.3 MB. The most is 20 MB.'],
  ['a.png', { bytes: 99, kind: 'png', dots: undefined }, 'picture', 'This picture is broken, and cannot be shown.'],
  [
    'a.png',
    { bytes: 99, kind: 'png', dots: { width: 12_000, height: 10_000 } },
    'picture',
    'This picture has too many dots: 12,000 by 10,000.',
  ],
  ['a.jpg', { bytes: 9, kind: 'png', dots }, 'picture', 'The name of this file ends in .jpg, but it is a PNG picture.'],
  [
    'a.docx',
    { bytes: 9, kind: 'macros', dots: undefined },
    'offered',
    'The name of this file ends in .docx, but it is a Word file that holds programs (macros).',
  ],
  ['a.pdf', { bytes: 9, kind: 'web page', dots: undefined }, 'offered', 'The name of this file ends in .pdf, but it is a web page.'],
] as const)('%s %j', (file, material, use, message) => {
  expect(faultOfMaterial(file, material, use)).toMatchObject({ message, fix: expect.stringMatching(/^[A-Z]/) });
});
