import type { Target } from '../schema/index.ts';
import type { Content } from '../source/index.ts';

/**
 * The entries that a name may point to.
 * @param of the complaints paper, where the name is that of one of its steps
 */
export function lookUp(name: string, target: NameTarget, of: string | undefined, content: Content): LookedUp {
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

/** What a name may point to. */
export type NameTarget = Target | 'person or organisation' | 'page' | 'word';

/** What a name that points to an entry may be, and what to say if it is none of these. */
export interface LookedUp {
  message: string;
  /** The names that would do. */
  known: string[];
  /** Whether a file that the names come from has mistakes, so that some may be missing here. */
  unsure: boolean;
  /** What to do if there are no names at all. */
  otherwise: string;
}
