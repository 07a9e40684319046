import type { APIRoute } from 'astro';
import { address, wordAddress } from '../site/addresses.ts';
import { guideAddress } from '../site/menu.ts';
import { site } from '../site/school.ts';

/** Every page that people may look for, for search engines and for the accessibility gate. */
export const GET: APIRoute = async () => {
  const { school, guide, policies, letters, words, booklets } = await site();
  const pages = [
    ...guide.map(({ id }) => guideAddress(id)),
    ...['/people/', '/policies/', '/letters/', '/words/', '/a-z/', '/search/'].map(address),
    ...policies.map(({ id }) => address(`/policies/${id}/`)),
    ...letters.map(({ id }) => address(`/letters/${id}/`)),
    ...words.map(({ id }) => wordAddress(id)),
    ...booklets.map(({ id }) => address(`/booklets/${id}/`)),
  ];
  const entries = [...new Set(pages)].map(
    (page) => `  <url><loc>${new URL(page, school.website).href.replaceAll('&', '&amp;')}</loc></url>`,
  );
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`;
  return new Response(xml, { headers: { 'Content-Type': 'application/xml' } });
};
