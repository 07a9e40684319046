import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { offeredAs } from '../../schema/index.ts';
import { offeredFiles } from '../../site/offered-files.ts';
import { settings } from '../../site/settings.ts';

/** The files that pages link to, as they are: `files/map.pdf`. */
export const getStaticPaths = (async () => {
  const files = await offeredFiles();
  return files.map((file) => ({ params: { file: file.slice('files/'.length) }, props: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: string }> = async ({ props: { file } }) => {
  const bytes = await readFile(join(settings().content, file));
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': offeredAs(file)?.type ?? '' } });
};
