import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rulePage, rulePagesIn } from '../../src/check/index.ts';

test('a rule has its page in docs/rules, and what it asks stands above the examples', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plainbook-rules-'));
  writeFileSync(
    join(folder, 'some-rule.md'),
    '# some-rule\n\n<!-- Made by a program. -->\n\nThings are right.\n\nWhy: A law\n\nThey are\nnot wrong.\n\n## Good\n\nAn example:\n',
  );
  const page = rulePagesIn(folder)('some-rule');
  rmSync(folder, { recursive: true });
  expect(page).toEqual({
    address: 'docs/rules/some-rule.md',
    markdown: '# some-rule\n\nThings are right.\n\nWhy: A law\n\nThey are\nnot wrong.\n\n## Good\n\nAn example:\n',
    asks: 'Things are right.\n\nThey are\nnot wrong.',
  });
});

test('is read once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plainbook-rules-'));
  writeFileSync(join(folder, 'a.md'), '# a\n\nIt asks.\n');
  const find = rulePagesIn(folder);
  const page = find('a');
  rmSync(folder, { recursive: true });
  expect([find('a'), find('b')]).toEqual([page, undefined]);
});

test('the rules of this program have theirs, and nothing outside the folder is read', () => {
  expect(rulePage('doors')).toMatchObject({ address: 'docs/rules/doors.md', asks: expect.stringContaining('nine doors') });
  for (const other of ['access/1.1.1-H37', '../architecture', 'no-such-rule', '', 'README']) expect(rulePage(other)).toBeUndefined();
});
