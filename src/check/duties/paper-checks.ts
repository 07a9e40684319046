import { addMonths, dateInWords } from '../../language/index.ts';
import type { AnsweringPage } from './covers.ts';
import { saysHowOften } from './frequency.ts';
import type { Asked, Lack } from './lack.ts';
import papers from './papers.json' with { type: 'json' };
import type { DutyCheck } from './row.ts';

/** The newest of the pages that answer was reviewed, or approved, lately enough. */
export function age({ months, of }: Extract<DutyCheck, { name: 'age' }>, { answers, today }: Asked): Lack[] {
  return tooOld(
    answers.map(({ page }) => page),
    { months, of, today },
  );
}

/** The accessibility plan is not too old. A plan that is no paper here has no date to look at. */
export function accessibilityPlan({ months }: { months: number }, { pages, today }: Asked): Lack[] {
  return tooOld(
    pages.filter(({ kind }) => kind === 'accessibility-plan'),
    { months, of: 'review', today },
  );
}

/** One of the answers says how often. */
export function frequency({ answers }: Asked): Lack[] {
  if (answers.some(({ section }) => saysHowOften(section.words))) return [];
  return [
    {
      wanting: 'It does not say how often.',
      fix: `Write how often in ${answers[0].page.page.file}, such as “each term” or “3 times a year”.`,
    },
  ];
}

/** The answers have, between them, a word of each part. */
export function words({ parts, weight }: Extract<DutyCheck, { name: 'words' }>, { answers }: Asked): Lack[] {
  const said = answers.map(({ section }) => section.words).join('\n');
  return parts
    .filter(({ any }) => !any.some((word) => startsAWord(word, said)))
    .map(({ wanting }) => ({ wanting, fix: `Write about it in ${answers[0].page.page.file}.`, weight }));
}

/** A paper of the right kind answers it, which cannot do without the day of its approval. */
export function paper({ answers, row }: Asked): Lack[] {
  if (answers.some(({ page }) => page.kind === row.paper)) return [];
  const { name, file } = paperOf(row.paper);
  return [
    {
      wanting: 'It is not in a paper that says who approved it, and when.',
      fix: `Write the ${name} as ${file}, with kind: ${row.paper}`,
    },
  ];
}

/** What a kind of paper is called, and its usual file. */
export function paperOf(kind: string): { name: string; file: string } {
  return papers.find((one) => one.kind === kind) ?? { name: 'page', file: 'a page of the guide' };
}

/** Whether a text has a word, or words, that begin so. Capitals, line ends and kinds of apostrophe make no difference. */
export function startsAWord(start: string, text: string): boolean {
  const words = start.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll("'", "['’]"));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}`, 'iu').test(text);
}

interface Limit {
  months: number;
  of: 'review' | 'approval';
  today: string;
}

function tooOld(pages: readonly AnsweringPage[], { months, of, today }: Limit): Lack[] {
  const known = pages.flatMap((page) => {
    const day = of === 'approval' ? (page.approvedOn ?? page.reviewed) : later(page.reviewed, page.approvedOn);
    return day === undefined ? [] : [{ day, page }];
  });
  const [newest] = known.toSorted((a, b) => (a.day < b.day ? 1 : -1));
  if (!newest || addMonths(newest.day, months) >= today) return [];
  const { day, page } = newest;
  const field = of === 'approval' && page.approvedOn !== undefined ? 'approvedOn' : 'reviewed';
  return [
    {
      isTooOld: true,
      wanting: `${of === 'approval' ? 'It was last agreed' : 'Somebody last went through it'} on ${dateInWords(day)}. That must happen at least ${period(months)}.`,
      fix: `${of === 'approval' ? 'Agree it afresh' : 'Go through it, and mend what is no longer true'}. Then type the day in “${field}” in ${page.page.file}.`,
    },
  ];
}

function later(one: string | undefined, other: string | undefined): string | undefined {
  return [one, other]
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
}

function period(months: number): string {
  return months === 12 ? 'once a year' : `every ${months / 12} years`;
}
