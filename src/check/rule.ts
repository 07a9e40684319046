import type { Content, DataText, PageText, Place, Problem } from '../source/index.ts';

/** One rule. Pure: the same content and the same day give the same findings. */
export type Rule = ContentRule | PageRule;

interface Named {
  /** As `--format json` names it: `broken-link`. */
  name: string;
  /** The law, guide or reason behind it, for the reader of a report. */
  source: string;
}

/** A rule that looks at the whole content at once. */
export interface ContentRule extends Named {
  find(content: Content, given: Given): Iterable<Finding>;
}

/** A rule that looks at one page at a time. See `pageRule`. */
export interface PageRule extends Named {
  /** The rule, with what it must know of the whole content in hand. */
  prepare(content: Content, given: Given): PreparedRule;
}

export interface PreparedRule {
  /** What its findings depend on beside the page, as words to compare. */
  knows: string;
  findOnPage(page: PageText): Iterable<Finding>;
  /** Looks at a YAML file, where the rule concerns those too. They are few and short, so what it finds is not kept. */
  findInData?(data: DataText): Iterable<Finding>;
}

/** What a rule may know beside the content. */
export interface Given {
  /** The day of the check, `YYYY-MM-DD`. */
  today: string;
}

/** Something that a rule has found. */
export interface Finding {
  /** Counted from the content folder. */
  file: string;
  place: Place;
  /** What is wrong, in plain words. */
  message: string;
  /** What to type. */
  fix: string;
  /** An error unless said otherwise. */
  severity?: Problem['severity'];
  /** The law, guide or reason behind this one, where it is not the rule's own. */
  source?: string;
}

/** A page rule as it is written: what it needs of the whole content stands apart from what it finds on a page. */
export interface PageRuleParts<Needs> extends Named {
  /** What the rule must know of the whole content. Plain data: findings are kept for as long as it says the same. */
  needs(content: Content, given: Given): Needs;
  findOnPage(page: PageText, needs: Needs, given: Given): Iterable<Finding>;
  findInData?(data: DataText, needs: Needs, given: Given): Iterable<Finding>;
}

/** A rule whose findings on a page depend on that page, on the day, and on a few facts, so that a page which did not change need not be read again. */
export function pageRule<Needs>({ name, source, needs, findOnPage, findInData }: PageRuleParts<Needs>): PageRule {
  return {
    name,
    source,
    prepare(content, given) {
      const known = needs(content, given);
      return {
        knows: JSON.stringify([given.today, known]),
        findOnPage: (page) => findOnPage(page, known, given),
        findInData: (data) => findInData?.(data, known, given) ?? [],
      };
    },
  };
}

/** What page rules have found before, on pages that may be checked again. */
export type KeptFindings = WeakMap<PageText, Map<PageRule, { knows: string; problems: Problem[] }>>;

/** Runs one rule and writes its name and reason to each finding. */
export function applyRule(rule: Rule, content: Content, given: Given, kept: KeptFindings): Problem[] {
  if ('find' in rule) return [...rule.find(content, given)].map((finding) => problemOf(rule, finding));
  const { knows, findOnPage, findInData } = rule.prepare(content, given);
  const inData = content.data.flatMap((data) => [...(findInData?.(data) ?? [])].map((finding) => problemOf(rule, finding)));
  const onPages = content.pages.flatMap((page) => {
    const known = kept.get(page) ?? new Map();
    kept.set(page, known);
    const before = known.get(rule);
    if (before?.knows === knows) return before.problems;
    const problems = [...findOnPage(page)].map((finding) => problemOf(rule, finding));
    known.set(rule, { knows, problems });
    return problems;
  });
  return [...inData, ...onPages];
}

function problemOf(rule: Rule, { file, place, message, fix, severity = 'error', source = rule.source }: Finding): Problem {
  return { file, ...place, severity, rule: rule.name, message, fix, source };
}
