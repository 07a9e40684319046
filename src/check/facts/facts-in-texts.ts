import type { DataText, PageText, Place } from '../../source/index.ts';
import { componentUses } from '../component-uses.ts';
import { type Sentence, sentencesOf } from '../sentences.ts';
import { type Text, textsOfData, textsOfPage } from '../texts.ts';
import { contactFactsIn } from './contact-facts.ts';
import type { FactFound } from './fact-found.ts';
import type { KnownFacts, Owner } from './known-facts.ts';
import { limitFactsIn } from './limit-facts.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { nameFactsIn } from './name-facts.ts';
import { sumFactsIn } from './sum-facts.ts';

/** A fact that the data have too, and where it stands in a text. */
export interface PlacedFact {
  found: FactFound;
  text: Text;
  place: Place;
}

/** The facts on a page that the data say too, or say otherwise. */
export function factsOnPage(page: PageText, known: KnownFacts): PlacedFact[] {
  const texts = textsOfPage(page);
  const named = new Map<string, Owner>();
  for (const { name, attributes, place } of componentUses(page)) {
    const who = attributes.find((attribute) => attribute.name === 'who')?.value;
    const owner =
      known.owners.find(({ id, kind }) => kind === 'person' && id === who) ?? known.owners.find(({ parts }) => parts.includes(`${who}`));
    if (name === 'Name' && owner) named.set(beginOf(place), owner);
  }
  const isAboutComplaints = texts.some(({ path: [field], value }) => (field === 'title' || field === 'kind') && /complain/i.test(value));
  return texts.flatMap((text) => factsIn(text, known, named, isAboutComplaints));
}

/** The facts in the words of a YAML file that stand in another place of the data too. */
export function factsInData(data: DataText, known: KnownFacts): PlacedFact[] {
  return textsOfData(data).flatMap((text) => factsIn(text, known, new Map(), false));
}

function factsIn(text: Text, known: KnownFacts, named: ReadonlyMap<string, Owner>, isAboutComplaints: boolean): PlacedFact[] {
  const own = text.path.at(-1);
  if (text.within.includes('Law') || own === 'phone' || own === 'email' || !mayHoldFacts.test(text.value)) return [];
  return sentencesIn(text).flatMap(({ words, placeAt }) => {
    const mentions = (): Mention[] => mentionsIn(words, known.owners, (index) => named.get(beginOf(placeAt(index, index + 1))));
    const found = [
      ...contactFactsIn(words, known.owners, mentions),
      ...nameFactsIn(words, known.owners),
      ...sumFactsIn(words, known.sums),
      ...limitFactsIn(words, known.steps, mentions, isAboutComplaints),
    ];
    return found.map((one) => ({ found: one, text, place: placeAt(one.start, one.end) }));
  });
}

/** The sentences of a text; of an address, what a telephone or a post program gets. */
function sentencesIn(text: Text): Sentence[] {
  if (text.kind !== 'address') return sentencesOf(text);
  return /^(?:mailto|tel):/i.test(text.value) ? [{ words: text.value, placeAt: text.placeAt }] : [];
}

function beginOf({ line, column }: Place): string {
  return `${line}:${column}`;
}

/** A figure, an @, or a title with a name: without one of them no sentence need be read. */
const mayHoldFacts = /[\d@]|\b(?:days|weeks)\b|\b[A-Z][a-z]{1,8}\.? [A-Z]/;
