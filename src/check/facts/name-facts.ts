import type { FactFound } from './fact-found.ts';
import type { Owner } from './known-facts.ts';
import { partsIn } from './mentions.ts';
import { isNameOf, titledNamesIn } from './names-in-text.ts';
import vocabulary from './parts-of-people.json' with { type: 'json' };

/** The people whom a sentence names, and those to whom it gives a part that somebody else has. */
export function nameFactsIn(sentence: string, owners: readonly Owner[]): FactFound[] {
  const people = owners.filter(({ kind }) => kind === 'person');
  const wrong = wrongParts(sentence, people);
  const named = titledNamesIn(sentence).flatMap(({ start, end, text, ...name }): FactFound[] => {
    const [owner, ...others] = people.filter((person) => isNameOf({ start, end, text, ...name }, person.name));
    if (!owner?.fact || others.length > 0 || wrong.some((found) => found.start === start)) return [];
    return [{ start, end, text, relation: 'same', fact: owner.fact, isDoubtful: false }];
  });
  return [...wrong, ...named];
}

/** “Our SENCo, Mrs Smith”, “Mrs Smith (SENCo)”: where the SENCo is somebody else. */
function wrongParts(sentence: string, people: readonly Owner[]): FactFound[] {
  const names = titledNamesIn(sentence);
  if (names.length === 0) return [];
  return partsIn(sentence).flatMap(({ part, start, end, text }): FactFound[] => {
    const holders = people.filter(({ parts }) => parts.includes(part));
    const name = names.find((found) =>
      found.start >= end
        ? isOnePerson(sentence, end, found.start, found.end, partThenName)
        : isOnePerson(sentence, found.end, start, end, nameThenPart),
    );
    const fact = holders[0]?.fact;
    if (!name || !fact || holders.some((holder) => isNameOf(name, holder.name))) return [];
    return [{ ...name, relation: 'other', fact: { ...fact, what: `the ${text}` }, isDoubtful: !vocabulary.onlyOne.parts.includes(part) }];
  });
}

/**
 * Whether a name and a part that stand one after the other are those of one person.
 * @param from the end of the first
 * @param to the start of the second
 * @param after the end of the second
 * @param joint what may stand between the two
 */
function isOnePerson(sentence: string, from: number, to: number, after: number, joint: RegExp): boolean {
  const between = sentence.slice(from, to);
  return joint.test(between) && !(/^\s?,\s?(?:(?:our|the|your)\s)*$/i.test(between) && listFollows.test(sentence.slice(after)));
}

const partThenName = /^(?:\s|\s?[,:(–—-]\s?)(?:(?:(?:who\s)?is\s|called\s|named\s)[:–—-]?\s?)?$/;

const nameThenPart = /^(?:\s|\s?[,(–—-]\s?)(?:(?:who\s)?is\s|as\s)?(?:(?:our|the|your|school)\s)*$/i;

/** “The SENCo, Mrs Rees or the head”: not one person but several. */
const listFollows = /^,?\s(?:or|and)\s|^,\s(?:the|our|your|a|Mr|Mrs|Ms|Miss|Mx|Dr)\b/;
