import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { guidePage } from '../fixture-school.ts';
import { buildUnchecked } from './unchecked.ts';

const folder = mkdtempSync(join(tmpdir(), 'plainbook-files-'));
const map = `%PDF-1.7${' '.repeat(240_000)}`;
let site = '';
beforeAll(() => {
  const words = `- See [Our map](/files/map.pdf), [page 2 (PDF)](/files/map.pdf#page=2) or [**our plan**](/files/plans/plan.docx).
- Or a [song (MP3 sound)](/files/song.mp3), or [one that is not there](/files/gone.pdf).`;
  const [built] = buildUnchecked(folder, [
    {
      name: 'files',
      changes: {
        'files/map.pdf': map,
        'files/plans/plan.docx': 'PK',
        'files/song.mp3': `ID3${' '.repeat(1_234_567)}`,
        'files/secret.html': '<script>alert(1)</script>',
        'files/flower.svg': '<svg onload="alert(1)"/>',
        'files/sheet.xlsx': 'x',
        'guide/map.pdf': map,
        'guide/worried.mdx': guidePage(words, { door: 'x', icon: 'worry' }),
      },
    },
  ]);
  if (!built || !('site' in built)) throw new Error(JSON.stringify(built));
  site = built.site;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the site offers the files of that folder that are safe to open, as they are, and no others', () => {
  const offered = globSync('**/*.*', { cwd: join(site, 'files') }).toSorted();
  expect(offered).toEqual(['map.pdf', 'plans/plan.docx', 'song.mp3']);
  expect(readFileSync(join(site, 'files/map.pdf'), 'utf8')).toBe(map);
  expect(globSync('**/*.{xlsx,pdf}', { cwd: site })).toEqual(['files/map.pdf']);
});

test('a link to a file says its kind and size once, on its page and in the booklet', () => {
  for (const [page, start] of [
    ['worried/index.html', '/'],
    ['booklets/guide/index.html', 'https://send.school.example/'],
  ] as const) {
    const html = readFileSync(join(site, page), 'utf8');
    expect(html).toContain(`<a href="${start}files/map.pdf">Our map (PDF, 240 KB)</a>`);
    expect(html).toContain(`<a href="${start}files/map.pdf#page=2">page 2 (PDF, 240 KB)</a>`);
    expect(html).toContain(`<a href="${start}files/plans/plan.docx"><strong>our plan</strong> (Word, 1 KB)</a>`);
    expect(html).toContain(`<a href="${start}files/song.mp3">song (MP3 sound, 1.2 MB)</a>`);
    expect(html).toContain('>one that is not there</a>');
  }
});
