import type { Person } from '../../schema/index.ts';
import { type Content, type Entry, startOfFile } from '../../source/index.ts';
import type { Finding, Rule } from '../rule.ts';

/**
 * # required-roles
 *
 * A parent can reach the SENCo, the head teacher and the office, and everybody who is named.
 *
 * A special school need not have a SENCo. Nothing is said of missing parts while an entry of people.yaml is wrong: it may be the one that seems to be missing.
 *
 * ## Good
 *
 * Somebody for each part, each with a phone or an email:
 *
 * ```yaml people.yaml
 * - { id: jo-marsh, roles: [senco], email: jo@school.example }
 * - { id: sam-lee, roles: [head], phone: '01632 960 101' }
 * - { id: al-roy, roles: [office], email: al@school.example }
 * ```
 *
 * A special school without a SENCo:
 *
 * ```yaml school.yaml
 * setting: special
 * ```
 *
 * ```yaml people.yaml
 * - { id: jo-marsh, roles: [teacher] }
 * ```
 *
 * An entry of people.yaml that is wrong:
 *
 * ```yaml people.yaml
 * - { id: jo-marsh, roles: [senko] }
 * - { id: sam-lee, job: ~ }
 * ```
 *
 * ## Bad
 *
 * Nobody has the parts that a school cannot do without:
 *
 * ```text people.yaml
 * - id: cook
 *   roles: [cook]
 *   name: Ms Ann Cole
 *   job: Cooks
 *   askAbout: Meals
 *   email: ann@school.example
 *   bestTimes: Mondays
 *   replyWithin: a day
 * ```
 *
 * > error in people.yaml
 * > Nobody has the part “senco”, so pages cannot say who the SENCo is.
 * > Add it to somebody’s roles: roles: [senco]
 *
 * > error in people.yaml
 * > Nobody has the part “head”, so pages cannot say who the head teacher is.
 * > Add it to somebody’s roles: roles: [head]
 *
 * > error in people.yaml
 * > Nobody has the part “office”, so pages cannot say who the school office is.
 * > Add it to somebody’s roles: roles: [office]
 *
 * A school.yaml that cannot be read says nothing of the kind of school, so nobody is asked for a SENCo:
 *
 * ```yaml school.yaml
 * setting: ~
 * ```
 *
 * ```yaml people.yaml
 * - { id: jo-marsh, roles: [cook] }
 * - { id: al-roy, roles: [cook] }
 * ```
 *
 * > error in people.yaml
 * > Nobody has the part “office”, so pages cannot say who the school office is.
 * > Add it to somebody’s roles: roles: [office]
 *
 * Somebody who cannot be reached:
 *
 * ```yaml people.yaml
 * - id: jo-marsh
 *   email: ~
 *   phone: ~
 * ```
 *
 * > error in people.yaml at `Mrs Jo Marsh`
 * > Mrs Jo Marsh has neither a phone nor an email, so parents cannot reach them.
 * > Add a line, such as: phone: '01632 960 123'
 */
export const requiredRoles: Rule = {
  name: 'required-roles',
  source:
    'Children and Families Act 2014, section 67 (a mainstream school has a SENCo) and the SEND Regulations 2014, schedule 1 (the SENCo’s name and contact details are published)',
  *find(content) {
    // Somebody with a mistake in their entry is not in the list, and may be the one that seems to be missing.
    if (!content.unreliable.has('people.yaml')) yield* missingParts(content);
    for (const person of content.people) yield* outOfReach(person);
  },
};

function* missingParts({ people, school }: Content): Generator<Finding> {
  const isMainstream = school?.data.setting === 'mainstream';
  const wanted: [part: string, name: string][] = [
    ...(isMainstream ? ([['senco', 'the SENCo']] as [string, string][]) : []),
    ['head', 'the head teacher'],
    ['office', 'the school office'],
  ];
  for (const [part, name] of wanted) {
    if (people.some(({ data }) => data.roles.includes(part))) continue;
    yield {
      file: 'people.yaml',
      place: startOfFile,
      message: `Nobody has the part “${part}”, so pages cannot say who ${name} is.`,
      fix: `Add it to somebody’s roles: roles: [${part}]`,
    };
  }
}

function* outOfReach({ file, data, placeOf }: Entry<Person>): Generator<Finding> {
  if (data.phone ?? data.email) return;
  yield {
    file,
    place: placeOf(['name']),
    message: `${data.name} has neither a phone nor an email, so parents cannot reach them.`,
    fix: "Add a line, such as: phone: '01632 960 123'",
  };
}
