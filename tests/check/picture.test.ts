import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { guidePage, person, schoolFile } from '../fixture-school.ts';
import { told } from './told.ts';

const dot = sharp({ create: { width: 1, height: 1, channels: 3, background: '#0b5351' } });
const png = new Uint8Array(await dot.clone().png().toBuffer());
const jpeg = new Uint8Array(await dot.clone().jpeg().toBuffer());
const saidOf = (words: string, files: Record<string, string | Uint8Array> = {}): Promise<string> =>
  told({ 'guide/worried.mdx': guidePage(words), ...files });

describe('pictures that are right', () => {
  test('in pages, from another folder or the page’s own', async () => {
    expect(
      await saidOf('![A flower](../pictures/badge.svg)\n\n![A hall](./hall.png "The hall")\n\n![A cake][c]\n\n[c]: ../pictures/cake.jpg', {
        'guide/hall.png': png,
        'pictures/cake.jpg': jpeg,
      }),
    ).toBe('');
  });

  test('in fields, counted from the content folder', async () => {
    const people =
      person({ photo: '{ file: pictures/jo.JPG, alt: Mrs Marsh }' }) +
      person({ id: 'sam-lee', roles: '[head]' }) +
      person({ id: 'al-roy', roles: '[office]' });
    expect(await told({ 'people.yaml': people, 'pictures/jo.JPG': jpeg })).toBe('');
  });
});

test('a picture without words, or with words that say nothing', async () => {
  expect(
    await saidOf(
      '![](../pictures/badge.svg) ![ ](../pictures/badge.svg) ![badge.svg](../pictures/badge.svg) ![badge](../pictures/badge.svg) ![Image of a flower](../pictures/badge.svg) ![A photo of a cake](../pictures/badge.svg)',
    ),
  ).toMatchInlineSnapshot(`
    "guide/worried.mdx:12:1-27 error picture
      This picture has no words for those who cannot see it.
      Say what it shows in the square brackets: ![Children at a table](../pictures/badge.svg)
    guide/worried.mdx:12:28-55 error picture
      This picture has no words for those who cannot see it.
      Say what it shows in the square brackets: ![Children at a table](../pictures/badge.svg)
    guide/worried.mdx:12:56-91 warning picture
      “badge.svg” is the name of a file. It tells nobody what the picture shows.
      Say what it shows: ![Children at a table](../pictures/badge.svg)
    guide/worried.mdx:12:92-123 warning picture
      “badge” is the name of a file. It tells nobody what the picture shows.
      Say what it shows: ![Children at a table](../pictures/badge.svg)
    guide/worried.mdx:12:124-167 warning picture
      The words begin with “Image of”, which a screen reader says by itself.
      Begin with what it shows: ![A flower](../pictures/badge.svg)
    guide/worried.mdx:12:168-211 warning picture
      The words begin with “A photo of”, which a screen reader says by itself.
      Begin with what it shows: ![A cake](../pictures/badge.svg)"
  `);
});

