import words from './words.json' with { type: 'json' };

/**
 * What a text speaks of: its words without endings, small words and numbers, with one word for all that mean the same:
 * of “The headteacher will provide a written response” `head`, `give`, `write`, `answer`.
 */
export function stemsOf(text: string): string[] {
  const inPlain = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(anyPhrase, (phrase) => phrases.get(phrase.replace(/\s+/g, ' ')) ?? phrase);
  return [...inPlain.matchAll(/\p{L}[\p{L}-]*/gu)].flatMap(([word]) => {
    if (stopWords.has(word)) return [];
    const stem = stemOf(word);
    return stopStems.has(stem) ? [] : [canonical.get(stem) ?? stem];
  });
}

/** A word without its ending: of “writing”, “writes” and “written” the same. */
export function stemOf(word: string): string {
  const root = irregular.get(word) ?? word;
  if (root.length <= 3) return root;
  const one = /i(?:es|ed)$/.test(root) ? `${root.slice(0, -3)}y` : root.replace(/(?<=[sxz]|[cs]h)es$|(?<![isu]s?)s$/, '');
  const plain = one.replace(/(?<=[aeiouy]\p{L}*)(?:ing|ed)$/u, '');
  const whole = plain.length > 2 ? plain : one;
  return whole.replace(/([bdgmnprt])\1$/, '$1').replace(/(?<=\p{L}{2})e+$/u, '');
}

const irregular = new Map(Object.entries(words.irregular));
const stopWords = new Set(words.stopWords);
const stopStems = new Set(words.stopWords.map((word) => stemOf(word)));
const canonical = new Map(
  words.synonyms.flatMap(([first = '', ...others]) => [first, ...others].map((word) => [stemOf(word), stemOf(first)] as const)),
);
const phrases = new Map(Object.entries(words.phrases));
const anyPhrase = new RegExp(
  String.raw`(?<!\p{L})(?:${[...phrases.keys()]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replaceAll(' ', String.raw`\s+`))
    .join('|')})(?!\p{L})`,
  'gu',
);
