import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A school's content folder on disk, gone when it goes out of scope: `await using school = await writeSchool()`. */
export interface FixtureSchool extends AsyncDisposable {
  folder: string;
}

/** What a test changes: a file's new words or bytes, or `undefined` to leave it out. */
export type Changes = Record<string, string | Uint8Array | undefined>;

/**
 * Writes the smallest school that has something of everything and nothing wrong, with a test's changes.
 * It is in Scotland, whose duties Plainbook does not know, so that a small school owes no papers.
 */
export async function writeSchool(changes: Changes = {}): Promise<FixtureSchool> {
  const folder = await mkdtemp(join(tmpdir(), 'plainbook-school-'));
  for (const [path, words] of Object.entries({ ...smallSchool, ...changes })) {
    if (words === undefined) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), words);
  }
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}

/** The day on which the small school is checked. */
export const today = '2026-11-20';

/** Fields of a page as they are typed after the colon. `undefined` leaves one out. */
export type Fields = Record<string, string | undefined>;

/** A guide page: 10 lines of fields and hyphens, an empty line, and then its words from line 12. */
export function guidePage(words = 'Tell us.', fields: Fields = {}): string {
  return page(
    {
      title: 'Are you worried?',
      summary: 'What to do first.',
      inShort: '[Tell us.]',
      section: 'help',
      order: '10',
      ask: '[senco]',
      ...reviews,
      ...fields,
    },
    words,
  );
}

export function paper(words = 'We help.', fields: Fields = {}): string {
  const approval = { approvedBy: 'the governors', approvedOn: '2026-09-01', version: '1', publish: 'true' };
  const own = { kind: 'other', title: 'How we help', summary: 'Our promise.', inShort: '[We help.]', order: '10', ask: '[senco]' };
  return page({ ...own, ...approval, ...reviews, ...fields }, words);
}

export function letter(words = 'Please come in.', fields: Fields = {}): string {
  return page(
    { title: 'Come and meet us', summary: 'Sent in autumn.', givenBy: 'By post', from: 'senco', order: '10', ...reviews, ...fields },
    words,
  );
}

export function word(fields: Fields = {}, words = ''): string {
  return page({ term: 'SENCo', meaning: 'The teacher in charge of extra help.', ...fields }, words);
}

/** A person of people.yaml. */
export function person(fields: Fields = {}): string {
  const own = {
    id: 'jo-marsh',
    roles: '[senco]',
    name: 'Mrs Jo Marsh',
    job: 'Helps',
    askAbout: 'Help',
    email: 'jo@school.example',
    bestTimes: 'Mondays',
    replyWithin: 'a day',
  };
  return item({ ...own, ...fields });
}

/** An item of a YAML list. */
export function item(fields: Fields): string {
  return `- ${lines(fields).join('\n  ')}\n`;
}

const reviews: Fields = { reviewed: '2026-09-01', nextReview: '2027-08-31' };

function page(fields: Fields, words: string): string {
  return `---\n${lines(fields).join('\n')}\n---\n\n${words}\n`;
}

function lines(fields: Fields): string[] {
  return Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}:${value.startsWith('\n') ? '' : ' '}${value}`,
  );
}

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><circle r="1"/></svg>\n';

const school = {
  name: 'Small School',
  kind: 'maintained',
  setting: 'mainstream',
  phase: 'primary',
  nation: 'scotland',
  council: '{ name: Council, website: https://www.council.example }',
  address: '[High Street, AB1 2CD]',
  phone: "'01632 960 100'",
  email: 'office@school.example',
  website: 'https://send.school.example',
  openingTimes: 'Monday to Friday',
  welcome: 'Hello.',
  colours: "{ accent: '#0b5351' }",
  badge: '{ file: pictures/badge.svg, alt: A flower }',
} satisfies Fields;

/** school.yaml */
export function schoolFile(fields: Fields = {}): string {
  return `${lines({ ...school, ...fields }).join('\n')}\n`;
}

const stage = (id: string, who: string): string =>
  `\n  - id: ${id}\n    title: Talk to us\n    formal: false\n    who: ${who}\n    youDo: Ring.\n    weDo: We listen.\n    answerWithin: { days: 5, kind: school }\n    next: Go on.`;

export const smallSchool: Record<string, string> = {
  'school.yaml': schoolFile(),
  'people.yaml':
    person({ ifAway: 'head' }) +
    person({ id: 'sam-lee', roles: '[head]', name: 'Mr Sam Lee', email: undefined, phone: "'01632 960 101'" }) +
    person({ id: 'al-roy', roles: '[office]', name: 'Mx Al Roy' }),
  'organisations.yaml': item({ id: 'advice', name: 'Advice', group: 'advice', helpsWith: 'Letters', cost: 'Free', howToStart: 'Ring' }),
  'money.yaml': `sums:
  - { id: first-part, label: First part, amount: 6000, year: April 2026 to March 2027, source: { title: Budget } }
years:
  - id: 2026-27
    title: April 2026 to March 2027
    from: 2026-04-01
    to: 2027-03-31
    comesFrom: [{ id: budget, label: Budget, amount: 50000 }]
    paysFor: [{ id: staff, label: Staff, amount: 30000 }, { id: books, label: Books, amount: 20000 }]
    source: { title: Budget, checked: 2026-09-01 }
`,
  'booklets.yaml': item({
    id: 'guide',
    title: 'Our guide',
    chapters: '[guide/worried, policies/complaints]',
    approvedBy: 'the governors',
    approvedOn: '2026-09-01',
    nextReview: '2027-08-31',
  }),
  'guide/home.mdx': guidePage('Welcome. See [if you are worried](/worried/).', { title: 'Welcome', order: '0', section: 'start' }),
  'guide/worried.mdx': guidePage('## First\n\nRing <Phone who="office" />.', { door: 'I am worried', icon: 'worry' }),
  'policies/complaints.mdx': paper('<Stages of="complaints" />', {
    kind: 'complaints',
    title: 'How to complain',
    order: '20',
    stages: stage('talk', 'senco') + stage('write', 'head'),
  }),
  'policies/funding.mdx': paper('<Money year="2026-27" />', {
    kind: 'funding',
    title: 'How help is paid for',
    order: '30',
    year: '2026-27',
  }),
  'words/senco.mdx': word({ seeAlso: '[sen]' }),
  'words/sen.mdx': word({ term: 'SEN', meaning: 'Special educational needs.' }),
  'letters/meeting.mdx': letter(),
  'pictures/badge.svg': svg,
};
