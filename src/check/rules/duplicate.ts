import type { Content, Entry, Place } from '../../source/index.ts';
import { startOfFile } from '../../source/index.ts';
import { keptAddresses } from '../links/addresses.ts';
import type { Finding, Rule } from '../rule.ts';
import { shown } from '../words.ts';

/**
 * # duplicate
 *
 * What is named is named once: an id within its list, a title within its folder, a word in the glossary, a place in the menu.
 *
 * ## Good
 *
 * Two people with ids and parts of their own:
 *
 * ```yaml people.yaml
 * - { id: jo-marsh, roles: [senco] }
 * - { id: sam-lee, roles: [head] }
 * ```
 *
 * A person whose part has the same name as their id:
 *
 * ```yaml people.yaml
 * - { id: al-roy, roles: [office, al-roy] }
 * ```
 *
 * ## Bad
 *
 * Two entries of one list with the same id:
 *
 * ```text organisations.yaml
 * - { id: advice, name: Advice, group: advice, helpsWith: Letters, cost: Free, howToStart: Ring }
 * - { id: advice, name: Help, group: advice, helpsWith: Letters, cost: Free, howToStart: Ring }
 * ```
 *
 * > error in organisations.yaml at `advice`
 * > The id “advice” stands in line 1 too.
 * > Give one of the two another id.
 *
 * Two steps of a complaint with the same id:
 *
 * ```text policies/complaints.mdx
 * ---
 * kind: complaints
 * title: How to complain
 * summary: Our promise.
 * inShort: [We help.]
 * order: 20
 * ask: [senco]
 * approvedBy: the governors
 * approvedOn: 2026-09-01
 * version: 1
 * publish: true
 * reviewed: 2026-09-01
 * nextReview: 2027-08-31
 * stages:
 *   - { id: talk, title: Talk, formal: false, who: senco, youDo: Ring., weDo: Listen., next: Go on. }
 *   - { id: talk, title: Write, formal: true, who: head, youDo: Write., weDo: Read., next: Go on. }
 * ---
 * ```
 *
 * > error in policies/complaints.mdx at `talk`
 * > The id “talk” stands in line 15 too.
 * > Give one of the two another id.
 *
 * Two parts of a year's money with the same id:
 *
 * ```text money.yaml
 * years:
 *   - id: 2026-27
 *     title: April 2026 to March 2027
 *     from: 2026-04-01
 *     to: 2027-03-31
 *     comesFrom: [{ id: budget, label: Budget, amount: 50000 }]
 *     paysFor: [{ id: staff, label: Staff, amount: 30000 }, { id: staff, label: Books, amount: 20000 }]
 *     source: { title: Budget }
 * ```
 *
 * > error in money.yaml at `staff`
 * > The id “staff” stands in line 7 too.
 * > Give one of the two another id.
 *
 * An id that is somebody else's part, and a part that two people have:
 *
 * ```yaml people.yaml
 * - id: sam-lee
 *   roles: [head, jo-marsh]
 * - id: al-roy
 *   roles: [office, senco]
 * ```
 *
 * > error in people.yaml at `jo-marsh`
 * > “jo-marsh” is a part of Mr Sam Lee and the id of Mrs Jo Marsh.
 * > Give that person another id, such as their name.
 *
 * > warning in people.yaml at `senco`
 * > Mrs Jo Marsh has the part “senco” too. Pages that ask for it show Mrs Jo Marsh, who stands first.
 * > Give one of the two a part of their own, or leave it if that is what you want.
 *
 * A title that another page has, whatever its capitals and spaces:
 *
 * ```mdx guide/help.mdx
 * ---
 * title: are you  WORRIED?
 * order: 50
 * ---
 * ```
 *
 * > error in guide/worried.mdx at `Are you worried?`
 * > The title “Are you worried?” stands in guide/help.mdx too.
 * > Give one of the two another title, so that a parent can tell them apart.
 *
 * A word that is explained twice:
 *
 * ```mdx words/senco-2.mdx
 * ---
 * term: senco
 * ---
 * ```
 *
 * > error in words/senco.mdx at `SENCo`
 * > The word “SENCo” is explained in words/senco-2.mdx too.
 * > Keep one of the two files. If the letters can mean two things, say so in “canAlsoMean”.
 *
 * A name that two words share, and one that a word has twice:
 *
 * ```mdx words/senco.mdx
 * ---
 * alsoCalled: [SEN, co-ordinator, Co-ordinator]
 * ---
 * ```
 *
 * > warning in words/senco.mdx at `SEN`
 * > “SEN” is also a name of the word in words/sen.mdx.
 * > Take it out of one of the two, or name the other word in “seeAlso”.
 *
 * > warning in words/senco.mdx at `Co-ordinator`
 * > “Co-ordinator” stands twice among the names of this word.
 * > Take one of the two out.
 *
 * Two pages with the same place in the menu:
 *
 * ```mdx guide/help.mdx
 * ---
 * title: How we help
 * order: 10
 * ---
 * ```
 *
 * > warning in guide/worried.mdx at `10`
 * > guide/help.mdx has the order 10 too, so either may come first.
 * > Give one of the two another figure.
 *
 * An address that the site keeps for itself:
 *
 * ```mdx guide/words.mdx
 * ---
 * title: Words
 * order: 50
 * ---
 * ```
 *
 * > error in guide/words.mdx
 * > The site keeps the address /words/ for itself, so a guide page cannot have it.
 * > Rename the file, for example to “our-words.mdx”.
 */
