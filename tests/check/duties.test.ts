import { describe, expect, test } from 'vitest';
import { dutiesOf } from '../../src/check/duties/answers.ts';
import type { DutyAnswer } from '../../src/check/duties/duty.ts';
import { dutyFindings } from '../../src/check/duties/findings.ts';
import { saysHowOften } from '../../src/check/duties/frequency.ts';
import { allRows, rowsFor } from '../../src/check/duties/row.ts';
import type { School } from '../../src/schema/index.ts';
import { readContent } from '../../src/source/index.ts';
import { type Changes, type Fields, guidePage, item, paper, person, schoolFile, today, writeSchool } from '../fixture-school.ts';

const sample = await readContent('content');

/** The ids of the duties of a school that is like the sample but for some fields. */
function idsFor(changed: Partial<School>): string[] {
  if (!sample.school) throw new Error('The sample school could not be read.');
  return rowsFor({ ...sample.school.data, ...changed }).map(({ id }) => id);
}

describe('the rows', () => {
  test('are the 65 of England, each once', () => {
    expect(allRows).toHaveLength(65);
    expect(new Set(allRows.map(({ id }) => id)).size).toBe(65);
  });

  test('are verified only where the source was read', () => {
    expect(Object.groupBy(allRows, ({ verified }) => verified)).toMatchObject({
      'read in the source': { length: 44 },
      'second-hand': { length: 10 },
      'general knowledge': { length: 11 },
    });
  });

  test('a duty of no paper has a page to write it on', () => {
    expect(allRows.filter(({ paper: kind, where }) => kind === 'site' && !where)).toEqual([]);
  });

  test('a maintained mainstream primary school', () => {
    const ids = idsFor({});
    expect(ids).toHaveLength(54);
    expect(ids).toEqual(expect.arrayContaining(['ENG-SIR-04', 'ENG-WEB-03', 'ENG-COMP-M1', 'ENG-IMF-01', 'ENG-FUND-01']));
    expect(ids.filter((id) => /COMP-A|WEB-04|FUND-04/.test(id))).toEqual([]);
  });

  test('an academy for secondary ages', () => {
    const ids = idsFor({ kind: 'academy', phase: 'secondary' });
    expect(ids.filter((id) => id.startsWith('ENG-COMP-A'))).toHaveLength(9);
    expect(ids).toEqual(expect.arrayContaining(['ENG-WEB-04', 'ENG-IMF-01', 'ENG-SIR-04']));
    expect(ids.filter((id) => /COMP-M|WEB-03|FUND-04/.test(id))).toEqual([]);
  });

  test('a special school', () => {
    const ids = idsFor({ setting: 'special', phase: 'all-through' });
    expect(ids).toEqual(expect.arrayContaining(['ENG-SIR-01', 'ENG-FUND-04', 'ENG-FUND-05']));
    expect(ids.filter((id) => /SIR-02|SIR-04|IMF|FUND-0[123]/.test(id))).toEqual([]);
  });

  test('a nursery school has no inclusion strategy and no pupil premium statement', () => {
    const ids = idsFor({ setting: 'nursery', phase: 'nursery' });
    expect(ids).toEqual(expect.arrayContaining(['ENG-SIR-02', 'ENG-SIR-04']));
    expect(ids.filter((id) => /IMF|FUND/.test(id))).toEqual([]);
  });

  test('an independent school has few, and another nation has none that we know', () => {
    expect(idsFor({ kind: 'independent' }).filter((id) => !id.startsWith('ENG-TRIB'))).toEqual([
      'ENG-EQ-03',
      'ENG-COMP-A1',
      'ENG-COMP-X2',
      'ENG-COMP-X3',
      'ENG-EA-01',
      'ENG-GDPR-01',
    ]);
    for (const nation of ['wales', 'scotland', 'northern-ireland'] as const) expect(idsFor({ nation })).toEqual([]);
  });
});

test('the sample school answers every duty, and nothing is wanting', () => {
  const open = dutiesOf(sample, { today: '2026-11-22' }).filter(({ status, wanting }) => status !== 'answered' || wanting.length > 0);
  expect(open).toEqual([]);
});

/** The duties of a small school in England. */
async function dutiesIn(changes: Changes, school: Fields = {}, on = today): Promise<Map<string, DutyAnswer>> {
  await using written = await writeSchool({ 'school.yaml': schoolFile({ nation: 'england', ...school }), ...changes });
  const duties = dutiesOf(await readContent(written.folder), { today: on });
  return new Map(duties.map((duty) => [duty.id, duty]));
}