test('a picture of a page that is not there, or is typed in another way', async () => {
  const words = `![A](../pictures/bagde.svg) ![A](../pictures/Badge.SVG) ![A](/pictures/badge.svg) ![A](pictures/badge.svg) ![A](../badge.svg) ![A](../../badge.svg) ![A](hall.png) ![A](../school.yaml) ![A](..\\pictures\\badge.svg) ![A](../pictures/a%b.png) ![A](../pictures/nothing.png) ![A]()`;
  expect(await saidOf(words, { 'guide/hall.png': png })).toMatchInlineSnapshot(`
    "guide/worried.mdx:12:1-28 error picture
      There is no file “pictures/bagde.svg” in the content folder.
      Did you mean “pictures/badge.svg”? Type ../pictures/badge.svg
    guide/worried.mdx:12:29-56 error picture
      There is no file “pictures/Badge.SVG” in the content folder. There is “pictures/badge.svg”: on the web, capitals make a difference.
      Type ../pictures/badge.svg
    guide/worried.mdx:12:57-82 error picture
      A picture is named from the page’s own folder, without a slash in front.
      Type ../pictures/badge.svg
    guide/worried.mdx:12:83-107 error picture
      There is no file “guide/pictures/badge.svg”.
      Type ../pictures/badge.svg
    guide/worried.mdx:12:108-126 error picture
      There is no file “badge.svg” in the content folder.
      Did you mean “pictures/badge.svg”? Type ../pictures/badge.svg
    guide/worried.mdx:12:127-148 error picture
      This picture stands outside the content folder.
      Copy it into content/pictures, and type: ../pictures/name.jpg
    guide/worried.mdx:12:149-163 error picture
      The name of a picture begins with ./ or ../
      Type ./hall.png
    guide/worried.mdx:12:164-184 error picture
      “school.yaml” is not a picture.
      Name a file that ends in .jpg, .png, .webp, .avif, .gif or .svg.
    guide/worried.mdx:12:185-212 error picture
      The name of a picture begins with ./ or ../
      Type ../pictures/badge.svg
    guide/worried.mdx:12:213-238 error picture
      The name of this picture holds a % that means nothing.
      Rename the file with letters, figures and hyphens, and type that name.
    guide/worried.mdx:12:239-268 error picture
      There is no file “pictures/nothing.png” in the content folder.
      Save the picture there, or take this out.
    guide/worried.mdx:12:269-275 error picture
      This picture has no file.
      Type the file in the round brackets: ![what it shows](../pictures/name.jpg)"
  `);
});

test('a picture of a field', async () => {
  const photo = (id: string, file: string, alt = 'A person') => person({ id, roles: `[${id}]`, photo: `{ file: ${file}, alt: ${alt} }` });
  const people =
    photo('senco', 'pictures/jo.jpg') +
    photo('head', 'pictures/BADGE.svg') +
    photo('office', '../badge.svg') +
    photo('chair', 'https://x.example/a.jpg') +
    photo('cook', 'pictures/badge.svg', 'Picture of a cook') +
    photo('nurse', 'school.yaml');
  expect(
    await told({
      'people.yaml': people.replaceAll(/id: (\w+)/g, 'id: p-$1'),
      'school.yaml': schoolFile({ badge: '{ file: pictures/bagde.svg, alt: badge.svg }' }),
    }),
  ).toMatchInlineSnapshot(`
    "people.yaml:9:18-33 error picture
      There is no file “pictures/jo.jpg” in the content folder.
      Save the picture there, or take this out.
    people.yaml:18:18-36 error picture
      There is no file “pictures/BADGE.svg” in the content folder. There is “pictures/badge.svg”: on the web, capitals make a difference.
      Type pictures/badge.svg
    people.yaml:27:18-30 error picture
      This picture stands outside the content folder.
      Copy it into content/pictures, and type: pictures/name.jpg
    people.yaml:36:18-41 error picture
      A picture must be a file of the content folder.
      Save the picture in content/pictures, and type: pictures/name.jpg
    people.yaml:45:43-60 warning picture
      The words begin with “Picture of”, which a screen reader says by itself.
      Begin with what it shows.
    people.yaml:54:18-29 error picture
      “school.yaml” is not a picture.
      Name a file that ends in .jpg, .png, .webp, .avif, .gif or .svg.
    school.yaml:14:16-34 error picture
      There is no file “pictures/bagde.svg” in the content folder.
      Did you mean “pictures/badge.svg”? Type pictures/badge.svg
    school.yaml:14:41-50 warning picture
      “badge.svg” is the name of a file. It tells nobody what the picture shows.
      Say what it shows."
  `);
});

test('accents that are stored in another way', async () => {
  expect(
    await saidOf('![René](../pictures/rené.png)'.normalize('NFC'), { [`pictures/${'rené'.normalize('NFD')}.png`]: png }),
  ).toMatchInlineSnapshot(`
    "guide/worried.mdx:12:1-30 error picture
      There is no file “pictures/rené.png” in the content folder. One with the same name has its accents stored in another way.
      Rename the file with plain letters, without accents, and type that name.
    guide/worried.mdx:12:1-30 warning picture
      “René” is the name of a file. It tells nobody what the picture shows.
      Say what it shows: ![Children at a table](../pictures/rené.png)"
  `);
});

