import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative } from 'node:path';
import sharp from 'sharp';
import type { Plugin } from 'vite';
import { cleanSvg } from '../source/clean-svg.ts';

/**
 * Gives Astro a cleaned copy of each drawing in the place of the editor's own file, so that neither a build nor the preview
 * knows any other.
 * @param copies a folder of this run's own
 */
export function cleanedDrawings(content: string, copies: string): Plugin {
  return {
    name: 'plainbook-drawings',
    enforce: 'pre',
    async resolveId(id, importer, given) {
      if (!/\.svg$/i.test(id) || importer === undefined) return null;
      const found = await this.resolve(id, importer, { ...given, skipSelf: true });
      const name = found ? insideOf(content, found.id) : undefined;
      if (name === undefined) return found;
      this.addWatchFile(join(content, name));
      return copy(name);
    },
    configureServer(server) {
      server.watcher.on('change', (path) => {
        const name = /\.svg$/i.test(path) ? insideOf(content, path) : undefined;
        // A drawing that an editor has broken is told by the check; the last good one stays.
        if (name !== undefined) copy(name).catch(() => undefined);
      });
    },
  };

  async function copy(name: string): Promise<string> {
    const to = join(copies, name);
    await mkdir(dirname(to), { recursive: true });
    await writeFile(to, await cleanDrawing(await readFile(join(content, name), 'utf8'), name));
    return to;
  }
}

/** The path below a folder, or nothing for one that does not stand there. */
function insideOf(folder: string, path: string): string | undefined {
  const below = relative(folder, path);
  return below.startsWith('..') || isAbsolute(below) ? undefined : below;
}

async function cleanDrawing(source: string, name: string): Promise<string> {
  const cleaned = cleanSvg(source);
  if ('fault' in cleaned) throw new Error(`The drawing ${name} cannot be read: ${cleaned.fault}.`);
  return remakePictures(cleaned.svg);
}

/** A photograph may stand in a drawing, with all that its camera wrote into it. */
async function remakePictures(svg: string): Promise<string> {
  const parts = svg.split(/(href="data:image\/[a-z]+;base64,[^"]*")/i);
  const remade = parts.map(async (part, index) => {
    if (index % 2 === 0) return part;
    const { data, info } = await sharp(Buffer.from(part.slice(part.indexOf(',') + 1, -1), 'base64'))
      .autoOrient()
      .toBuffer({ resolveWithObject: true });
    return `href="data:image/${info.format};base64,${data.toString('base64')}"`;
  });
  return (await Promise.all(remade)).join('');
}
