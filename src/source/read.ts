import { stat } from 'node:fs/promises';
import { extname } from 'node:path/posix';
import { type Collection, type Content, collections, lists } from './content.ts';
import { takeData, takePage } from './entries.ts';
import { missingFile, unexpectedFile } from './file-problems.ts';
import { listFiles } from './files.ts';
import { lostLetters } from './lost-letters.ts';
import { type Material, readMaterial } from './material.ts';
import { materialKinds } from './material-kinds.ts';
import { linesOf } from './places.ts';
import type { Problem } from './problem.ts';
import { readText } from './text-file.ts';

/** Files that must be there. */
const required = ['school.yaml', 'people.yaml', 'guide/home.mdx'];

/**
 * Reads a content folder into typed entries with places.
 * Never throws at bad content, nor at a folder that cannot be opened: both are problems.
 * @param before an earlier reading of the same folder: pages whose words are the same are taken from it as they are
 */
export async function readContent(folder: string, before?: Content): Promise<Content> {
  const pagesBefore = new Map(before?.pages.map((page) => [page.file, page]));
  const { files, problems } = await listFiles(folder);
  const texts = new Map<string, string>();
  const materials = new Map<string, Material>();
  const content: Content = {
    folder,
    files,
    texts,
    materials,
    school: undefined,
    people: [],
    organisations: [],
    sums: [],
    years: [],
    booklets: [],
    guide: [],
    policies: [],
    words: [],
    letters: [],
    pages: [],
    data: [],
    unreliable: new Set(),
    problems: [...problems],
  };
  const told = new Set(problems.map(({ file }) => file));
  for (const path of required) {
    if (files.includes(path) || told.has(path) || files.includes(path.split('/')[0] ?? '')) continue;
    const { problem, meant } = missingFile(
      path,
      files.filter((file) => kindOf(file) === 'unexpected' || file.toLowerCase() === path.toLowerCase()),
    );
    content.problems.push(problem);
    if (meant) told.add(meant);
  }
  for (const path of files) {
    const kind = kindOf(path);
    if (kind === 'material') materials.set(path, await readMaterial(folder, path));
    else if (kind === 'unexpected') {
      if (!told.has(path)) content.problems.push(unexpectedFile(path, files));
    } else {
      const source = await readText(folder, path);
      if ('rule' in source) {
        content.problems.push(source);
        continue;
      }
      texts.set(path, source.text);
      content.problems.push(...lostLetters(path, source.text, linesOf(source.text)));
      if (kind === 'data') takeData(source, content);
      else takePage(source, kind, content, pagesBefore.get(path));
    }
  }
  content.unreliable = new Set(content.problems.filter(isError).map(({ file }) => file));
  return content;
}

/** Whether a path is a folder that can be read as content. */
export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function kindOf(path: string): Collection | 'data' | 'material' | 'unexpected' {
  if (path === 'school.yaml' || path === 'money.yaml' || Object.hasOwn(lists, path)) return 'data';
  const [folder = '', name = '', ...deeper] = path.split('/');
  if (isCollection(folder) && name.endsWith('.mdx') && deeper.length === 0) return folder;
  const ending = extname(path).slice(1).toLowerCase();
  // A paper in Word is to become a page; in the folder for files it is offered as it is.
  if (folder !== 'files' && (ending === 'docx' || ending === 'odt')) return 'unexpected';
  return Object.hasOwn(materialKinds, ending) ? 'material' : 'unexpected';
}

function isCollection(folder: string): folder is Collection {
  return Object.hasOwn(collections, folder);
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}
