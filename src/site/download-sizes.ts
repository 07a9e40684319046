import { glob, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sizeInWords } from '../language/index.ts';

/**
 * Writes the size of each file of `downloads/` behind the words of the links to it. The pages are made before the files, because
 * the files are made of them; so a page keeps a place for the size, which stays empty in the preview.
 */
export async function tellDownloadSizes(site: string): Promise<void> {
  const folder = join(site, 'downloads');
  const files = await readdir(folder).catch(() => []);
  const sizes = new Map(
    await Promise.all(files.map(async (file): Promise<[string, string]> => [file, sizeInWords((await stat(join(folder, file))).size)])),
  );
  for await (const path of glob('**/*.html', { cwd: site })) {
    const html = await readFile(join(site, path), 'utf8');
    const told = html.replaceAll(placeOfSize, (_, file: string) => (sizes.has(file) ? `, ${sizes.get(file)}` : ''));
    if (told !== html) await writeFile(join(site, path), told);
  }
}

const placeOfSize = /<span data-size-of="([^"]+)"[^>]*><\/span>/g;
