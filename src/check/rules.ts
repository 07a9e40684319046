import type { Rule } from './rule.ts';
import { accent } from './rules/accent.ts';
import { ambiguousAcronym } from './rules/ambiguous-acronym.ts';
import { attribute } from './rules/attribute.ts';
import { brokenLink } from './rules/broken-link.ts';
import { childNamed } from './rules/child-named.ts';
import { codeInContent } from './rules/code-in-content.ts';
import { component } from './rules/component.ts';
import { contradictedFact } from './rules/contradicted-fact.ts';
import { covers } from './rules/covers.ts';
import { dateOfBirth } from './rules/date-of-birth.ts';
import { dates } from './rules/dates.ts';
import { documentAuthor } from './rules/document-author.ts';
import { doors } from './rules/doors.ts';
import { doubleNegative } from './rules/double-negative.ts';
import { duplicate } from './rules/duplicate.ts';
import { dutyLeftOut } from './rules/duty-left-out.ts';
import { explains } from './rules/explains.ts';
import { headings } from './rules/headings.ts';
import { hiddenDoer } from './rules/hidden-doer.ts';
import { jargon } from './rules/jargon.ts';
import { layoutSigns } from './rules/layout-signs.ts';
import { linkWords } from './rules/link-words.ts';
import { longListItem } from './rules/long-list-item.ts';
import { longParagraph } from './rules/long-paragraph.ts';
import { missingDuty } from './rules/missing-duty.ts';
import { money } from './rules/money.ts';
import { mustOrMay } from './rules/must-or-may.ts';
import { noHeadings } from './rules/no-headings.ts';
import { nounForVerb } from './rules/noun-for-verb.ts';
import { numberNotInPaper } from './rules/number-not-in-paper.ts';
import { offeredFiles } from './rules/offered-files.ts';
import { oldFacts } from './rules/old-facts.ts';
import { oldNames } from './rules/old-names.ts';
import { pageAverage } from './rules/page-average.ts';
import { photoConsent } from './rules/photo-consent.ts';
import { pictures } from './rules/pictures.ts';
import { plainFields } from './rules/plain-fields.ts';
import { pupilNumber } from './rules/pupil-number.ts';
import { repeatedFact } from './rules/repeated-fact.ts';
import { requiredRoles } from './rules/required-roles.ts';
import { reviewDue } from './rules/review-due.ts';
import { samePerson } from './rules/same-person.ts';
import { sampleLeft } from './rules/sample-left.ts';
import { sentenceLength } from './rules/sentence-length.ts';
import { sixThousand } from './rules/six-thousand.ts';
import { smallCounts } from './rules/small-counts.ts';
import { undefinedAcronym } from './rules/undefined-acronym.ts';
import { unexplainedWord } from './rules/unexplained-word.ts';
import { unfilled } from './rules/unfilled.ts';
import { unknownReference } from './rules/unknown-reference.ts';
import { unsafeLink } from './rules/unsafe-link.ts';

/** Every rule. A new one is a file in `rules/` and a line here. */
export const rules: readonly Rule[] = [
  accent,
  ambiguousAcronym,
  attribute,
  brokenLink,
  childNamed,
  codeInContent,
  component,
  contradictedFact,
  covers,
  dateOfBirth,
  dates,
  documentAuthor,
  doors,
  doubleNegative,
  duplicate,
  dutyLeftOut,
  explains,
  headings,
  hiddenDoer,
  jargon,
  layoutSigns,
  linkWords,
  longListItem,
  longParagraph,
  missingDuty,
  money,
  mustOrMay,
  noHeadings,
  nounForVerb,
  numberNotInPaper,
  offeredFiles,
  oldFacts,
  oldNames,
  pageAverage,
  photoConsent,
  pictures,
  pupilNumber,
  repeatedFact,
  plainFields,
  requiredRoles,
  reviewDue,
  samePerson,
  sampleLeft,
  sentenceLength,
  sixThousand,
  smallCounts,
  undefinedAcronym,
  unexplainedWord,
  unfilled,
  unknownReference,
  unsafeLink,
];
