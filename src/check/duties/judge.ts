import { type Content, startOfFile } from '../../source/index.ts';
import { lacksOf } from './checks.ts';
import { type AnsweringPage, answeringPages } from './covers.ts';
import type { DutyAnswer } from './duty.ts';
import type { Answer, Asked, Lack } from './lack.ts';
import { startsAWord } from './paper-checks.ts';
import { type DutyRow, rowsFor } from './row.ts';
import { type Section, sectionsOf } from './sections.ts';

/** A duty of this school, and how well the content answers it. */
export interface JudgedDuty {
  row: DutyRow;
  status: DutyAnswer['status'];
  /** Every place that says that it answers it. */
  answers: Answer[];
  /** What the best of the answers lack. */
  lacks: Lack[];
  /** Where nothing says so: a place that may answer it all the same. */
  perhaps: { file: string; cover: string } | undefined;
}

/** Judges every duty of the school, in the order of the law. Nothing is asked of a school that could not be read. */
export function judgeDuties(content: Content, { today }: { today: string }): readonly JudgedDuty[] {
  const known = kept.get(content);
  if (known?.today === today) return known.duties;
  const duties = judge(content, today);
  kept.set(content, { today, duties });
  return duties;
}

/** Content does not change, and both the report and its rule ask. */
const kept = new WeakMap<Content, { today: string; duties: readonly JudgedDuty[] }>();

function judge(content: Content, today: string): JudgedDuty[] {
  if (!content.school) return [];
  const pages = answeringPages(content.pages);
  const known = new Map<AnsweringPage, Section[]>();
  const sections = (page: AnsweringPage): Section[] => {
    const found = known.get(page) ?? sectionsOf(page.page, content);
    known.set(page, found);
    return found;
  };
  return rowsFor(content.school.data).map((row) => {
    const answers = answersTo(row.id, pages, sections);
    const best = bestOf(answers, today);
    if (!best) {
      const ask = (answer: Answer): Asked => ({ row, content, today, pages, answers: [answer] });
      return { row, status: 'missing', answers, lacks: [], perhaps: perhapsAnswers(row, pages, sections, ask) };
    }
    // Words that cannot be read may hold what seems to be wanting.
    const isReadable = best.answers.every(({ page: { page } }) => page.body);
    const lacks = isReadable ? lacksOf({ row, content, today, pages, answers: best.answers }) : [];
    const isTooOld = lacks.some((lack) => lack.isTooOld) && best.status === 'answered';
    return { row, status: isTooOld ? 'out of date' : best.status, answers, lacks, perhaps: undefined };
  });
}

function answersTo(id: string, pages: readonly AnsweringPage[], sections: (page: AnsweringPage) => Section[]): Answer[] {
  return pages.flatMap((page) =>
    page.covers
      .filter((cover) => cover.id === id)
      .map(({ section: asked, place }) => {
        const found = sections(page);
        const section = (asked !== undefined && found.find((one) => one.id === asked)) || found[0];
        return { page, section: section ?? { id: undefined, heading: '', words: '', links: [] }, place };
      }),
  );
}

/** The answers that a parent can rely on; else those that are past their review; else the drafts. */
function bestOf(answers: readonly Answer[], today: string): { answers: Asked['answers']; status: DutyAnswer['status'] } | undefined {
  const isDue = ({ page: { nextReview } }: Answer): boolean => nextReview !== undefined && nextReview < today;
  const published = answers.filter(({ page }) => page.isPublished);
  const groups: [DutyAnswer['status'], Answer[]][] = [
    ['answered', published.filter((answer) => !isDue(answer))],
    ['out of date', published],
    ['not yet published', [...answers]],
  ];
  for (const [status, [first, ...more]] of groups) if (first) return { status, answers: [first, ...more] };
  return undefined;
}

/** The first section, page by page, below a heading that sounds right, and with all that the program asks of it. */
function perhapsAnswers(
  { id, lookFor, paper }: DutyRow,
  pages: readonly AnsweringPage[],
  sections: (page: AnsweringPage) => Section[],
  ask: (answer: Answer) => Asked,
): JudgedDuty['perhaps'] {
  const likely = pages.toSorted((a, b) => Number(b.kind === paper) - Number(a.kind === paper));
  const soundsRight = (words: string): boolean => lookFor.some((word) => startsAWord(word, words));
  const isEnough = (page: AnsweringPage, section: Section): boolean => lacksOf(ask({ page, section, place: startOfFile })).length === 0;
  for (const page of likely) {
    const [whole, ...below] = sections(page);
    const section = below.find(({ heading }) => soundsRight(heading));
    if (section?.id && isEnough(page, section)) return { file: page.page.file, cover: `${id}#${section.id}` };
    if (whole && soundsRight(page.title) && isEnough(page, whole)) return { file: page.page.file, cover: id };
  }
  return undefined;
}