export const duplicate: Rule = {
  name: 'duplicate',
  source: 'Every fact stands once. A name that stands for two things leads a parent to the wrong one.',
  *find(content) {
    yield* sameIds(content);
    yield* sameTitles(content);
    yield* sameWords(content);
    yield* sameParts(content);
    yield* sameOrder(content);
    yield* keptNames(content);
  },
};

/** Something with a name, and where the name stands. */
interface Named {
  name: string;
  file: string;
  place: Place;
}

/** Calls back for each name that has stood before, with its first place. Capitals and spaces make no difference. */
function* repeated(named: Iterable<Named>, say: (again: Named, first: Named) => Omit<Finding, 'file' | 'place'>): Generator<Finding> {
  const seen = new Map<string, Named>();
  for (const one of named) {
    const key = one.name.toLowerCase().replace(/\s+/g, ' ').trim();
    const first = seen.get(key);
    if (first) yield { file: one.file, place: one.place, ...say(one, first) };
    else seen.set(key, one);
  }
}

/** Where a name stood first: by line in the same file, else by file. */
function where(again: Named, first: Named): string {
  return first.file === again.file ? `in line ${first.place.line}` : `in ${first.file}`;
}

function named(entries: readonly Entry<{ id: string }>[]): Named[] {
  return entries.map(({ id, file, placeOf }) => ({ name: id, file, place: placeOf(['id']) }));
}

function* sameIds({ people, organisations, sums, years, booklets, policies }: Content): Generator<Finding> {
  const say = (again: Named, first: Named) => ({
    message: `The id “${again.name}” stands ${where(again, first)} too.`,
    fix: 'Give one of the two another id.',
  });
  for (const list of [people, organisations, sums, years, booklets]) yield* repeated(named(list), say);
  for (const { file, data, placeOf } of policies) {
    if (data.kind === 'complaints')
      yield* repeated(
        data.stages.map(({ id }, index) => ({ name: id, file, place: placeOf(['stages', index, 'id']) })),
        say,
      );
  }
  for (const { file, data, placeOf } of years) {
    for (const side of ['comesFrom', 'paysFor'] as const) {
      yield* repeated(
        data[side].map(({ id }, index) => ({ name: id, file, place: placeOf([side, index, 'id']) })),
        say,
      );
    }
  }
}

