import words from './frequency-words.json' with { type: 'json' };

/** Whether a text says how often something is done: “each term”, “3 times a year”, “in October, February and June”. */
export function saysHowOften(text: string): boolean {
  const line = text.toLowerCase().replace(/\s+/g, ' ');
  return patterns.some((pattern) => pattern.test(line));
}

const number = `(?:\\d+|${either(words.numbers)})`;
const unit = `(?:${either(words['before units'])} )?${either([...words.units, ...words['days and seasons'], ...words.months])}s?`;
/** “In each year group” says who, and not how often. */
const notAGroup = `(?! ${either(words['not after a unit'])}\\b)`;

const patterns: readonly RegExp[] = [
  // each term, every December, every 6 weeks
  `${either(words.each)} (?:${number} )?${unit}`,
  // twice a year, 3 times in the school year, three meetings a year
  `(?:${either(words['how many times'])}|${number} (?:\\p{L}+ ){1,3}?)\\s?${either(words.per)} ${unit}`,
  `per ${unit}`,
  `end of ${either([...words.each, 'the'])} ${unit}`,
  either(words.alone),
  // October, February and June
  `${either(words.months)}(?:, ${either(words.months)})*,? (?:and|&) ${either(words.months)}`,
].map((pattern) => new RegExp(`(?<![\\p{L}-])${pattern}(?![\\p{L}-])${notAGroup}`, 'u'));

function either(choices: readonly string[]): string {
  return `(?:${choices.join('|')})`;
}
