/**
 * Whether a word is explained right where it stands: “SENCo (teacher in charge of extra help)”, “SENCo, the teacher who …”,
 * “the teacher in charge of extra help (the SENCo)”, “CAMHS is the NHS team that …”.
 * @param before what stands before it in its sentence
 * @param after what stands after it
 */
export function isExplained(before: string, after: string): boolean {
  if (/(?:\p{Ll}{3,}\s(?:\p{Ll}{1,2}\s)*){3,}(?:called|known as)(?:\s(?:an?|the|our))?\s[“"‘']?$/u.test(before)) return true;
  if (/\p{Ll}{3}\s\((?:also\s)?(?:the|our|or|called|known as)(?:\s(?:an?|the|our))?\s[“"‘']?$/u.test(before)) return true;
  if (/\b(?:who|which|that|in charge of)\s[^.()]{0,60}\($/.test(before) && after.startsWith(')')) return true;
  if (/^,?\s*(?:(?:is|are)\s)?(?:short for|stands? for|means?)\b(?!\?)/.test(after)) return true;
  if (
    /^\s(?:is|are)\s(?:an?|the|our|one|money|help|extra|where|when)\s[^.]{0,70}?\b(?:who|that|which|in charge of|for (?:children|pupils|people|parents|families))\b/.test(
      after,
    )
  ) {
    return true;
  }
  if (/^[^.]{0,20}\.\s(?:This|That|It|They)\s(?:is|are)\s(?:an?|the|our|one)\s[^.]{0,70}?\b(?:who|that|which|in charge of)\b/.test(after))
    return true;
  return isExplainedInBrackets(after) || isExplainedAfterSign(after);
}

/** “SENCo (teacher in charge of extra help)”, but not “SENCo (see page 4)” or “SENCo (Mrs Marsh)”. */
function isExplainedInBrackets(after: string): boolean {
  const [, inside = ''] = /^\s?\(([^()]+)\)/.exec(after) ?? [];
  const isAside = /^(?:see|on|by|from|at|if|where|when|for|including|such as|e\.?g|tel|who is|or|and|not|in)\b/i.test(inside);
  return !isAside && /^(?:(?:\p{Ll}[\p{L}'’-]*,?\s+){2,}\p{Ll}|(?:an?|the|our)\s\p{Ll}[\p{L}-]*\s\p{L})/u.test(inside);
}

/** “SENCo, the teacher in charge of extra help, …”, but not the list “the SENCo, the head of year and the teacher”. */
function isExplainedAfterSign(after: string): boolean {
  const [, phrase = '', sign = '', next = ''] =
    /^\s?(?:[,:–—]|-\s)\s*((?:the|an?|our|one|someone|somebody|people)\s[^.,;:()–—]*)([.,;:()–—]?)\s*(\p{L}*)/iu.exec(after) ?? [];
  if (!/\b(?:who|which|that|in charge|for|of|helps?|with)\b/.test(phrase) || /\b(?:and|or) (?:the|an?|our|your)\b/.test(phrase))
    return false;
  return sign !== ',' || !/^(?:and|or|the|an?|our|your)$/i.test(next);
}
