import { describe, expect, test } from 'vitest';
import { factsInData, factsOnPage } from '../../src/check/facts/facts-in-texts.ts';
import { type KnownFacts, knownFacts } from '../../src/check/facts/known-facts.ts';
import { type Content, readContent } from '../../src/source/index.ts';
import { type Changes, guidePage, item, paper, person, schoolFile, writeSchool } from '../fixture-school.ts';

const stage = (id: string, who: string, days: number, more = ''): string =>
  `\n  - { id: ${id}, title: ${id}, formal: true, who: ${who}, youDo: Write., weDo: We look., answerWithin: { days: ${days}, kind: school }, next: Go on.${more} }`;

/** A school with a second SENCo, two people of one name, an office without a number of its own, and a step that others hear. */
const school: Changes = {
  'people.yaml':
    person({ phone: "'01632 960 102'", roles: '[senco]' }) +
    person({ id: 'ann-hall', name: 'Ms Ann Hall', roles: '[senco, deputy-head]', phone: "'01632 960 100'", email: undefined }) +
    person({ id: 'sam-lee', name: 'Mr Sam Lee', roles: '[head]', email: 'head@school.example' }) +
    person({ id: 'tom-lee', name: 'Mr Tom Lee', roles: '[feelings]', email: undefined }) +
    person({ id: 'al-roy', name: 'Mx Al Roy', roles: '[office]', email: undefined }),
  'organisations.yaml': item({
    id: 'advice',
    name: 'Family Advice, the free service',
    group: 'advice',
    helpsWith: 'Letters',
    cost: 'Free',
    howToStart: 'Ring',
    phone: "'0300 123 4567'",
    email: 'advice@advice.example',
  }),
  'policies/complaints.mdx': paper('<Stages of="complaints" />', {
    kind: 'complaints',
    title: 'How to complain',
    stages: `${stage('head', 'head', 10)}${stage('panel', 'office', 25, ", heardBy: 'A panel of governors'")}${stage('last', 'office', 5, ", heardBy: Your child's class teacher")}\n  - { id: out, title: Out, formal: true, who: advice, youDo: Write., weDo: We look., next: Go. }`,
  }),
};

async function facts(words: string, changes: Changes = {}, title = 'Are you worried?'): Promise<string[]> {
  await using written = await writeSchool({ ...school, 'guide/worried.mdx': guidePage(words, { title }), ...changes });
  const content = await readContent(written.folder);
  const page = content.pages.find(({ file }) => file === 'guide/worried.mdx') ?? expect.fail('The page is missing.');
  return shown(factsOnPage(page, known(content)));
}

function known(content: Content): KnownFacts {
  expect(content.problems).toEqual([]);
  return knownFacts(content);
}

function shown(found: ReturnType<typeof factsOnPage>): string[] {
  return found.map(
    ({ found: { text, relation, isDoubtful, fact } }) => `${text} ${isDoubtful ? 'may be' : relation} ${fact.component ?? fact.value}`,
  );
}

