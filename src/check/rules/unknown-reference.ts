import { z } from 'astro/zod';
import type { Target } from '../../schema/index.ts';
import type { Content, Place } from '../../source/index.ts';
import { componentUses } from '../component-uses.ts';
import type { Finding, Rule } from '../rule.ts';
import { didYouMean } from '../words.ts';

/**
 * A name that points to an entry in another file must be the name of one.
 *
 * Good: `ask: [senco]`, where somebody in people.yaml has the part `senco`. `<Sum of="top-up-starts" />`, where
 * money.yaml has that sum. `guide/worried` in booklets.yaml, where the file guide/worried.mdx is there.
 *
 * Bad: `ask: [sneco]`. `<Contact who="mr-nobody" />`. A person who is to answer for themselves (`ifAway`).
 *
 * Nothing is said of a name that points into a file that has mistakes of its own: it may be right after all.
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
  target: Target | 'person or organisation' | 'page' | 'word';
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

interface LookedUp {
  message: string;
  /** The names that would do. */
  known: string[];
  /** Whether a file that the names come from has mistakes, so that some may be missing here. */
  unsure: boolean;
  /** What to do if there are no names at all. */
  otherwise: string;
}

function lookUp(name: string, target: Reference['target'], of: string | undefined, content: Content): LookedUp {
  const { people, organisations, sums, years, policies, pages, unreliable } = content;
  const parts = [...new Set(people.flatMap(({ id, data }) => [...data.roles, id]))];
  const isWrong = (...files: string[]): boolean => files.some((wrong) => unreliable.has(wrong));
  const found = (message: string, known: string[], unsure: boolean, otherwise: string): LookedUp => ({ message, known, unsure, otherwise });
  switch (target) {
    case 'person':
      return found(
        `There is nobody “${name}” in people.yaml, by part or by id.`,
        parts,
        isWrong('people.yaml'),
        'Write an entry for them in people.yaml.',
      );
    case 'person or organisation':
      return found(
        `There is no person and no organisation “${name}”.`,
        [...parts, ...organisations.map(({ id }) => id)],
        isWrong('people.yaml', 'organisations.yaml'),
        'Write an entry for them in people.yaml or organisations.yaml.',
      );
    case 'organisation':
      return found(
        `There is no organisation “${name}” in organisations.yaml.`,
        organisations.map(({ id }) => id),
        isWrong('organisations.yaml'),
        'Write an entry for it in organisations.yaml.',
      );
    case 'sum':
      return found(
        `There is no sum “${name}” in money.yaml.`,
        sums.map(({ id }) => id),
        isWrong('money.yaml'),
        'Write an entry for it in money.yaml, under “sums”.',
      );
    case 'year':
      return found(
        `There is no year “${name}” in money.yaml.`,
        years.map(({ id }) => id),
        isWrong('money.yaml'),
        'Write an entry for it in money.yaml, under “years”.',
      );
    case 'complaints': {
      const known = policies.filter(({ data }) => data.kind === 'complaints').map(({ id }) => id);
      const page = pages.find(({ collection, id }) => collection === 'policies' && id === name);
      const message = page ? `policies/${name}.mdx is not a complaints paper.` : `There is no file policies/${name}.mdx.`;
      return found(
        message,
        known,
        page !== undefined && isWrong(page.file),
        'Write the complaints procedure: a file in policies with “kind: complaints”.',
      );
    }
    case 'stage': {
      const paper = policies.find(({ id, data }) => id === of && data.kind === 'complaints');
      const stages = paper?.data.kind === 'complaints' ? paper.data.stages.map(({ id }) => id) : [];
      return found(
        `policies/${of}.mdx has no step “${name}”.`,
        stages,
        paper === undefined || isWrong(paper.file),
        `Write the step in ${paper?.file}.`,
      );
    }
    case 'page': {
      const known = pages
        .filter(({ collection }) => collection === 'guide' || collection === 'policies')
        .map(({ collection, id }) => `${collection}/${id}`);
      const message = /\.mdx$/.test(name)
        ? `“${name}” is a file. A chapter is named without the ending.`
        : `There is no page “${name}”: no file ${name}.mdx.`;
      return found(message, known, isWrong(`${name}.mdx`), 'Write the page, or take the line out.');
    }
    case 'word': {
      const known = pages.filter(({ collection }) => collection === 'words').map(({ id }) => id);
      return found(
        `There is no word “${name}”: no file words/${name}.mdx.`,
        known,
        isWrong(`words/${name}.mdx`),
        'Write the word, or take this line out.',
      );
    }
  }
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
