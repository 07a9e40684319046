/** As far as signs that a reader never sees are looked past: a backslash, a quote, the stars of bold words. */
const farthest = 12;

/**
 * Where each letter of some words stands in the text that they were typed in, where a text and what is read of it differ:
 * `\*` is read as `*`, `&amp;` as `&`, `''` as `'` in YAML, and a line end with its indent as one space.
 * @param typed the text
 * @param start the offset at which the words begin, or signs before them such as a quote
 * @param end the offset after them
 * @param words as they are read
 * @returns an offset for each UTF-16 unit of the words, and one for their end
 */
export function offsetsOf(typed: string, start: number, end: number, words: string): number[] {
  const offsets: number[] = [];
  let at = start;
  for (let index = 0; index < words.length; index += 1) {
    const sign = words[index] ?? '';
    if (isSpace(sign)) {
      const space = nextSpace(typed, at, end);
      offsets.push(space);
      at = afterSpace(typed, space, end, words[index + 1] ?? '');
      continue;
    }
    const found = placeOfSign(typed, at, end, sign, words.slice(index));
    offsets.push(found.start);
    at = found.end;
    if (found.units === 2) {
      offsets.push(found.start);
      index += 1;
    }
  }
  offsets.push(Math.min(at, end));
  return offsets;
}

/** Where one letter stands, and how many UTF-16 units it has. */
function placeOfSign(typed: string, at: number, end: number, sign: string, words: string): { start: number; end: number; units: number } {
  for (let start = at; start < Math.min(at + farthest, end); start += 1) {
    const entity = entityAt(typed, start);
    if (entity && !words.startsWith(entity)) {
      const units = /^[\uD800-\uDBFF]/.test(words) ? 2 : 1;
      return { start, end: start + entity.length, units };
    }
    if (typed[start] === sign) return { start, end: start + 1, units: 1 };
  }
  return { start: Math.min(at, end), end: Math.min(at + 1, end), units: 1 };
}

/** `&amp;`, `&#233;` */
function entityAt(typed: string, at: number): string | undefined {
  if (typed[at] !== '&') return undefined;
  return /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});/.exec(typed.slice(at, at + 40))?.[0];
}

/** The nearest space, past signs that close bold words. */
function nextSpace(typed: string, at: number, end: number): number {
  for (let start = at; start < Math.min(at + farthest, end); start += 1) if (isSpace(typed[start] ?? '')) return start;
  return Math.min(at, end);
}

/** The offset after a space. A line end takes with it the signs that a new line begins with: an indent, `>` of a quotation. */
function afterSpace(typed: string, at: number, end: number, next: string): number {
  const gap = isSpace(next) ? undefined : /^[ \t]*\r?\n[ \t\r\n]*/.exec(typed.slice(at, end))?.[0];
  if (gap === undefined) return Math.min(at + 1, end);
  let after = at + gap.length;
  while (after < end && /[ \t>]/.test(typed[after] ?? '') && typed[after] !== next) after += 1;
  return after;
}

function isSpace(sign: string): boolean {
  return sign === ' ' || sign === '\n' || sign === '\t' || sign === '\r';
}
