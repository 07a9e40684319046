import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, symlink, truncate } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readContent } from '../../src/source/index.ts';
import { told } from '../check/told.ts';
import { guidePage, paper, word, writeSchool } from '../fixture-school.ts';

/** What reading says of a small school in which a test has changed something on disk. */
async function saidAfter(change: (folder: string) => Promise<unknown>): Promise<string> {
  await using school = await writeSchool();
  await change(school.folder);
  const { problems } = await readContent(school.folder);
  return problems
    .map(({ file, line, severity, rule, message, fix }) => `${file}:${line} ${severity} ${rule}\n  ${message}\n  ${fix}`)
    .join('\n');
}

const bytes = (text: string, encoding: BufferEncoding): Uint8Array => new Uint8Array(Buffer.from(text, encoding));

describe('encodings', () => {
  test('a byte order mark and Windows line ends change nothing, also in places', async () => {
    const page = `\uFEFF${guidePage('## First 😀 {x}\n\nWords.')}`.replaceAll('\n', '\r\n');
    expect(await told({ 'guide/worried.mdx': page })).toMatchInlineSnapshot(`
      "guide/worried.mdx:12:13-16 error code-in-content
        A curly bracket { begins code, and a page may not hold code.
        Take the curly brackets out, or type round ones ( ). A gap to fill stands in square ones: [name]"
    `);
  });

  test('UTF-16, Latin-1, a picture with the wrong ending, old Mac line ends', async () => {
    expect(
      await told({
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
      guide/b.mdx:12:1-1 error readable-file
        This file is not saved as UTF-8. Letters such as £ or é would be lost.
        Open it in your editor, choose "Save as", and set the encoding to UTF-8.
      guide/c.mdx:1:1-1 error readable-file
        This file is not plain text. It may be a picture or a Word file with the wrong ending.
        Save the words as plain text in UTF-8, or take the file out of the content folder.
      guide/d.mdx:1:1-1 error readable-file
        The lines of this file end in the way of old Macs, so they would run together.
        Open it in your editor, and set the line ends to LF or CRLF.
      guide/e.mdx:12:1-1 error readable-file
        The lines of this file end in the way of old Macs, so they would run together.
        Open it in your editor, and set the line ends to LF or CRLF."
    `);
  });

  test('letters of the private area in a page with code are kept', async () => {
    await using school = await writeSchool({ 'guide/worried.mdx': guidePage('\uE000 {x} \uE001 and import') });
    const page = (await readContent(school.folder)).pages.find(({ id }) => id === 'worried');
    expect(JSON.stringify(page?.body)).toContain('"value":"\uE000 {x} \uE001 and import"');
  });
});

describe('sizes', () => {
  test('an empty file', async () => {
    expect(
      await told({
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
        “meaning” is missing. It must be words on one line.
        Add a line: meaning: and what it is.
      words/sen.mdx:2:1-1 error missing-field
        “term” is missing. It must be words on one line.
        Add a line: term: and what it is."
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
    expect(await told({ 'guide/worried.mdx': guidePage(`${'long words '.repeat(80_000)}{x}`) })).toMatchInlineSnapshot(`
      "guide/worried.mdx:12:880001-880004 error code-in-content
        A curly bracket { begins code, and a page may not hold code.
        Take the curly brackets out, or type round ones ( ). A gap to fill stands in square ones: [name]"
    `);
  });
});

describe('names', () => {
  test('spaces, accents and capitals', async () => {
    expect(
      await told({
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
      await told({
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
        Rename it to “guide/Help.mdx”. A page stands right inside the folder “guide”.
      guide/deep/down.mdx:1:1-1 error unexpected-file
        Plainbook does not know what to do with this file, so it would not be shown.
        Rename it to “guide/down.mdx”. A page stands right inside the folder “guide”.
      guide/help.md:1:1-1 error unexpected-file
        Plainbook does not know what to do with this file, so it would not be shown.
        Rename it to “guide/help.mdx”. A page stands right inside the folder “guide”.
      notes.txt:1:1-1 warning unexpected-file
        Plainbook does not know what to do with this file, so it would not be shown.
        Take it out of the content folder, or save it as one of the files that a school has.
      peopel.yaml:1:1-1 error unexpected-file
        Plainbook does not know what to do with this file, so it would not be shown.
        Rename it to “people.yaml”.
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
      await told({ 'school.yaml': undefined, 'School.yaml': 'name: x', 'guide/home.mdx': undefined, 'guide/home.md': guidePage('Hi.') }),
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

describe('depth and number', () => {
  const deep = 10_000;

  test.each([
    ['quotations', '> '.repeat(deep)],
    ['quotations without spaces', '>'.repeat(deep)],
    ['lists', '- '.repeat(deep)],
    ['numbers', '1. '.repeat(deep)],
    ['square brackets', `${'['.repeat(deep)}a${']'.repeat(deep)}`],
    ['links', `${'['.repeat(deep)}a${'](/)'.repeat(deep)}`],
    ['stars', `${'*'.repeat(deep)}a${'*'.repeat(deep)}`],
    ['curly brackets', '{'.repeat(deep) + '}'.repeat(deep)],
    ['open curly brackets', '{'.repeat(deep)],
    ['code', `{${'['.repeat(deep)}${']'.repeat(deep)}}`],
    ['code in an attribute', `<Note title={${'['.repeat(deep)}${']'.repeat(deep)}}>a</Note>`],
    ['code after export', `export const a = ${'['.repeat(deep)}${']'.repeat(deep)}`],
    ['tags', `${'<Note title="a">\n'.repeat(deep)}a\n${'</Note>\n'.repeat(deep)}`],
    ['tags in a line', '<b>'.repeat(deep)],
    ['entities', '&amp;'.repeat(100_000)],
    ['indented lists', Array.from({ length: 400 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n')],
  ])(
    'of %s in a page',
    async (_, words) => {
      await using school = await writeSchool({ 'guide/worried.mdx': guidePage(words) });
      const { problems, pages } = await readContent(school.folder);
      const page = pages.find(({ id }) => id === 'worried');
      expect(problems.length + (page?.code.length ?? 0) + (page?.body ? 1 : 0)).toBeGreaterThan(0);
      for (const { file, message } of problems) expect([file, message.length < 200]).toEqual(['guide/worried.mdx', true]);
    },
    20_000,
  );

  test.each([
    ['square brackets', `ask: ${'['.repeat(deep)}${']'.repeat(deep)}`],
    ['open square brackets', `ask: ${'['.repeat(deep)}`],
    ['curly brackets', `ask: ${'{a: '.repeat(deep)}`],
    ['dashes', '- '.repeat(deep)],
    ['question marks', '? '.repeat(deep)],
  ])('of %s in fields', async (_, yaml) => {
    expect(await told({ 'school.yaml': yaml })).toBe(`school.yaml:1:1-2 error yaml-syntax
  Lists and groups stand within one another too deeply here, so this cannot be read.
  Take out brackets, dashes or question marks that stand in a row. Put words that begin with one of them in quotes.`);
  });

  test('a YAML bomb', async () => {
    const bomb = [
      'a: &a [x, x]',
      ...Array.from({ length: 30 }, (_, i) => `${String.fromCharCode(98 + (i % 20))}${i}: &b${i} [*a, *a]`),
    ].join('\n');
    const said = await told({ 'school.yaml': bomb });
    expect(said).toContain('A value that begins with * stands for another value in YAML.');
    expect(said.length).toBeLessThan(20_000);
  });

  test('a hundred thousand fields, and as many entries', async () => {
    const said = await told({
      'school.yaml': Array.from({ length: 20_000 }, (_, index) => `field${index}: 1`).join('\n'),
      'organisations.yaml': '- a\n'.repeat(50_000),
    });
    expect(said.split('\n').length).toBeLessThan(2_000);
  }, 30_000);
});

test('the words of a paper do not hide the words of another', async () => {
  expect(
    await told({ 'policies/a.mdx': paper('{x}', { order: '60', title: 'A' }), 'policies/b.mdx': paper('<5', { order: '70', title: 'B' }) }),
  ).toMatchInlineSnapshot(`
    "policies/a.mdx:16:1-4 error code-in-content
      A curly bracket { begins code, and a page may not hold code.
      Take the curly brackets out, or type round ones ( ). A gap to fill stands in square ones: [name]
    policies/b.mdx:16:1-3 error mdx-syntax
      The sign < begins a tag, so it cannot stand before a figure.
      Type “fewer than” or “under” in its place."
  `);
});
