/** Whether a stretch of a text stands in quotation marks: somebody's own words, or words that are spoken about. */
export function isQuoted(text: string, start: number, end: number): boolean {
  if (!/["“‘']/.test(text)) return false;
  return Array.from(text.matchAll(quoted)).some(({ 0: found, index }) => index < start && end < index + found.length);
}

const quoted = /“[^”]*”|"[^"]*"|(?<![\p{L}\p{N}])‘(?:[^’]|’(?=\p{L}))*’(?!\p{L})|(?<![\p{L}\p{N}])'(?:[^']|'(?=\p{L}))*'(?!\p{L})/gu;