/** What one duty wants, where a guide page says that it answers it. */
async function wantedOf(
  id: string,
  words: string,
  changes: Changes = {},
  school: Fields = {},
  on = today,
): Promise<readonly string[] | undefined> {
  const page = guidePage(words, { covers: `[${id}]` });
  return (await dutiesIn({ 'guide/worried.mdx': page, ...changes }, school, on)).get(id)?.wanting;
}

describe('where a duty stands', () => {
  const answering = (fields: Fields): Changes => ({ 'policies/other.mdx': paper('## Which needs?\n\nAll.', { order: '50', ...fields }) });
  const id = 'ENG-SIR-01';

  test('answered by a section: its place, its page and its heading', async () => {
    const duty = (await dutiesIn(answering({ covers: `[${id}#which-needs]` }))).get(id);
    expect(duty).toMatchObject({ weight: 'must', isVerified: true, status: 'answered', wanting: [] });
    expect(duty?.answers).toEqual([
      {
        file: 'policies/other.mdx',
        place: { line: 14, column: 10, endLine: 14, endColumn: 32 },
        title: 'How we help',
        section: 'Which needs?',
      },
    ]);
  });

  test.each([
    ['answered by a paper', { covers: `[${id}]` }, 'answered'],
    ['not yet published', { covers: `[${id}]`, publish: 'false' }, 'not yet published'],
    ['out of date', { covers: `[${id}]`, reviewed: '2025-09-01', nextReview: '2026-11-19' }, 'out of date'],
    ['on its last day', { covers: `[${id}]`, nextReview: today }, 'answered'],
    ['missing', {}, 'missing'],
    ['answered by a page with a mistake in another field', { covers: `[${id}]`, order: 'first' }, 'answered'],
    ['answered, though its review day cannot be read', { covers: `[${id}]`, nextReview: '2027-02-30' }, 'answered'],
  ])('%s', async (_, fields, status) => {
    expect((await dutiesIn(answering(fields))).get(id)?.status).toBe(status);
  });

  test('a page in date counts before one that is not, and a guide page before a draft', async () => {
    const due = guidePage('All.', { covers: `[${id}]`, reviewed: '2025-09-01', nextReview: '2026-09-01' });
    const both = await dutiesIn({ 'guide/worried.mdx': due, ...answering({ covers: `[${id}]` }) });
    expect([both.get(id)?.status, both.get(id)?.answers.length]).toEqual(['answered', 2]);
    const draft = await dutiesIn({ 'guide/worried.mdx': due, ...answering({ covers: `[${id}]`, publish: 'false' }) });
    expect(draft.get(id)?.status).toBe('out of date');
  });

  test('missing, with the section that sounds right', async () => {
    const duties = await dutiesIn({ 'guide/worried.mdx': guidePage('## How often do you check progress?\n\nEach term.') });
    expect(duties.get('ENG-SIR-03b')).toMatchObject({
      status: 'missing',
      wanting: ['Perhaps guide/worried.mdx answers it: then type covers: [ENG-SIR-03b#how-often-do-you-check-progress]'],
    });
  });

  test('missing, where a section sounds right and says too little', async () => {
    const duties = await dutiesIn({ 'guide/worried.mdx': guidePage('## How do you check progress?\n\nWith care.') });
    expect(duties.get('ENG-SIR-03b')).toMatchObject({ status: 'missing', wanting: [] });
  });

  test('nothing is said of a school that cannot be read', async () => {
    expect((await dutiesIn({}, { kind: 'comprehensive' })).size).toBe(0);
  });
});

