import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fieldsPage } from '../../docs/make-fields.ts';

const written = await readFile(join(import.meta.dirname, '../../docs/fields.md'), 'utf8');

test('docs/fields.md is what the schemas say: if not, run node docs/make-fields.ts', () => {
  expect(written.replaceAll('\r\n', '\n')).toBe(fieldsPage());
});

test('every field of every file has its words', () => {
  const fields = written.split('\n').filter((line) => /^ *- \*\*/.test(line));
  expect(fields.length).toBeGreaterThan(120);
  expect(fields.filter((line) => !/^ *- \*\*\w+\*\* \(.+\): \S/.test(line))).toEqual([]);
});

test('fields within fields are there', () => {
  for (const field of ['accent', 'on', 'days', 'independent', 'alt', 'checked'])
    expect(written).toMatch(new RegExp(`^  +- \\*\\*${field}\\*\\*`, 'm'));
});
