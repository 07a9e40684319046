import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes the floor that the build is measured against: Astro, MDX and Pagefind as their manuals set them up,
 * one layout, one page for each text, and the sample school's own words without its components.
 * @param folder where the site is written; it borrows this repository's packages
 * @param content the sample school
 * @param pages how many pages it gets: texts are used again until there are as many
 */
export function writeBareSite(folder: string, content: string, pages: number): void {
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  mkdirSync(join(folder, 'src/content/pages'), { recursive: true });
  symlinkSync(join(content, '../node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'build.mjs'), program);
  writeFileSync(join(folder, 'src/content.config.ts'), config);
  writeFileSync(join(folder, 'src/pages/[...slug].astro'), page);
  const texts = ['guide', 'policies', 'letters', 'words'].flatMap((name) =>
    readdirSync(join(content, name)).map((file) => plain(readFileSync(join(content, name, file), 'utf8'))),
  );
  for (let number = 0; number < pages; number += 1) {
    const text = texts[number % texts.length] ?? '';
    writeFileSync(join(folder, `src/content/pages/page-${number}.mdx`), `---\ntitle: Page ${number}\n---\n\n${text}`);
  }
}

/** The words of a page without its fields, components and pictures. */
function plain(text: string): string {
  return text
    .replace(/^---[\s\S]*?\n---\n/, '')
    .replace(/<\/?[A-Z][^>]*>/g, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '');
}

const program = `
import { build } from 'astro';
import mdx from '@astrojs/mdx';
import { createIndex, close } from 'pagefind';
await build({ configFile: false, integrations: [mdx()], logLevel: 'error' });
const { index } = await createIndex();
await index.addDirectory({ path: 'dist' });
await index.writeFiles({ outputPath: 'dist/pagefind' });
await close();
`;

const config = `
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
export const collections = {
  pages: defineCollection({ loader: glob({ base: './src/content/pages', pattern: '*.mdx' }), schema: z.object({ title: z.string() }) }),
};
`;

const page = `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('pages')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="en"><head><meta charset="utf-8" /><title>{entry.data.title}</title></head>
<body><main data-pagefind-body><h1>{entry.data.title}</h1><Content /></main></body></html>
`;
