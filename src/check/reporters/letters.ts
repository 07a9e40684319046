/** A letter of a line as a terminal shows it. */
export interface Letter {
  /** What is sent to the terminal. */
  shown: string;
  /** How many places it takes there: 0 for an accent on the letter before, 2 for 😀 and 中. */
  width: 0 | 1 | 2;
  /** Its column in the line, from 1, in UTF-16 units, and how many of them it has. */
  column: number;
  length: number;
}

/** A line letter by letter. Tabs take one place; signs that steer a terminal or turn its text round are shown as �. */
export function lettersOf(line: string): Letter[] {
  let column = 1;
  return Array.from(line, (sign) => {
    const letter: Letter = { shown: shownAs(sign), width: widthOf(sign), column, length: sign.length };
    column += sign.length;
    return letter;
  });
}

/** Text on one line, without broken letters and without the signs that steer a terminal or turn text round. */
export function withoutSteering(text: string): string {
  return Array.from(text.toWellFormed().replace(/\r?\n/g, ' '), shownAs).join('');
}

function shownAs(sign: string): string {
  if (sign === '\t') return ' ';
  return steering.test(sign) ? '�' : sign;
}

function widthOf(sign: string): Letter['width'] {
  if (steering.test(sign)) return 1;
  if (joined.test(sign)) return 0;
  return wide.test(sign) ? 2 : 1;
}

/** Control characters, and the signs that change the direction of writing (https://www.unicode.org/reports/tr9/). */
const steering = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

const joined = /\p{M}|[\u200b-\u200d]/u;

/** Pictures, and the letters of East Asia (https://www.unicode.org/reports/tr11/). */
const wide =
  /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
