/** A component's tag as it stands in the text: `<Note title="…">`. All numbers are offsets into the text. */
export interface Tag {
  name: string;
  start: number;
  /** The offset after its `>`. */
  end: number;
  attributes: TagAttribute[];
}

/** One attribute of a tag, in the order of the text. */
export type TagAttribute =
  /** `title="…"`, or a name alone. `value` is the stretch between the quotes. */
  | { kind: 'words'; name: string; start: number; end: number; value: { start: number; end: number } | undefined }
  /** `title={…}`. `value` is the stretch with its brackets. */
  | { kind: 'code'; name: string; start: number; end: number; value: { start: number; end: number } }
  /** `{...all}`: no name. */
  | { kind: 'spread'; start: number; end: number };

const nameOfTag = /<([\p{L}_$][\p{L}\p{N}_$.:-]*)/uy;
const nameOfAttribute = /[\p{L}_$][\p{L}\p{N}_$:-]*/uy;
const space = /[ \t\r\n]*/y;

/**
 * Reads the tag that opens at an offset, also one whose attributes are code.
 * @returns nothing if no whole tag begins there
 */
export function tagAt(text: string, start: number): Tag | undefined {
  nameOfTag.lastIndex = start;
  const opened = nameOfTag.exec(text);
  if (!opened) return undefined;
  const attributes: TagAttribute[] = [];
  let at = nameOfTag.lastIndex;
  for (;;) {
    at = after(space, text, at);
    const sign = text[at];
    if (sign === '>') return { name: opened[1] ?? '', start, end: at + 1, attributes };
    if (sign === '/') {
      at += 1;
      continue;
    }
    const attribute = attributeAt(text, at);
    if (!attribute) return undefined;
    attributes.push(attribute);
    at = attribute.end;
  }
}

function attributeAt(text: string, start: number): TagAttribute | undefined {
  if (text[start] === '{') {
    const end = closingBracket(text, start);
    return end === undefined ? undefined : { kind: 'spread', start, end };
  }
  const named = after(nameOfAttribute, text, start);
  if (named === start) return undefined;
  const name = text.slice(start, named);
  const equals = after(space, text, named);
  if (text[equals] !== '=') return { kind: 'words', name, start, end: named, value: undefined };
  const at = after(space, text, equals + 1);
  const quote = text[at];
  if (quote === '"' || quote === "'") {
    const end = text.indexOf(quote, at + 1);
    return end === -1 ? undefined : { kind: 'words', name, start, end: end + 1, value: { start: at + 1, end } };
  }
  if (quote === '{') {
    const end = closingBracket(text, at);
    return end === undefined ? undefined : { kind: 'code', name, start, end, value: { start: at, end } };
  }
  return undefined;
}

/** Longer than any tag that somebody wrote by hand: what is looked through for the bracket that closes another. */
const farthest = 2_000;

/** The offset after the `}` that closes the bracket at `start`. */
export function closingBracket(text: string, start: number): number | undefined {
  let open = 0;
  for (let at = start; at < Math.min(text.length, start + farthest); at += 1) {
    if (text[at] === '{') open += 1;
    else if (text[at] === '}') open -= 1;
    if (open === 0) return at + 1;
  }
  return undefined;
}

function after(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  const found = pattern.exec(text);
  return found ? start + found[0].length : start;
}
