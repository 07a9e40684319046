/**
 * Whether the words beside a stretch say what it means: “called interventions”, “interventions (extra lessons)”, “extra lessons (interventions)”,
 * “Intervention means …”. Words in quotes are spoken of, and not used.
 */
export function isExplained(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - nearby), start);
  const after = text.slice(end, end + nearby);
  if (asking.test(text.slice(0, start)) && answering.test(after)) return true;
  if (isSpeltOut(text.slice(Math.max(0, start - farther), start))) return true;
  if (quoteBefore.test(before) && quoteAfter.test(after)) return true;
  if (bracketBefore.test(before) && bracketAfter.test(after)) return true;
  return naming.test(before) || meaning.test(after) || (inBrackets.test(after) && !onlyPoints.test(after));
}

/** “SMART is short for specific, …, relevant and timed” */
function isSpeltOut(before: string): boolean {
  const [, after] = before.split(/\b(?:short for|stands? for)\b/);
  return after !== undefined && !after.includes('.');
}

const nearby = 60;
const farther = 120;
/** “What is an intervention?”: the words below say it. */
const asking = /^\s*(?:what|who) (?:is|are|do|does) (?:we mean by )?(?:an?\s|the\s)?[“"‘]?$/i;
const answering = /^[”"’]?(?: mean)?\s*\?/;
const quoteBefore = /[“"‘]$/;
const quoteAfter = /^[,.]?[”"’](?!\p{L})/u;
const bracketBefore = /\p{L}\s\($/u;
const bracketAfter = /^\)/;
const naming =
  /\b(?:call(?:s|ed|ing)?|known as|(?:is|are) named|the (?:words?|terms?|names?)|(?:schools?|councils?|people|staff|teachers|we|they) (?:may |often |also |sometimes )*(?:call|say)(?:\s+(?:it|this|that|them|these))?)\s+(?:an?\s|the\s|our\s|his\s|her\s)?(?:(?!for\s|on\s|in\s|up\s|of\s)\p{L}+\s)?$/iu;
const meaning =
  /^[”"’]?,?\s*(?:\(?(?:which|that|this) means?\b|which (?:is|are) (?:an?|the|extra|what|when)\b|(?:means?|is when|are when|is the name|is another (?:word|name))\b|\(?that is[,:]|[–—-]\s(?:that is|which means))/i;
const inBrackets = /^\s\((?=[^)]*\s)[\p{Ll}“"‘][^)]{4,}\)?/u;
const onlyPoints =
  /^\s\((?:see|as|e\.g|eg|for example|for instance|such as|including|please|section|page|appendix|if|where|when|and|or|in|from|at|by|under|up|both|either|whether|within|usually|normally|not)\b/i;
