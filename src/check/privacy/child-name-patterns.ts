import words from './child-names.json' with { type: 'json' };
import { patternOf, signs } from './needs.ts';

const described = String.raw`(?:${patternOf(words.describing.words)}\s+){0,5}`;
const year = String.raw`(?:${signs.year}|aged?\s+\d{1,2}(?!\d))`;
const asideOfName = String.raw`(?:\s*\([^)]*\)|,?\s+who|,\s+(?:who\s+is\s+)?(?:in\s+)?(?:${year}|\d{1,2}),?(?:\s+who)?|\s+in\s+${year},?)?`;

/** What stands before and after the first name of a child, and of somebody who is none. Needs, plans and years are signs: see `withSigns`. */
export const childPatterns = {
  /** “Mrs ” */
  title: new RegExp(String.raw`(?<!\p{L})(?:${words.titles.words.join('|')})\.?\s+(?:\p{Lu}[\p{L}.’'-]*\s+)?$`, 'u'),
  /** “ class”, “’s Law” */
  thing: new RegExp(String.raw`^(?:['’]s?)?\s+(?:\p{Lu}\p{Ll}+\s+)?${patternOf(words.things.words)}`, 'iu'),
  /** “ Khan”. Not “ Year”. */
  surname: /^\s+\p{Lu}(?:['’]\p{Lu})?[\p{L}-]+/u,
  /** “my son ”, “a boy called ” */
  kinBefore: new RegExp(
    [
      String.raw`(?<!\p{L})(?:(?:my|our)\s+(?:[\p{Ll}\d-]+\s+){0,3}?(?:${words.kin.words.join('|')})(?:,|\s+is\s+called|\s+called|\s+named)?`,
      String.raw`(?:${words.pupils.words.join('|')})(?:,?\s+called|,?\s+named))\s+$`,
    ].join('|'),
    'iu',
  ),
  /** “mother of ” */
  parentsBefore: new RegExp(String.raw`(?<!\p{L})(?:${words.parents.words.join('|')})\s+(?:of|to)\s+$`, 'iu'),
  /** “’s mum” */
  parentsAfter: new RegExp(String.raw`^['’]s?\s+(?:${words.parents.words.join('|')})(?!\p{L})`, 'iu'),
  /** “ has dyslexia”, “ (autism, Year 4)”, “, who is deaf” */
  hasNeed: new RegExp(
    [
      String.raw`^${asideOfName}\s+(?:${words.has.words.join('|')})\s+${described}${signs.needOrPlan}`,
      String.raw`^${asideOfName}\s+(?:${words.is.words.join('|')})\s+(?:diagnosed\s+with\s+)?${signs.needOrPlan}`,
      String.raw`^\s*\((?:[^)]*[\s,])?${signs.needOrPlan}[^)]*\)`,
    ].join('|'),
    'u',
  ),
  /** “’s EHC plan” */
  ownsNeed: new RegExp(String.raw`^['’]s?\s+${described}${signs.needOrPlan}`, 'u'),
  /** “ (Year 4)”, “, aged 7”, “ from Reception”. Not “ (Year 4 teacher)”. */
  year: new RegExp(
    [
      String.raw`^(?:\s*\(\s*|\s*[,–—-]\s*|\s+)(?:(?:who\s+is\s+)?(?:in|from)\s+)?${year}(?![\s-]+(?:class\s+)?${patternOf(words.staff.words)})`,
      String.raw`^\s*\(\d{1,2}\)|^,\s+\d{1,2}(?=[,.]\s|[.]?$)`,
    ].join('|'),
    'u',
  ),
  /** “Ask ” */
  askFor: new RegExp(String.raw`(?<!\p{L})(?:(?:${words.askFor.far.join('|')})(?!\p{L})|(?:${words.askFor.near.join('|')})\s+$)`, 'iu'),
  /** “ … because of his ADHD”, “ … for she is deaf” */
  pronoun: new RegExp(
    [
      String.raw`\b(?:his|her)\s+${described}${signs.needOrPlan}`,
      String.raw`\b(?:he|she)\s+(?:${words.has.words.join('|')})\s+${described}${signs.needOrPlan}`,
      String.raw`\b(?:he|she)\s+(?:${words.is.words.join('|')})\s+${signs.needOrPlan}`,
    ].join('|'),
    'u',
  ),
  work: new RegExp(String.raw`^(?:\s+also|\s+now)?\s+(?:${words.work.words.join('|')})(?!\p{L})`, 'u'),
  by: /\bby\s+$/i,
  famous: new RegExp(patternOf(words.famous.words), 'u'),
  need: new RegExp(signs.needOrPlan, 'u'),
  someChild: /\b(?:boy|girl)\b|\b(?:[Pp]upil|[Cc]hild|[Ss]tudent|[Bb]oy|[Gg]irl)\s+[A-Z]\b/,
  /** “Pupil A”, “a boy in Year 4 with autism” */
  story: new RegExp(
    [
      String.raw`(?<!\p{L})(?:[Pp]upil|[Cc]hild|[Ss]tudent|[Bb]oy|[Gg]irl)\s+(?:[B-HJ-Z]|A(?=['’,.:;)]|$|\s+(?:is|was|has|had|in|and|who|came|joined|started)\s))(?![\p{L}\p{N}’'&*-]|\.\p{L})`,
      String.raw`(?<!\p{L})(?:[Aa]|[Tt]he|[Oo]ne|[Oo]ur)\s+(?:[\p{Ll}-]+\s+)?(?:boy|girl)\s+in\s+${signs.year}[^.;]{0,40}?(?:with|has|had|who)\s[^.;]{0,30}?${signs.needOrPlan}`,
    ].join('|'),
    'gu',
  ),
};