describe('telephone numbers', () => {
  test.each([
    ['Ring Mrs Marsh, our SENCo, on 01632 960 199.', '01632 960 199 other <Phone who="senco" />'],
    ['Ring <Name who="senco" /> on 01632 960 199.', '01632 960 199 other <Phone who="senco" />'],
    ['Ring <Name who="jo-marsh" /> on +44 (0)1632 960102.', '+44 (0)1632 960102 same <Phone who="senco" />'],
    ['The SENCo’s number is 01632 960 102.', '01632 960 102 same <Phone who="senco" />'],
    ['Our number: 01632 960 100.', '01632 960 100 same <Phone who="office" />'],
    ['Ring Ms Hall on 01632 960 100.', '01632 960 100 same <Phone who="deputy-head" />'],
    ['Ring 01632 960 199 (Mrs Marsh).', '01632 960 199 other <Phone who="senco" />'],
    ['Ring Small School on 0115 496 0199.', '0115 496 0199 other <Phone who="office" />'],
    ['Ring Family Advice on 01632 960 100.', '01632 960 100 other <Organisation id="advice" />'],
    ['You can ring 0163 960 100.', '0163 960 100 other <Phone who="office" />'],
    ['You can ring 01632 906 100.', '01632 906 100 other <Phone who="office" />'],
    ['You can ring 01632 960 10.', '01632 960 10 other <Phone who="office" />'],
    ['Ring the caretaker on 01632 960 105.', '01632 960 105 may be <Phone who="office" />'],
    ['Our fax: 01632 960 105. For absence, ring 01632 960 106.', ''],
    ['Ring Mr Sam Lee on 01632 960 105.', ''],
    ['01632 960 105', '01632 960 105 may be <Phone who="office" />'],
    ['Tel. 01632 960 105', '01632 960 105 may be <Phone who="office" />'],
    ['Ring the nurse on 0115 496 0199, or 999.', ''],
    ['Mrs Marsh has 3 children. She came to us in 2019, and is on 0115 496 0199.', ''],
  ])('%s', async (words, expected) => {
    expect((await facts(words)).filter((fact) => /\d{3}/.test(fact.slice(0, 12))).join('; ')).toBe(expected);
  });
});

describe('email addresses', () => {
  test.each([
    ['Write to jo@school.example.', ['jo@school.example same <Email who="senco" />']],
    ['Write to JO@School.example.', ['JO@School.example same <Email who="senco" />']],
    ['Write to the head: jo@school.example.', ['jo@school.example other <Email who="head" />']],
    ['Write to the head at office@school.example.', ['office@school.example same <Email who="office" />']],
    ['Write to jo@school.sch.uk.', ['jo@school.sch.uk other <Email who="senco" />']],
    ['Write to advice@advize.example or help@advice.example.', ['advice@advize.example other <Organisation id="advice" />']],
    [
      '[Write](mailto:jo@school.example?subject=Hello) or [look](https://jo@school.example/).',
      ['jo@school.example same <Email who="senco" />'],
    ],
  ])('%s', async (words, expected) => {
    expect(await facts(words)).toEqual(expected);
  });
});

describe('names and parts', () => {
  test.each([
    ['Our SENCo, Mrs Smith, can help.', ['Mrs Smith other <Name who="senco" />']],
    [
      'Mrs Smith (SENCo) and Mr Brown, who is the head teacher.',
      ['Mrs Smith other <Name who="senco" />', 'Mr Brown other <Name who="head" />'],
    ],
    ['Mrs. Smith is our SENCo, and Mr. S. Lee our head.', ['Mrs. Smith other <Name who="senco" />', 'Mr. S. Lee same <Name who="head" />']],
    ['Our SENCO is - Mrs Lisa Russell', ['Mrs Lisa Russell other <Name who="senco" />']],
    ['The SENCo is Miss Marsh.', ['Miss Marsh other <Name who="senco" />']],
    [
      'Our SENCos are the SENCo Ms Hall and the SENCo Mrs Marsh.',
      ['Ms Hall same <Name who="deputy-head" />', 'Mrs Marsh same <Name who="senco" />'],
    ],
    [
      'Our deputy head, Ms Hall, and the deputy head Mr Smith.',
      ['Mr Smith may be <Name who="deputy-head" />', 'Ms Hall same <Name who="deputy-head" />'],
    ],
    ['Their SENCo, Mrs Smith, and the assistant head, Mr Brown.', []],
    ['The head of year, Mr Brown, and the chair of governors, Mrs Smith.', []],
    ['Ask the SENCo, Mrs Smith or Mr Brown. Ask Mrs Smith, the SENCo, or the office.', []],
    ['Ask the class teacher, the SENCo, Mrs Smith, the office.', []],
    ['Ask Mr Lee.', []],
    ['Ask Mr Tom Lee.', ['Mr Tom Lee same <Name who="feelings" />']],
  ])('%s', async (words, expected) => {
    expect(await facts(words)).toEqual(expected);
  });
});

