import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Printed, PrintJob } from './print-job.ts';

/** Finished PDFs of earlier builds, each under a name made from everything that it depends on. */
export interface Store {
  /** Gives what is kept for a job, or makes it and keeps it. */
  take(job: PrintJob, make: () => Promise<Printed>): Promise<Printed>;
  /** Removes what no job has asked for since the store was opened. What others keep in the same folder stays. */
  clear(): Promise<void>;
}

/** Opens a store in a folder. A file that is missing or broken is made anew; a folder that cannot be written is done without. */
export function openStore(folder: string): Store {
  const used = new Set<string>();
  return {
    async take(job, make) {
      const name = nameOf(job);
      used.add(name);
      const kept = await read(folder, name).catch(() => undefined);
      if (kept) return kept;
      const made = await make();
      await write(folder, name, made).catch(() => undefined);
      return made;
    },
    async clear() {
      if (used.size === 0) return;
      const names = await readdir(folder).catch(() => []);
      await Promise.all(
        names
          .filter((name) => ownName.test(name) && !used.has(name))
          .map((name) => rm(join(folder, name), { recursive: true, force: true })),
      );
    },
  };
}

/** What `nameOf` gives, and a draft of it. */
const ownName = /^[0-9a-f]{32}(?:-\d+)?$/;

const counts = z.object({ pages: z.number(), sheets: z.number().optional() });

async function read(folder: string, name: string): Promise<Printed> {
  const own = join(folder, name);
  const { pages, sheets } = counts.parse(JSON.parse(await readFile(join(own, 'counts.json'), 'utf8')));
  const pdf = { bytes: new Uint8Array(await readFile(join(own, 'booklet.pdf'))), pages };
  if (sheets === undefined) return { pdf };
  return { pdf, imposed: { bytes: new Uint8Array(await readFile(join(own, 'imposed.pdf'))), sheets } };
}

/** Written beside its place first: another build never finds half of it. */
async function write(folder: string, name: string, { pdf, imposed }: Printed): Promise<void> {
  const draft = join(folder, `${name}-${process.pid}`);
  await mkdir(draft, { recursive: true });
  await writeFile(join(draft, 'booklet.pdf'), pdf.bytes);
  if (imposed) await writeFile(join(draft, 'imposed.pdf'), imposed.bytes);
  await writeFile(join(draft, 'counts.json'), JSON.stringify({ pages: pdf.pages, sheets: imposed?.sheets }));
  await rename(draft, join(folder, name)).catch(() => rm(draft, { recursive: true, force: true }));
}

/** A name from the words, the pictures' bytes, the layout, and the program itself. */
function nameOf(job: PrintJob): string {
  const words = JSON.stringify(job, (key, value: unknown) =>
    key === 'file' && typeof value === 'string' ? hash(readFileSync(value)) : value,
  );
  program ??= hashOfProgram();
  return hash(program + words).slice(0, 32);
}
let program: string | undefined;

/** Everything of ours that a PDF depends on: this folder, and the versions that package.json pins. */
function hashOfProgram(): string {
  const files = readdirSync(import.meta.dirname, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = [...files.map(({ parentPath, name }) => join(parentPath, name)), join(import.meta.dirname, '../../package.json')];
  return hash(
    paths
      .sort()
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n'),
  );
}

function hash(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
