import { dateInWords, listed } from '../../language/index.ts';
import { type Content, type PageText, type Place, type Problem, startOfFile } from '../../source/index.ts';
import type { Finding, Given } from '../rule.ts';
import { perhapsInWords } from './answers.ts';
import { type AnsweringPage, answeringPages } from './covers.ts';
import { type JudgedDuty, judgeDuties } from './judge.ts';
import { paperOf } from './paper-checks.ts';
import type { DutyRow } from './row.ts';

/** As many missing duties of one paper are told one by one. More are told at once, so that a new school is not buried. */
const mostOneByOne = 5;

/** What to tell a school of the duties that it does not answer, or not well enough. Those that are only good to know are left out. */
export function dutyFindings(content: Content, { today }: Given): Finding[] {
  const school: School = { content, today, pages: answeringPages(content.pages) };
  const duties = judgeDuties(content, { today }).filter(({ row, status }) => row.weight !== 'know' && status !== 'not yet published');
  const missing = duties.filter(({ status }) => status === 'missing');
  // A page that cannot be read may answer what seems to be missing.
  const byPaper = school.pages.every(({ page }) => isReadable(page)) ? Map.groupBy(missing, ({ row }) => row.paper) : [];
  const overdue = duties.filter((duty) => isOverdue(duty, today));
  const others = duties.filter((duty) => duty.status !== 'missing' && !isOverdue(duty, today));
  return [
    ...[...byPaper].flatMap(([kind, ofPaper]) => tellMissing(kind, ofPaper, school)),
    ...[...Map.groupBy(overdue, ({ answers }) => answers.find(({ page }) => page.isPublished)?.page)].flatMap(([page, ofPage]) =>
      page ? [tellOverdue(page, ofPage, school)] : [],
    ),
    ...others.flatMap((duty) => tellWanting(duty, school)),
  ];
}

interface School {
  content: Content;
  today: string;
  pages: readonly AnsweringPage[];
}

function isReadable({ fields }: PageText): boolean {
  return fields?.value !== undefined;
}

/** Whether all answers that parents can see are past their own review, which no longer date in the law decides. */
function isOverdue({ status, answers }: JudgedDuty, today: string): boolean {
  return status === 'out of date' && answers.every(({ page: { isPublished, nextReview = today } }) => !isPublished || nextReview < today);
}

function tellMissing(kind: DutyRow['paper'], duties: JudgedDuty[], school: School): Finding[] {
  const paper = paperHere(kind, school);
  const isMuch = duties.length > mostOneByOne || (kind !== 'site' && !paper && duties.length > 1);
  return isMuch ? [tellAtOnce(kind, duties, school)] : duties.map((duty) => tellOne(duty, school));
}

function tellOne({ row, perhaps }: JudgedDuty, school: School): Finding {
  const file = paperHere(row.paper, school)?.page.file ?? row.where ?? paperOf(row.paper).file;
  const fix = perhaps
    ? `${perhapsInWords(perhaps)}. If it does not, write it in ${file}.`
    : `Write it in ${file}, and add it to the field “covers” there: covers: [${row.id}]`;
  return {
    ...placeFor(row.paper, school),
    severity: severityOf(row, school),
    message: `${asked(row, school)}, and no page says that it does: “${row.says}” (${row.id})`,
    fix,
    source: sourceOf(row),
  };
}

function tellAtOnce(kind: DutyRow['paper'], duties: JudgedDuty[], school: School): Finding {
  const ids = (weight: DutyRow['weight']): string => listed(duties.flatMap(({ row }) => (row.weight === weight ? row.id : [])));
  const { name, file } = paperOf(kind);
  const paper = paperHere(kind, school);
  const begins =
    kind === 'site'
      ? 'Some duties belong to no one paper.'
      : paper
        ? 'Much is not answered in this paper.'
        : `There is no ${name} among your papers.`;
  const must = ids('must') === '' ? '' : ` Your school must answer ${ids('must')}, and no page says that it does.`;
  const should = ids('should') === '' ? '' : ` It should answer ${ids('should')}.`;
  const what = kind === 'site' ? 'them on pages of the guide or in papers' : paper ? `them in ${paper.page.file}` : file;
  const rows = duties.map(({ row }) => row);
  const [first] = [...rows.filter(({ verified }) => verified === 'read in the source'), ...rows];
  return {
    ...placeFor(kind, school),
    severity: rows.some((row) => severityOf(row, school) === 'error') ? 'error' : 'warning',
    message: `${begins}${must}${should}`,
    fix: `Write ${what}, and add each duty to the field “covers” of its page. The governors’ page of the report says what each one asks.`,
    ...(first ? { source: `${sourceOf(first)}; the governors’ page names the source of each` } : {}),
  };
}

function tellOverdue(page: AnsweringPage, duties: JudgedDuty[], school: School): Finding {
  const isError = duties.some(({ row }) => severityOf(row, school) === 'error');
  const mayWait = school.content.school?.data.checks.overdueReview === 'warning';
  const { file, fields } = page.page;
  return {
    file,
    place: fields?.placeOf(['covers']) ?? startOfFile,
    severity: isError && !mayWait ? 'error' : 'warning',
    message: `The review of this page is overdue, and no other page that is in date answers ${listed(duties.map(({ row }) => row.id))}.`,
    fix: 'Read the page. When it is true, type today in “reviewed” and a later day in “nextReview”.',
  };
}

function tellWanting({ row, answers, lacks }: JudgedDuty, school: School): Finding[] {
  const told = lacks.filter(({ isToldElsewhere }) => !isToldElsewhere);
  const [answer] = answers;
  if (told.length === 0 || !answer) return [];
  return [
    {
      file: answer.page.page.file,
      place: answer.place,
      severity: told.some(({ weight }) => weight === undefined) ? severityOf(row, school) : 'warning',
      message: `${told.map(({ wanting }) => wanting).join(' ')} ${asked(row, school)}: “${row.says}” (${row.id})`,
      fix: [...new Set(told.map(({ fix }) => fix))].join(' '),
      source: sourceOf(row),
    },
  ];
}

function asked({ weight, from }: DutyRow, { today }: School): string {
  if (weight === 'should') return 'Your school should do this';
  return from !== undefined && today < from ? `Your school must do this by ${dateInWords(from)}` : 'Your school must do this';
}

/** An error once parents are told that they may rely on the paper, and a warning while it is being written. */
function severityOf({ weight, paper, from }: DutyRow, { pages, today }: School): Problem['severity'] {
  if (weight !== 'must' || (from !== undefined && today < from)) return 'warning';
  const belongs = ({ kind, page }: AnsweringPage): boolean => (paper === 'site' ? page.collection === 'policies' : kind === paper);
  return pages.some((page) => page.isPublished && belongs(page)) ? 'error' : 'warning';
}

function paperHere(kind: DutyRow['paper'], { pages }: School): AnsweringPage | undefined {
  const papers = pages.filter((page) => page.kind === kind);
  return papers.find(({ isPublished }) => isPublished) ?? papers[0];
}

/** The field “covers” of the paper, else its first line; without a paper, the field that says what kind of school this is. */
function placeFor(kind: DutyRow['paper'], school: School): { file: string; place: Place } {
  const paper = paperHere(kind, school);
  if (!paper) return { file: 'school.yaml', place: school.content.school?.placeOf(['kind']) ?? startOfFile };
  const { file, fields } = paper.page;
  return { file, place: (paper.covers.length > 0 && fields?.placeOf(['covers'])) || startOfFile };
}

function sourceOf({ source, verified }: DutyRow): string {
  return verified === 'read in the source' ? source : `${source} (not verified)`;
}
