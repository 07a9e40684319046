import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rulePages } from '../../docs/make-rules.ts';

const folder = join(import.meta.dirname, '../../docs/rules');

test('docs/rules is what the comments of the rules say: if not, run npm run docs', () => {
  const written = readdirSync(folder).map((name): [string, string] => [
    name,
    readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n'),
  ]);
  expect(Object.fromEntries(written)).toEqual(Object.fromEntries(rulePages()));
});
