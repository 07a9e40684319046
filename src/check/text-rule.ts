import type { Content, PageText } from '../source/index.ts';
import { type Finding, type Given, type PageRule, pageRule } from './rule.ts';
import { type Text, textsOfData, textsOfPage } from './texts.ts';

/** A rule as it is written that looks at one text at a time, in pages and in YAML files. */
interface TextRuleParts<Needs> {
  name: string;
  source: string;
  /** What the rule must know of the whole content. Plain data: findings are kept for as long as it says the same. */
  needs(content: Content, given: Given): Needs;
  /** @param page the page that the text stands in; missing for a YAML file */
  findInText(text: Text, needs: Needs, page: PageText | undefined): Iterable<Finding>;
}

/** A rule about words, wherever they stand. */
export function textRule<Needs>({ name, source, needs, findInText }: TextRuleParts<Needs>): PageRule {
  return pageRule<Needs>({
    name,
    source,
    needs,
    *findOnPage(page, known) {
      for (const text of textsOfPage(page)) yield* findInText(text, known, page);
    },
    *findInData(data, known) {
      for (const text of textsOfData(data)) yield* findInText(text, known, undefined);
    },
  });
}
