import words from './child-counts.json' with { type: 'json' };
import { patternOf, signs } from './needs.ts';

/**
 * What stands before and after a number that counts children, and before and after one that does not.
 * Patterns of what comes before end with $, those of what comes after begin with ^. Needs, plans and years are signs: see `withSigns`.
 */

const number = String.raw`(?:\d+|${patternOf(['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'])})`;
const childrenPattern = patternOf(words.children.words);

/** “Year ”, “Years 3, 4 and ”, “Phase ”: the number is a name. */
export const label = new RegExp(
  [
    String.raw`(?<!\p{L})(?:(?:Years|years|Classes|Stages|Levels|Terms)\s+(?:(?:\d{1,2}|[NR])(?:,|,?\s*and|\s*to|\s*[-–/&])\s*)*`,
    String.raw`(?:Year|(?<!\b(?i:this|last|next|each|every|per|school|a)\s)year|Yr|Class)\s+(?:(?:\d{1,2},\s*)*\d{1,2}\s*(?:and|to|[-–/&])\s*)?`,
    String.raw`(?:${words.labels.words.join('|')})\s+)$`,
  ].join('|'),
  'u',
);

/** “Phase 2”, “Unit 3”: figures of a course, not of a school year. */
export const otherLabel = new RegExp(
  String.raw`(?<!\p{L})(?:${words.labels.words.filter((word) => !words.labels.years.includes(word)).join('|')})\s+\d`,
  'iu',
);

/** “groups of ”, “up to ”, “any ”. */
export const groupBefore = beforeNumber(words.groupBefore.words, String.raw`|between\s*$`);

/** “a parent governor has ”: the children are a grown-up’s own. */
export const parentHas = /\b(?:parents?|governor|mother|father|mum|dad)\b[^.;]{0,20}\s(?:has|have|with)\s+$/i;

/** The first half of “2 to 6”. */
export const range = new RegExp(String.raw`${number}\s*(?:-|–|to|or)\s*$|(?<=between\s+)${number}\s+and\s*$`, 'iu');

/** “at a time”, “in each class”. */
export const groupAfter = new RegExp(
  String.raw`^(?:\s+${signs.word}){0,3}?\s+(?:${spaced(words.groupAfter.words)})(?!\p{L})|^\s*\(?max`,
  'iu',
);

/** The first half of “1 in 10”. */
export const shareBefore = new RegExp(String.raw`${number}\s+(?:in|out\s+of)(?:\s+every)?\s+$`, 'iu');

/** “ in five”, “ in every hundred”. */
export const shareAfter = new RegExp(String.raw`^\s+(?:in|out\s+of)\s+(?:(?:every|a|each)\s+)?(?:${number}|hundred|thousand|class)`, 'iu');

/** “If ”, “No ”. */
export const supposedBefore = new RegExp(String.raw`(?<!\p{L})(?:${spaced(words.supposed.before)})(?:\s+${signs.word},?){0,8}\s*$`, 'iu');

/** “A class may have ”. In small letters: May is a month. */
export const mayBefore = /(?<!\p{L})(?:may|might|can|could|would)(?:\s+\p{L}+){1,2}\s+$/u;

/** “ may get”, “ with SEN can work”. */
export const supposedAfter = new RegExp(String.raw`^(?:\s+${signs.word}){0,8}?\s+(?:${spaced(words.supposed.after)})(?!\p{L})`, 'iu');

/** “ year olds”, “%”, “:1”. */
export const otherUnit = /^(?:\s*[-–]?\s*(?:year|month|week)s?[-\s]olds?|\s*(?:%|per\s+cent)|\s*[:/]\s*\d)/i;

/** “only ”, “we have ”: “one” after it is a count. */
export const onlyOne = beforeNumber(words.onlyOne.words);

/** “ has an EHC plan”: “one child” before it is a count. */
export const tellsOfOne = new RegExp(
  String.raw`^\s+(?:in\s+${signs.year}\s+)?(?:currently\s+|already\s+)?(?:has|had|is|was|receives|received)\s+(?:${signs.word}\s+){0,3}${signs.needOrPlan}`,
  'u',
);

