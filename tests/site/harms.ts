import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** Attributes that make a browser fetch something. */
const fetching = ['src', 'srcSet', 'data', 'poster'];

/** Tags that run, fetch or hold pages of their own, and that no page of a site needs. */
const strange = new Set(['iframe', 'frame', 'object', 'embed', 'style', 'base', 'foreignobject']);

/** All in a built site that could run somebody's code, or fetch something from elsewhere. The site's own search is none of it. */
export function harmsIn(site: string): string[] {
  const harms: string[] = [];
  for (const file of globSync('**/*.{html,svg,css,xml}', { cwd: site })) {
    const text = readFileSync(join(site, file), 'utf8');
    if (file.endsWith('.css')) {
      if (/@import|url\(\s*["']?(?!#|data:font|\/)|red;/i.test(text)) harms.push(`${file}: ${text.slice(0, 200)}`);
      continue;
    }
    const isPage = file.endsWith('.html');
    const harm = (words: string): void => void harms.push(`${file}: ${words}`);
    visit(fromHtml(text, { fragment: !isPage }), 'element', ({ tagName, properties }) => {
      if (strange.has(tagName)) harm(`<${tagName}>`);
      if (tagName === 'script' && !(file === 'search/index.html' && properties.src === '/search.js')) harm('<script>');
      for (const [name, value] of Object.entries(properties)) {
        const words = Array.isArray(value) ? value.join(' ') : String(value);
        if (/^on/i.test(name) || name === 'style' || name === 'srcDoc' || name === 'formAction') harm(`${tagName} ${name}="${words}"`);
        if (/^(?:xLink)?href$/i.test(name) && !isSafeLink(words)) harm(`${tagName} ${name}="${words}"`);
        if (fetching.includes(name) && !words.startsWith('/')) harm(`${tagName} ${name}="${words}"`);
        if (tagName === 'link' && name === 'href' && !words.startsWith('/')) harm(`link ${words}`);
      }
      if (String(properties.httpEquiv) === 'refresh' && !/^0; url=\//.test(String(properties.content)))
        harm(`refresh ${properties.content}`);
    });
  }
  return harms;
}

function isSafeLink(address: string): boolean {
  const base = 'https://here.example/';
  return URL.canParse(address, base) && ['http:', 'https:', 'mailto:', 'tel:'].includes(new URL(address, base).protocol);
}
