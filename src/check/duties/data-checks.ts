import type { Asked, Lack } from './lack.ts';
import { startsAWord } from './paper-checks.ts';

/** A SENCo can be reached. Nothing is asked of a special school, nor of a list with mistakes, which may leave people out. */
export function senco({ content }: Asked): Lack[] {
  const setting = content.school?.data.setting;
  if (setting === 'special' || setting === 'alternative' || content.unreliable.has('people.yaml')) return [];
  const sencos = content.people.filter(({ data }) => data.roles.includes('senco'));
  if (sencos.length === 0) return [nobody('The SENCo is not named.', 'senco')];
  if (sencos.some(({ data }) => data.phone ?? data.email)) return [];
  return [
    {
      wanting: 'There is neither a phone number nor an email address for the SENCo.',
      fix: 'Type phone or email below the SENCo in people.yaml.',
      isToldElsewhere: true,
    },
  ];
}

/** Somebody answers questions. */
export function office({ content: { people, unreliable } }: Asked): Lack[] {
  if (unreliable.has('people.yaml') || people.some(({ data }) => data.roles.includes('office'))) return [];
  return [nobody('The person who answers questions is not named.', 'office')];
}

function nobody(wanting: string, part: string): Lack {
  return { wanting, fix: `Type roles: [${part}] below that person in people.yaml.`, isToldElsewhere: true };
}

/** The free advice service of the area is among the organisations, with a telephone. */
export function adviceService({ words }: { words: readonly string[] }, { content }: Asked): Lack[] {
  if (content.unreliable.has('organisations.yaml')) return [];
  const known = content.organisations.filter(({ data: { service, name, alsoCalled } }) => {
    return service === 'sendiass' || words.some((word) => [name, ...alsoCalled].some((called) => startsAWord(word, called)));
  });
  const [first] = known;
  if (!first) {
    return [
      {
        wanting: 'The free information and advice service of your area (SENDIASS) is not among the organisations.',
        fix: 'Add it to organisations.yaml with its phone, and with service: sendiass',
      },
    ];
  }
  if (known.some(({ data }) => data.phone)) return [];
  return [{ wanting: `${first.data.name} has no phone number.`, fix: `Type its phone below “${first.id}” in organisations.yaml.` }];
}

/** The school knows where the Local Offer is, and one of the answers leads there. */
export function localOffer({ content, answers }: Asked): Lack[] {
  const address = content.school?.data.council.localOffer;
  if (address === undefined) {
    return [
      { wanting: 'The address of the Local Offer is not known.', fix: 'Type localOffer: and its address below “council” in school.yaml.' },
    ];
  }
  if (answers.some(({ section: { links, words } }) => [...links, words].some((said) => plain(said).includes(plain(address))))) return [];
  return [
    {
      wanting: 'It does not lead to the Local Offer.',
      fix: `Put a link to it in ${answers[0].page.page.file}: [the Local Offer](${address})`,
    },
  ];
}

function plain(address: string): string {
  return address
    .toLowerCase()
    .replace(/https?:\/\/(?:www\.)?/g, '')
    .replace(/\/+$/, '');
}

/** There is a booklet that the office can print and hand over. */
export function booklet({ content: { booklets, unreliable } }: Asked): Lack[] {
  if (booklets.length > 0 || unreliable.has('booklets.yaml')) return [];
  return [{ wanting: 'There is no booklet to print.', fix: 'Add one to booklets.yaml, with the pages that it holds.' }];
}