describe('what the program looks at', () => {
  test('ENG-SIR-00: the report was gone through within a year', async () => {
    const report = (reviewed: string): Changes => ({
      'policies/report.mdx': paper('We help.', {
        kind: 'sen-information-report',
        title: 'Report',
        order: '50',
        approvedOn: '2025-01-01',
        reviewed,
        nextReview: '2027-12-01',
        covers: '[ENG-SIR-00]',
      }),
    });
    expect((await dutiesIn(report('2025-11-20'))).get('ENG-SIR-00')).toMatchObject({ status: 'answered', wanting: [] });
    expect((await dutiesIn(report('2025-11-19'))).get('ENG-SIR-00')).toMatchObject({
      status: 'out of date',
      wanting: ['Somebody last went through it on 19 November 2025. That must happen at least once a year.'],
    });
  });

  test('ENG-SIR-03b: how often', async () => {
    expect(await wantedOf('ENG-SIR-03b', 'We check each half term.')).toEqual([]);
    expect(await wantedOf('ENG-SIR-03b', 'We check with care.')).toEqual(['It does not say how often.']);
  });

  test('ENG-SIR-03g: bullying', async () => {
    expect(await wantedOf('ENG-SIR-03g', 'If your child is bullied, tell us.')).toEqual([]);
    expect(await wantedOf('ENG-SIR-03g', 'We listen.')).toEqual(['It does not say what you do about bullying.']);
  });

  test('nothing is wanting in words that cannot be read', async () => {
    expect(await wantedOf('ENG-SIR-03b', `${'> '.repeat(60)}We check.`)).toEqual([]);
  });

  test('the law’s own words are not the school’s', async () => {
    expect(await wantedOf('ENG-SIR-03g', '<Law source="An act">\nStop all bullying.\n</Law>')).toHaveLength(1);
  });

  test('ENG-SIR-04 and ENG-WEB-01: people who can be reached', async () => {
    const office = person({ id: 'al-roy', roles: '[office]', name: 'Mx Al Roy' });
    for (const id of ['ENG-SIR-04', 'ENG-WEB-01']) {
      expect(await wantedOf(id, 'Ring us.')).toEqual([]);
      expect(await wantedOf(id, 'Ring us.', { 'people.yaml': office })).toEqual(['The SENCo is not named.']);
      expect(await wantedOf(id, 'Ring us.', { 'people.yaml': person({ email: undefined }) + office })).toEqual([
        'There is neither a phone number nor an email address for the SENCo.',
      ]);
      expect(await wantedOf(id, 'Ring us.', { 'people.yaml': person({ name: undefined }) + office })).toEqual([]);
    }
    expect(await wantedOf('ENG-WEB-01', 'Ring us.', { 'people.yaml': person() })).toEqual([
      'The person who answers questions is not named.',
    ]);
    expect(await wantedOf('ENG-WEB-01', 'Ring us.', { 'people.yaml': office }, { setting: 'special' })).toEqual([]);
  });

  test('ENG-SIR-11: the free advice service, with a phone', async () => {
    const one = (fields: Fields): Changes => ({
      'organisations.yaml': item({
        id: 'advice',
        name: 'Ask Us',
        group: 'advice',
        helpsWith: 'Letters',
        cost: 'Free',
        howToStart: 'Ring',
        ...fields,
      }),
    });
    const wanted = (fields: Fields) => wantedOf('ENG-SIR-11', 'Ring them.', one(fields));
    expect(await wanted({ service: 'sendiass', phone: "'01632 960 200'" })).toEqual([]);
    expect(await wanted({ alsoCalled: '[Westmere SENDIASS]', phone: "'01632 960 200'" })).toEqual([]);
    expect(await wanted({ service: 'sendiass' })).toEqual(['Ask Us has no phone number.']);
    expect(await wanted({ phone: "'01632 960 200'" })).toEqual([
      'The free information and advice service of your area (SENDIASS) is not among the organisations.',
    ]);
    expect(await wanted({ cost: undefined })).toEqual([]);
  });

  test('ENG-SIR-13: the way to the Local Offer', async () => {
    const council = '{ name: Council, website: https://www.council.example, localOffer: https://www.council.example/offer/ }';
    const wanted = (words: string) => wantedOf('ENG-SIR-13', words, {}, { council });
    expect(await wanted('See [the Local Offer](https://council.example/offer).')).toEqual([]);
    expect(await wanted('It is at www.council.example/offer')).toEqual([]);
    expect(await wanted('See [the council](https://www.council.example).')).toEqual(['It does not lead to the Local Offer.']);
    expect(await wantedOf('ENG-SIR-13', 'Ask us.')).toEqual(['The address of the Local Offer is not known.']);
  });

  test('ENG-SIR-17 and ENG-EQ-03: the accessibility plan, its age and its three parts', async () => {
    const plan = (words: string, approvedOn = '2026-09-01'): Changes => ({
      'policies/accessibility-plan.mdx': paper(words, {
        kind: 'accessibility-plan',
        title: 'Plan',
        order: '50',
        approvedOn,
        reviewed: approvedOn,
        nextReview: '2027-12-01',
        covers: '[ENG-SIR-17, ENG-EQ-03]',
      }),
    });
    const wanted = async (changes: Changes) => {
      const duties = await dutiesIn(changes);
      return [duties.get('ENG-SIR-17'), duties.get('ENG-EQ-03')].map((duty) => [duty?.status, ...(duty?.wanting ?? [])]);
    };
    const whole = '## Lessons\n\nEasier.\n\n## The building\n\nEasier.\n\n## Information\n\nEasier.';
    expect(await wanted(plan(whole))).toEqual([['answered'], ['answered']]);
    const tooOld = 'Somebody last went through it on 19 November 2023. That must happen at least every 3 years.';
    expect(await wanted(plan(whole, '2023-11-19'))).toEqual([
      ['out of date', tooOld],
      ['out of date', tooOld],
    ]);
    expect(await wanted(plan('## Teaching\n\nEasier.'))).toEqual([
      ['answered'],
      [
        'answered',
        'It does not say how the building will become easier to use.',
        'It does not say how information will become easier to use.',
      ],
    ]);
  });

  test('ENG-EQ-01 and ENG-EQ-02: a year, and four years from the approval', async () => {
    const equality = (fields: Fields): Changes => ({
      'policies/other.mdx': paper('Fair.', { order: '50', covers: '[ENG-EQ-01, ENG-EQ-02]', nextReview: '2027-12-01', ...fields }),
    });
    const statuses = async (fields: Fields) => {
      const duties = await dutiesIn(equality(fields));
      return [duties.get('ENG-EQ-01')?.status, duties.get('ENG-EQ-02')?.status];
    };
    expect(await statuses({ approvedOn: '2022-11-20' })).toEqual(['answered', 'answered']);
    expect(await statuses({ approvedOn: '2022-11-19' })).toEqual(['answered', 'out of date']);
    expect(await statuses({ approvedOn: '2024-01-01', reviewed: '2025-01-01' })).toEqual(['out of date', 'answered']);
  });

  test('ENG-IMF-01 and ENG-POL-01: a paper of its own kind', async () => {
    const wanting = 'It is not in a paper that says who approved it, and when.';
    const paperOf = (kind: string, id: string): Changes => ({
      'policies/own.mdx': paper('We help.', { kind, title: 'Own', order: '50', covers: `[${id}]` }),
    });
    for (const [id, kind] of [
      ['ENG-IMF-01', 'inclusion-strategy'],
      ['ENG-POL-01', 'sen-policy'],
    ] as const) {
      expect(await wantedOf(id, 'We include.')).toEqual([wanting]);
      expect((await dutiesIn(paperOf(kind, id))).get(id)).toMatchObject({ status: 'answered', wanting: [] });
    }
  });

  test('ENG-COMP-X2, X3, ENG-PSBAR-02, ENG-EA-01: the parts of a text', async () => {
    expect(await wantedOf('ENG-COMP-X2', 'The tribunal, mediation, the ombudsman and Ofsted.')).toEqual([]);
    expect(await wantedOf('ENG-COMP-X2', 'The tribunal and mediation.')).toEqual([
      'It does not say when the ombudsman is the right route.',
      'It does not say when Ofsted is the right route.',
    ]);
    expect(await wantedOf('ENG-COMP-X3', 'About data protection, we answer within 30 days.')).toEqual([]);
    expect(await wantedOf('ENG-COMP-X3', 'Tell us about it.')).toHaveLength(2);
    const statement = 'What is not easy: films. Tell us. We tested it in May. If we do not act, ask EASS.';
    expect(await wantedOf('ENG-PSBAR-02', statement)).toEqual([]);
    expect(await wantedOf('ENG-PSBAR-02', 'Welcome.')).toHaveLength(4);
    expect(await wantedOf('ENG-EA-01', 'You can have Braille.')).toEqual([]);
    expect(await wantedOf('ENG-EA-01', 'You can have it.')).toEqual([
      'It names no other form, such as large print, Braille or a recording.',
    ]);
  });

  test('the name of an organisation that a page shows is among its words', async () => {
    const organisations = item({ id: 'advice', name: 'EASS', group: 'law', helpsWith: 'Rights', cost: 'Free', howToStart: 'Ring' });
    const statement = 'What is not easy: films. Tell us. We tested it in May.';
    const changes = { 'organisations.yaml': organisations };
    expect(await wantedOf('ENG-PSBAR-02', `${statement}\n\n<Organisation id="advice" />`, changes)).toEqual([]);
    expect(await wantedOf('ENG-PSBAR-02', `${statement}\n\n<Organisation id="nobody" />`, changes)).toHaveLength(1);
  });

  test('ENG-WEB-02: a booklet to print', async () => {
    expect(await wantedOf('ENG-WEB-02', 'On paper, free.')).toEqual([]);
    expect(await wantedOf('ENG-WEB-02', 'On paper, free.', { 'booklets.yaml': undefined })).toEqual(['There is no booklet to print.']);
  });
});

