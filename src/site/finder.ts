import { address, wordAddress } from './addresses.ts';
import { guideAddress } from './menu.ts';
import type { Site } from './school.ts';

/** One line of the A to Z. */
export interface Finding {
  name: string;
  /** The name that the thing goes by on this site, if it is another. */
  see?: string;
  href: string;
  /** What it is, where the name alone does not say. */
  what?: string;
}

/** Every page, word, person and organisation by all of its names. */
export function finder({ guide, policies, letters, words, people, organisations }: Site): Finding[] {
  const outside = guide.find(({ id }) => id === 'outside-help');
  return [
    ...guide
      .filter(({ id }) => id !== 'home')
      .flatMap(({ id, data: { title, searchWords } }) => {
        const href = guideAddress(id);
        return [{ name: title, href }, ...searchWords.map((name) => ({ name, see: title, href }))];
      }),
    ...policies.map(({ id, data }) => ({ name: data.title, href: address(`/policies/${id}/`), what: 'our paper' })),
    ...letters.map(({ id, data }) => ({ name: data.title, href: address(`/letters/${id}/`), what: 'a letter' })),
    ...words.flatMap(({ id, data }) => {
      const href = wordAddress(id);
      const others = [...data.alsoCalled, ...(data.inFull ? [data.inFull] : [])].filter(
        (name) => name.toLowerCase() !== data.term.toLowerCase(),
      );
      return [{ name: data.term, href }, ...others.map((name) => ({ name, see: data.term, href }))];
    }),
    ...people.map(({ name, job }) => ({ name: surnameFirst(name), href: address('/people/'), what: job.replace(/^The /, 'the ') })),
    ...organisations.flatMap(({ id, name, alsoCalled }) => {
      const href = outside ? `${guideAddress(outside.id)}#help-${id}` : address('/a-z/');
      return [{ name, href, what: 'help outside school' }, ...alsoCalled.map((other) => ({ name: other, see: name, href }))];
    }),
  ];
}

/** `Mrs Amara Okafor` as `Okafor, Mrs Amara`: people look for a family name. */
function surnameFirst(name: string): string {
  const at = name.lastIndexOf(' ');
  return at === -1 ? name : `${name.slice(at + 1)}, ${name.slice(0, at)}`;
}