test('files that are not what their names say', async () => {
  const heic = new TextEncoder().encode('\0\0\0\x18ftypheic\0\0\0\0');
  expect(
    await told({
      'pictures/a.jpg': heic,
      'pictures/b.png': jpeg,
      'pictures/c.jpg': '',
      'pictures/d.svg': 'hello',
      'pictures/e.pdf': 'PK\x03\x04',
      'pictures/f.gif': '<!doctype html><p>',
      'pictures/g.svg': '\uFEFF<?xml version="1.0"?>\n<!-- a <note> -->\n<!DOCTYPE svg PUBLIC "x" "y">\n<svg></svg>',
    }),
  ).toMatchInlineSnapshot(`
    "pictures/a.jpg:1:1-1 error picture
      The name of this file ends in .jpg, but it is a HEIC photograph, as iPhones take them.
      Open it in the program that it was made with, and save it anew as .jpg. Renaming it is not enough.
    pictures/b.png:1:1-1 error picture
      The name of this file ends in .png, but it is a JPEG picture.
      Open it in the program that it was made with, and save it anew as .png. Renaming it is not enough.
    pictures/c.jpg:1:1-1 error picture
      This file is empty.
      Save it again, or take it out of the content folder.
    pictures/d.svg:1:1-1 error picture
      The name of this file ends in .svg, but it is something else.
      Open it in the program that it was made with, and save it anew as .svg. Renaming it is not enough.
    pictures/e.pdf:1:1-1 error picture
      The name of this file ends in .pdf, but it is a Word file or another document.
      Open it in the program that it was made with, and save it anew as .pdf. Renaming it is not enough.
    pictures/f.gif:1:1-1 error picture
      The name of this file ends in .gif, but it is a web page.
      Open it in the program that it was made with, and save it anew as .gif. Renaming it is not enough."
  `);
});

test('drawings that hold code', async () => {
  const svg = (inner: string, more = '') => `<svg xmlns="http://www.w3.org/2000/svg"${more}>${inner}</svg>`;
  expect(
    await told({
      'pictures/a.svg': svg('<script>alert(1)</script>'),
      'pictures/b.svg': svg('', ' onload="alert(1)"'),
      'pictures/c.svg': svg('<image href="https://elsewhere.example/x.png"/>'),
      'pictures/d.svg': svg('<use href="#a"/>'),
    }),
  ).toMatchInlineSnapshot(`
    "pictures/a.svg:1:1-1 error picture
      This drawing holds code or fetches something from elsewhere: <script
      Save it anew as “plain SVG”, or as .png.
    pictures/b.svg:1:1-1 error picture
      This drawing holds code or fetches something from elsewhere: onload=
      Save it anew as “plain SVG”, or as .png.
    pictures/c.svg:1:1-1 error picture
      This drawing holds code or fetches something from elsewhere: href="https://
      Save it anew as “plain SVG”, or as .png."
  `);
});

test('a file that is too large', async () => {
  const large = new Uint8Array(12_300_000);
  large.set(jpeg);
  expect(await told({ 'pictures/large.jpg': large })).toMatchInlineSnapshot(`
    "pictures/large.jpg:1:1-1 error picture
      This file is too large: 12.3 MB. The most is 10 MB.
      Make it smaller in a program for pictures: 2,000 dots wide is enough."
  `);
});

test('a picture with more dots than can be made ready for the web, and one that is broken off', async () => {
  const square = sharp({ create: { width: 12_000, height: 10_000, channels: 3, background: '#0b5351' } });
  expect(
    await told({ 'pictures/map.png': new Uint8Array(await square.png().toBuffer()), 'pictures/torn.jpg': jpeg.slice(0, 12) }),
  ).toMatchInlineSnapshot(`
    "pictures/map.png:1:1-1 error picture
      This picture has too many dots: 12,000 by 10,000.
      Make it smaller in a program for pictures: 2,000 dots wide is enough.
    pictures/torn.jpg:1:1-1 error picture
      This picture is broken, and cannot be shown.
      Save it anew from where it came from, or take it out."
  `);
});
