import type { Plugin } from 'vite';

/**
 * Lets the preview find the files that pages link to. The site's pages end with a slash, and Astro's preview asks the same of a file
 * whose ending it cannot read from the name of the route; the finished site needs nothing of this.
 * @param folder the folder that the site stands in: `` or `/send`
 */
export function filesInPreview(folder: string): Plugin {
  const file = new RegExp(`^(${RegExp.escape(folder)}/files/[^?]+\\.\\w+)(?=\\?|$)`);
  return {
    name: 'plainbook-files-in-preview',
    configureServer(server) {
      server.middlewares.use((request, _, next) => {
        request.url = request.url?.replace(file, '$1/');
        next();
      });
    },
  };
}
