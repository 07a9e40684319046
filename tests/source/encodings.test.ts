import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/source/index.ts';
import { guidePage, schoolFile, writeSchool } from '../fixture-school.ts';
import { toldByReader } from './told-by-reader.ts';

const bytes = (text: string, encoding: BufferEncoding): Uint8Array => new Uint8Array(Buffer.from(text, encoding));

describe('encodings', () => {
  test('a byte order mark and Windows line ends change nothing, also in places', async () => {
    const page = `\uFEFF${guidePage('## First 😀 <5\n\nWords.')}`.replaceAll('\n', '\r\n');
    expect(await toldByReader({ 'guide/worried.mdx': page })).toMatchInlineSnapshot(`
      "guide/worried.mdx:12:13-15 error mdx-syntax
        The sign < begins a tag, so it cannot stand before a figure.
        Type “fewer than 5” or “under 5”."
    `);
  });

  test('UTF-16, Latin-1, a picture with the wrong ending, old Mac line ends', async () => {
    expect(
      await toldByReader({
        'guide/a.mdx': bytes(`\uFEFF${guidePage()}`, 'utf16le'),
        'guide/b.mdx': bytes(guidePage('It costs £5.'), 'latin1'),
        'guide/c.mdx': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]),
        'guide/d.mdx': guidePage('Words.').replaceAll('\n', '\r'),
        'guide/e.mdx': guidePage('Words.\r\rMore.'),
      }),
    ).toMatchInlineSnapshot(`
      "guide/a.mdx:1:1-1 error readable-file
        This file is saved as UTF-16, which Plainbook cannot read.
        Open it in your editor, choose "Save as", and set the encoding to UTF-8.
      guide/b.mdx:12:10-10 error readable-file
        This file is not saved as UTF-8, so the £ here cannot be read.
        Open it in your editor, choose "Save as", and set the encoding to UTF-8.
      guide/c.mdx:1:1-1 error readable-file
        This file is not plain text. It may be a picture or a Word file with the wrong ending.
        Save the words as plain text in UTF-8, or take the file out of the content folder.
      guide/d.mdx:1:4-4 error readable-file
        The lines of this file end in the way of old Macs, so they would run together.
        Open it in your editor, and set the line ends to LF or CRLF.
      guide/e.mdx:12:7-7 error readable-file
        The lines of this file end in the way of old Macs, so they would run together.
        Open it in your editor, and set the line ends to LF or CRLF."
    `);
  });

  test('letters of the private area in a page with code are kept', async () => {
    await using school = await writeSchool({ 'guide/worried.mdx': guidePage('\uE000 {x} \uE001 and import') });
    const page = (await readContent(school.folder)).pages.find(({ id }) => id === 'worried');
    expect(JSON.stringify(page?.body)).toContain('"value":"\uE000 {x} \uE001 and import"');
  });

  test('UTF-16 without its mark, a sign that is nothing, and a file that ends with such signs', async () => {
    const utf16 = bytes(guidePage('It costs £5.'), 'utf16le');
    expect(
      await toldByReader({
        'guide/a.mdx': utf16,
        'guide/b.mdx': new Uint8Array(Buffer.from(utf16).swap16()),
        'guide/c.mdx': guidePage('One\0two.'),
        'guide/d.mdx': `${guidePage('Words.')}${'\0'.repeat(500)}`,
        'school.yaml': schoolFile({ name: 'A\0b' }),
      }),
    ).toMatchInlineSnapshot(`
      "guide/a.mdx:1:1-1 error readable-file
        This file is saved as UTF-16, which Plainbook cannot read.
        Open it in your editor, choose "Save as", and set the encoding to UTF-8.
      guide/b.mdx:1:1-1 error readable-file
        This file is saved as UTF-16, which Plainbook cannot read.
        Open it in your editor, choose "Save as", and set the encoding to UTF-8.
      guide/c.mdx:12:4-4 error readable-file
        A sign that is nothing (NUL) stands in this line.
        Delete the line, and type it anew.
      guide/d.mdx:13:1-1 error readable-file
        This file ends with signs that are nothing, as after a computer stopped while it was saving.
        Delete all that stands after the last words, and save the file again.
      school.yaml:1:8-8 error readable-file
        A sign that is nothing (NUL) stands in this line.
        Delete the line, and type it anew."
    `);
  });

  test('Windows-1252 in fields, in YAML, and in the middle of a long file', async () => {
    expect(
      await toldByReader({
        'guide/a.mdx': bytes(guidePage('Hi.', { title: 'Caf\u00e9' }), 'latin1'),
        'guide/b.mdx': guidePage('Words – and ’ more. '.repeat(2_000)),
        'guide/c.mdx': Buffer.concat([Buffer.from(guidePage('It’s £5. '.repeat(5_000))), Buffer.from([0x93, 0x48])]),
        'school.yaml': bytes(schoolFile({ name: 'Caf\u00e9' }), 'latin1'),
      }),
    ).toMatchInlineSnapshot(`
      "guide/a.mdx:2:11-11 error readable-file
        This file is not saved as UTF-8, so the é here cannot be read.
        Open it in your editor, choose "Save as", and set the encoding to UTF-8.
      guide/c.mdx:13:1-1 error readable-file
        This file is not saved as UTF-8, so the “ here cannot be read.
        Open it in your editor, choose "Save as", and set the encoding to UTF-8.
      school.yaml:1:10-10 error readable-file
        This file is not saved as UTF-8, so the é here cannot be read.
        Open it in your editor, choose "Save as", and set the encoding to UTF-8."
    `);
  });

  test('other files with the name of a page', async () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
    expect(
      await toldByReader({
        'guide/a.mdx': Buffer.from('PK\x03\x04 … word/document.xml', 'latin1'),
        'guide/b.mdx': Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'),
        'guide/c.mdx': png,
        'guide/d.mdx': '%PDF-1.7',
        'guide/e.mdx': Buffer.from('ID3\x04', 'latin1'),
        'people.yaml': png,
      }),
    ).toMatchInlineSnapshot(`
      "guide/a.mdx:1:1-1 error readable-file
        This is a Word file, whatever its name says.
        Save the words as plain text in UTF-8, or take the file out of the content folder.
      guide/b.mdx:1:1-1 error readable-file
        This is a file of Word or Excel, or a packed folder, whatever its name says.
        Save the words as plain text in UTF-8, or take the file out of the content folder.
      guide/c.mdx:1:1-1 error readable-file
        This is a picture, whatever its name says.
        Save the words as plain text in UTF-8, or take the file out of the content folder.
      guide/d.mdx:1:1-1 error readable-file
        This is a PDF, whatever its name says.
        Save the words as plain text in UTF-8, or take the file out of the content folder.
      guide/e.mdx:1:1-1 error readable-file
        This is a recording, whatever its name says.
        Save the words as plain text in UTF-8, or take the file out of the content folder.
      people.yaml:1:1-1 error readable-file
        This is a picture, whatever its name says.
        Save the words as plain text in UTF-8, or take the file out of the content folder."
    `);
  });

  test('letters that were lost in an earlier program', async () => {
    expect(
      await toldByReader({ 'guide/worried.mdx': guidePage('Itâ€™s £5.'), 'school.yaml': schoolFile({ name: 'Caf\ufffd' }) }),
    ).toMatchInlineSnapshot(`
      "guide/worried.mdx:12:3-6 error lost-letters
        “â€™” stands for ’: the file was once saved in another encoding.
        Type ’ in the place of â€™
      school.yaml:1:10-11 error lost-letters
        A letter was lost: � stands in its place.
        Type the letter that was there."
    `);
  });
});
