import { tagAt } from './tags.ts';

/**
 * A stretch of a page that MDX would run as code: `{…}`, `title={…}`, `{...all}`, `import …`, `export …`.
 * `start` and `end` are offsets into the text.
 */
export interface CodeStretch {
  kind: 'brackets' | 'attribute' | 'spread' | 'import' | 'export';
  start: number;
  end: number;
}

/** A text in which nothing is code, of the same length, and where its code stood. */
export interface HiddenCode {
  text: string;
  /** In the order of the text. Of brackets, only the opening one. */
  stretches: CodeStretch[];
  /** Whether any sign of the text was changed. */
  isChanged: boolean;
  /** Turns the signs that stand in for code back into what they were, as far as a reader of the words needs. */
  restore(words: string): string;
}

/**
 * Takes code out of the way of the Markdown parser, which would parse it as JavaScript: that crashes the whole program
 * on some thousand brackets within one another, takes minutes on many open ones, and stops at the first mistake.
 * Opening brackets become private letters, and an attribute's code becomes words in quotes, so every place stays right.
 */
export function hideCode(text: string): HiddenCode {
  if (!/\{|^(?:import|export)/m.test(text)) return { text, stretches: [], isChanged: false, restore: (words) => words };
  const [open = '', inside = '', importSign = '', exportSign = ''] = lettersNotIn(text, 4);
  const signs = text.split('');
  const stretches: CodeStretch[] = [];
  const hidden = new Uint8Array(text.length);
  const hide = (start: number, end: number): void => {
    hidden.fill(1, start, end);
  };

  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) {
    for (const attribute of tagAt(text, at)?.attributes ?? []) {
      if (attribute.kind === 'spread') {
        stretches.push({ kind: 'spread', start: attribute.start, end: attribute.end });
        blank(signs, attribute.start, attribute.end, ' ');
        hide(attribute.start, attribute.end);
      } else if (attribute.kind === 'code') {
        const { start, end } = attribute.value;
        stretches.push({ kind: 'attribute', start, end });
        blank(signs, start, end, inside);
        signs[start] = '"';
        signs[end - 1] = '"';
        hide(start, end);
      }
    }
  }

  for (let at = text.indexOf('{'); at !== -1; at = text.indexOf('{', at + 1)) {
    if (hidden[at] === 1 || isEscaped(text, at)) continue;
    signs[at] = open;
    stretches.push({ kind: 'brackets', start: at, end: at + 1 });
  }

  for (const { 0: line, 1: word, index } of text.matchAll(/^(import|export)(?=[ \t{*])[^\r\n]*/gm)) {
    signs[index] = word === 'import' ? importSign : exportSign;
    stretches.push({ kind: word === 'import' ? 'import' : 'export', start: index, end: index + line.length });
  }

  const standsFor = new Map([
    [open, '{'],
    [importSign, 'i'],
    [exportSign, 'e'],
  ]);
  const any = new RegExp(`"${inside}+"|[${open}${importSign}${exportSign}]`, 'g');
  return {
    text: signs.join(''),
    isChanged: true,
    stretches: stretches.sort((a, b) => a.start - b.start),
    restore: (words) => words.replace(any, (sign) => standsFor.get(sign) ?? '{…}'),
  };
}

function blank(signs: string[], start: number, end: number, sign: string): void {
  for (let at = start; at < end; at += 1) if (signs[at] !== '\n' && signs[at] !== '\r') signs[at] = sign;
}

/** A sign after an odd number of backslashes stands for itself. */
function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}

/** Letters of Unicode's private area that the text does not use. */
function lettersNotIn(text: string, wanted: number): string[] {
  const used = new Set(text.match(/[\uE000-\uF8FF]/g) ?? []);
  const free: string[] = [];
  for (let code = 0xe000; code <= 0xf8ff && free.length < wanted; code += 1) {
    const letter = String.fromCharCode(code);
    if (!used.has(letter)) free.push(letter);
  }
  return free;
}
