import { lettersOf } from '../letters.ts';

/** Any text as words of a page: nothing in it is HTML, and nothing in it turns the text around it. */
export function words(text: string): string {
  const shown = lettersOf(text.toWellFormed()).map((letter) => letter.shown);
  return shown.join('').replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A name as an anchor of the page: `rule-dates`. */
export function anchor(kind: string, name: string): string {
  return `${kind}-${name.replace(/[^A-Za-z0-9-]/g, (sign) => `_${sign.charCodeAt(0).toString(16)}`)}`;
}
