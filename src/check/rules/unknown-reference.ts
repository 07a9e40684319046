import { z } from 'astro/zod';
import type { Content, Place } from '../../source/index.ts';
import { componentUses } from '../component-uses.ts';
import { lookUp, type NameTarget } from '../named-entries.ts';
import type { Finding, Rule } from '../rule.ts';
import { didYouMean } from '../words.ts';

/**
 * # unknown-reference
 *
 * A name that points to an entry in another file must be the name of one.
 *
 * Nothing is said of a name that points into a file that has mistakes of its own: it may be right after all.
 *
 * ## Good
 *
 * A person by part or by id:
 *
 * ```mdx guide/worried.mdx
 * ---
 * ask: [head, jo-marsh]
 * ---
 *
 * Ask <Name who="senco" /> or <Name who="sam-lee" />.
 * ```
 *
 * A sum, a year, an organisation, a step and a paper:
 *
 * ```mdx guide/worried.mdx
 * We pay <Sum of="first-part" /> and answer within <TimeLimit of="complaints" stage="write" />.
 *
 * <Money year="2026-27" />
 *
 * <Organisation id="advice" />
 *
 * <Stages of="complaints" />
 * ```
 *
 * Somebody whose part another person has too, and who answers for them:
 *
 * ```yaml people.yaml
 * - id: sam-lee
 *   ifAway: head
 * - id: al-roy
 *   roles: [office, head]
 * ```
 *
 * What is no short name at all is told by the rule for components:
 *
 * ```mdx guide/worried.mdx
 * Ring <Phone who="The Office" />.
 * ```
 *
 * An organisation as the last step of a complaint:
 *
 * ```mdx policies/complaints.mdx
 * ---
 * stages:
 *   - { id: advice, title: Ask, formal: true, who: advice, youDo: Ring., weDo: We help., next: That is all. }
 * ---
 * ```
 *
 * Nothing is said of people while an entry of people.yaml is wrong:
 *
 * ```yaml people.yaml
 * - id: al-roy
 *   job: ~
 * ```
 *
 * ```mdx guide/worried.mdx
 * Ask <Name who="govenor" />.
 * ```
 *
 * ## Bad
 *
 * A slip in a person's part, in fields:
 *
 * ```mdx guide/worried.mdx
 * ---
 * ask: [sneco, mr-nobody]
 * ---
 * ```
 *
 * ```mdx letters/meeting.mdx
 * ---
 * from: senko
 * ---
 * ```
 *
 * > error in guide/worried.mdx at `sneco`
 * > There is nobody “sneco” in people.yaml, by part or by id.
 * > Did you mean “senco”? Type that in its place.
 *
 * > error in guide/worried.mdx at `mr-nobody`
 * > There is nobody “mr-nobody” in people.yaml, by part or by id.
 * > Type one of these: senco, jo-marsh, head, sam-lee, office, al-roy.
 *
 * > error in letters/meeting.mdx at `senko`
 * > There is nobody “senko” in people.yaml, by part or by id.
 * > Did you mean “senco”? Type that in its place.
 *
 * Slips in components. The place is that of the value:
 *
 * ```mdx guide/worried.mdx
 * Ring <Phone who="ofice" />.
 *
 * <Organisation id="advise" />
 *
 * <Money year="2025-26" />
 *
 * We pay <Sum of="frist-part" />, within <TimeLimit of="complaints" stage="wriet" /> or <TimeLimit of="funding" stage="write" />.
 *
 * <Stages of="complaint" />
 *
 * <Stages of="funding" />
 * ```
 *
 * > error in guide/worried.mdx at `ofice`
 * > There is nobody “ofice” in people.yaml, by part or by id.
 * > Did you mean “office”? Type that in its place.
 *
 * > error in guide/worried.mdx at `advise`
 * > There is no organisation “advise” in organisations.yaml.
 * > Did you mean “advice”? Type that in its place.
 *
 * > error in guide/worried.mdx at `2025-26`
 * > There is no year “2025-26” in money.yaml.
 * > Did you mean “2026-27”? Type that in its place.
 *
 * > error in guide/worried.mdx at `frist-part`
 * > There is no sum “frist-part” in money.yaml.
 * > Did you mean “first-part”? Type that in its place.
 *
 * > error in guide/worried.mdx at `wriet`
 * > policies/complaints.mdx has no step “wriet”.
 * > Did you mean “write”? Type that in its place.
 *
 * > error in guide/worried.mdx at `funding`
 * > policies/funding.mdx is not a complaints paper.
 * > Type one of these: complaints.
 *
 * > error in guide/worried.mdx at `complaint`
 * > There is no file policies/complaint.mdx.
 * > Did you mean “complaints”? Type that in its place.
 *
 * > error in guide/worried.mdx at `funding`
 * > policies/funding.mdx is not a complaints paper.
 * > Type one of these: complaints.
 *
 * A chapter, a word, a year and a step's person that are not there:
 *
 * ```yaml booklets.yaml
 * - id: guide
 *   chapters: [guide/woried, guide/worried.mdx, words/sen]
 * ```
 *
 * ```mdx words/senco.mdx
 * ---
 * seeAlso: [send]
 * ---
 * ```
 *
 * ```mdx policies/funding.mdx
 * ---
 * year: 2027-28
 * ---
 * ```
 *
 * ```mdx policies/complaints.mdx
 * ---
 * stages:
 *   - { id: talk, who: advise }
 * ---
 * ```
 *
 * > error in booklets.yaml at `guide/woried`
 * > There is no page “guide/woried”: no file guide/woried.mdx.
 * > Did you mean “guide/worried”? Type that in its place.
 *
 * > error in booklets.yaml at `guide/worried.mdx`
 * > “guide/worried.mdx” is a file. A chapter is named without the ending.
 * > Type one of these: guide/home, guide/worried, policies/complaints, policies/funding.
 *
 * > error in booklets.yaml at `words/sen`
 * > There is no page “words/sen”: no file words/sen.mdx.
 * > Type one of these: guide/home, guide/worried, policies/complaints, policies/funding.
 *
 * > error in policies/complaints.mdx at `advise`
 * > There is no person and no organisation “advise”.
 * > Did you mean “advice”? Type that in its place.
 *
 * > error in policies/funding.mdx at `2027-28`
 * > There is no year “2027-28” in money.yaml.
 * > Did you mean “2026-27”? Type that in its place.
 *
 * > error in words/senco.mdx at `send`
 * > There is no word “send”: no file words/send.mdx.
 * > Did you mean “sen”? Type that in its place.
 *
 * A person who answers for themselves:
 *
 * ```yaml people.yaml
 * - id: sam-lee
 *   ifAway: head
 * - id: al-roy
 *   ifAway: hed
 * ```
 *
 * > error in people.yaml at `head`
 * > Mr Sam Lee is named as the person who answers when Mr Sam Lee is away.
 * > Name another person, by part or by id, or delete the line.
 *
 * > error in people.yaml at `hed`
 * > There is nobody “hed” in people.yaml, by part or by id.
 * > Did you mean “head”? Type that in its place.
 *
 * Nothing to choose from:
 *
 * ```none money.yaml
 * ```
 *
 * > error in policies/funding.mdx at `2026-27`
 * > There is no year “2026-27” in money.yaml.
 * > Write an entry for it in money.yaml, under “years”.
 *
 * > error in policies/funding.mdx at `2026-27`
 * > There is no year “2026-27” in money.yaml.
 * > Write an entry for it in money.yaml, under “years”.
 */