describe('the steps of a complaint to an academy', () => {
  const ids = ['A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9'].map((end) => `ENG-COMP-${end}`);

  const step = (fields: Fields): string => {
    const own = { id: 'talk', title: 'Talk', formal: 'false', who: 'senco', youDo: 'Ring.', weDo: 'We listen.', next: 'Go on.' };
    const all = Object.entries({ ...own, answerWithin: '{ days: 5, kind: school }', ...fields });
    return `\n  - ${all.flatMap(([name, value]) => (value === undefined ? [] : `${name}: ${value}`)).join('\n    ')}`;
  };
  const talk = step({});
  const write = step({ id: 'write', title: 'Write', formal: 'true', who: 'head' });
  const panel = (says = '{ people: 3, independent: 1, mayBringSomeone: true }'): string =>
    step({ id: 'panel', title: 'Panel', formal: 'true', who: 'office', panel: says });
  const outside = step({ id: 'dfe', title: 'Ask', formal: 'true', who: 'advice', answerWithin: undefined });

  const wanted = async (stages: string, flags: Fields = { findingsSent: 'true', recordKept: 'true' }): Promise<string[]> => {
    const procedure = paper('<Stages of="complaints" />', {
      kind: 'complaints',
      title: 'Complain',
      order: '20',
      covers: `[${ids.join(', ')}]`,
      stages,
      ...flags,
    });
    const duties = await dutiesIn({ 'policies/complaints.mdx': procedure }, { kind: 'academy' });
    return ids.flatMap((id) => duties.get(id)?.wanting.map((wanting) => `${id.slice(-2)}: ${wanting}`) ?? ['?']);
  };

  test('all is there', async () => expect(await wanted(talk + write + panel() + outside)).toEqual([]));

  test.each([
    [
      'no time limit',
      talk + step({ id: 'write', title: 'Write', formal: 'true', answerWithin: undefined }) + panel(),
      ['A3: Step 2 (“Write”) has no time limit.'],
    ],
    ['a formal step first', write + panel(), ['A4: The first step is a formal one.']],
    ['no formal step before the panel', talk + panel(), ['A5: There is no formal step in writing before the panel.']],
    ['no panel', talk + write, ['A6: No step has a panel.', 'A7: No step has a panel.']],
    [
      'a panel that is too small, and not independent',
      talk + write + panel('{ people: 2, independent: 0, mayBringSomeone: false }'),
      [
        'A6: The panel has 2 people. It must have at least 3.',
        'A6: Nobody on the panel is independent of the school. At least 1 must be.',
        'A7: A parent may not bring anybody to the panel.',
      ],
    ],
  ])('%s', async (_, stages, wanting) => expect(await wanted(stages)).toEqual(wanting));

  test('no word of findings and records', async () => {
    expect(await wanted(talk + write + panel(), {})).toEqual([
      'A8: It does not say that what the panel finds is sent to those concerned, and kept at the school.',
      'A9: It does not say that you keep a private record of formal complaints.',
    ]);
  });

  test('a guide page alone does not set out the steps', async () => {
    const without = { 'policies/complaints.mdx': undefined };
    expect(await wantedOf('ENG-COMP-A3', 'Ring us.', without, { kind: 'academy' })).toEqual([
      'The steps of a complaint are not set out one by one.',
    ]);
  });

  test('nothing is said of a paper that has a mistake of its own', async () => {
    expect(await wanted(talk, { version: undefined })).toEqual([]);
  });
});

