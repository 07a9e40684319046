import type { Lines } from './places.ts';
import type { Problem } from './problem.ts';

/**
 * # lost-letters
 *
 * No letter was lost on the way into a file: it was not saved in one encoding and opened in another, and it holds no signs
 * that no program shows. Each kind of them is told once, at its first place.
 *
 * ## Good
 *
 * Letters of any language:
 *
 * ```mdx guide/worried.mdx
 * It’s £5 – “CAFÉ” … Dzień dobry, bore da, سلام 😀
 * ```
 *
 * ## Bad
 *
 * Opened in another encoding and saved again, in words and in a field:
 *
 * ```mdx guide/worried.mdx
 * Itâ€™s Â£5, and itâ€™s free on Mondays.
 * ```
 *
 * ```yaml people.yaml
 * - id: jo-marsh
 *   job: Runs the cafÃ©
 * ```
 *
 * > error in guide/worried.mdx at `â€™`
 * > “â€™” stands for ’, here and in one more place: the file was once saved in another encoding.
 * > Type ’ in the place of â€™
 *
 * > error in guide/worried.mdx at `Â£`
 * > “Â£” stands for £: the file was once saved in another encoding.
 * > Type £ in the place of Â£
 *
 * > error in people.yaml at `Ã©`
 * > “Ã©” stands for é: the file was once saved in another encoding.
 * > Type é in the place of Ã©
 *
 * A letter that is gone:
 *
 * ```mdx guide/worried.mdx
 * Caf� and caf�.
 * ```
 *
 * > error in guide/worried.mdx at `�`
 * > A letter was lost, here and in one more place: � stands in its place.
 * > Type the letter that was there.
 */
export function lostLetters(file: string, text: string, lines: Lines): Problem[] {
  const found = new Map<string, Lost & { howMany: number }>();
  for (const lost of lostIn(text)) {
    const kind = lost.letter ?? (/\p{Cc}/u.test(lost.sign) ? 'unseen' : lost.sign);
    const known = found.get(kind);
    if (known) known.howMany += 1;
    else if (found.size < mostKinds) found.set(kind, { ...lost, howMany: 1 });
  }
  return [...found.values()].map((lost): Problem => {
    const place = lines.between(lost.start, lost.start + lost.sign.length);
    return { file, ...place, severity: 'error', rule: 'lost-letters', ...saidOf(lost), source };
  });
}

const source = 'A reader, a screen reader and a printer must all be given the same letters.';

/** As many kinds as are worth telling of one file. */
const mostKinds = 10;

interface Lost {
  sign: string;
  start: number;
  /** What was meant, where it can be made out. */
  letter: string | undefined;
}

/** Signs that cannot be seen, letters that stand for a lost one, and stretches that may be UTF-8 read as Windows-1252. */
const suspicious =
  /[\u00c2-\u00f4][\u00a0-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]+|[^\P{Cc}\t\n\r]|[\ufffd\u2028\u2029]/gu;

function* lostIn(text: string): Generator<Lost> {
  for (const { 0: found, index } of text.matchAll(suspicious)) {
    const code = found.charCodeAt(0);
    if (found.length === 1) yield { sign: found, start: index, letter: code >= 0x80 && code <= 0x9f ? windows[code] : undefined };
    else {
      const sign = found.slice(0, bytesOfLetter(code));
      const letter = readAsUtf8(sign);
      if (letter !== undefined) yield { sign, start: index, letter };
    }
  }
}

/** How many bytes a letter of UTF-8 has, by its first. */
function bytesOfLetter(first: number): number {
  return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

/** `Ã©` is é. A capital at the end of quoted words is not the first half of a letter: “CAFÉ”. */
function readAsUtf8(sign: string): string | undefined {
  if (/^[^ÂÃâð][“”‘’–—…•]/.test(sign)) return undefined;
  const bytes = Array.from(sign, (one) => windows.indexOf(one));
  try {
    const letter = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
    return /\p{Cc}/u.test(letter) ? undefined : letter;
  } catch {
    return undefined;
  }
}

/** What each byte is in Windows-1252. */
const windows = Array.from(new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)));

function saidOf({ sign, letter, howMany }: Lost & { howMany: number }): Pick<Problem, 'message' | 'fix'> {
  const more = howMany === 1 ? '' : `, here and in ${howMany === 2 ? 'one more place' : `${howMany - 1} more places`}`;
  if (sign === '\ufffd')
    return { message: `A letter was lost${more}: \ufffd stands in its place.`, fix: 'Type the letter that was there.' };
  if (sign === '\u2028' || sign === '\u2029') {
    return {
      message: `A line ends in a way that cannot be seen${more}.`,
      fix: 'Delete the sign between the two words, and type a space or begin a new line.',
    };
  }
  if (letter === undefined)
    return { message: `A sign that no program shows stands in this line${more}.`, fix: 'Delete the line, and type it anew.' };
  const shown = letter === '\u00a0' ? 'a space' : letter;
  if (sign.length === 1)
    return { message: `A letter was lost${more}: the file was once saved in another encoding.`, fix: `Type ${shown} in its place.` };
  return {
    message: `“${sign}” stands for ${shown}${more}: the file was once saved in another encoding.`,
    fix: `Type ${shown} in the place of ${sign}`,
  };
}
