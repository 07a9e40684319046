import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { quoted, type Slip } from './slip.ts';
import { indentOf, yamlLines } from './yaml-lines.ts';

/**
 * What YAML reads without complaint, but not as the editor meant it: words after ` #` are dropped, `&Sons` is dropped,
 * `4.10` becomes 4.1, and of two fields with one name the first is lost. Content is data, so nothing may be lost.
 */
export function silentLosses(document: Document, text: string): Slip[] {
  const nodes = nodesOf(document);
  const entries = new Set(nodes.flatMap((node): unknown[] => (isSeq(node) ? node.items : [])));
  return nodes.flatMap((node) => [...lossesOf(node, text), ...(isMap(node) ? repeatedKeys(node, entries.has(node), text) : [])]);
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

/** @param isEntry whether it is an item of a list: then a new one may begin where its first field stands again */
function repeatedKeys({ items }: YAMLMap, isEntry: boolean, text: string): Slip[] {
  const seen = new Set<string>();
  const first = nameOf(items[0]);
  const slips: Slip[] = [];
  for (const pair of items) {
    const name = nameOf(pair);
    if (name === undefined || !isScalar(pair.key) || !pair.key.range) continue;
    const [start, end] = pair.key.range;
    const isAgain = seen.has(name);
    seen.add(name);
    if (!isAgain) continue;
    if (isEntry && name === first) {
      const fix = `If a new entry begins here, type a hyphen and a space before it: - ${lineFrom(text, start)}. If not, keep one of the two lines.`;
      return [...slips, { start, end, message: `“${name}” stands here twice in one entry.`, fix }];
    }
    slips.push({ start, end, message: `“${name}” stands here twice.`, fix: 'Keep one of the two lines and delete the other.' });
  }
  return slips;
}

function nameOf(pair: Pair | undefined): string | undefined {
  return isScalar(pair?.key) ? String(pair.key.value) : undefined;
}

function lossesOf(node: Node, text: string): Slip[] {
  if (!node.range) return [];
  return [...markLost(node, text), ...(isScalar(node) && node.type === 'PLAIN' ? wordsLost(node, text) : [])];
}

/** `&Sons`, `!important`: names and kinds of values in YAML. */
function markLost(node: Node, text: string): Slip[] {
  const [start, end] = node.range ?? [0, 0];
  const mark = isAlias(node) ? undefined : node.anchor ? `&${node.anchor}` : node.tag?.startsWith('!') ? node.tag : undefined;
  if (!mark) return [];
  const from = text.lastIndexOf(mark, start);
  return [
    {
      start: from === -1 ? start : from,
      end: from === -1 ? end : from + mark.length,
      message: `A word that begins with ${mark.charAt(0)} is not read as part of the value in YAML, so “${mark}” would be lost.`,
      fix: `Put the whole value in quotes: ${from === -1 ? quoted(mark) : inQuotes(text, from, lineFrom(text, from))}`,
    },
  ];
}

function wordsLost(node: Scalar, text: string): Slip[] {
  const [start, end] = node.range ?? [0, 0];
  return [...noteLost(node, text), ...changedFigure(node, start, end), ...runTogether(text, start, end), ...curlyQuotes(node, start, end)];
}

/** A short name, a day or an address is whole without what follows it. */
const wholeValue = /^(?:[a-z0-9-]+|\S+@\S+|https?:\S+)$/;

function noteLost(node: Scalar, text: string): Slip[] {
  const [start, end] = node.range ?? [0, 0];
  const typed = text.slice(start, end);
  const [, gap = '', note = ''] = /^([ \t]+)(#[^\r\n]*)/.exec(text.slice(end, end + 500)) ?? [];
  const isNote = /^#\s/.test(note);
  // An empty value is told as such, with its note. A note to oneself may follow what is no sentence.
  if (note === '' || typed === '' || (isNote && (typeof node.value !== 'string' || wholeValue.test(typed)))) return [];
  return [
    {
      value: start,
      start: end + gap.length,
      end: end + gap.length + note.trimEnd().length,
      severity: isNote ? 'warning' : 'error',
      message: 'The words after # are not read, so they would be lost.',
      fix: `Put the whole value in quotes: ${inQuotes(text, start, typed + gap + note.trimEnd())}. If it is a note to yourself, ${
        isNote ? 'put it on a line of its own.' : 'put it on a line of its own, with a space after the #.'
      }`,
    },
  ];
}

function changedFigure(node: Scalar, start: number, end: number): Slip[] {
  const typed = node.source ?? '';
  if (typeof node.value !== 'number' || typed === String(node.value)) return [];
  return [
    {
      start,
      end,
      message: `This would be read as the figure ${node.value}.`,
      fix: `If that is right, type ${node.value}. If not, put it in quotes: '${typed}'`,
    },
  ];
}

/** An item of a list that does not line up is read as more words of the one above. */
function runTogether(text: string, start: number, end: number): Slip[] {
  const lines = yamlLines(text.slice(start, end)).slice(1);
  const item = lines.find((line) => /^\s*[-*•·▪–—]\s*\S/.test(line.text));
  if (!item) return [];
  const words = item.text.replace(/^\s*[-*•·▪–—]\s*/, '').trimEnd();
  return [
    {
      value: start,
      start: start + item.start + indentOf(item.text),
      end: start + item.start + item.text.trimEnd().length,
      message: 'This line would be read as part of the one above it.',
      fix: `If it is an item of the list, begin it right under the one above, with a hyphen and a space: - ${words}`,
    },
  ];
}

/** Word turns straight quote marks into curly ones, which hold nothing together. */
function curlyQuotes({ source = '' }: Scalar, start: number, end: number): Slip[] {
  const words = /^[“‘”]([^“”‘’"]+)[”’"]$/.exec(source)?.[1];
  if (words === undefined) return [];
  return [
    {
      start,
      end,
      severity: 'warning',
      message: 'Curly quote marks do not hold a value together: they would be shown.',
      fix: `If they are not part of the words, take them out: ${words}`,
    },
  ];
}

/** Words in quotes, after the field's name where they are all that stands in their line. */
function inQuotes(text: string, start: number, words: string): string {
  const before = /[^\n]*$/.exec(text.slice(0, start))?.[0] ?? '';
  return `${/^\s*(?:- +)*[\w-]+: +$/.test(before) ? before.trimStart() : ''}${quoted(words)}`;
}

/** The words from an offset to the end of the line. */
function lineFrom(text: string, start: number): string {
  return (/^[^\r\n]*/.exec(text.slice(start, start + 500))?.[0] ?? '').trimEnd();
}
