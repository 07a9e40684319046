import { pounds } from '../language/index.ts';
import { type Content, type PageText, tagAt } from '../source/index.ts';
import { personFor } from './facts/people.ts';
import { somethingElse, type Text } from './texts.ts';

/**
 * What each component shows in its line: `Name who=senco` shows `Mrs Jo Marsh`. Plain data.
 * What shows a card or a picture is not in it.
 */
export type ShownFacts = Readonly<Record<string, string>>;

/** What the components of a school show within a sentence, as `src/components/*.astro` write it. */
export function shownFacts(content: Content): ShownFacts {
  const facts: Record<string, string> = {};
  const { school, people, sums, policies } = content;
  for (const who of new Set(people.flatMap(({ id, data }) => [id, ...data.roles]))) {
    const person = personFor(who, content)?.data;
    if (!person) continue;
    facts[`Name who=${who}`] = person.name;
    facts[`Contact who=${who}`] = person.name;
    facts[`Phone who=${who}`] = person.phone ?? school?.data.phone ?? '';
    facts[`Email who=${who}`] = person.email ?? school?.data.email ?? '';
  }
  for (const { id, data } of sums) facts[`Sum of=${id}`] = pounds(data.amount);
  for (const { id, data } of policies) {
    for (const { id: stage, answerWithin } of data.kind === 'complaints' ? data.stages : []) {
      if (!answerWithin) continue;
      const { days, kind } = answerWithin;
      facts[`TimeLimit of=${id} stage=${stage}`] = `${days} ${kind} ${days === 1 ? 'day' : 'days'}`;
    }
  }
  return facts;
}

/**
 * The words that a reader sees for each sign U+FFFC of a text, in their order: empty for a picture and for what is not known.
 * @param page the page that the text stands in; missing for a YAML file, which has none
 */
export function shownWords({ value, placeAt }: Text, page: PageText | undefined, facts: ShownFacts): string[] {
  if (!page || !value.includes(somethingElse)) return [];
  return [...value.matchAll(signs)].map(({ index }) => {
    const { line, column } = placeAt(index, index + 1);
    return facts[nameOfTag(page.text, page.lines.startOf(line) + column - 1)] ?? '';
  });
}

const signs = new RegExp(somethingElse, 'g');

/** A tag as the facts name it, whatever the order of its attributes. */
function nameOfTag(text: string, start: number): string {
  const tag = tagAt(text, start);
  const attributes = (tag?.attributes ?? []).flatMap((attribute) =>
    attribute.kind === 'words' && attribute.value ? [`${attribute.name}=${text.slice(attribute.value.start, attribute.value.end)}`] : [],
  );
  return [tag?.name, ...attributes.sort()].join(' ');
}
