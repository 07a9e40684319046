import words from './quantity-words.json' with { type: 'json' };

/** A number in a text, from one offset up to, not including, another. */
export interface NumberInText {
  start: number;
  end: number;
  amount: number;
  /** Whether a £ stands before it. */
  isPounds: boolean;
}

/** Every number of a text, in figures or in words, whatever it stands for: “6,000”, “£1.5 million”, “twenty-five”, “ten (10)”, “2½”. */
export function numbersIn(text: string): NumberInText[] {
  const found: NumberInText[] = [];
  const search = new RegExp(anyNumber);
  for (let match = search.exec(text); match; match = search.exec(text)) {
    const isPounds = match[0].startsWith('£');
    const { amount, length } = match.groups?.figure ? readFigure(match, isPounds) : readWords(match[0]);
    const number = { start: match.index, end: match.index + length, amount, isPounds };
    search.lastIndex = number.end;
    const last = found.at(-1);
    if (last && isSaidTwice(text, last, number)) last.end = number.end + 1;
    else found.push(number);
  }
  return found;
}

/** “Ten (10)” and “10 (ten)” say one number twice. */
function isSaidTwice(text: string, first: NumberInText, again: NumberInText): boolean {
  return first.amount === again.amount && /^\s*\($/.test(text.slice(first.end, again.start)) && text[again.end] === ')';
}

const smallNumbers = new Map(Object.entries(words.numbers));
const scales: Record<string, number> = { hundred: 100, thousand: 1000, k: 1000, million: 1_000_000, m: 1_000_000 };
const fractions: Record<string, number> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

const word = `(?:${[...smallNumbers.keys()].join('|')}|hundred|thousand|million)`;
const anyNumber = new RegExp(
  [
    // Not within a word, an address, or a number with dots: “AB1 2CD”, “COVID-19”, “2.1.3”.
    String.raw`(?<![\p{L}\d_#&+=@/])(?<!\p{L}[-–])(?<!\d[.,:])`,
    '(?:',
    String.raw`(?:£\s?)?(?<figure>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?!\d|[,.:/]\d)(?:\s?(?<fraction>[½¼¾]))?(?:\s?(?<scale>million|thousand|[mk])(?!\p{L}))?`,
    String.raw`|${word}(?:(?:\s+|-)(?:and\s+)?${word})*(?:\s+and\s+a\s+half)?(?![\p{L}\d])`,
    ')',
  ].join(''),
  'giu',
);

function readFigure({ 0: typed, groups = {} }: RegExpExecArray, isPounds: boolean): { amount: number; length: number } {
  const { figure = '', fraction = '', scale = '' } = groups;
  const amount = Number(figure.replaceAll(',', '')) + (fractions[fraction] ?? 0);
  // “2m” is two metres, and “£2m” two million pounds.
  if (scale.length === 1 && !isPounds) return { amount, length: typed.length - scale.length };
  return { amount: amount * (scales[scale.toLowerCase()] ?? 1), length: typed.length };
}

/** Reads as many words as make one number: of “twenty five ten” the first two. */
function readWords(typed: string): { amount: number; length: number } {
  let total = 0;
  let part: number | undefined;
  let length = 0;
  for (const { 0: token, index } of typed.toLowerCase().matchAll(/\p{L}+/gu)) {
    const small = smallNumbers.get(token);
    if (small !== undefined) {
      if (part !== undefined && !(part % 100 === 0 || (part % 100 >= 20 && part % 10 === 0 && small < 10))) break;
      part = (part ?? 0) + small;
    } else if (token === 'hundred') {
      part = (part ?? 1) * 100;
    } else if (token === 'half') {
      part = (part ?? 0) + 0.5;
    } else if (token === 'and' || token === 'a') {
      // “One and two” are two numbers; “one hundred and two” is one.
      if (token === 'and' && part !== undefined && part % 100 !== 0 && !typed.slice(index).endsWith('half')) break;
      continue;
    } else {
      total += (part ?? 1) * (scales[token] ?? 1);
      part = undefined;
    }
    length = index + token.length;
  }
  return { amount: total + (part ?? 0), length };
}
