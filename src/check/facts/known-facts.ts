import { pounds } from '../../language/index.ts';
import type { ComplaintStage } from '../../schema/index.ts';
import type { Content, Entry, YamlPath } from '../../source/index.ts';
import { partOf, personFor } from './people.ts';
import { figuresOf } from './telephone-numbers.ts';

/** A fact of the data, as a message tells it. Plain data. */
export interface Fact {
  /** `the telephone number of Mrs Jo Marsh` */
  what: string;
  /** As the data have it: `01632 960 102`. */
  value: string;
  /** What to type in a page for it: `<Phone who="senco" />`. Missing where no component writes it. */
  component: string | undefined;
  /** Whether the component needs a line of its own. */
  isBlock: boolean;
  file: string;
  line: number;
}

/** Somebody with a telephone number and an email address: a person, the school, an organisation. */
export interface Owner {
  /** Empty for the school. */
  id: string;
  name: string;
  parts: string[];
  kind: 'person' | 'school' | 'organisation';
  phone: Fact | undefined;
  email: Fact | undefined;
  /** Where the name stands. Only for a person. */
  fact: Fact | undefined;
}

/** A sum, and the words that say what it is for. */
export interface KnownSum {
  id: string;
  label: string;
  amount: number;
  /** The year that it holds for, in words. */
  year: string;
  fact: Fact;
}

/** A step of a complaint with a time limit. */
export interface KnownStep {
  /** Which step it is, counted from 1. */
  number: number;
  who: string;
  heardBy: string | undefined;
  days: number;
  kind: 'school' | 'working';
  fact: Fact;
}

/** All that prose may repeat or contradict. Plain data. */
export interface KnownFacts {
  owners: Owner[];
  sums: KnownSum[];
  steps: KnownStep[];
}

/** The facts of a content folder that prose may repeat or contradict. */
export function knownFacts(content: Content): KnownFacts {
  return { owners: ownersOf(content), sums: sumsOf(content), steps: stepsOf(content) };
}

function ownersOf(content: Content): Owner[] {
  const people = content.people.map((person): Owner => {
    const { name, phone, email, roles } = person.data;
    const who = partOf(person, content);
    const fact = factOf(person);
    return {
      id: person.id,
      name,
      parts: roles,
      kind: 'person',
      phone: phone === undefined ? undefined : fact(['phone'], `the telephone number of ${name}`, phone, `<Phone who="${who}" />`),
      email: email === undefined ? undefined : fact(['email'], `the email address of ${name}`, email, `<Email who="${who}" />`),
      fact: fact(['name'], `the name of ${name}`, name, `<Name who="${who}" />`),
    };
  });
  const organisations = content.organisations.map((organisation): Owner => {
    const { name, phone, email } = organisation.data;
    const fact = factOf(organisation);
    const card = `<Organisation id="${organisation.id}" />`;
    return {
      id: organisation.id,
      name: name.replace(/,.*$/, ''),
      parts: [],
      kind: 'organisation',
      phone: phone === undefined ? undefined : fact(['phone'], `the telephone number of ${name}`, phone, card, true),
      email: email === undefined ? undefined : fact(['email'], `the email address of ${name}`, email, card, true),
      fact: undefined,
    };
  });
  return [...schoolOf(content), ...people, ...organisations];
}

/** The school's own number and address, which the person with the part “office” has too. */
function schoolOf(content: Content): Owner[] {
  const { school } = content;
  if (!school) return [];
  const { name, phone, email } = school.data;
  const office = personFor('office', content)?.data;
  const fact = factOf(school);
  const hasPhone = office && (office.phone === undefined || figuresOf(office.phone) === figuresOf(phone));
  const hasEmail = office && (office.email === undefined || office.email === email);
  return [
    {
      id: '',
      name,
      parts: [],
      kind: 'school',
      phone: fact(['phone'], 'the telephone number of the school', phone, hasPhone ? '<Phone who="office" />' : undefined),
      email: fact(['email'], 'the email address of the school', email, hasEmail ? '<Email who="office" />' : undefined),
      fact: undefined,
    },
  ];
}

function sumsOf({ sums, years }: Content): KnownSum[] {
  const single = sums.map((sum): KnownSum => {
    const { id, label, amount, year } = sum.data;
    const fact = factOf(sum)(['amount'], `the sum for “${label}”`, pounds(amount), `<Sum of="${id}" />`);
    return { id, label, amount, year, fact };
  });
  const parts = years.flatMap((year) =>
    (['comesFrom', 'paysFor'] as const).flatMap((side) =>
      year.data[side].map(({ id, label, amount }, index): KnownSum => {
        const fact = factOf(year)([side, index, 'amount'], `the sum for “${label}”`, pounds(amount), undefined);
        return { id, label, amount, year: year.data.title, fact };
      }),
    ),
  );
  return [...single, ...parts];
}

function stepsOf({ policies }: Content): KnownStep[] {
  return policies.flatMap((paper) => {
    if (paper.data.kind !== 'complaints') return [];
    return paper.data.stages.flatMap((stage, index): KnownStep[] => {
      const { id, title, who, heardBy, answerWithin } = stage;
      if (!answerWithin) return [];
      const component = `<TimeLimit of="${paper.id}" stage="${id}" />`;
      const path = ['stages', index, 'answerWithin', 'days'];
      const fact = factOf(paper)(path, `the time for “${title}”`, limitInWords(answerWithin), component);
      return [{ number: index + 1, who, heardBy, ...answerWithin, fact }];
    });
  });
}

function limitInWords({ days, kind }: NonNullable<ComplaintStage['answerWithin']>): string {
  return `${days} ${kind} ${days === 1 ? 'day' : 'days'}`;
}

type MakeFact = (path: YamlPath, what: string, value: string, component: string | undefined, isBlock?: boolean) => Fact;

function factOf({ file, placeOf }: Pick<Entry<unknown>, 'file' | 'placeOf'>): MakeFact {
  return (path, what, value, component, isBlock = false) => ({ what, value, component, isBlock, file, line: placeOf(path).line });
}
