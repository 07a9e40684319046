import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import sharp from 'sharp';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planPicture } from '../../src/site/pictures.ts';
import { guidePage, person } from '../fixture-school.ts';
import type { Unchecked } from './build-unchecked.ts';
import { buildUnchecked } from './unchecked.ts';

const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>';

/** As a telephone takes it: lying on its side, with the place, the owner, a colour profile and a program's notes. */
const photograph = await sharp({ create: { width: 2400, height: 1600, channels: 3, background: '#7799bb' } })
  .withExif({
    IFD0: { Artist: 'Mrs Secret' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 57/1 0/1', GPSLongitudeRef: 'W', GPSLongitude: '1/1 9/1 0/1' },
  })
  .withMetadata({ orientation: 6, icc: 'p3' })
  .withXmp(xmp)
  .jpeg()
  .toBuffer();
const small = await sharp({ create: { width: 200, height: 100, channels: 4, background: '#77bb9980' } })
  .png()
  .toBuffer();
const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" onload="alert(1)"><script>alert(1)</script>
<image href="data:image/jpeg;base64,${photograph.toString('base64')}" width="40" height="20"/><circle r="3"/></svg>`;
const base64 = (bytes: Buffer): string => `base64:${bytes.toString('base64')}`;

const changes = {
  "pictures/A table (1), l'été.jpg": base64(photograph),
  'pictures/small.png': base64(small),
  'pictures/drawing.svg': drawing,
  'words/sen.mdx': '---\nterm: SEN\nmeaning: Special needs.\nlinkInText: false\n---\n',
  'guide/worried.mdx': guidePage(
    "![A table](<../pictures/A table (1), l'été.jpg>)\n\n## First\n\nHere is ![a dot](../pictures/small.png) and a drawing.\n\n![A drawing](../pictures/drawing.svg)",
    { door: 'I am worried', icon: 'worry' },
  ),
  'people.yaml':
    person({ ifAway: 'head', photo: `{ file: "pictures/A table (1), l'été.jpg", alt: Mrs Marsh }` }) +
    person({ id: 'sam-lee', roles: '[head]', name: 'Mr Sam Lee' }) +
    person({ id: 'al-roy', roles: '[office]', name: 'Mx Al Roy' }),
};

const folder = mkdtempSync(join(tmpdir(), 'plainbook-pictures-'));
let site = '';
let again: Unchecked | undefined;
beforeAll(() => {
  const [first, second] = buildUnchecked(folder, [
    { name: 'pictures', changes },
    { name: 'the same in another folder', changes },
  ]);
  if (!first || !('site' in first)) throw new Error(JSON.stringify(first));
  site = first.site;
  again = second;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const filesOf = (where: string): string[] => globSync('_astro/*.{jpg,jpeg,png,webp,svg}', { cwd: where }).toSorted();

test('the photograph of this test does hold a place, a name, a profile and notes', async () => {
  const { exif, icc, xmp, orientation } = await sharp(photograph).metadata();
  expect({ hasPlace: exif?.includes('Mrs Secret'), hasProfile: icc !== undefined, hasNotes: xmp !== undefined, orientation }).toEqual({
    hasPlace: true,
    hasProfile: true,
    hasNotes: true,
    orientation: 6,
  });
});

test('nothing that a camera or a program wrote into a picture is published, and the picture is turned upright', async () => {
  const files = filesOf(site);
  expect(files.length).toBeGreaterThan(8);
  for (const file of files) {
    const bytes = readFileSync(join(site, file));
    expect(bytes.includes('Mrs Secret'), file).toBe(false);
    if (file.endsWith('.svg')) continue;
    const { exif, icc, xmp, iptc, orientation, width, height } = await sharp(bytes).metadata();
    expect({ exif, icc, xmp, iptc, orientation }, file).toEqual({});
    if (file.includes('table')) expect(height, file).toBeGreaterThan(width);
  }
});

test('a drawing is published without its scripts, and the photograph in it without what the camera wrote', async () => {
  const [file = ''] = filesOf(site).filter((name) => name.includes('drawing'));
  const svg = readFileSync(join(site, file), 'utf8');
  expect(svg).toContain('<circle r="3"/>');
  expect(svg).not.toMatch(/script|onload/);
  const inside = /base64,([^"]*)"/.exec(svg)?.[1] ?? '';
  expect(await sharp(Buffer.from(inside, 'base64')).metadata()).toMatchObject({ width: 1600, height: 2400 });
  expect((await sharp(Buffer.from(inside, 'base64')).metadata()).exif).toBeUndefined();
});

test('a page offers a photograph in several widths, with its size, and only the first at once', () => {
  const { pictures, images } = picturesOf('worried/index.html');
  const [first] = pictures;
  expect(
    String(first?.properties.srcSet)
      .split(', ')
      .map((offer) => offer.split(' ').at(-1)),
  ).toEqual(['320w', '640w', '1120w', '1600w']);
  expect(images.map(({ properties: { width, height, loading, alt } }) => ({ width, height, loading, alt }))).toEqual([
    { width: 1600, height: 2400, loading: undefined, alt: 'A table' },
    { width: 200, height: 100, loading: 'lazy', alt: 'a dot' },
    { width: 40, height: 20, loading: 'lazy', alt: 'A drawing' },
  ]);
});

test('every file that a page names is there, whatever signs the editor’s name for it has', () => {
  const there = new Set(filesOf(site).map((file) => basename(file)));
  for (const page of globSync('**/*.html', { cwd: site })) {
    const { pictures, images } = picturesOf(page);
    const named = [
      ...images.map(({ properties }) => String(properties.src)),
      ...pictures.flatMap(({ properties }) =>
        String(properties.srcSet)
          .split(/, (?=\/)/)
          .map((offer) => offer.replace(/ \d+w$/, '')),
      ),
    ];
    for (const address of named) expect(there, address).toContain(basename(decodeURI(address)));
  }
});

test('a picture has the same name wherever and whenever it is made', () => {
  expect(again && 'site' in again && filesOf(again.site)).toEqual(filesOf(site));
});

describe('the plan of a picture', () => {
  test('has no width that the picture lacks', () => {
    expect(planPicture({ width: 700, height: 350, format: 'jpg' })).toEqual({
      widths: [320, 640, 700],
      fallback: { width: 640, format: 'jpg' },
      sizes: '(min-width: 576px) 541px, 95vw',
      width: 700,
      height: 350,
    });
    expect(planPicture({ width: 200, height: 100, format: 'png' }).widths).toEqual([200]);
  });

  test('beside the text knows the longest side', () => {
    expect(planPicture({ width: 3000, height: 4000, format: 'jpg' }, 160)).toMatchObject({ widths: [120, 240], width: 120, height: 160 });
    expect(planPicture({ width: 100, height: 50, format: 'webp' }, 160)).toMatchObject({ widths: [100], width: 100, height: 50 });
  });
});

/** The `<source>` and `<img>` of a page's text. */
function picturesOf(page: string): { pictures: Element[]; images: Element[] } {
  const found: { pictures: Element[]; images: Element[] } = { pictures: [], images: [] };
  visit(fromHtml(readFileSync(join(site, page), 'utf8')), 'element', (element) => {
    if (element.tagName === 'source') found.pictures.push(element);
    if (element.tagName === 'img') found.images.push(element);
  });
  return found;
}
