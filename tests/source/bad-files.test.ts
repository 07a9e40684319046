import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, symlink, truncate } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readContent } from '../../src/source/index.ts';
import { guidePage, paper, writeSchool } from '../fixture-school.ts';
import { toldByReader } from './told-by-reader.ts';

/** What reading says of a small school in which a test has changed something on disk. */
async function saidAfter(change: (folder: string) => Promise<unknown>): Promise<string> {
  await using school = await writeSchool();
  await change(school.folder);
  const { problems } = await readContent(school.folder);
  return problems
    .map(({ file, line, severity, rule, message, fix }) => `${file}:${line} ${severity} ${rule}\n  ${message}\n  ${fix}`)
    .join('\n');
}

describe('sizes', () => {
  test('an empty file', async () => {
    expect(
      await toldByReader({
        'guide/worried.mdx': '',
        'guide/blank.mdx': ' \n\n',
        'school.yaml': '',
        'organisations.yaml': '',
        'words/sen.mdx': '---\n---\n',
      }),
    ).toMatchInlineSnapshot(`
      "guide/blank.mdx:1:1-1 error fields-at-top
        This file is empty.
        Write the page, or delete the file. A new page is best begun as a copy of another.
      guide/worried.mdx:1:1-1 error fields-at-top
        This file is empty.
        Write the page, or delete the file. A new page is best begun as a copy of another.
      school.yaml:1:1-1 error wrong-value
        This file is empty.
        Copy this file from the sample school, and change the words.
      words/sen.mdx:2:1-1 error missing-field
        Nothing stands between the two lines of three hyphens.
        Type the fields of a word there, each on a line of its own: term: meaning:"
    `);
  });

  test('a page of 50 MB', async () => {
    expect(await saidAfter((folder) => truncate(join(folder, 'guide/worried.mdx'), 50_000_000))).toMatchInlineSnapshot(`
      "guide/worried.mdx:1 error readable-file
        This file is too large to be a page: 50.0 MB. The most is 1 MB.
        Split it into several pages, or take it out of the content folder."
    `);
  });

  test('a very long line', async () => {
    expect(await toldByReader({ 'guide/worried.mdx': guidePage(`${'long words '.repeat(80_000)}<5`) })).toMatchInlineSnapshot(`
      "guide/worried.mdx:12:880001-880003 error mdx-syntax
        The sign < begins a tag, so it cannot stand before a figure.
        Type “fewer than 5” or “under 5”."
    `);
  });
});

describe('things that are not files', () => {
  test('a folder that is not there any more', async () => {
    const { problems } = await readContent(join(tmpdir(), 'plainbook-no-such-folder'));
    expect(problems[0]).toMatchObject({ file: '.', message: 'This folder cannot be opened (ENOENT).' });
  });

  test('links in circles, out of the folder, to a folder, to nowhere and to a file', async () => {
    const said = await saidAfter(async (folder) => {
      await symlink('.', join(folder, 'guide/circle'));
      await symlink('loop.mdx', join(folder, 'guide/loop.mdx'));
      await symlink('/etc/hostname', join(folder, 'guide/outside.mdx'));
      await symlink('nowhere.mdx', join(folder, 'guide/lost.mdx'));
      await symlink('badge.svg', join(folder, 'pictures/same.svg'));
    });
    expect(said).toMatchInlineSnapshot(`
      "guide/circle:1 error readable-file
        This is a link to a folder, which Plainbook does not follow.
        Put the files themselves here.
      guide/loop.mdx:1 error readable-file
        This is a link that leads nowhere.
        Put the file itself here, or delete the link.
      guide/lost.mdx:1 error readable-file
        This is a link that leads nowhere.
        Put the file itself here, or delete the link.
      guide/outside.mdx:1 error readable-file
        This is a link to something outside the content folder.
        Put a copy of the file itself here."
    `);
  });

  test('a folder that is named as a page, and a socket', async () => {
    const said = await saidAfter(async (folder) => {
      await mkdir(join(folder, 'guide/help.mdx/inner'), { recursive: true });
      await mkdir(join(folder, 'organisations.yml'));
      const socket = createServer().listen(join(folder, 'guide/socket.mdx'));
      await once(socket, 'listening');
      onTestFinished(() => void socket.close());
    });
    expect(said).toMatchInlineSnapshot(`
      "guide/help.mdx:1 error readable-file
        This is a folder, but its name ends as a file’s would.
        Rename it, or move what is in it and delete it.
      guide/socket.mdx:1 error readable-file
        This is not a file that can be read.
        Take it out of the content folder.
      organisations.yml:1 error readable-file
        This is a folder, but its name ends as a file’s would.
        Rename it, or move what is in it and delete it."
    `);
  });

  test('more files than any school has', async () => {
    const said = await saidAfter(async (folder) => {
      await mkdir(join(folder, 'node_modules'));
      execFileSync('sh', ['-c', `cd '${folder}/node_modules' && seq 1 5100 | xargs touch`]);
    });
    expect(said).toContain('There are more than 5,000 files here.');
  });
});

test('the words of a paper do not hide the words of another', async () => {
  expect(
    await toldByReader({
      'policies/a.mdx': paper('<6', { order: '60', title: 'A' }),
      'policies/b.mdx': paper('<5', { order: '70', title: 'B' }),
    }),
  ).toMatchInlineSnapshot(`
    "policies/a.mdx:16:1-3 error mdx-syntax
      The sign < begins a tag, so it cannot stand before a figure.
      Type “fewer than 6” or “under 6”.
    policies/b.mdx:16:1-3 error mdx-syntax
      The sign < begins a tag, so it cannot stand before a figure.
      Type “fewer than 5” or “under 5”."
  `);
});
