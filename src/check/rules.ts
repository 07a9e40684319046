import type { Rule } from './rule.ts';
import { accent } from './rules/accent.ts';
import { brokenLink } from './rules/broken-link.ts';
import { codeInContent } from './rules/code-in-content.ts';
import { component } from './rules/component.ts';
import { dates } from './rules/dates.ts';
import { doors } from './rules/doors.ts';
import { duplicate } from './rules/duplicate.ts';
import { headings } from './rules/headings.ts';
import { linkWords } from './rules/link-words.ts';
import { money } from './rules/money.ts';
import { pictures } from './rules/pictures.ts';
import { requiredRoles } from './rules/required-roles.ts';
import { unknownReference } from './rules/unknown-reference.ts';
import { unsafeLink } from './rules/unsafe-link.ts';

/** Every rule. A new one is a file in `rules/` and a line here. */
export const rules: readonly Rule[] = [
  accent,
  brokenLink,
  codeInContent,
  component,
  dates,
  doors,
  duplicate,
  headings,
  linkWords,
  money,
  pictures,
  requiredRoles,
  unknownReference,
  unsafeLink,
];
