import { acronymKey, isKnownAcronym } from './acronym-meanings.ts';
import { capitals } from './capitals.ts';

/** What a typed word holds that has the shape of an acronym. */
export interface Letters {
  /** As they are typed, for one: `SENCo`. */
  letters: string;
  isPlural: boolean;
  /** How they are compared: `SENCO`. A number is `#`: `KS#`. */
  key: string;
  /** `2` for `KS2`. */
  number?: string;
}

/** The letters of a word that looks like an acronym: `SENCos`, `SpLD`, `KS2`. Not those of `McDonald`, `YouTube`, `B12`. */
export function lettersOf(typed: string): Letters | undefined {
  return /\d/.test(typed) ? withNumber(typed) : withoutNumber(typed);
}

/** `KS2`, `Y6`, `P8`. Unknown letters with a number are the name of a room, a road or a form. */
function withNumber(typed: string): Letters | undefined {
  const [, letters = '', number = ''] = /^(\p{Lu}+)(\d{1,2})$/u.exec(typed) ?? [];
  if (letters !== '' && isKnownAcronym(typed)) return { letters: typed, isPlural: false, key: typed };
  // S36 is a section of a law, S3 a year of a school in Scotland or a room.
  if (isKnownAcronym(`${letters}#`) && !/^SS?$/.test(letters)) return { letters: typed, isPlural: false, key: `${letters}#`, number };
  return letters.length > 2 && isKnownAcronym(letters) ? { letters, isPlural: false, key: letters } : undefined;
}

function withoutNumber(typed: string): Letters | undefined {
  if (capitalsIn(typed) < 2 && !capitals.otherCase.has(typed)) return undefined;
  const key = acronymKey(typed);
  const one = typed.replace(/s$/i, '');
  const isMany = one !== typed && one.length > 1 && (/^\p{Lu}{2,}s$/u.test(typed) || isKnownAcronym(acronymKey(one)));
  if (isMany && (typed.endsWith('s') || !isKnownAcronym(key))) return { letters: one, isPlural: true, key: acronymKey(one) };
  return isKnownAcronym(key) || /^\p{Lu}{2,8}$/u.test(typed) || isMixed(typed) ? { letters: typed, isPlural: false, key } : undefined;
}

/** `SpLD`, `HoY`; not `JoAnn` or `BEng`. */
function isMixed(typed: string): boolean {
  return /^\p{Lu}[foaty]\p{Lu}$/u.test(typed) || (/^\p{Lu}.{0,7}$/u.test(typed) && capitalsIn(typed) > 2 && !/\p{Ll}{3}/u.test(typed));
}

function capitalsIn(typed: string): number {
  return typed.match(/\p{Lu}/gu)?.length ?? 0;
}
