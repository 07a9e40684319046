import sharp from 'sharp';
import { isMap, isScalar, isSeq, type Node, type ParsedNode, parseDocument, type YAMLMap } from 'yaml';
import type { ExampleFile } from '../docs/rule-comment.ts';
import { type Changes, guidePage, letter, paper, smallSchool, today, word } from './fixture-school.ts';

/** What an example of a rule changes in the small school, and the day on which it is checked. */
export async function exampleChanges(files: ExampleFile[]): Promise<{ changes: Changes; today: string }> {
  const changes: Changes = {};
  let day = today;
  for (const { kind, path, words } of files) {
    if (kind === 'sh') day = /--today (\S+)/.exec(words)?.[1] ?? day;
    else changes[path] = await changed(kind, path, words, changes[path] ?? smallSchool[path]);
  }
  return { changes, today: day };
}

async function changed(kind: string, path: string, words: string, before: Changes[string]): Promise<Changes[string]> {
  switch (kind) {
    case 'mdx':
      return changedPage(typeof before === 'string' ? before : newPage(path), words);
    case 'yaml':
      return merged(typeof before === 'string' ? before : '', words);
    case 'text':
    case 'svg':
      return words;
    case 'none':
      return undefined;
    case 'bytes':
      return Buffer.from(words.replace(/\s/g, ''), 'hex');
    case 'picture':
      return drawn(words);
    default:
      throw new Error(`An example has a block of an unknown kind: ${kind}`);
  }
}

function newPage(path: string): string {
  if (path.startsWith('guide/')) return guidePage();
  if (path.startsWith('policies/')) return paper();
  if (path.startsWith('letters/')) return letter();
  return word();
}

/** A page with its fields merged and its words replaced, as far as an example gives them. */
function changedPage(before: string, words: string): string {
  const [, fields = '', body = ''] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(before) ?? [];
  const given = /^---\n([\s\S]*?)^---\n?([\s\S]*)$/m.exec(words);
  if (!given) return `---\n${fields}---\n\n${words}`;
  const [, change = '', newBody = ''] = given;
  return `---\n${merged(fields, change)}---\n${newBody.trim() === '' ? body : newBody}`;
}

/** YAML with the changes of an example: maps key by key, lists of entries by their id. */
function merged(before: string, change: string): string {
  const document = parseDocument(before);
  const changes = parseDocument(change);
  if (changes.errors.length > 0 || !changes.contents) throw new Error(`An example's YAML cannot be merged:\n${change}`);
  document.contents = (document.contents ? mergeNode(document.contents, changes.contents) : changes.contents) as ParsedNode;
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function mergeNode(before: Node, change: Node): Node {
  if (isMap<Node, Node>(before) && isMap<Node, Node>(change)) {
    for (const { key, value } of change.items) {
      if (!value || (isScalar(value) && value.source === '~')) before.delete(key);
      else {
        const old = before.get(key, true);
        before.set(key, old ? mergeNode(old, value) : value);
      }
    }
    return before;
  }
  if (isSeq<Node>(before) && isSeq<Node>(change) && change.items.every((item) => idOf(item) !== undefined)) {
    for (const item of change.items) {
      const index = before.items.findIndex((old) => idOf(old) === idOf(item));
      const old = before.items[index];
      if (isMap(item) && item.get('delete') === true) before.items.splice(index, 1);
      else if (old) before.items[index] = mergeNode(old, item);
      else before.items.push(item);
    }
    return before;
  }
  return change;
}

function idOf(item: Node): unknown {
  return isMap(item) ? (item as YAMLMap).get('id') : undefined;
}

/** A picture as an example describes it: `600 x 400 jpeg, with place, turned`. */
async function drawn(words: string): Promise<Buffer> {
  const [, width, height, format] = /^(\d+) x (\d+) (jpeg|png|webp|avif|gif|tiff)/.exec(words.trim()) ?? [];
  if (!width || !height || !format) throw new Error(`An example's picture cannot be drawn: ${words}`);
  let picture = sharp({ create: { width: Number(width), height: Number(height), channels: 3, background: '#7799bb' } });
  if (words.includes('turned')) picture = picture.withMetadata({ orientation: 6 });
  if (words.includes('with place')) {
    picture = picture.withExif({
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 57/1 0/1', GPSLongitudeRef: 'W', GPSLongitude: '1/1 9/1 0/1' },
    });
  }
  return picture.toFormat(format as 'jpeg').toBuffer();
}
