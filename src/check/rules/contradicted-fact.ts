import { nearest } from '../../source/index.ts';
import { emailAddressesIn, ownDomain } from '../facts/contact-facts.ts';
import { factsInData, factsOnPage, type PlacedFact } from '../facts/facts-in-texts.ts';
import { type KnownFacts, knownFacts } from '../facts/known-facts.ts';
import { type Finding, pageRule, type Rule } from '../rule.ts';
import { type Text, textsOfData, textsOfPage } from '../texts.ts';

/**
 * # contradicted-fact
 *
 * What a page or a field says must not be otherwise than people.yaml, organisations.yaml, money.yaml, school.yaml and the steps of the complaints
 * paper have it. Told is
 *
 * - a telephone number or an email address that is given for somebody who has another, or is a figure or two away from one in the data
 * - an address at the school’s own domain that nobody has
 * - a name with a part that is somebody else’s: “our SENCo, Mrs Smith”
 * - a sum beside what it is for, or a time limit beside who must keep to it, where the data have another.
 *
 * A number that may well be that of somebody who is not in the data is a warning.
 *
 * ## Good
 *
 * What agrees with the data, and what they do not know:
 *
 * ```mdx guide/worried.mdx
 * Our SENCo, Mrs Marsh, answers emails to jo@school.example. Ring Mr Lee on 01632 960 101, or the office on 01632 960 100.
 *
 * The council is on 0300 123 4567, and at send@council.example.
 *
 * <Law source="A made-up law">
 * The head, Mr Smith, has 01632 960 111.
 * </Law>
 * ```
 *
 * A school whose address is at a provider for everybody:
 *
 * ```yaml school.yaml
 * email: smallschool@gmail.com
 * ```
 * ```mdx guide/worried.mdx
 * Write to smallchurch@gmail.com.
 * ```
 *
 * A time limit that is not that of an answer:
 *
 * ```mdx policies/complaints.mdx
 * The head tells you within 2 school days that your letter has come.
 *
 * The head answers within 5 school days.
 * ```
 *
 * ## Bad
 *
 * Numbers of somebody else, and slips:
 *
 * ```mdx guide/worried.mdx
 * Ring Mr Lee on 01632 960 199, or us on 01632 960 170.
 *
 * If you worry, ring 01632 960 110. Ring the caretaker on 01632 960 105.
 *
 * [Ring us](tel:01632960001)
 * ```
 *
 * > error in guide/worried.mdx at `01632 960 199`
 * > “01632 960 199” is not the telephone number of Mr Sam Lee. In people.yaml, line 17, that is 01632 960 101.
 * > Type <Phone who="head" /> in its place, or mend people.yaml if that is wrong.
 *
 * > error in guide/worried.mdx at `01632 960 170`
 * > “01632 960 170” is not the telephone number of the school. In school.yaml, line 8, that is 01632 960 100.
 * > Type <Phone who="office" /> in its place, or mend school.yaml if that is wrong.
 *
 * > error in guide/worried.mdx at `01632 960 110`
 * > “01632 960 110” is not the telephone number of the school. In school.yaml, line 8, that is 01632 960 100.
 * > Type <Phone who="office" /> in its place, or mend school.yaml if that is wrong.
 *
 * > warning in guide/worried.mdx at `01632 960 105`
 * > Is “01632 960 105” meant to be the telephone number of the school? In school.yaml, line 8, that is 01632 960 100.
 * > Type <Phone who="office" /> in its place, or leave it if it is another.
 *
 * > warning in guide/worried.mdx at `01632960001`
 * > Is “01632960001” meant to be the telephone number of the school? In school.yaml, line 8, that is 01632 960 100.
 * > Type 01632 960 100 in its place, or leave it if it is another.
 *
 * Email addresses:
 *
 * ```mdx guide/worried.mdx
 * ---
 * summary: Write to office@shcool.example.
 * nextReview: 2027-08-31
 * ---
 *
 * Write to officer@school.example, or to old.senco@school.example.
 * ```
 *
 * > error in guide/worried.mdx at `office@shcool.example`
 * > “office@shcool.example” is not the email address of the school. In school.yaml, line 9, that is office@school.example.
 * > Type office@school.example in its place, or mend school.yaml if that is wrong.
 *
 * > error in guide/worried.mdx at `officer@school.example`
 * > Nobody in people.yaml or school.yaml has the address “officer@school.example”.
 * > Did you mean “office@school.example”? Type that in its place.
 *
 * > error in guide/worried.mdx at `old.senco@school.example`
 * > Nobody in people.yaml or school.yaml has the address “old.senco@school.example”.
 * > Type an address of people.yaml, or write an entry there for who reads it.
 *
 * A name with somebody else’s part:
 *
 * ```mdx guide/worried.mdx
 * Our **SENCo**, Mrs
 * Smith, helps. Mr Jones is the head teacher.
 * ```
 *
 * > error in guide/worried.mdx at `Mrs …`
 * > “Mrs Smith” is not the SENCo. In people.yaml, line 3, that is Mrs Jo Marsh.
 * > Type <Name who="senco" /> in its place, or mend people.yaml if that is wrong.
 *
 * > error in guide/worried.mdx at `Mr Jones`
 * > “Mr Jones” is not the head teacher. In people.yaml, line 12, that is Mr Sam Lee.
 * > Type <Name who="head" /> in its place, or mend people.yaml if that is wrong.
 *
 * A sum, in a field and in a page:
 *
 * ```mdx guide/worried.mdx
 * We pay £25,000 for books. First part: £5,000.
 * ```
 * ```yaml booklets.yaml
 * - id: guide
 *   subtitle: The first part is £500
 * ```
 *
 * > error in booklets.yaml at `£500`
 * > “£500” is not the sum for “First part”. In money.yaml, line 2, that is £6,000.
 * > Type £6,000 in its place, or mend money.yaml if that is wrong.
 *
 * > error in guide/worried.mdx at `£25,000`
 * > “£25,000” is not the sum for “Books”. In money.yaml, line 9, that is £20,000.
 * > Type £20,000 in its place, or mend money.yaml if that is wrong.
 *
 * > error in guide/worried.mdx at `£5,000`
 * > “£5,000” is not the sum for “First part”. In money.yaml, line 2, that is £6,000.
 * > Type <Sum of="first-part" /> in its place, or mend money.yaml if that is wrong.
 *
 * A time limit:
 *
 * ```mdx guide/worried.mdx
 * If you complain, the head answers within 15 school days.
 * ```
 *
 * > error in guide/worried.mdx at `15 school days`
 * > “15 school days” is not the time for “Talk to us”. In policies/complaints.mdx, line 29, that is 5 school days.
 * > Type <TimeLimit of="complaints" stage="write" /> in its place, or mend policies/complaints.mdx if that is wrong.
 *
 * A number of an organisation, which has no component within a sentence:
 *
 * ```yaml organisations.yaml
 * - id: advice
 *   name: Family Advice
 *   phone: 0300 123 4567
 * ```
 * ```mdx guide/worried.mdx
 * Ring Family Advice on 0300 123 4568.
 * ```
 *
 * > error in guide/worried.mdx at `0300 123 4568`
 * > “0300 123 4568” is not the telephone number of Family Advice. In organisations.yaml, line 7, that is 0300 123 4567.
 * > Type 0300 123 4567 in its place, or mend organisations.yaml if that is wrong.
 */
