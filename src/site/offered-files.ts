import { readdir, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { sizeInWords } from '../language/index.ts';
import { offeredAs } from '../schema/index.ts';
import { settings } from './settings.ts';

/** What a link to each file of the folder `files/` says behind its words: `PDF, 240 KB`, by the address that editors type: `/files/map.pdf`. */
export type OfferedFiles = ReadonlyMap<string, string>;

/** The files that the site offers, counted from the content folder: all of `files/` that browsers can be given safely. */
export async function offeredFiles(): Promise<string[]> {
  const found = await readdir(join(settings().content, 'files'), { recursive: true, withFileTypes: true }).catch(() => []);
  return found
    .filter((item) => item.isFile() && offeredAs(item.name))
    .map((item) =>
      join(item.parentPath, item.name)
        .slice(settings().content.length + 1)
        .replaceAll(sep, '/'),
    )
    .toSorted();
}

let read: Promise<OfferedFiles> | undefined;

/** What the links to files say. A build reads it once; the preview reads it anew for each page. */
export function offeredInWords(): Promise<OfferedFiles> {
  if (import.meta.env.DEV) return readSizes();
  read ??= readSizes();
  return read;
}

async function readSizes(): Promise<OfferedFiles> {
  const files = await offeredFiles();
  const words = files.map(async (file): Promise<[string, string]> => {
    const { size } = await stat(join(settings().content, file));
    return [`/${file}`, `${offeredAs(file)?.kind}, ${sizeInWords(size)}`];
  });
  return new Map(await Promise.all(words));
}