describe('what is told', () => {
  async function toldOf(changes: Changes, school: Fields = {}, on = today): Promise<string[]> {
    await using written = await writeSchool({
      'school.yaml': schoolFile({ nation: 'england', kind: 'independent', ...school }),
      ...changes,
    });
    return dutyFindings(await readContent(written.folder), { today: on }).map(
      ({ file, severity, message }) => `${severity} ${file} ${message}`,
    );
  }
  const six = ['ENG-EQ-03', 'ENG-COMP-A1', 'ENG-COMP-X2', 'ENG-COMP-X3', 'ENG-EA-01', 'ENG-GDPR-01'];
  const text = 'Lessons, the building, information, large print, data protection, 5 days, tribunal, mediation, ombudsman, Ofsted.';
  const answering = (ids: readonly string[], fields: Fields = {}): Changes => ({
    'guide/worried.mdx': guidePage(text, { covers: `[${ids.join(', ')}]`, ...fields }),
  });

  test('nothing, where all is answered', async () => expect(await toldOf(answering(six))).toEqual([]));

  test('as a warning while the paper is a draft, and as an error once it is published', async () => {
    const without = answering(six.filter((id) => id !== 'ENG-COMP-A1'));
    const stages =
      '\n  - { id: a, title: A, formal: false, who: senco, youDo: A, weDo: A, next: A }\n  - { id: b, title: B, formal: true, who: head, youDo: A, weDo: A, next: A }';
    const paperWith = (publish: string): Changes => ({
      'policies/complaints.mdx': paper('Hi.', { kind: 'complaints', title: 'C', order: '20', publish, stages }),
    });
    const told = 'Your school must do this, and no page says that it does: “Have the complaints procedure in writing.” (ENG-COMP-A1)';
    expect(await toldOf({ ...without, ...paperWith('false') })).toEqual([`warning policies/complaints.mdx ${told}`]);
    expect(await toldOf({ ...without, ...paperWith('true') })).toEqual([`error policies/complaints.mdx ${told}`]);
  });

  test('nothing of what is missing while a page cannot be read: it may be there', async () => {
    expect(await toldOf({ 'guide/plan.mdx': '---\ntitle: [a\n---\n\nHi.\n' })).toEqual([]);
  });

  test('a page that is overdue once, as strictly as the school wants', async () => {
    const old = answering(six, { reviewed: '2026-01-01', nextReview: '2026-10-01' });
    const said = `guide/worried.mdx The review of this page is overdue, and no other page that is in date answers ${six.slice(0, -1).join(', ')} and ENG-GDPR-01.`;
    expect(await toldOf(old)).toEqual([`error ${said}`]);
    expect(await toldOf(old, { checks: '{ overdueReview: warning }' })).toEqual([`warning ${said}`]);
  });

  test('what has a day of its own is a warning until that day', async () => {
    const severities = async (on: string) =>
      (
        await toldOf(
          { 'policies/strategy.mdx': paper('Hi.', { kind: 'inclusion-strategy', title: 'S', order: '50', nextReview: '2027-08-31' }) },
          { kind: 'academy' },
          on,
        )
      )
        .filter((told) => told.includes('ENG-IMF-01'))
        .map((told) => told.split(' ')[0]);
    expect(await severities('2026-12-30')).toEqual(['warning']);
    expect(await severities('2026-12-31')).toEqual(['error']);
  });

  test('a new school is not buried, and is not told what is only good to know', async () => {
    const told = await toldOf({}, { kind: 'maintained' });
    expect(told.length).toBeLessThanOrEqual(8);
    expect(told.join('\n')).not.toMatch(/ENG-(?:TRIB|FUND-0[1-4])/);
  });

  test('the source says where nobody has read it', async () => {
    await using written = await writeSchool({
      'school.yaml': schoolFile({ nation: 'england', kind: 'independent' }),
      ...answering(six.slice(0, -1)),
    });
    const [finding] = dutyFindings(await readContent(written.folder), { today });
    expect(finding?.source).toBe('UK GDPR, articles 4 and 9 (not verified)');
  });
});

describe('how often', () => {
  test.each([
    'each term',
    'every half term',
    'once every half-term',
    '3 times a year',
    'three times in the school year',
    'at least once a year',
    'twice a year',
    'two review meetings a year',
    'every 6 weeks',
    'each December',
    'in October, February and June',
    'at the end of each term',
    'termly',
    'Each\nterm',
  ])('“%s” says it', (words) => expect(saysHowOften(`We check ${words}, with you.`)).toBe(true));

  test.each(['often', 'when needed', 'in each year group', 'with every child', 'once we know', 'at a meeting', 'in Year 6'])(
    '“%s” does not',
    (words) => expect(saysHowOften(`We check ${words}, with you.`)).toBe(false),
  );
});
