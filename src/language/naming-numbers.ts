import { allDatesIn } from './dates-in-text.ts';
import { measureAfter, type Unit } from './measures.ts';
import type { NumberInText } from './numbers.ts';
import { anyOf } from './phrases.ts';
import words from './quantity-words.json' with { type: 'json' };

/**
 * The numbers of a text that count something. Left out are those that only name: of a law, a page, a step or a school year, of a
 * telephone or a house, a time of day, a date, a place in a list.
 */
export function withoutNames(text: string, numbers: readonly NumberInText[]): NumberInText[] {
  const stretches = [...allDatesIn(text), ...named(text)];
  const counting: NumberInText[] = [];
  let lastName: NumberInText | undefined;
  for (const number of numbers) {
    const goesOn = lastName !== undefined && sameList.test(text.slice(lastName.end, number.start));
    if (stretches.some(({ start, end }) => number.start < end && start < number.end)) continue;
    if (isLabelled(text, number) || (goesOn && !isMeasured(text, number))) lastName = number;
    else counting.push(number);
  }
  return counting;
}

/** “Steps 1, 2 and 3”, “sections 29(1) to 31”. */
const sameList = /^(?:\(\p{L}\))*(?:\s*,?\s*(?:and|or|to|&|-|–)\s*|\s*,\s*|\()$/u;

const label = new RegExp(String.raw`(?<![\p{L}])${anyOf(words.labels.words)}[\s-]*$`, 'iu');
const labelInCapitals = new RegExp(String.raw`(?<![\p{L}])${anyOf(words.labelsInCapitals.words)}[\s-]*$`, 'u');

function isLabelled(text: string, number: NumberInText): boolean {
  const before = text.slice(Math.max(0, number.start - 30), number.start);
  if (number.isPounds) return false;
  if (labelInCapitals.test(before)) return true;
  const [typed] = label.exec(before) ?? [];
  return typed !== undefined && (/^\p{Lu}/u.test(typed) || !isMeasured(text, number));
}

/** Units that a named thing does not have, so that “at this stage 10 school days” holds a quantity. */
const measures: ReadonlySet<Unit> = new Set([
  'minutes',
  'hours',
  'days',
  'school days',
  'working days',
  'weeks',
  'school weeks',
  'months',
  'percent',
  'pounds',
]);

function isMeasured(text: string, { end, isPounds }: NumberInText): boolean {
  return measures.has(measureAfter(text, end, isPounds).unit);
}

const hour = String.raw`(?:[01]?\d|2[0-4])`;
const minute = '[0-5]\\d';
const halfDay = String.raw`[ap]\.?m\b\.?`;
const streets = words.streets.words.map((street) => street.charAt(0).toUpperCase() + street.slice(1)).join('|');

const stretches = [
  // “9 to 3.15 pm”, “3.30pm”, “08:45”, “9 o'clock”, “at 9 in the morning”
  new RegExp(
    String.raw`(?<![\d£.,])(?:${hour}(?:[.:]${minute})?\s?(?:${halfDay})?\s?(?:to|until|till|and|or|-|–)\s?)?(?:${hour}(?:[.:]${minute})?\s?${halfDay}|${hour}:${minute}(?!\d))`,
    'gi',
  ),
  new RegExp(
    String.raw`\b(?:at|from|until|till|by|before|after|between|to|and)\s(?:(?:half|quarter)\s(?:past|to)\s)?${hour}\.${minute}(?![\d.%]|\s(?:million|hours|days|per))`,
    'gi',
  ),
  new RegExp(String.raw`\b(?:half|quarter|five|ten|twenty)\s(?:past|to)\s(?:\d{1,2}|${anyOf(Object.keys(words.numbers))})\b`, 'gi'),
  new RegExp(
    String.raw`\b(?:${hour}|${anyOf(Object.keys(words.numbers))})\s(?:o['’]clock|(?:in the (?:morning|afternoon|evening)|at night)\b)`,
    'gi',
  ),
  // Telephone numbers
  /(?<![\d£.,])(?:\+44[\s\d()-]{8,}\d|\(?0\d{2,4}\)?[\s-]?\d{2,4}(?:[\s-]?\d{2,4}){1,2})(?!\d)/g,
  new RegExp(
    String.raw`\b(?:ring|rings|call|calls|dial|phone|telephone|text|contact|on|nhs|or|line)\s(?:${words.emergencyNumbers.numbers.join('|')})(?![\d,])`,
    'gi',
  ),
  // Addresses of pages, mail and houses, and postcodes
  /(?<!\S)(?:[^\s@]{1,100}@|\(?(?:https?:|www\.)|\/)\S+/gi,
  new RegExp(String.raw`\b\d+\p{L}?(?:\s\p{Lu}[\p{L}'’]+){1,3}?\s(?:${streets})\b`, 'gu'),
  /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/g,
  // Places in a list
  /^\s*\(?\d{1,2}[.)]\s/gm,
  /(?<=[.;:,]\s|^)\(\d{1,2}\)/gm,
];

function named(text: string): { start: number; end: number }[] {
  return stretches.flatMap((stretch) =>
    [...text.matchAll(stretch)].map(({ 0: typed, index }) => ({ start: index, end: index + typed.length })),
  );
}
