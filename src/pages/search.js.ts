import { stripTypeScriptTypes } from 'node:module';
import type { APIRoute } from 'astro';
import source from '../search/page.ts?raw';

/**
 * The search page's program as plain JavaScript. It is served as a file of its own and not as an Astro script,
 * because Astro 7 cannot bundle a page's script when the package and the school share no folder but `/`.
 */
export const GET: APIRoute = () => new Response(stripTypeScriptTypes(source), { headers: { 'Content-Type': 'text/javascript' } });
