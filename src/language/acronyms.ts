import { isMeant, markShouted, startsName, type Token } from './acronym-context.ts';
import { acronymKey, isKnownAcronym } from './acronym-meanings.ts';
import { type Letters, lettersOf } from './acronym-shapes.ts';
import { capitals } from './capitals.ts';
import { maskNames } from './masked-names.ts';

/** Letters in a text that stand for words: `SENCos`, `KS2`, `s.36`, `SEN(D)`. */
export interface Acronym extends Letters {
  /** As they are typed, without `’s`. */
  text: string;
  /** Offsets in the text, the end exclusive. */
  start: number;
  end: number;
}

/**
 * The acronyms and initialisms of a text, in their order. Left out are letters that everybody knows (`TV`), words in capitals for stress or
 * in headings, Roman numerals, initials of people, letters in names of schools, postcodes, references, and addresses of the web.
 */
export function acronymsIn(text: string): Acronym[] {
  if (!mayHold.test(text)) return [];
  const tokens = tokensOf(maskNames(text));
  return tokens.flatMap((token, at) => {
    const { typed, start, end, kind } = token;
    const letters = kind === 'word' ? lettersOf(typed) : withSigns(token, tokens[at + 1]);
    return letters && (kind !== 'word' || isMeant(letters, at, tokens)) ? [{ text: typed, start, end, ...letters }] : [];
  });
}

const sections = '[sS]{1,2}\\.\\s?\\d{1,3}(?!\\d)|s{1,2}\\d{1,3}(?![\\p{L}\\d])|S\\d{2,3}(?![\\p{L}\\d])';

const token = new RegExp(
  [
    // s.36, ss36, S.36
    `(?<section>${sections})`,
    // S.E.N.
    '(?<dotted>(?:\\p{Lu}\\.){2,}(?:\\p{Lu}(?!\\p{L}))?)',
    // SEN(D)Co, SEN/D, C&I, C & I
    '(?<joined>\\p{Lu}{2,}\\(\\p{Lu}{1,2}\\)\\p{L}*|\\p{Lu}{3,}/\\p{Lu}(?![\\p{L}/])|\\p{Lu}{1,4}(?:&\\p{Lu}{1,4})+|\\p{Lu} & \\p{Lu}(?!\\p{L}))',
    '\\p{L}[\\p{L}\\p{N}]*',
  ]
    .map((kind) => `(?<![\\p{L}\\p{N}])(?:${kind})`)
    .join('|'),
  'gu',
);

/** A cheap first look. */
const mayHold = new RegExp(
  `\\p{Lu}[^\\s]{0,3}\\p{Lu}|\\p{Lu} & \\p{Lu}|\\p{Lu}\\d|(?<!\\p{L})(?:${sections}|${[...capitals.otherCase].join('|')})`,
  'u',
);

function tokensOf(text: string): Token[] {
  const tokens = Array.from(text.matchAll(token), ({ 0: typed, groups, index: start }): Token => {
    const end = start + typed.length;
    const kind = groups?.section ? 'section' : groups?.dotted ? 'dotted' : groups?.joined ? 'joined' : 'word';
    return { typed, start, end, kind, isBracketed: text[start - 1] === '(' && text[end] === ')', isShouted: false };
  });
  markShouted(tokens, text);
  return tokens;
}

/** Letters with signs between them must be known, except those with full stops, unless a name follows: `J.K. Rowling`. */
function withSigns(one: Token, next: Token | undefined): Letters | undefined {
  const { typed, kind } = one;
  if (kind === 'section') {
    return { letters: typed, isPlural: false, key: /^ss/i.test(typed) ? 'SS#' : 'S#', number: /\d+/.exec(typed)?.[0] ?? '' };
  }
  const key = acronymKey(typed);
  if (capitals.everyday.has(key)) return undefined;
  if (kind === 'joined') return isKnownAcronym(key) ? { letters: typed, isPlural: false, key } : undefined;
  return isKnownAcronym(key) || key.length > 3 || !startsName(one, next) ? { letters: key, isPlural: false, key } : undefined;
}
