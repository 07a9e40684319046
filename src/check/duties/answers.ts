import type { Content } from '../../source/index.ts';
import type { DutyAnswer } from './duty.ts';
import { type JudgedDuty, judgeDuties } from './judge.ts';

/** Every duty that applies to this school, in the order of the law, and where it is answered. Pure. */
export function dutiesOf(content: Content, given: { today: string }): DutyAnswer[] {
  return judgeDuties(content, given).map(answerOf);
}

function answerOf({ row: { id, weight, says, source, verified }, status, answers, lacks, perhaps }: JudgedDuty): DutyAnswer {
  return {
    id,
    weight,
    says,
    source,
    isVerified: verified === 'read in the source',
    status,
    answers: answers.map(({ page, section: { heading }, place }) => {
      const where = { file: page.page.file, place, title: page.title };
      return heading === '' ? where : { ...where, section: heading };
    }),
    wanting: perhaps ? [perhapsInWords(perhaps)] : lacks.map(({ wanting }) => wanting),
  };
}

/** What to do where a place may answer a duty and does not say so. */
export function perhapsInWords({ file, cover }: NonNullable<JudgedDuty['perhaps']>): string {
  return `Perhaps ${file} answers it: then type covers: [${cover}]`;
}
