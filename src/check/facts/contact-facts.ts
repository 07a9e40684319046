import { anyOf, type FactFound } from './fact-found.ts';
import words from './fact-words.json' with { type: 'json' };
import type { Fact, Owner } from './known-facts.ts';
import type { Mention } from './mentions.ts';
import { figuresOf, telephoneNumbersIn } from './telephone-numbers.ts';

/** An email address in a sentence. Offsets into the sentence, the end exclusive. */
export interface AddressFound {
  start: number;
  end: number;
  text: string;
}

/**
 * The telephone numbers and email addresses of a sentence that the data know, or should.
 * @param mentions asked for only where there is one
 */
export function contactFactsIn(sentence: string, owners: readonly Owner[], mentions: () => readonly Mention[]): FactFound[] {
  const numbers = telephoneNumbersIn(sentence).map((found) => ({ ...found, key: found.figures }));
  const addresses = emailAddressesIn(sentence).map((found) => ({ ...found, key: found.text.toLowerCase() }));
  return [
    ...numbers.flatMap((found) => contactFact(sentence, found, 'phone', owners, mentions())),
    ...addresses.flatMap((found) => contactFact(sentence, found, 'email', owners, mentions())),
  ];
}

export function emailAddressesIn(sentence: string): AddressFound[] {
  return [...sentence.matchAll(/(?<![\w.+-])[\w.+'-]*[\w+-]@[a-z\d-]+(?:\.[a-z\d-]+)+/gi)].map(({ 0: text, index: start }) => {
    return { start, end: start + text.length, text };
  });
}

/** The school's own domain: what stands after the @ of its office's address, unless everybody may have an address there. */
export function ownDomain(owners: readonly Owner[]): string | undefined {
  const domain = owners
    .find(({ kind }) => kind === 'school')
    ?.email?.value.toLowerCase()
    .replace(/^.*@/, '');
  return domain === undefined || words.mailForAll.endings.some((ending) => domain.endsWith(ending)) ? undefined : domain;
}

type Means = 'phone' | 'email';

interface Found {
  start: number;
  end: number;
  text: string;
  /** As it is compared. */
  key: string;
}

function contactFact(
  sentence: string,
  { start, end, text, key }: Found,
  means: Means,
  owners: readonly Owner[],
  mentions: readonly Mention[],
): FactFound[] {
  const told = (relation: FactFound['relation'], fact: Fact | undefined, isDoubtful = false): FactFound[] => {
    return fact ? [{ start, end, text, relation, fact, isDoubtful }] : [];
  };
  const near = ownersNear(sentence, start, end, mentions);
  const theirs = near.flatMap((owner) => owner[means] ?? []);
  const same = [...theirs, ...owners.flatMap((owner) => owner[means] ?? [])].find((fact) => keyOf(fact) === key);
  const ofTheSchool = near.some(({ kind }) => kind === 'organisation') ? [] : schoolKeys(owners, means);
  if (theirs.length > 0 && !theirs.some((fact) => keyOf(fact) === key) && !ofTheSchool.includes(key)) return told('other', theirs[0]);
  if (same) return told('same', same);
  const before = sentence.slice(0, start).trimEnd();
  if (otherLine.test(before) || near.length > 0) return [];
  const meant = owners.flatMap((owner) => owner[means] ?? []).find((fact) => isLikely(key, keyOf(fact)));
  return told('other', meant, means === 'phone' && (bareLabel.test(before) || /[\p{L}\d]$/u.test(withoutConnecting(before))));
}

/** What one may ring or write to for everybody at school: the office. */
function schoolKeys(owners: readonly Owner[], means: Means): string[] {
  return owners
    .filter(({ kind, parts }) => kind === 'school' || parts.includes('office'))
    .flatMap((owner) => (owner[means] ? [keyOf(owner[means])] : []));
}

function keyOf({ value }: Fact): string {
  return value.includes('@') ? value.toLowerCase() : figuresOf(value);
}

/** Those whose number or address it must be: right before it but for words that lead there, or in brackets after it. */
function ownersNear(sentence: string, start: number, end: number, mentions: readonly Mention[]): Owner[] {
  const before = mentions.filter((mention) => mention.end <= start && withoutConnecting(sentence.slice(mention.end, start)) === '');
  const last = before.at(-1);
  if (last) return before.filter((mention) => mention.end === last.end).map(({ owner }) => owner);
  return mentions
    .filter((mention) => mention.start >= end && /^\s?[(–]\s?$/.test(sentence.slice(end, mention.start)))
    .map(({ owner }) => owner);
}

/** Some words without those at their end that lead to a number: “Ring the caretaker on” is “Ring the caretaker”. */
function withoutConnecting(before: string): string {
  return before.replace(leadingThere, '').trimEnd();
}

/** Whether a number or an address is likely to be meant for another. Of addresses, only what stands after the @ may differ. */
function isLikely(key: string, known: string): boolean {
  const [name, domain] = key.split('@');
  const [knownName, knownDomain] = known.split('@');
  if (domain === undefined || knownDomain === undefined) return isSlip(key, known);
  return name === knownName && (isSlip(domain, knownDomain) || domain.split('.')[0] === knownDomain.split('.')[0]);
}

/** Whether one is likely to be a slip of the other: a figure or two that differ, or one too many or too few. */
function isSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  if (one.length === other.length) return [...one].filter((sign, index) => sign !== other[index]).length <= 2;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return [...long].some((_, index) => long.slice(0, index) + long.slice(index + 1) === short);
}

const leadingThere = new RegExp(
  `(?:^|(?<![\\w-]))(?:(?:${anyOf(words.connecting.words)})(?![\\w-])|['’]s(?![\\w-])|[\\s,:;()–—.-])+$`,
  'i',
);

const otherLine = new RegExp(`(?<!\\w)(?:${anyOf(words.otherLines.words)})(?!\\w)[^\\d]{0,25}$`, 'i');

/** Nothing says whose number it is: the words for that may stand above it, or in another cell of a table. */
const bareLabel = /^\W*(?:tel|telephone|phone)?\W*$/i;
