// The options that every build and preview shares. `src/site/build.ts` adds the school's own folders to them.
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { refuseAddresses, refuseCode } from './src/site/refuse-code.ts';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  srcDir: folder('./src'),
  publicDir: folder('./public'),
  integrations: [mdx()],
  markdown: { processor: satteri({ mdastPlugins: [refuseCode], hastPlugins: [refuseAddresses] }), syntaxHighlight: false },
  // The most dots is the same as in the rule for pictures.
  image: { service: { entrypoint: 'virtual:plainbook/image-service', config: { limitInputPixels: 50_000_000 } } },
  // Astro's own default would glue words together where a line ends before a link.
  compressHTML: true,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  vite: {
    // Nothing is put into the page itself: the security policy allows files of our own origin only.
    build: { assetsInlineLimit: 0 },
  },
});
