import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { quoted, type Slip } from './slip.ts';

/**
 * What YAML reads without complaint, but not as the editor meant it: words after ` #` are dropped, `&Sons` is dropped,
 * `4.10` becomes 4.1, and of two fields with one name the first is lost. Content is data, so nothing may be lost.
 */
export function silentLosses(document: Document, text: string): Slip[] {
  return nodesOf(document).flatMap((node) => [...lossesOf(node, text), ...(isMap(node) ? repeatedKeys(node) : [])]);
}

/** Values that stand for another value: `*name`. Each could be a whole list of such, so they are never followed. */
export function aliases(document: Document, text: string): Slip[] {
  return nodesOf(document).flatMap((node): Slip[] => {
    if (!isAlias(node) || !node.range) return [];
    const [start, end] = node.range;
    return [
      {
        start,
        end,
        message: 'A value that begins with * stands for another value in YAML.',
        fix: `Put the whole value in quotes: ${quoted(lineFrom(text, start))}`,
      },
    ];
  });
}

/** Every key and value, in the order of the text. */
function nodesOf(document: Document): Node[] {
  const found: Node[] = [];
  const waiting: unknown[] = [document.contents];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (!isNode(node)) continue;
    found.push(node);
    if (isMap(node)) for (const { key, value } of node.items) waiting.push(key, value);
    if (isSeq(node)) for (const item of node.items) waiting.push(item);
  }
  return found.sort((a, b) => (a.range?.[0] ?? 0) - (b.range?.[0] ?? 0));
}

function repeatedKeys({ items }: YAMLMap): Slip[] {
  const seen = new Set<string>();
  return items.flatMap(({ key }: Pair): Slip[] => {
    if (!isScalar(key) || !key.range) return [];
    const name = String(key.value);
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    const [start, end] = key.range;
    return [{ start, end, message: `“${name}” stands here twice.`, fix: 'Keep one of the two lines and delete the other.' }];
  });
}

function lossesOf(node: Node, text: string): Slip[] {
  if (!node.range) return [];
  const [start, end] = node.range;
  const found: Slip[] = [];
  const mark = isAlias(node) ? undefined : node.anchor ? `&${node.anchor}` : node.tag?.startsWith('!') ? node.tag : undefined;
  if (mark) {
    const from = text.lastIndexOf(mark, start);
    found.push({
      start: from === -1 ? start : from,
      end: from === -1 ? end : from + mark.length,
      message: `A word that begins with ${mark.charAt(0)} is not read as part of the value in YAML, so “${mark}” would be lost.`,
      fix: `Put the whole value in quotes: ${quoted(from === -1 ? mark : lineFrom(text, from))}`,
    });
  }
  if (!isScalar(node) || node.type !== 'PLAIN') return found;
  const comment = /^[ \t]+(#[^\s#][^\r\n]*)/.exec(text.slice(end, end + 500));
  if (comment) {
    const from = end + comment[0].length - (comment[1] ?? '').length;
    found.push({
      start: from,
      end: end + comment[0].length,
      message: 'The words after # are not read, so they would be lost.',
      fix: `Put the whole value in quotes: ${quoted(text.slice(start, end) + comment[0])}. If it is a note to yourself, put a space after the #.`,
    });
  }
  const typed = node.source ?? '';
  if (typeof node.value === 'number' && typed !== String(node.value)) {
    found.push({
      start,
      end,
      message: `This would be read as the figure ${node.value}.`,
      fix: `If that is right, type ${node.value}. If not, put it in quotes: '${typed}'`,
    });
  }
  return found;
}

/** The words from an offset to the end of the line. */
function lineFrom(text: string, start: number): string {
  return (/^[^\r\n]*/.exec(text.slice(start, start + 500))?.[0] ?? '').trimEnd();
}
