import { expect, test } from 'vitest';
import { kindOf } from '../../src/source/material-kinds.ts';

const kind = (head: string, tail = head): string => kindOf(Buffer.from(head, 'latin1'), Buffer.from(tail, 'latin1'));

test.each([
  ['\x89PNG\r\n\x1a\n', 'png'],
  ['\xff\xd8\xff\xe0', 'jpeg'],
  ['GIF89a', 'gif'],
  ['GIF87a', 'gif'],
  ['RIFF\0\0\0\0WEBP', 'webp'],
  ['\0\0\0\x18ftypavif', 'avif'],
  ['\0\0\0\x18ftypheic', 'heic'],
  ['\0\0\0\x18ftypM4A ', 'm4a'],
  ['\0\0\0\x18ftypmp42', 'm4a'],
  ['\0\0\0\x18ftypqt  ', 'unknown'],
  ['%PDF-1.7', 'pdf'],
  ['OggS', 'ogg'],
  ['ID3\x04', 'mp3'],
  ['\xff\xfb\x90', 'mp3'],
  ['II*\0', 'tiff'],
  ['\xd0\xcf\x11\xe0', 'office'],
  ['', 'empty'],
  ['hello', 'unknown'],
  ['<!doctype html><p>', 'web page'],
  ['<svg viewBox="0 0 1 1"/>', 'svg'],
  ['<!-- made by a program', 'svg'],
  ['\xef\xbb\xbf<?xml version="1.0"?>\n<!-- a <note> -->\n<!DOCTYPE svg PUBLIC "x" "y">\n<svg></svg>', 'svg'],
  ['<!DOCTYPE svg PUBLIC "x" "y" [ <!ENTITY ns "http://x"> ]>\n<svg></svg>', 'svg'],
])('%j is %s', (head, expected) => expect(kind(head)).toBe(expected));

test('what an archive is stands in it', () => {
  expect(kind('PK\x03\x04', 'xl/workbook.xml')).toBe('office');
  expect(kind('PK\x03\x04', 'PK\x01\x02 word/document.xml')).toBe('docx');
  expect(kind('PK\x03\x04', 'PK\x01\x02 word/document.xml PK\x01\x02 word/vbaProject.bin')).toBe('macros');
  expect(kind(`PK\x03\x04${'\0'.repeat(26)}mimetypeapplication/vnd.oasis.opendocument.textPK`)).toBe('odt');
});
