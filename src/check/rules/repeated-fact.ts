import { factsOnPage } from '../facts/facts-in-texts.ts';
import { knownFacts } from '../facts/known-facts.ts';
import { pageRule, type Rule } from '../rule.ts';

/**
 * # repeated-fact
 *
 * A telephone number, an email address, a name, a sum or a time limit stands once, in people.yaml, organisations.yaml, money.yaml or the steps of
 * the complaints paper. In the words of a page, a component writes it, so that a change is made in one place.
 * Fields hold no components, so nothing is told there; what contradicts the data is told by another rule.
 *
 * ## Good
 *
 * Components write the facts:
 *
 * ```mdx guide/worried.mdx
 * Ring <Name who="senco" /> on <Phone who="office" />. It costs <Sum of="first-part" />.
 * ```
 *
 * A fact in a field:
 *
 * ```mdx guide/worried.mdx
 * ---
 * summary: Ask Mrs Jo Marsh.
 * nextReview: 2027-08-31
 * ---
 * ```
 *
 * ## Bad
 *
 * A number, an address, names, a sum and a time limit:
 *
 * ```mdx guide/worried.mdx
 * ## Ask Mrs Marsh
 *
 * Ring **01632
 * 960 100**, or write to office@school.example. Ask Mr Sam Lee.
 *
 * We pay for help, up to £6,000. If you complain, the head answers within 5 school days.
 * ```
 *
 * > warning in guide/worried.mdx at `Mrs Marsh`
 * > “Mrs Marsh” is the name of Mrs Jo Marsh. That stands in people.yaml already.
 * > Type <Name who="senco" /> in its place.
 *
 * > warning in guide/worried.mdx at `01632 …`
 * > “01632 960 100” is the telephone number of the school. That stands in school.yaml already.
 * > Type <Phone who="office" /> in its place.
 *
 * > warning in guide/worried.mdx at `Mr Sam Lee`
 * > “Mr Sam Lee” is the name of Mr Sam Lee. That stands in people.yaml already.
 * > Type <Name who="head" /> in its place.
 *
 * > warning in guide/worried.mdx at `£6,000`
 * > “£6,000” is the sum for “First part”. That stands in money.yaml already.
 * > Type <Sum of="first-part" /> in its place.
 *
 * > warning in guide/worried.mdx at `5 school days`
 * > “5 school days” is the time for “Talk to us”. That stands in policies/complaints.mdx already.
 * > Type <TimeLimit of="complaints" stage="write" /> in its place.
 *
 * A link with the number in it:
 *
 * ```mdx guide/worried.mdx
 * [Ring Mr Lee](tel:01632960101) or [01632 960 101](tel:01632960101)
 * ```
 *
 * > warning in guide/worried.mdx at `Mr Lee`
 * > “Mr Lee” is the name of Mr Sam Lee. That stands in people.yaml already.
 * > Type <Name who="head" /> in its place.
 *
 * > warning in guide/worried.mdx at `01632 960 101`
 * > “01632 960 101” is the telephone number of Mr Sam Lee. That stands in people.yaml already.
 * > Type <Phone who="head" /> in its place.
 *
 * An organisation has a card, but no component within a sentence:
 *
 * ```yaml organisations.yaml
 * - id: advice
 *   phone: 0300 123 4567
 * ```
 * ```mdx guide/worried.mdx
 * Ring 0300 123 4567.
 * ```
 *
 * > warning in guide/worried.mdx at `0300 123 4567`
 * > “0300 123 4567” is the telephone number of Advice. That stands in organisations.yaml already.
 * > Type <Organisation id="advice" /> on a line of its own, and take this out.
 */
export const repeatedFact: Rule = pageRule({
  name: 'repeated-fact',
  source: 'A fact that stands in two places is soon true in only one of them.',
  needs: knownFacts,
  *findOnPage(page, known) {
    const told = new Set<string>();
    for (const { found, text, place } of factsOnPage(page, known)) {
      const { component, what, file, isBlock } = found.fact;
      const key = `${place.line} ${what}`;
      if (found.relation !== 'same' || !component || !kinds.includes(text.kind) || told.has(key)) continue;
      told.add(key);
      yield {
        file: page.file,
        place,
        severity: 'warning',
        message: `“${found.text}” is ${what}. That stands in ${file} already.`,
        fix: isBlock ? `Type ${component} on a line of its own, and take this out.` : `Type ${component} in its place.`,
      };
    }
  },
});

/** Where a component can stand. */
const kinds: readonly string[] = ['words', 'heading', 'address'];