export const unknownReference: Rule = {
  name: 'unknown-reference',
  source: 'Every fact stands once. Pages name it, and the site fills it in.',
  *find(content) {
    for (const reference of [...fromFields(content), ...fromComponents(content)]) {
      const finding = findingOf(reference, content);
      if (finding) yield finding;
    }
    yield* answeringForThemselves(content);
  },
};

/** A name somewhere in the content, and what it must be the name of. */
interface Reference {
  file: string;
  place: Place;
  name: string;
  target: NameTarget;
  /** For a step of a complaint: the name of the complaints file that it must stand in. */
  of?: string | undefined;
}

function* fromFields({ people, guide, policies, letters, words, booklets }: Content): Generator<Reference> {
  for (const { file, data, placeOf } of people) {
    if (data.ifAway) yield { file, place: placeOf(['ifAway']), name: data.ifAway, target: 'person' };
  }
  for (const { file, data, placeOf } of [...guide, ...policies]) {
    for (const [index, name] of data.ask.entries()) yield { file, place: placeOf(['ask', index]), name, target: 'person' };
  }
  for (const { file, data, placeOf } of policies) {
    if (data.kind === 'funding') yield { file, place: placeOf(['year']), name: data.year, target: 'year' };
    if (data.kind !== 'complaints') continue;
    for (const [index, { who }] of data.stages.entries()) {
      yield { file, place: placeOf(['stages', index, 'who']), name: who, target: 'person or organisation' };
    }
  }
  for (const { file, data, placeOf } of letters) yield { file, place: placeOf(['from']), name: data.from, target: 'person' };
  for (const { file, data, placeOf } of words) {
    for (const [index, name] of data.seeAlso.entries()) yield { file, place: placeOf(['seeAlso', index]), name, target: 'word' };
  }
  for (const { file, data, placeOf } of booklets) {
    for (const [index, name] of data.chapters.entries()) yield { file, place: placeOf(['chapters', index]), name, target: 'page' };
  }
}

function* fromComponents({ pages }: Content): Generator<Reference> {
  for (const use of pages.flatMap((page) => [...componentUses(page)])) {
    for (const { name: attribute, value, valuePlace } of use.attributes) {
      const target = use.rule.points[attribute];
      const schema = use.rule.attributes.shape[attribute];
      // What is no short name at all is told by the rule for components.
      if (!target || !schema || value === undefined || !z.safeParse(schema, value).success) continue;
      const of = use.attributes.find(({ name }) => name === 'of')?.value;
      yield { file: use.page.file, place: valuePlace, name: value, target, of };
    }
  }
}

function findingOf({ file, place, name, target, of }: Reference, content: Content): Finding | undefined {
  const { message, known, unsure, otherwise } = lookUp(name, target, of, content);
  if (unsure || known.includes(name)) return undefined;
  return { file, place, message, fix: didYouMean(name, known, otherwise) };
}

function* answeringForThemselves({ people }: Content): Generator<Finding> {
  for (const { id, file, data, placeOf } of people) {
    if (data.ifAway === undefined || (data.ifAway !== id && !data.roles.includes(data.ifAway))) continue;
    if (people.some((other) => other.id !== id && data.ifAway !== undefined && other.data.roles.includes(data.ifAway))) continue;
    yield {
      file,
      place: placeOf(['ifAway']),
      message: `${data.name} is named as the person who answers when ${data.name} is away.`,
      fix: 'Name another person, by part or by id, or delete the line.',
    };
  }
}
