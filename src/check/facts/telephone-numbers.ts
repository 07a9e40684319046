/** A telephone number of the United Kingdom in a text. Offsets into the text, the end exclusive. */
export interface NumberFound {
  start: number;
  end: number;
  text: string;
  /** Its figures as they are dialled at home: `01632960100`. */
  figures: string;
}

/** The telephone numbers of a text, in their order: at least nine figures after a nought or +44, with spaces, hyphens and brackets. */
export function telephoneNumbersIn(text: string): NumberFound[] {
  return [...text.matchAll(/(?<![\w£#./-])(?:\+44[ \u00a0]?(?:\(0\))?|\(?0)(?:[ \u00a0()-]{0,2}\d){8,10}(?![\d£])/g)].flatMap(
    ({ 0: words, index }) => {
      const figures = figuresOf(words);
      return figures.length < 10 || figures.length > 11 ? [] : [{ start: index, end: index + words.length, text: words, figures }];
    },
  );
}

/** `+44 (0)1632 960 100` as `01632960100`. */
export function figuresOf(number: string): string {
  return number.replace(/^\+44[ \u00a0]*(?:\(0\))?/, '0').replace(/\D/g, '');
}
