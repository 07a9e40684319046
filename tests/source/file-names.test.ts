import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/source/index.ts';
import { guidePage, word } from '../fixture-school.ts';
import { toldByReader } from './told-by-reader.ts';

describe('names', () => {
  test('spaces, accents and capitals', async () => {
    expect(
      await toldByReader({
        'guide/Élan vital.mdx': guidePage('Hi.', { title: 'A', order: '50' }),
        'words/SENDIASS.mdx': word({ term: 'SENDIASS' }),
      }),
    ).toMatchInlineSnapshot(`
      "guide/Élan vital.mdx:1:1-1 error file-name
        “Élan vital” cannot be part of a web address as it stands.
        Rename the file to “elan-vital.mdx”: small letters, figures and hyphens.
      words/SENDIASS.mdx:1:1-1 error file-name
        “SENDIASS” cannot be part of a web address as it stands.
        Rename the file to “sendiass.mdx”: small letters, figures and hyphens."
    `);
  });

  test('files that nobody asked for, and files that were meant to be another', async () => {
    expect(
      await toldByReader({
        'notes.txt': 'x',
        'policy.docx': 'x',
        'guide/help.md': guidePage(),
        'guide/deep/down.mdx': guidePage(),
        'guide/Help.MDX': guidePage(),
        'peopel.yaml': '',
        constructor: 'x',
        'toString/x.mdx': guidePage(),
        '.DS_Store': 'x',
        'guide/~$worried.mdx': 'x',
      }),
    ).toMatchInlineSnapshot(`
      "constructor:1:1-1 warning unexpected-file
        Plainbook does not know what to do with this file, so it would not be shown.
        Take it out of the content folder, or save it as one of the files that a school has.
      guide/Help.MDX:1:1-1 error unexpected-file
        Plainbook does not know what to do with this file, so it would not be shown.
        Rename it to “guide/help.mdx”.
      guide/deep/down.mdx:1:1-1 error unexpected-file
        Plainbook does not know what to do with this file, so it would not be shown.
        Move it to “guide/down.mdx”.
      guide/help.md:1:1-1 error unexpected-file
        Plainbook does not know what to do with this file, so it would not be shown.
        Rename it to “guide/help.mdx”.
      notes.txt:1:1-1 warning unexpected-file
        Plainbook does not know what to do with this file, so it would not be shown.
        Take it out of the content folder, or save it as one of the files that a school has.
      peopel.yaml:1:1-1 error unexpected-file
        This looks like another “people.yaml”, and would not be shown.
        Keep one of the two, and take the other out of the content folder.
      policy.docx:1:1-1 warning unexpected-file
        Plainbook does not know what to do with this file, so it would not be shown.
        Copy its words into a page whose name ends in .mdx, and take this file out of the content folder.
      toString/x.mdx:1:1-1 warning unexpected-file
        Plainbook does not know what to do with this file, so it would not be shown.
        Take it out of the content folder, or save it as one of the files that a school has."
    `);
  });

  test('a file that a school cannot do without, under another name', async () => {
    expect(
      await toldByReader({
        'school.yaml': undefined,
        'School.yaml': 'name: x',
        'guide/home.mdx': undefined,
        'guide/home.md': guidePage('Hi.'),
      }),
    ).toMatchInlineSnapshot(`
      "guide/home.mdx:1:1-1 error missing-file
        This file is missing, and a school cannot do without it.
        There is a file “guide/home.md”. If that is the one, rename it to “guide/home.mdx”.
      school.yaml:1:1-1 error missing-file
        This file is missing, and a school cannot do without it.
        There is a file “School.yaml”. If that is the one, rename it to “school.yaml”."
    `);
  });

  test('an empty folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'plainbook-empty-'));
    const { problems } = await readContent(folder);
    await rm(folder, { recursive: true });
    expect(problems.map(({ file, message }) => `${file}: ${message}`)).toMatchInlineSnapshot(`
      [
        "school.yaml: This file is missing, and a school cannot do without it.",
        "people.yaml: This file is missing, and a school cannot do without it.",
        "guide/home.mdx: This file is missing, and a school cannot do without it.",
      ]
    `);
  });

  test('copies, and names that programs give them', async () => {
    expect(
      await toldByReader({
        'guide/Copy of worried.mdx': guidePage(),
        'guide/worried (1).mdx': guidePage(),
        'guide/worried - Copy.mdx': guidePage(),
        'guide/worried copy 2.mdx': guidePage(),
        "guide/worried (Jo's conflicted copy 2026-09-01).mdx": guidePage(),
        'guide/worried-LAPTOP-4F2K.mdx': guidePage(),
        'guide/worried.mdx.mdx': guidePage(),
        'guide/worried.mdx.txt': guidePage(),
        'guide/Copy of nothing.mdx': guidePage('Hi.', { title: 'A', order: '50' }),
        'people (1).yaml': '',
        'Copy of people.yaml': '',
      }),
    ).toMatchInlineSnapshot(`
      "Copy of people.yaml:1:1-1 error unexpected-file
        This looks like another “people.yaml”, and would not be shown.
        Keep one of the two, and take the other out of the content folder.
      guide/Copy of nothing.mdx:1:1-1 error file-name
        “Copy of nothing” cannot be part of a web address as it stands.
        Rename the file to “copy-of-nothing.mdx”: small letters, figures and hyphens.
      guide/Copy of worried.mdx:1:1-1 error file-name
        This looks like a copy of “guide/worried.mdx”.
        Keep one of the two, and delete the other. If it is a new page, give it a name of its own in small letters, figures and hyphens.
      guide/worried (1).mdx:1:1-1 error file-name
        This looks like a copy of “guide/worried.mdx”.
        Keep one of the two, and delete the other. If it is a new page, give it a name of its own in small letters, figures and hyphens.
      guide/worried (Jo's conflicted copy 2026-09-01).mdx:1:1-1 error file-name
        This looks like a copy of “guide/worried.mdx”.
        Keep one of the two, and delete the other. If it is a new page, give it a name of its own in small letters, figures and hyphens.
      guide/worried - Copy.mdx:1:1-1 error file-name
        This looks like a copy of “guide/worried.mdx”.
        Keep one of the two, and delete the other. If it is a new page, give it a name of its own in small letters, figures and hyphens.
      guide/worried copy 2.mdx:1:1-1 error file-name
        This looks like a copy of “guide/worried.mdx”.
        Keep one of the two, and delete the other. If it is a new page, give it a name of its own in small letters, figures and hyphens.
      guide/worried-LAPTOP-4F2K.mdx:1:1-1 error file-name
        This looks like a copy of “guide/worried.mdx”.
        Keep one of the two, and delete the other. If it is a new page, give it a name of its own in small letters, figures and hyphens.
      guide/worried.mdx.mdx:1:1-1 error file-name
        “worried.mdx” cannot be part of a web address as it stands.
        There is a file “worried.mdx” already. Keep one of the two, or give this one another name: small letters, figures and hyphens.
      guide/worried.mdx.txt:1:1-1 error unexpected-file
        This looks like another “guide/worried.mdx”, and would not be shown.
        Keep one of the two, and take the other out of the content folder.
      people (1).yaml:1:1-1 error unexpected-file
        This looks like another “people.yaml”, and would not be shown.
        Keep one of the two, and take the other out of the content folder."
    `);
  });

  test('data files and folders under other names', async () => {
    expect(
      await toldByReader({
        'people.yaml.txt': '',
        'money.yml': '',
        'money.yaml': undefined,
        'guide/booklets.yaml': '',
        'Pages/a.mdx': guidePage(),
        'guides/b.mdx': guidePage(),
        'policy/c.mdx': guidePage(),
        'letter/D e.MDX': guidePage(),
        'e.mdx': guidePage(),
        'policies/😀.md': guidePage(),
        files: 'x',
        'README.md': '# x',
        'guide/plan.docx': 'x',
        'guide/plan.gdoc': 'x',
      }),
    ).toMatchInlineSnapshot(`
      "Pages/a.mdx:1:1-1 error unexpected-file
        Plainbook does not know what to do with this file, so it would not be shown.
        Move it to “guide/a.mdx”.
      README.md:1:1-1 warning unexpected-file
        Plainbook does not know what to do with this file, so it would not be shown.
        Take it out of the content folder, or save it as one of the files that a school has.
      e.mdx:1:1-1 error unexpected-file
        A page stands in one of the folders, so this one would not be shown.
        Move it into guide, policies, words, letters.
      files:1:1-1 error unexpected-file
        “files” must be a folder, and this is a file.
        Rename the file, and make a folder “files”.
      guide/booklets.yaml:1:1-1 error unexpected-file
        This looks like another “booklets.yaml”, and would not be shown.
        Keep one of the two, and take the other out of the content folder.
      guide/plan.docx:1:1-1 warning unexpected-file
        Plainbook does not know what to do with this file, so it would not be shown.
        Copy its words into a page whose name ends in .mdx, and take this file out of the content folder.
      guide/plan.gdoc:1:1-1 warning unexpected-file
        Plainbook does not know what to do with this file, so it would not be shown.
        Copy its words into a page whose name ends in .mdx, and take this file out of the content folder.
      guides/b.mdx:1:1-1 error unexpected-file
        Plainbook does not know what to do with this file, so it would not be shown.
        Move it to “guide/b.mdx”.
      letter/D e.MDX:1:1-1 error unexpected-file
        Plainbook does not know what to do with this file, so it would not be shown.
        Move it to “letters/d-e.mdx”.
      money.yml:1:1-1 error unexpected-file
        Plainbook does not know what to do with this file, so it would not be shown.
        Rename it to “money.yaml”.
      people.yaml.txt:1:1-1 error unexpected-file
        This looks like another “people.yaml”, and would not be shown.
        Keep one of the two, and take the other out of the content folder.
      policies/😀.md:1:1-1 error unexpected-file
        Plainbook does not know what to do with this file, so it would not be shown.
        Rename it to “policies/a-short-name.mdx”.
      policy/c.mdx:1:1-1 error unexpected-file
        Plainbook does not know what to do with this file, so it would not be shown.
        Move it to “policies/c.mdx”."
    `);
  });

  test('the folder of pages as a file', async () => {
    expect(
      await toldByReader({ 'guide/home.mdx': undefined, 'guide/worried.mdx': undefined, guide: 'x', 'booklets.yaml': undefined }),
    ).toMatchInlineSnapshot(`
      "guide:1:1-1 error unexpected-file
        “guide” must be a folder, and this is a file.
        Rename the file, and make a folder “guide”."
    `);
  });

  test('what systems leave behind is passed over, but a page that is still in the cloud is told', async () => {
    expect(
      await toldByReader({
        '.DS_Store': 'x',
        'guide/.DS_Store': 'x',
        'guide/._worried.mdx': 'x',
        'Thumbs.db': 'x',
        'guide/desktop.ini': 'x',
        '__MACOSX/guide/._worried.mdx': 'x',
        'guide/~$plan.docx': 'x',
        'guide/.~lock.plan.docx#': 'x',
        'guide/worried.mdx~': 'x',
        'guide/worried.mdx.bak': 'x',
        'guide/.trips.mdx.icloud': 'x',
      }),
    ).toMatchInlineSnapshot(`
      "guide/.trips.mdx.icloud:1:1-1 error readable-file
        “trips.mdx” is in iCloud, and not on this computer.
        Open this folder in Finder, and click on the cloud beside “trips.mdx”."
    `);
  });
});