export const contradictedFact: Rule = pageRule({
  name: 'contradicted-fact',
  source: 'A parent who meets two numbers, names or time limits cannot know which of them holds.',
  needs: knownFacts,
  *findOnPage(page, known) {
    yield* contradictions(factsOnPage(page, known));
    yield* unknownAddresses(textsOfPage(page), known);
  },
  *findInData(data, known) {
    yield* contradictions(factsInData(data, known));
    yield* unknownAddresses(textsOfData(data), known);
  },
});

function* contradictions(facts: readonly PlacedFact[]): Generator<Finding> {
  for (const { found, text, place } of facts) {
    if (found.relation === 'same') continue;
    const { what, value, component, isBlock, file, line } = found.fact;
    const canHold = component && !isBlock && (text.kind === 'words' || text.kind === 'heading');
    const type = `Type ${canHold ? component : value} in its place, or`;
    yield {
      file: text.file,
      place,
      ...(found.isDoubtful
        ? {
            severity: 'warning',
            message: `Is “${found.text}” meant to be ${what}? In ${file}, line ${line}, that is ${value}.`,
            fix: `${type} leave it if it is another.`,
          }
        : {
            message: `“${found.text}” is not ${what}. In ${file}, line ${line}, that is ${value}.`,
            fix: `${type} mend ${file} if that is wrong.`,
          }),
    };
  }
}

/** Addresses at the school's own domain that nobody has. */
function* unknownAddresses(texts: readonly Text[], { owners }: KnownFacts): Generator<Finding> {
  const domain = ownDomain(owners);
  const known = owners.flatMap(({ email }) => email?.value.toLowerCase() ?? []);
  for (const { file, value, placeAt } of texts) {
    for (const { text, start, end } of emailAddressesIn(value)) {
      const address = text.toLowerCase();
      if (!address.endsWith(`@${domain}`) || known.includes(address)) continue;
      const meant = nearest(address, known);
      yield {
        file,
        place: placeAt(start, end),
        message: `Nobody in people.yaml or school.yaml has the address “${text}”.`,
        fix: meant
          ? `Did you mean “${meant}”? Type that in its place.`
          : 'Type an address of people.yaml, or write an entry there for who reads it.',
      };
    }
  }
}
