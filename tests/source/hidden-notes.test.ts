import { deflateRawSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { fileInArchive } from '../../src/source/archive.ts';
import { holdsPlace } from '../../src/source/exif.ts';
import { type Material, readContent } from '../../src/source/index.ts';
import { writeSchool } from '../fixture-school.ts';

async function material(name: string, bytes: Uint8Array): Promise<Material | undefined> {
  await using school = await writeSchool({ [name]: bytes });
  return (await readContent(school.folder)).materials.get(name);
}

const place = { GPSLatitudeRef: 'N', GPSLatitude: '52/1 57/1 0/1', GPSLongitudeRef: 'W', GPSLongitude: '1/1 9/1 0/1' };

function photograph(): Sharp {
  return sharp({ create: { width: 20, height: 10, channels: 3, background: '#7799bb' } });
}

describe('the place in a photograph', () => {
  test.each(['jpeg', 'png', 'webp', 'avif'] as const)('is found in %s', async (format) => {
    const name = `pictures/x.${format}`;
    expect(await material(name, await photograph().withExif({ IFD3: place }).toFormat(format).toBuffer())).toMatchObject({ place: true });
    expect(
      await material(
        name,
        await photograph()
          .withExif({ IFD0: { Make: 'Camera' } })
          .toFormat(format)
          .toBuffer(),
      ),
    ).toMatchObject({ place: false });
    expect(await material(name, await photograph().toFormat(format).toBuffer())).toMatchObject({ place: false });
  });

  test('is found in the other kind of notes too', async () => {
    const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="52,57.0N"/></rdf:RDF></x:xmpmeta>`;
    expect(await material('pictures/x.jpg', await photograph().withXmp(xmp).jpeg().toBuffer())).toMatchObject({ place: true });
  });

  test('is found in notes of either order of bytes, and never in what is broken', () => {
    const little = Buffer.from(
      '49492a00 08000000 0100 2588 0400 01000000 1a000000 00000000 0100 0200 0500 03000000 00000000'.replaceAll(' ', ''),
      'hex',
    );
    const big = Buffer.from(
      '4d4d002a 00000008 0001 8825 0004 00000001 0000001a 00000000 0001 0002 0005 00000003 00000000'.replaceAll(' ', ''),
      'hex',
    );
    expect(holdsPlace(little)).toBe(true);
    expect(holdsPlace(big)).toBe(true);
    expect(holdsPlace(Buffer.concat([Buffer.from('Exif\0\0'), big]))).toBe(true);
    for (let length = 0; length < 28; length++) expect(holdsPlace(little.subarray(0, length))).toBe(false);
    expect(holdsPlace(Buffer.alloc(200, 0xff))).toBe(false);
  });
});

describe('the author of a PDF', () => {
  test('is found, whatever its letters', async () => {
    const pdf = await PDFDocument.create();
    pdf.addPage();
    pdf.setAuthor('  Zoë\nBrown ');
    expect(await material('files/x.pdf', await pdf.save())).toMatchObject({ kind: 'pdf', author: 'Zoë Brown' });
  });

  test('is found in its other notes', async () => {
    const pdf = await PDFDocument.create();
    pdf.addPage();
    const notes = pdf.context.stream('<dc:creator><rdf:Seq><rdf:li>Leah Brown</rdf:li></rdf:Seq></dc:creator>');
    pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(notes));
    expect(await material('files/x.pdf', await pdf.save({ useObjectStreams: false }))).toMatchObject({ author: 'Leah Brown' });
  });

  test('is missing where there is none, and where the file is broken', async () => {
    const pdf = await PDFDocument.create();
    pdf.addPage();
    pdf.setAuthor(' ');
    expect((await material('files/x.pdf', await pdf.save()))?.author).toBeUndefined();
    expect(await material('files/x.pdf', Buffer.from('%PDF-1.7\nnothing'))).toMatchObject({ kind: 'pdf', dots: undefined });
  });

  test('is not guessed where the file is locked', async () => {
    const pdf = await PDFDocument.create();
    pdf.addPage();
    pdf.context.trailerInfo.Encrypt = pdf.context.register(pdf.context.obj({ Filter: 'Standard', Title: PDFString.of('x') }));
    pdf.setAuthor('Leah Brown');
    expect((await material('files/x.pdf', await pdf.save()))?.author).toBeUndefined();
  });
});

/** An archive as office programs write it, with a few files in it. */
function archive(files: Record<string, string>, isPacked = true): Buffer {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  for (const [name, words] of Object.entries(files)) {
    const bytes = isPacked ? deflateRawSync(words) : Buffer.from(words);
    const header = Buffer.alloc(30);
    header.write('PK\x03\x04', 0, 'latin1');
    header.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.write('PK\x01\x02', 0, 'latin1');
    entry.writeUInt16LE(isPacked ? 8 : 0, 10);
    entry.writeUInt32LE(bytes.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(Buffer.concat(parts).length, 42);
    parts.push(header, Buffer.from(name), bytes);
    list.push(entry, Buffer.from(name));
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(Buffer.concat(parts).length, 16);
  return Buffer.concat([...parts, ...list, end]);
}

describe('the author of a Word file', () => {
  const word = { 'word/document.xml': '<w:document/>' };

  test.each([true, false])('is found, packed: %s', async (isPacked) => {
    const notes = '<cp:coreProperties><dc:creator>Leah Brown</dc:creator></cp:coreProperties>';
    const bytes = archive({ ...word, 'docProps/core.xml': notes }, isPacked);
    expect(await material('files/x.docx', bytes)).toMatchObject({ kind: 'docx', author: 'Leah Brown' });
  });

  test('is else whoever changed it last', async () => {
    const notes = '<dc:creator> </dc:creator><cp:lastModifiedBy>Leah Brown</cp:lastModifiedBy>';
    expect(await material('files/x.docx', archive({ ...word, 'docProps/core.xml': notes }))).toMatchObject({ author: 'Leah Brown' });
  });

  test('is found in the files of LibreOffice', async () => {
    const bytes = archive(
      { mimetype: 'application/vnd.oasis.opendocument.text', 'meta.xml': '<meta:initial-creator>Leah Brown</meta:initial-creator>' },
      false,
    );
    expect(await material('files/x.odt', bytes)).toMatchObject({ kind: 'odt', author: 'Leah Brown' });
  });

  test('is missing where there is none', async () => {
    expect((await material('files/x.docx', archive(word)))?.author).toBeUndefined();
  });

  test('is not read out of a broken archive, nor out of one that swells', () => {
    const whole = archive({ a: 'Leah' });
    // The last two bytes are the length of a remark, which is not asked for.
    for (let length = 0; length < whole.length - 2; length++) expect(fileInArchive(whole.subarray(0, length), 'a')).toBeUndefined();
    expect(fileInArchive(whole, 'a')).toBe('Leah');
    expect(fileInArchive(archive({ a: 'x'.repeat(2_000_000) }), 'a')).toBeUndefined();
  });
});

test('the place in a recording is found', async () => {
  const sound = (notes: string): Buffer => Buffer.from(`\0\0\0\x20ftypM4A \0\0\0\0${notes}`, 'latin1');
  expect(await material('files/x.m4a', sound('\xa9xyz+52.95'))).toMatchObject({ kind: 'm4a', place: true });
  expect(await material('files/x.m4a', sound('com.apple.quicktime.location.ISO6709'))).toMatchObject({ place: true });
  expect(await material('files/x.m4a', sound('a song'))).toMatchObject({ place: false });
});
