import { activeFormOf, hiddenDoersIn, sentencesIn } from '../../language/index.ts';
import { isPaper } from '../profile.ts';
import type { Rule } from '../rule.ts';
import { textRule } from '../text-rule.ts';
import { shown } from '../words.ts';

/**
 * # hidden-doer
 *
 * “Your plan will be reviewed” does not tell a parent who does it, and so whom to ask when it is not done. “We review your plan” does.
 *
 * A sentence that names the doer (“by the SENCo”) hides nothing. Nor do words that say how somebody feels or how something is:
 * “is worried”, “is closed”, “are trained”. Left alone too are clauses that only say when or which, as in “if your child is bullied”.
 * In a formal paper only what will or must be done is told, for there a promise needs somebody who keeps it. So quotations of the law are free.
 *
 * ## Good
 *
 * A doer who is named:
 *
 * ```mdx guide/worried.mdx
 * We review the plan each term. The plan is then signed by the head teacher.
 * ```
 *
 * How somebody feels, and how something is:
 *
 * ```mdx guide/worried.mdx
 * Are you worried? The room is called the Den. The office is closed on Sundays. All staff are trained.
 * ```
 *
 * Clauses that say when or which, and what could be done by anybody:
 *
 * ```mdx guide/worried.mdx
 * If your child is bullied, tell us. We check the help that was agreed. Nobody is left out. It is hard to be told off.
 * ```
 *
 * The law’s own words:
 *
 * ```mdx guide/worried.mdx
 * <Law source="Children and Families Act 2014, section 42">
 * The special educational provision must be secured.
 * </Law>
 * ```
 *
 * A formal paper that tells how things are done, and promises nothing:
 *
 * ```mdx policies/complaints.mdx
 * The budget is agreed each March.
 *
 * <Stages of="complaints" />
 * ```
 *
 * ## Bad
 *
 * Sentences that can be turned round:
 *
 * ```mdx guide/worried.mdx
 * Your child's plan will also **be
 * reviewed** each term. If your child is away, you will be rung. The form can be found on our website.
 * ```
 *
 * > warning in guide/worried.mdx at `will also **be …`
 * > “will also be reviewed” hides who does it.
 * > Say who does it, such as: “We also review your child's plan each term.”
 *
 * > warning in guide/worried.mdx at `will be rung`
 * > “will be rung” hides who does it.
 * > Say who does it, such as: “If your child is away, we ring you.”
 *
 * > warning in guide/worried.mdx at `can be found`
 * > “can be found” hides who does it.
 * > Say who does it, such as: “You can find the form on our website.”
 *
 * Where it is not sure who does it:
 *
 * ```mdx guide/worried.mdx
 * Weren't you told? The council's decision gets sent to you.
 * ```
 *
 * > warning in guide/worried.mdx at `Weren't you told`
 * > “Weren't you told” hides who does it.
 * > Say who does it: a person, a body, “we” or “you”.
 *
 * > warning in guide/worried.mdx at `gets sent`
 * > “gets sent” hides who does it.
 * > Say who does it: a person, a body, “we” or “you”.
 *
 * “By” with a day or a way names nobody:
 *
 * ```mdx guide/worried.mdx
 * A check is carried out by Christmas.
 * ```
 *
 * > warning in guide/worried.mdx at `is carried out`
 * > “is carried out” hides who does it.
 * > Say who does it, such as: “We carry out a check by Christmas.”
 *
 * A promise in a formal paper, and the words that parents read at its top:
 *
 * ```mdx policies/complaints.mdx
 * ---
 * inShort: [Complaints are answered.]
 * ---
 * Complaints are logged. An answer must be sent within a week.
 *
 * <Stages of="complaints" />
 * ```
 *
 * > warning in policies/complaints.mdx at `are answered`
 * > “are answered” hides who does it.
 * > Say who does it, such as: “We answer complaints.”
 *
 * > warning in policies/complaints.mdx at `must be sent`
 * > “must be sent” hides who does it.
 * > Say who does it, such as: “We must send an answer within a week.”
 *
 * In another file:
 *
 * ```yaml people.yaml
 * - id: jo-marsh
 *   askAbout: Help is given to children with SEN.
 * ```
 *
 * > warning in people.yaml at `is given`
 * > “is given” hides who does it.
 * > Say who does it, such as: “We give help to children with SEN.”
 */
export const hiddenDoer: Rule = textRule({
  name: 'hidden-doer',
  source: 'A parent must know who will act, so as to know whom to ask. A promise without a person is kept by nobody.',
  needs: () => undefined,
  *findInText({ file, kind, value, path, within, placeAt }, _, page) {
    if (kind === 'name' || kind === 'address' || within.includes('Law')) return;
    const onlyDuties = isPaper(page) && path.length === 0;
    for (const sentence of sentencesIn(value)) {
      for (const passive of hiddenDoersIn(sentence)) {
        if (onlyDuties && !passive.isDuty) continue;
        const active = activeFormOf(sentence, passive);
        yield {
          file,
          place: placeAt(passive.start, passive.end),
          severity: 'warning',
          message: `“${shown(value.slice(passive.start, passive.end))}” hides who does it.`,
          fix: active ? `Say who does it, such as: “${active}”` : 'Say who does it: a person, a body, “we” or “you”.',
        };
      }
    }
  },
});
