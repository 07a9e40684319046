import { expect, test } from 'vitest';
import { guidePage } from '../fixture-school.ts';
import { told } from './told.ts';

const saidOf = (words: string): Promise<string> => told({ 'guide/worried.mdx': guidePage(words) });

test('addresses, emails, telephones and pictures of the school’s own are safe', async () => {
  expect(
    await saidOf(
      '[The law](https://www.legislation.gov.uk/), [write](mailto:a@b.example), [ring](tel:01632960100), ![A flower](../pictures/badge.svg)',
    ),
  ).toBe('');
});

test('links that could run code, however they are written', async () => {
  const words = `[a](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) [c](java&#10;script:alert(1)) [d](&#x6A;avascript:alert(1))

[e](<  javascript:alert(1)>) [f](<java\tscript:alert(1)>) [g](data:text/html,x) [h](vbscript:x) [i](<\u0001javascript:x>) [j](java\u200bscript:x)

[k][x]

[x]: <javascript:alert(1)>`;
  const said = await saidOf(words);
  expect(said.match(/unsafe-link/g)).toHaveLength(11);
  expect(said).toMatchInlineSnapshot(`
    "guide/worried.mdx:12:1-25 error unsafe-link
      A link that begins with “javascript:” can run code, so it may not stand in a page.
      Type a web address that begins with https://, or a page of this site, such as /worried/
    guide/worried.mdx:12:26-50 error unsafe-link
      A link that begins with “javascript:” can run code, so it may not stand in a page.
      Type a web address that begins with https://, or a page of this site, such as /worried/
    guide/worried.mdx:12:51-80 error unsafe-link
      A link that begins with “javascript:” can run code, so it may not stand in a page.
      Type a web address that begins with https://, or a page of this site, such as /worried/
    guide/worried.mdx:12:81-110 error unsafe-link
      A link that begins with “javascript:” can run code, so it may not stand in a page.
      Type a web address that begins with https://, or a page of this site, such as /worried/
    guide/worried.mdx:14:1-29 error unsafe-link
      A link that begins with “javascript:” can run code, so it may not stand in a page.
      Type a web address that begins with https://, or a page of this site, such as /worried/
    guide/worried.mdx:14:30-57 error unsafe-link
      A link that begins with “javascript:” can run code, so it may not stand in a page.
      Type a web address that begins with https://, or a page of this site, such as /worried/
    guide/worried.mdx:14:58-79 error unsafe-link
      A link that begins with “data:” can run code, so it may not stand in a page.
      Type a web address that begins with https://, or a page of this site, such as /worried/
    guide/worried.mdx:14:80-95 error unsafe-link
      A link that begins with “vbscript:” can run code, so it may not stand in a page.
      Type a web address that begins with https://, or a page of this site, such as /worried/
    guide/worried.mdx:14:96-116 error unsafe-link
      A link that begins with “javascript:” can run code, so it may not stand in a page.
      Type a web address that begins with https://, or a page of this site, such as /worried/
    guide/worried.mdx:14:117-135 error unsafe-link
      A link that begins with “javascript:” can run code, so it may not stand in a page.
      Type a web address that begins with https://, or a page of this site, such as /worried/
    guide/worried.mdx:16:1-7 error unsafe-link
      A link that begins with “javascript:” can run code, so it may not stand in a page.
      Type a web address that begins with https://, or a page of this site, such as /worried/"
  `);
});

test('a file on one computer', async () => {
  expect(await saidOf('[our paper](file:///C:/paper.docx)')).toMatchInlineSnapshot(`
    "guide/worried.mdx:12:1-35 error unsafe-link
      This link leads to a file on one computer, which nobody else can open.
      Put the words on a page of this site, or link to a web address that begins with https://"
  `);
});

test('pictures from elsewhere', async () => {
  expect(
    await saidOf(
      '![Logo](https://elsewhere.example/logo.png) ![Logo](//elsewhere.example/logo.png) ![Logo](data:image/png;base64,AAAA) ![Logo][l]\n\n[l]: http://elsewhere.example/l.png',
    ),
  ).toMatchInlineSnapshot(`
    "guide/worried.mdx:12:1-44 warning picture
      “Logo” is the name of a file. It tells nobody what the picture shows.
      Say what it shows: ![Children at a table](https://elsewhere.example/logo.png)
    guide/worried.mdx:12:1-44 error unsafe-link
      This picture stands on another website.
      Save the picture in content/pictures, if you may use it, and type: ![what it shows](../pictures/name.jpg)
    guide/worried.mdx:12:45-82 warning picture
      “Logo” is the name of a file. It tells nobody what the picture shows.
      Say what it shows: ![Children at a table](//elsewhere.example/logo.png)
    guide/worried.mdx:12:45-82 error unsafe-link
      This picture stands on another website.
      Save the picture in content/pictures, if you may use it, and type: ![what it shows](../pictures/name.jpg)
    guide/worried.mdx:12:83-118 error unsafe-link
      A picture may not be fetched with “data:”.
      Save the picture in content/pictures, if you may use it, and type: ![what it shows](../pictures/name.jpg)
    guide/worried.mdx:12:119-129 error unsafe-link
      This picture stands on another website.
      Save the picture in content/pictures, if you may use it, and type: ![what it shows](../pictures/name.jpg)"
  `);
});
