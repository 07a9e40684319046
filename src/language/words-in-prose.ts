/** A word as it is typed: `children's`, `£6,000.50`, `9am`, `office@school.example`. */
export interface Word {
  text: string;
  /** Offsets in the text that was given, in UTF-16 units. */
  start: number;
  end: number;
}

/** The words of a stretch of a text. Signs and brackets are none; a number with its signs is one. */
export function wordsIn(text: string, start: number, end: number): Word[] {
  return Array.from(text.slice(start, end).matchAll(word), ({ 0: found, index }) => {
    const typed = found.replace(maybeMany, '');
    const from = start + index;
    return { text: typed, start: from, end: from + typed.length };
  });
}

const letters = '[\\p{L}\\p{M}]';
const lettersOrDigits = '[\\p{L}\\p{M}\\p{N}]';

const kinds = [
  // An address of the web or of a person.
  'https?://[^\\s<>“”"]*[^\\s<>“”".,;:!?)\\]’\']',
  'www\\.[^\\s<>“”"]*[^\\s<>“”".,;:!?)\\]’\']',
  `[\\p{L}\\p{N}._+-]+@${lettersOrDigits}[\\p{L}\\p{N}.-]*${lettersOrDigits}`,
  // A telephone number.
  '(?:\\+44(?: \\(0\\))? ?\\d{2,4}|\\b0\\d{2,4})(?: \\d{3,6}){1,2}\\b',
  // Letters with stops: e.g., a.m., U.K., B.Sc., s.36
  `(?<!${lettersOrDigits})\\p{L}(?:\\.\\p{L}{1,3}(?!${letters}))+\\.?`,
  `\\p{L}{1,2}\\.\\p{N}+(?:\\.\\p{N}+)*`,
  // n/a, w/c
  `(?<!${lettersOrDigits})\\p{L}/\\p{L}(?!${lettersOrDigits})`,
  // £6,000.50, 10.30am, 2026/27, 5%, 1st
  `[£$€]?\\p{N}+(?:[.,:/‑–-]\\p{N}+)*(?:%|\\p{L}+)?`,
  // children’s, co-operate, Q&A, parent(s). The end of “[name]’s” is no word.
  `(?<!['’](?=s(?!${lettersOrDigits})))${letters}${lettersOrDigits}*(?:['’‘\\-‐‑&]${lettersOrDigits}+)*(?:\\((?:s|es|ren)\\))?`,
  '\\uFFFC',
];

const word = new RegExp(kinds.join('|'), 'gu');

/** “parent(s)” is the word “parent”. */
const maybeMany = /\((?:s|es|ren)\)$/;