/** “ pupils”, “ of our Year 3 children”, “ (2%) of the 90 pupils”. `total` is the number that they are part of, `of` makes them owners. */
export const countedChildren = new RegExp(
  [
    String.raw`^(?:\s*\([^)]{1,20}\))?`,
    String.raw`(?:[\s,-]+(?:${patternOf(words.between.words)}|${signs.any}|${signs.year}|(?<total>\d+)))*`,
    String.raw`[\s-]+${childrenPattern}(?<of>['’]s?)?`,
  ].join(''),
  'u',
);

/** “ EHC plans”. Not “ EHC plan reviews”. */
export const countedPlans = new RegExp(
  String.raw`^\s+(?:${patternOf(words.between.words)}\s+)*${signs.plan}(?!\s+(?:${words.afterPlans.words.join('|')}|\p{L}+ing)(?!\p{L}))`,
  'u',
);

/** “ have dyslexia”, “ with an EHC plan”. */
export const saidOfThem = new RegExp(
  String.raw`^\s*(?:\([^)]*\)\s*)?(?:${words.has.words.join('|')})\s+(?:${signs.word}\s+){0,3}?${signs.any}`,
  'u',
);

/** “ with”, “ (2%) on”: the number stands for children who were named before. */
export const withOrOn = /^\s*(?:\([^)]*\)\s*)?(?:with|on)\b/;

/** “ in Year 6”, “ are in Reception”. */
export const inYear = new RegExp(String.raw`^\s+(?:(?:is|are|was|were)\s+)?in\s+${signs.year}`, 'u');

/** Where “3 in Year 6” may begin. */
export const beginsPart = /(?:^|[,:;(–-]|\b(?:and|have|had|with|whom|are|was|were|is))\s*$/;

/** “children of ”, “aged ”: the number is an age or part of a share. */
export const preposition = /\b(?:in|of|aged?|by|at|for|from|than)\s+$/i;

/** “Autism: ”, “EHC plans – ”. */
export const namedNeed = new RegExp(String.raw`${signs.any}(?:\s*\([A-Za-z ]+\))?(?:\s+(?:pupils|children))?\s*(?:[:=]|\s[–—-])\s*$`, 'u');

export const endOfItem = /^\s*(?:\([^)]*%\)\s*)?(?:$|[,;.)]|(?:and|pupils?|child|children)\b)/;

/** “our only deaf pupil”: one, without a number. */
export const onlyChild = /\b(?:the|our)\s+only\b/i;
export const onlyChildOf = new RegExp(
  String.raw`(?<![\p{L}])(?:the|our)\s+only\s+(?:(?:${patternOf(words.between.words)}|${signs.any}|${signs.year})\s+)*${childrenPattern}(?!['’])`,
  'iu',
);

/** “ (2%)”, “ pupils (2%)”: a figure out of statistics. */
export const percentAfter = /^\s*(?:\p{L}+\s*)?\(\s*\d+(?:\.\d+)?\s?%/u;

export const only = /\b(?:only|just)\s+$/i;
export const tells = /^\s+(?:has|had|have|is|was|were|are|with|in|on|who)\b/;

export const anyChildren = new RegExp(String.raw`${childrenPattern}|\bof\s+(?:these|them|those|whom)\b`, 'iu');
export const anyStaff = new RegExp(patternOf(words.staff.words), 'u');
export const anyHelp = new RegExp(signs.any, 'u');
export const anyHelpOrYear = new RegExp(`${signs.any}|${signs.year}`, 'u');
export const anyConfidence = new RegExp(signs.confidence, 'u');
export const publicPart = new RegExp(patternOf(words.publicParts.words), 'u');
export const wider = new RegExp(patternOf(words.wider.words), 'u');
export const thisSchool = new RegExp(patternOf(words.thisSchool.words), 'u');

/** “ of our 90 pupils”, “ of all 210 children on roll”. */
export const ofAllChildren = new RegExp(
  String.raw`^\s+of\s+(?:(?:our|the|all|these|those)\s+)*(?<total>\d{1,3}(?:,\d{3})|\d+)\s+(?:${patternOf(words.between.words)}\s+)*${childrenPattern}`,
  'iu',
);

function beforeNumber(phrases: readonly string[], or = ''): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${spaced(phrases)})\s*(?:of\s+)?$${or}`, 'iu');
}

function spaced(phrases: readonly string[]): string {
  return phrases.map((phrase) => phrase.replace(/[().]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s*`)).join('|');
}
