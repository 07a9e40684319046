import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedBytes, publishedName } from '../../site/pictures.ts';
import { site } from '../../site/school.ts';

/** The pictures that data files name: photographs of people, and the badge. */
export const getStaticPaths = (async () => {
  const { school, people } = await site();
  const files = [school.badge, ...people.map(({ photo }) => photo)].flatMap((picture) => picture?.file ?? []);
  return [...new Set(files)].map((file) => ({ params: { file: publishedName(file) }, props: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: string }> = async ({ props: { file } }) => {
  const type = file.endsWith('.svg') ? 'image/svg+xml' : 'image/webp';
  return new Response(await publishedBytes(file), { headers: { 'Content-Type': type } });
};
