import { dutyFindings } from '../duties/findings.ts';
import type { Rule } from '../rule.ts';

/**
 * # missing-duty
 *
 * What the law asks a school to say is said on some page, by a page that is in date.
 * A page says so itself, in the field “covers”. The program then looks at what it can: days, names, numbers, the steps of a complaint.
 *
 * It is an error once the paper that a duty belongs to says `publish: true`, and a warning while you write it.
 * What guidance asks for is never more than a warning. A duty answered in a draft is told as “not yet published” to the governors, and not here.
 *
 * ## Good
 *
 * A small independent school, which has few duties, with a page that answers them:
 *
 * ```yaml school.yaml
 * nation: england
 * kind: independent
 * ```
 *
 * ```mdx guide/worried.mdx
 * ---
 * covers: [ENG-EQ-03, ENG-COMP-A1, ENG-COMP-X2, ENG-COMP-X3, ENG-EA-01, ENG-GDPR-01]
 * ---
 *
 * Lessons, the building and information become easier to use. You can have large print.
 * About data protection, we answer within 5 days. The tribunal, mediation, the ombudsman and Ofsted have other routes.
 * ```
 *
 * A nation whose duties are not known here:
 *
 * ```yaml school.yaml
 * nation: wales
 * ```
 *
 * ## Bad
 *
 * One duty left out, where a heading sounds as if it answers it:
 *
 * ```yaml school.yaml
 * nation: england
 * kind: independent
 * ```
 *
 * ```mdx guide/worried.mdx
 * ---
 * covers: [ENG-EQ-03, ENG-COMP-A1, ENG-COMP-X2, ENG-COMP-X3, ENG-GDPR-01]
 * ---
 *
 * Lessons, the building and information become easier to use.
 * About data protection, we answer within 5 days. The tribunal, mediation, the ombudsman and Ofsted have other routes.
 *
 * ## Can I have it in another way?
 *
 * You can have large print.
 * ```
 *
 * > error in school.yaml at `independent`
 * > Your school must do this, and no page says that it does: “Make fair changes for disabled people. One is to give information in other forms, such as large print, Braille or a recording.” (ENG-EA-01)
 * > Perhaps guide/worried.mdx answers it: then type covers: [ENG-EA-01#can-i-have-it-in-another-way]. If it does not, write it in guide/formats.mdx.
 *
 * Answers with gaps that the program can see:
 *
 * ```yaml school.yaml
 * nation: england
 * kind: independent
 * ```
 *
 * ```mdx guide/worried.mdx
 * ---
 * covers: [ENG-EQ-03, ENG-COMP-A1, ENG-COMP-X2, ENG-COMP-X3, ENG-EA-01, ENG-GDPR-01]
 * ---
 *
 * Lessons and the building become easier to use. You can have large print.
 * About data protection, we answer within 5 days. The tribunal, mediation and the ombudsman have other routes.
 * ```
 *
 * > warning in guide/worried.mdx at `ENG-EQ-03`
 * > It does not say how information will become easier to use. Your school must do this: “Have a written accessibility plan. It says how lessons, the building and information will become easier for disabled children. Write it afresh at least every 3 years.” (ENG-EQ-03)
 * > Write about it in guide/worried.mdx.
 *
 * > warning in guide/worried.mdx at `ENG-COMP-X2`
 * > It does not say when Ofsted is the right route. Your school should do this: “Say which route is right for which problem: the school, the council, mediation, the tribunal, the ombudsman or Ofsted.” (ENG-COMP-X2)
 * > Write about it in guide/worried.mdx.
 *
 * A page that is past its review:
 *
 * ```yaml school.yaml
 * nation: england
 * kind: independent
 * ```
 *
 * ```mdx guide/worried.mdx
 * ---
 * covers: [ENG-EQ-03, ENG-COMP-A1, ENG-COMP-X2, ENG-COMP-X3, ENG-EA-01, ENG-GDPR-01]
 * ---
 *
 * Lessons, the building and information become easier to use. You can have large print.
 * About data protection, we answer within 5 days. The tribunal, mediation, the ombudsman and Ofsted have other routes.
 * ```
 *
 * ```sh
 * plainbook check --today 2027-10-01
 * ```
 *
 * > error in guide/worried.mdx at `[ ENG-EQ-03, ENG-COMP-A1, ENG-COMP-X2, ENG-COMP-X3, ENG-EA-01, ENG-GDPR-01 ]`
 * > The review of this page is overdue, and no other page that is in date answers ENG-EQ-03, ENG-COMP-A1, ENG-COMP-X2, ENG-COMP-X3, ENG-EA-01 and ENG-GDPR-01.
 * > Read the page. When it is true, type today in “reviewed” and a later day in “nextReview”.
 *
 * A school in England that has written nothing yet is told paper by paper:
 *
 * ```yaml school.yaml
 * nation: england
 * ```
 *
 * > error in policies/complaints.mdx
 * > Much is not answered in this paper. Your school must answer ENG-WEB-03 and ENG-COMP-M1, and no page says that it does. It should answer ENG-COMP-M2, ENG-COMP-M3, ENG-COMP-X1 and ENG-COMP-X2.
 * > Write them in policies/complaints.mdx, and add each duty to the field “covers” of its page. The governors’ page of the report says what each one asks.
 *
 * > warning in school.yaml at `maintained`
 * > There is no SEN information report among your papers. Your school must answer ENG-SIR-00, ENG-SIR-01, ENG-SIR-02, ENG-SIR-03a, ENG-SIR-03b, ENG-SIR-03c, ENG-SIR-03d, ENG-SIR-03e, ENG-SIR-03f, ENG-SIR-03g, ENG-SIR-04, ENG-SIR-05, ENG-SIR-06, ENG-SIR-07, ENG-SIR-08, ENG-SIR-09, ENG-SIR-10, ENG-SIR-11, ENG-SIR-12, ENG-SIR-13, ENG-SIR-14, ENG-SIR-15, ENG-SIR-16 and ENG-SIR-17, and no page says that it does. It should answer ENG-SIR-18, ENG-SIR-19, ENG-SIR-20, ENG-SIR-21 and ENG-SIR-22.
 * > Write policies/sen-information-report.mdx, and add each duty to the field “covers” of its page. The governors’ page of the report says what each one asks.
 *
 * > warning in school.yaml at `maintained`
 * > Your school should do this, and no page says that it does: “Have an SEN policy that the governors have approved. You need not show it as a paper of its own, but parents are helped if you do.” (ENG-POL-01)
 * > Write it in policies/sen-policy.mdx, and add it to the field “covers” there: covers: [ENG-POL-01]
 *
 * > error in school.yaml at `maintained`
 * > Some duties belong to no one paper. Your school must answer ENG-WEB-01, ENG-WEB-02, ENG-EQ-01, ENG-EQ-02, ENG-COMP-X3, ENG-FUND-05, ENG-EA-01 and ENG-GDPR-01, and no page says that it does. It should answer ENG-PSBAR-01 and ENG-PSBAR-02.
 * > Write them on pages of the guide or in papers, and add each duty to the field “covers” of its page. The governors’ page of the report says what each one asks.
 *
 * > warning in school.yaml at `maintained`
 * > Your school must do this, and no page says that it does: “Have a written accessibility plan. It says how lessons, the building and information will become easier for disabled children. Write it afresh at least every 3 years.” (ENG-EQ-03)
 * > Write it in policies/accessibility-plan.mdx, and add it to the field “covers” there: covers: [ENG-EQ-03]
 *
 * > warning in school.yaml at `maintained`
 * > Your school must do this by 31 December 2026, and no page says that it does: “Publish an inclusion strategy by 31 December 2026, and look at it again each year. It says what makes school hard for some children, what you do about it, what that costs, what you hope to see, and how families were involved.” (ENG-IMF-01)
 * > Write it in policies/inclusion-strategy.mdx, and add it to the field “covers” there: covers: [ENG-IMF-01]
 */
export const missingDuty: Rule = {
  name: 'missing-duty',
  source: 'What schools in England must and should say about SEN: the duties, each with its source, are in src/check/duties/england.json',
  find: dutyFindings,
};
