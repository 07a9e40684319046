/** A number that belongs to one person alone. Offsets count UTF-16 units, the end exclusive. */
export interface PersonalNumber {
  start: number;
  end: number;
  kind: 'UPN' | 'ULN' | 'NHS number';
  /** Whether its check letter or figure is right, so that it can hardly be anything else. */
  isRight: boolean;
}

/**
 * The pupil numbers, learner numbers and NHS numbers in some words. The last two are ten figures, and count only beside their name.
 *
 * A unique pupil number is a letter and twelve figures, or eleven and a letter while it is temporary: Department for Education, “Unique pupil
 * numbers: guide for schools and local authorities”. Learner numbers: Learning Records Service. NHS numbers: NHS Data Dictionary.
 */
export function personalNumbersIn(words: string): PersonalNumber[] {
  return [
    ...[...words.matchAll(/(?<![\p{L}\p{N}])[A-Z]\d{11}[\dA-Z](?![\p{L}\p{N}])/gu)].map(({ 0: typed, index: start }): PersonalNumber => {
      return { start, end: start + typed.length, kind: 'UPN', isRight: isPupilNumber(typed) };
    }),
    ...beside(words, /\bULN\b|\bunique learner number/gi, 'ULN', isLearnerNumber),
    // Ten figures that begin with 0 are a telephone number: 0800 111 111.
    ...beside(words, /\bNHS(?:\s+(?:numbers?|no\b\.?))?(?!\p{L})/giu, 'NHS number', isHealthNumber).filter(
      ({ start, isRight }) => words[start] !== '0' && (isRight || /\bNHS\s+n/i.test(words.slice(0, start))),
    ),
  ];
}

/** The ten figures that stand right after a name. */
function beside(words: string, name: RegExp, kind: PersonalNumber['kind'], isRight: (figures: string) => boolean): PersonalNumber[] {
  return [...words.matchAll(name)].flatMap((found) => {
    const after = found.index + found[0].length;
    const number = /^([^\d\p{L}]{0,4}(?:is\s)?)(\d{3}[ -]?\d{3}[ -]?\d{4})(?!\d)/u.exec(words.slice(after));
    if (!number) return [];
    const [, gap = '', typed = ''] = number;
    const start = after + gap.length;
    return [{ start, end: start + typed.length, kind, isRight: isRight(typed.replace(/\D/g, '')) }];
  });
}

const checkLetters = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/** The first letter follows from the others: the sum of each, times its place, divided by 23. */
function isPupilNumber(typed: string): boolean {
  const sum = [...typed.slice(1)].reduce((total, sign, index) => total + worthOf(sign) * (index + 2), 0);
  return typed[0] === checkLetters[sum % 23];
}

/** A temporary number ends in a letter, which counts for its place among the check letters. */
function worthOf(sign: string): number {
  return /\d/.test(sign) ? Number(sign) : checkLetters.indexOf(sign);
}

function isLearnerNumber(figures: string): boolean {
  return weighed(figures) === 10 - Number(figures[9]);
}

function isHealthNumber(figures: string): boolean {
  return (11 - weighed(figures)) % 11 === Number(figures[9]);
}

/** The first nine figures, times 10 down to 2, divided by 11: what is left. */
function weighed(figures: string): number {
  return [...figures.slice(0, 9)].reduce((sum, figure, index) => sum + Number(figure) * (10 - index), 0) % 11;
}
