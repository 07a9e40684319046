import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { School } from '../../src/schema/index.ts';
import { buildSite, formatNames } from '../../src/site/index.ts';
import { today, writeSchool } from '../fixture-school.ts';

/** A school to build without a check. */
export interface UncheckedSchool {
  name: string;
  /** Files of the small school with other words. Bytes are written in base64 behind `base64:`. */
  changes: Record<string, string>;
  /** What the command would hand over of school.yaml. */
  school?: Pick<School, 'website' | 'colours'>;
}

/** What became of it: the folder of its site, or why it was refused. */
export type Unchecked = { name: string; site: string } | { name: string; refused: string };

const ordinary = { website: 'https://send.school.example', colours: { accent: '#0b5351' } };

/** Builds the schools that stand on standard input, each into a folder below the first argument, and tells what became of them. */
const folder = process.argv[2] ?? '';
const schools: UncheckedSchool[] = JSON.parse(await text(process.stdin));
const results: Unchecked[] = [];
for (const [index, { name, changes, school }] of schools.entries()) results.push(await build(index, name, changes, school));
process.stdout.write(`\n${JSON.stringify(results)}`);

async function build(index: number, name: string, changes: Record<string, string>, school = ordinary): Promise<Unchecked> {
  await using written = await writeSchool(Object.fromEntries(Object.entries(changes).map(([path, words]) => [path, bytesOf(words)])));
  const home = join(folder, String(index));
  await mkdir(home);
  try {
    await buildSite({ content: written.folder, work: join(home, 'work'), school, today, formats: formatNames }, join(home, 'site'));
    return { name, site: join(home, 'site') };
  } catch (error) {
    return { name, refused: String(error) };
  }
}

function bytesOf(words: string): string | Buffer {
  return words.startsWith('base64:') ? Buffer.from(words.slice('base64:'.length), 'base64') : words;
}