describe('sums', () => {
  test.each([
    ['It is up to £6,000.', ['£6,000 same <Sum of="first-part" />']],
    ['First part: £5,000.', ['£5,000 other <Sum of="first-part" />']],
    ['We spend £19,000 on books.', ['£19,000 other £20,000']],
    ['Staff costs us £30,000.', ['£30,000 same £30,000']],
    ['We spent £19,000 on books last year, and £18,000 on books in 2019.', []],
    ['We spend about £19,000 on books.', []],
    ['The trip costs £50 a child, or 50 pounds. We have 6,000 books.', []],
  ])('%s', async (words, expected) => {
    expect(await facts(words)).toEqual(expected);
  });

  test('a small sum counts as the same only beside a word of what it is for', async () => {
    const money = `sums:\n  - { id: lunch, label: School lunch, amount: 3, year: This year, source: { title: Us } }\nyears:\n  - { id: 2026-27, title: This year, from: 2026-04-01, to: 2027-03-31, comesFrom: [{ id: a, label: A, amount: 3 }], paysFor: [{ id: b, label: B, amount: 3 }], source: { title: Us } }\n`;
    expect(await facts('Lunch costs £3. A pen costs £3.', { 'money.yaml': money })).toEqual(['£3 same <Sum of="lunch" />']);
  });
});

describe('time limits', () => {
  test.each([
    ['If you complain, the head answers within 10 school days.', ['10 school days same <TimeLimit of="complaints" stage="head" />']],
    ['If you complain, the head answers within 15 school days.', ['15 school days other <TimeLimit of="complaints" stage="head" />']],
    ['If you complain, the head answers within 10 working days.', ['10 working days other <TimeLimit of="complaints" stage="head" />']],
    [
      'If you complain, you hear from Mr Sam Lee in 3 weeks.',
      ['Mr Sam Lee same <Name who="head" />', '3 weeks other <TimeLimit of="complaints" stage="head" />'],
    ],
    ['If you complain, the head answers within 2 weeks, or within 10 days, or within 2 months.', []],
    [
      'Stage 2 of a complaint: you have a decision within 20 school days.',
      ['20 school days other <TimeLimit of="complaints" stage="panel" />'],
    ],
    [
      'If you complain, the panel of governors decides within 25 school days.',
      ['25 school days same <TimeLimit of="complaints" stage="panel" />'],
    ],
    [
      'If you complain, the class teacher answers within 6 school days.',
      ['6 school days other <TimeLimit of="complaints" stage="last" />'],
    ],
    ['If you complain, the head tells you within 2 school days that it has come, and answers.', []],
    ['If you complain, the office answers within 2 school days.', []],
    ['The head answers within 15 school days. He answers in the 15 school days of May.', []],
  ])('%s', async (words, expected) => {
    expect(await facts(words)).toEqual(expected);
  });

  test('a page about complaints need not say so in each sentence', async () => {
    expect(await facts('The head answers within 15 school days.', {}, 'How to complain')).toEqual([
      '15 school days other <TimeLimit of="complaints" stage="head" />',
    ]);
  });
});

test('the data themselves, and a school that cannot be read', async () => {
  await using written = await writeSchool({
    ...school,
    'school.yaml': schoolFile({ openingTimes: 'Ring 01632 960 109' }),
    'words/sen.mdx': undefined,
  });
  const content = await readContent(written.folder);
  const data = content.data.find(({ file }) => file === 'school.yaml') ?? expect.fail('school.yaml is missing.');
  expect(shown(factsInData(data, knownFacts(content)))).toEqual(['01632 960 109 other <Phone who="office" />']);
  expect(shown(factsInData(data, knownFacts({ ...content, school: undefined })))).toEqual(['01632 960 109 other <Phone who="senco" />']);
  expect(shown(factsInData(data, knownFacts({ ...content, people: [] })))).toEqual(['01632 960 109 other 01632 960 100']);
});
