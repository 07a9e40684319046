import irregular from './irregular-verbs.json' with { type: 'json' };

/** A verb in the forms that English has. */
export interface VerbForms {
  /** `carry` */
  base: string;
  /** `carries` */
  third: string;
  /** `carrying` */
  ing: string;
  /** `carried` */
  past: string;
  /** `carried` */
  participle: string;
}

/** The participles that do not end in -ed: `written`. */
export const irregularParticiples: ReadonlySet<string> = new Set(irregular.verbs.map((line) => line.split(' ')[2] ?? ''));

/** The forms of a verb in British spelling. Of more than one word the first changes: `look into`, `looks into`. */
export function formsOf(verb: string): VerbForms {
  const [base = '', ...particles] = verb.split(' ');
  const forms = irregularForms.get(base) ?? regularForms(base);
  if (particles.length === 0) return forms;
  const after = ` ${particles.join(' ')}`;
  const { third, ing, past, participle } = forms;
  return { base: verb, third: third + after, ing: ing + after, past: past + after, participle: participle + after };
}

function regularForms(base: string): VerbForms {
  const past = `${beforeEnding(base, 'ed')}ed`;
  return { base, third: thirdOf(base), ing: `${beforeEnding(base, 'ing')}ing`, past, participle: past };
}

function thirdOf(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

/** The verb as it stands before `-ed` or `-ing`: `plann`, `us`, `carri`. */
function beforeEnding(base: string, ending: 'ed' | 'ing'): string {
  if ((/[^eoy]e$/.test(base) && base.length > 2) || (ending === 'ed' && base.endsWith('e'))) {
    return ending === 'ing' && base.endsWith('ie') ? `${base.slice(0, -2)}y` : base.slice(0, -1);
  }
  if (ending === 'ed' && /[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}i`;
  return doubles(base) ? base + base.slice(-1) : base;
}

function doubles(base: string): boolean {
  return doubling.has(base) || /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/.test(base);
}

const thirds = new Map([
  ['be', 'is'],
  ['have', 'has'],
]);
const doubling = new Set(irregular.doubling.verbs);

const irregularForms = new Map(
  [...irregular.verbs, ...irregular.neverPassive.verbs].map((line): [string, VerbForms] => {
    const [base = '', past = '', participle = ''] = line.split(' ');
    return [base, { base, third: thirds.get(base) ?? thirdOf(base), ing: `${beforeEnding(base, 'ing')}ing`, past, participle }];
  }),
);
