import { type Acronym, acronymsIn, speltOutIn, standsFor } from '../language/index.ts';
import { holdsOldNames } from './leftovers/old-names.ts';
import type { Text } from './texts.ts';

/** An acronym where a text uses it. */
export interface AcronymUse {
  acronym: Acronym;
  text: Text;
}

/** What a reader meets first of an acronym, and what the page says about it. */
export interface FirstUse extends AcronymUse {
  /** Whether the page says there what it means, or only further down, or nowhere. */
  speltOut: 'here' | 'later' | 'nowhere';
  /** Where it is spelt out, if that is further down. */
  later?: AcronymUse;
}

/**
 * The first use of each acronym among the texts of a page or a file. A title may hold one that the words below it spell out.
 * Left out are those in the law’s own words, and in fields that hold other names.
 * @param isExplained whether a reader can follow this one anyway
 */
export function firstAcronyms(texts: readonly Text[], isExplained: (use: AcronymUse) => boolean): FirstUse[] {
  const all = texts.flatMap((text, at) => acronymsOf(text).map((acronym) => ({ acronym, text, at })));
  const groups = [...Map.groupBy(all, ({ acronym: { key, number = '' } }) => key + number).values()];
  const speltOut = groups.flatMap((group) => group.find((use) => isSpeltOut(use, texts)) ?? []);
  return groups.flatMap((group): FirstUse[] => {
    const open = group.filter((use) => !isExplained(use));
    const first = open.find(({ text }) => !isTitle(text)) ?? open[0];
    if (!first) return [];
    const { acronym, text, at } = first;
    const where = speltOut.find((use) => use.acronym.key === acronym.key);
    if (where && (where.at <= at || isTitle(text))) return [{ acronym, text, speltOut: 'here' }];
    if (where) return [{ acronym, text, speltOut: 'later', later: where }];
    return [{ acronym, text, speltOut: speltOut.some((use) => use.at <= at && beginsWith(use.acronym, acronym)) ? 'here' : 'nowhere' }];
  });
}

const kept = new WeakMap<Text, Acronym[]>();

function acronymsOf(text: Text): Acronym[] {
  const known = kept.get(text) ?? (isRead(text) ? acronymsIn(text.value) : []);
  kept.set(text, known);
  return known;
}

function isRead({ kind, path, within }: Text): boolean {
  return kind !== 'name' && kind !== 'address' && !within.includes('Law') && !holdsOldNames(path);
}

/** Headings and titles have no room to spell anything out. */
function isTitle({ kind, path }: Text): boolean {
  return kind === 'heading' || path.at(-1) === 'title';
}

/** Whether it is spelt out in its own text, or stands alone in a cell or a line with its meaning in the next. */
function isSpeltOut({ acronym, text, at }: AcronymUse & { at: number }, texts: readonly Text[]): boolean {
  const { value } = text;
  if (speltOutIn(value, acronym)) return true;
  if (value.replace(/[\s:()–-]/g, '') !== acronym.text.replace(/[\s()]/g, '')) return false;
  return [texts[at + 1], texts[at - 1]].some((next) => next !== undefined && next.file === text.file && standsFor(next.value, acronym));
}

/** Who has read “special educational needs and disabilities (SEND)” knows SEN too. */
function beginsWith(longer: Acronym, shorter: Acronym): boolean {
  return shorter.key.length > 2 && longer.key.startsWith(shorter.key);
}
