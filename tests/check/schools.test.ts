import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent, type Report } from '../../src/check/index.ts';
import { readContent } from '../../src/source/index.ts';

const schools = join(import.meta.dirname, '../schools');
const today = '2026-11-22';

/** How many duties each school of `tests/schools` has. */
const duties: Record<string, number> = {
  academy: 60,
  special: 49,
};

test('each school has its number of duties here', async () => {
  const folders = (await readdir(schools)).filter((name) => !name.startsWith('.'));
  expect(folders.toSorted()).toEqual(Object.keys(duties).toSorted());
});

describe.each(Object.entries(duties))('%s', (school, howMany) => {
  test('nothing is wrong, and every duty is answered', async () => {
    const { summary, problems, duties: answers } = await check(join(schools, school));
    expect(problems.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
    expect(summary).toMatchObject({ errors: 0, warnings: 0 });
    expect(answers).toHaveLength(howMany);
    expect(howMany).toBeGreaterThan(20);
    expect(answers.filter(({ status, wanting }) => status !== 'answered' || wanting.length > 0)).toEqual([]);
  });
});

describe('what an academy alone owes is missed when it is gone', () => {
  const complaints = 'policies/complaints.mdx';
  const nobodyIndependent = 'Nobody on the panel is independent of the school. At least 1 must be. Your school must do this:';

  test.each([
    ['a panel that has nobody independent', 'independent: 1', 'independent: 0', 'ENG-COMP-A6', nobodyIndependent],
    ['a panel of two', 'people: 3', 'people: 2', 'ENG-COMP-A6', 'The panel has 2 people. It must have at least 3.'],
    ['a parent alone', 'mayBringSomeone: true', 'mayBringSomeone: false', 'ENG-COMP-A7', 'A parent may not bring anybody to the panel.'],
    ['a first step that is formal', 'formal: false', 'formal: true', 'ENG-COMP-A4', 'The first step is a formal one.'],
    [
      'findings that are not sent',
      'findingsSent: true',
      'findingsSent: false',
      'ENG-COMP-A8',
      'It does not say that what the panel finds is sent',
    ],
    ['no record', 'recordKept: true', 'recordKept: false', 'ENG-COMP-A9', 'It does not say that you keep a private record'],
    [
      'a step without a time',
      '    answerWithin:\n      days: 5\n      kind: school\n',
      '',
      'ENG-COMP-A3',
      'Step 1 (“Talk to us”) has no time limit.',
    ],
    [
      'no duty said to be answered',
      '  - ENG-COMP-A6#who-sits-on-the-panel\n',
      '',
      'ENG-COMP-A6',
      'Your school must do this, and no page says that it does:',
    ],
  ])('%s', async (_, from, to, id, says) => {
    await using copy = await copyOf('academy');
    await copy.change(complaints, from, to);
    const { problems } = await check(copy.folder);
    const told = problems.filter(({ rule, message }) => rule === 'missing-duty' && message.endsWith(`(${id})`));
    expect(told).toMatchObject([{ file: complaints, message: expect.stringContaining(says) }]);
  });

  test('a maintained school owes none of it, and owes steps of its own', async () => {
    await using copy = await copyOf('academy');
    await copy.change('school.yaml', 'kind: academy', 'kind: maintained');
    const { duties: answers } = await check(copy.folder);
    expect(answers.filter(({ id }) => id.startsWith('ENG-COMP-A'))).toEqual([]);
    expect(answers.find(({ id }) => id === 'ENG-COMP-M1')).toMatchObject({ status: 'missing' });
  });
});

describe('what a special school alone owes, and what it does not', () => {
  const getsReady = 'ENG-SIR-12';

  test('it owes no SENCo and no inclusion strategy, and is paid by the place', async () => {
    const { duties: answers } = await check(join(schools, 'special'));
    const ids = answers.map(({ id }) => id);
    expect(ids.filter((id) => /SIR-02|SIR-04|IMF|FUND-0[123]|COMP-A/.test(id))).toEqual([]);
    expect(answers.find(({ id }) => id === 'ENG-FUND-04')).toMatchObject({
      status: 'answered',
      isVerified: false,
      answers: [{ file: 'policies/funding.mdx', section: 'How is a special school paid?' }],
    });
  });

  test('a mainstream school with the same pages is told of all that it owes beyond them', async () => {
    await using copy = await copyOf('special');
    await copy.change('school.yaml', 'setting: special', 'setting: mainstream');
    const { problems } = await check(copy.folder);
    const told = problems.map(({ rule, file, message }) => `${rule} ${file} ${/ENG-[A-Z]+-\w+/.exec(message)?.[0] ?? message}`);
    expect(told.toSorted()).toEqual([
      'covers policies/funding.mdx ENG-FUND-04',
      'missing-duty policies/sen-information-report.mdx ENG-SIR-02',
      'missing-duty policies/sen-information-report.mdx ENG-SIR-04',
      'missing-duty school.yaml ENG-IMF-01',
      'required-roles people.yaml Nobody has the part “senco”, so pages cannot say who the SENCo is.',
    ]);
  });

  test('a word on adult life that nobody says any more is missed', async () => {
    await using copy = await copyOf('special');
    await copy.change('guide/adult-life.mdx', `covers:\n  - ${getsReady}\n`, '');
    await copy.change('policies/sen-information-report.mdx', `  - ${getsReady}#what-happens-when-your-child-moves-on\n`, '');
    const { problems } = await check(copy.folder);
    expect(problems).toMatchObject([
      { rule: 'missing-duty', severity: 'error', message: expect.stringContaining('to get ready for adult life') },
    ]);
  });

  test('how it is paid is only good to know, so it is listed and not told', async () => {
    await using copy = await copyOf('special');
    await copy.change('policies/funding.mdx', 'covers:\n  - ENG-FUND-04#how-is-a-special-school-paid\n', '');
    const { problems, duties: answers } = await check(copy.folder);
    expect(problems).toEqual([]);
    expect(answers.find(({ id }) => id === 'ENG-FUND-04')).toMatchObject({ status: 'missing' });
  });

  test('a plain page with another time limit than the paper that it explains', async () => {
    await using copy = await copyOf('special');
    await copy.change('guide/not-happy.mdx', 'You have 3 months from', 'You have 6 months from');
    const { problems } = await check(copy.folder);
    expect(problems).toMatchObject([{ rule: 'number-not-in-paper', file: 'guide/not-happy.mdx' }]);
  });
});

async function check(folder: string): Promise<Report> {
  return checkContent(await readContent(folder), { today });
}

interface Copy extends AsyncDisposable {
  folder: string;
  /** Puts one thing in the place of another, which must be there. */
  change(file: string, from: string, to: string): Promise<void>;
}

/** A copy of a school's folder, gone when it goes out of scope. */
async function copyOf(school: string): Promise<Copy> {
  const folder = await mkdtemp(join(tmpdir(), 'plainbook-school-'));
  await cp(join(schools, school), folder, { recursive: true });
  return {
    folder,
    async change(file, from, to) {
      const words = await readFile(join(folder, file), 'utf8');
      expect(words).toContain(from);
      await writeFile(join(folder, file), words.replace(from, to));
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}