function* sameTitles({ guide, policies, letters, booklets }: Content): Generator<Finding> {
  for (const entries of [guide, policies, letters, booklets] as readonly Entry<{ title: string }>[][]) {
    const titles = entries.map(({ file, data, placeOf }) => ({ name: data.title, file, place: placeOf(['title']) }));
    yield* repeated(titles, (again, first) => ({
      message: `The title “${shown(again.name)}” stands ${where(again, first)} too.`,
      fix: 'Give one of the two another title, so that a parent can tell them apart.',
    }));
  }
}

function* sameWords({ words }: Content): Generator<Finding> {
  const terms = words.map(({ file, data, placeOf }) => ({ name: data.term, file, place: placeOf(['term']) }));
  yield* repeated(terms, (again, first) => ({
    message: `The word “${shown(again.name)}” is explained in ${first.file} too.`,
    fix: 'Keep one of the two files. If the letters can mean two things, say so in “canAlsoMean”.',
  }));
  const owners = new Map(words.map(({ file, data }) => [data.term.toLowerCase(), file]));
  for (const { file, data, placeOf } of words) {
    const own = new Set([data.term.toLowerCase()]);
    for (const [index, other] of data.alsoCalled.entries()) {
      const key = other.toLowerCase();
      const owner = owners.get(key);
      const place = placeOf(['alsoCalled', index]);
      if (own.has(key))
        yield {
          file,
          place,
          severity: 'warning',
          message: `“${shown(other)}” stands twice among the names of this word.`,
          fix: 'Take one of the two out.',
        };
      else if (owner)
        yield {
          file,
          place,
          severity: 'warning',
          message: `“${shown(other)}” is also a name of the word in ${owner}.`,
          fix: `Take it out of one of the two, or name the other word in “seeAlso”.`,
        };
      else owners.set(key, file);
      own.add(key);
    }
  }
}

/** Pages name a part; the site shows the first person in the list who has it. */
function* sameParts({ people }: Content): Generator<Finding> {
  const ids = new Map(people.map(({ id, data }) => [id, data.name]));
  const holders = new Map<string, string>();
  for (const { id, file, data, placeOf } of people) {
    for (const [index, part] of data.roles.entries()) {
      const place = placeOf(['roles', index]);
      const namesake = part === id ? undefined : ids.get(part);
      const holder = holders.get(part);
      if (namesake !== undefined) {
        yield {
          file,
          place,
          message: `“${part}” is a part of ${data.name} and the id of ${namesake}.`,
          fix: 'Give that person another id, such as their name.',
        };
      } else if (holder !== undefined) {
        yield {
          file,
          place,
          severity: 'warning',
          message: `${holder} has the part “${part}” too. Pages that ask for it show ${holder}, who stands first.`,
          fix: 'Give one of the two a part of their own, or leave it if that is what you want.',
        };
      } else holders.set(part, data.name);
    }
  }
}

function* sameOrder({ guide, policies, letters }: Content): Generator<Finding> {
  for (const entries of [guide, policies, letters] as readonly Entry<{ order: number }>[][]) {
    const orders = entries.map(({ file, data, placeOf }) => ({ name: String(data.order), file, place: placeOf(['order']) }));
    for (const finding of repeated(orders, (again, first) => ({
      message: `${first.file} has the order ${again.name} too, so either may come first.`,
      fix: 'Give one of the two another figure.',
    }))) {
      yield { ...finding, severity: 'warning' };
    }
  }
}

function* keptNames({ pages }: Content): Generator<Finding> {
  for (const { collection, id, file } of pages) {
    if (collection !== 'guide' || !keptAddresses.includes(id)) continue;
    yield {
      file,
      place: startOfFile,
      message: `The site keeps the address /${id}/ for itself, so a guide page cannot have it.`,
      fix: `Rename the file, for example to “our-${id}.mdx”.`,
    };
  }
}
