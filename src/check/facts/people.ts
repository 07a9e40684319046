import type { Person } from '../../schema/index.ts';
import type { Content, Entry } from '../../source/index.ts';

/** The person whom a part or an id stands for on the pages: of several with one part, the first. */
export function personFor(who: string, { people }: Pick<Content, 'people'>): Entry<Person> | undefined {
  return people.find(({ id }) => id === who) ?? people.find(({ data }) => data.roles.includes(who));
}

/** What a component calls a person: a part that leads to them, or else their id. */
export function partOf(person: Entry<Person>, content: Pick<Content, 'people'>): string {
  return person.data.roles.find((role) => personFor(role, content) === person) ?? person.id;
}
