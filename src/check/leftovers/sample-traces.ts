import { figuresOf, telephoneNumbersIn } from '../facts/telephone-numbers.ts';
import sample from './sample-school.json' with { type: 'json' };

/** Words of the sample school in a text. Offsets into the text, the end exclusive. */
export interface Trace {
  /** `name`, `person`: a name of the sample; `number`: a telephone number that nobody has; `address`: an address that leads nowhere. */
  kind: 'name' | 'person' | 'number' | 'address';
  start: number;
  end: number;
  text: string;
}

/**
 * What a text holds of the sample school, in its order.
 * @param surnames those of the school's own people, who may share one with somebody of the sample
 */
export function tracesIn(text: string, surnames: readonly string[]): Trace[] {
  const found: Trace[] = [
    ...matches(text, namePattern, 'name'),
    ...matches(text, fullNamePattern, 'person'),
    ...matches(text, shortNamePattern, 'person').filter((trace) => !surnames.includes(trace.text.split(/\s+/).at(-1) ?? '')),
    ...matches(text, websitePattern, 'name'),
    ...matches(text, examplePattern, 'address'),
    ...telephoneNumbersIn(text)
      .filter(({ figures }) => beginnings.some((beginning) => figures.startsWith(beginning)))
      .map(({ start, end, text: words }): Trace => ({ kind: 'number', start, end, text: words })),
  ];
  const inOrder = found.sort((a, b) => a.start - b.start || b.end - a.end);
  return inOrder.filter((trace, index) => !inOrder.slice(0, index).some((before) => trace.start < before.end));
}

function matches(text: string, pattern: RegExp, kind: Trace['kind']): Trace[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ kind, start: index, end: index + words.length, text: words }));
}

const beginnings = sample.numbersForDrama.beginnings.map(figuresOf);

/** A street may bear the same name by chance. */
const namePattern = new RegExp(
  `(?<![\\w.-])(?:${sample.names.join('|')})(?![\\w-])(?! (?:Road|Street|Drive|Close|Avenue|Way|Crescent)\\b)`,
  'g',
);

const fullNamePattern = anyOf(sample.people.map((name) => name.replace(/^(\S+ )/, '(?:$1)?')));

const shortNamePattern = anyOf(sample.people.map((name) => name.replace(/ .* /, ' ')));

const address = '(?:https?://)?[\\w.@%+-]*';

const websitePattern = new RegExp(
  `${address}(?<![\\w-])(?:${sample.websites.map((website) => website.replaceAll('.', '\\.')).join('|')})(?![\\w-])`,
  'gi',
);

const examplePattern = new RegExp(`${address}\\w\\${sample.endingForExamples.ending}(?![\\w-]|\\.\\w)`, 'gi');

function anyOf(names: string[]): RegExp {
  return new RegExp(`(?<!\\w)(?:${names.join('|').replaceAll(' ', '\\s+')})(?!\\w)`, 'g');
}
