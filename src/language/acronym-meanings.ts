import data from './acronyms.json' with { type: 'json' };

/** One thing that some letters stand for. */
export interface AcronymMeaning {
  /** As schools write the letters: `SENCo`. A `#` stands for a number: `KS#`. */
  letters: string;
  /** `special educational needs co-ordinator` */
  inFull: string;
  /** Where they mean this, if not in the whole of the United Kingdom. */
  nations?: readonly string[];
  /** Missing for what is in use today. */
  status?: string;
  /** The name of the glossary's file about it: `senco`. */
  word?: string;
  /** Whether to write it out every time: `Year 6`, and not `Y6`. */
  isAlwaysInFull?: boolean;
}

/** How the letters of an acronym are compared: `SENCo`, `SENCO` and `S.E.N.Co` are the same. */
export function acronymKey(letters: string): string {
  return letters.toUpperCase().replace(/[^A-Z0-9&#]/g, '');
}

export function isKnownAcronym(key: string): boolean {
  return meanings.has(key);
}

/**
 * What some letters mean in a nation, what is in use today before what is old or local. Where they mean nothing there, what they mean elsewhere.
 * @param key see `acronymKey`
 */
export function meaningsOf(key: string, nation: string): readonly AcronymMeaning[] {
  const all = meanings.get(key) ?? [];
  const here = all.filter(({ nations }) => !nations || nations.includes(nation));
  return (here.length > 0 ? here : all).toSorted((a, b) => Number(!isOfToday(a)) - Number(!isOfToday(b)));
}

/** What some letters mean anywhere, today or before. */
export function meaningsEverywhere(key: string): readonly AcronymMeaning[] {
  return meanings.get(key) ?? [];
}

/** Whether people use the letters for it today, in more than a few places. */
export function isOfToday({ status }: AcronymMeaning): boolean {
  return status === undefined || status === 'new' || status === 'proposed';
}

const meanings = Map.groupBy<string, AcronymMeaning>(
  data.groups.flatMap(({ rows }): AcronymMeaning[] => rows),
  ({ letters }) => acronymKey(letters),
);
