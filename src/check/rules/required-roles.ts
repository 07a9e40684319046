import type { Person } from '../../schema/index.ts';
import { type Content, type Entry, startOfFile } from '../../source/index.ts';
import type { Finding, Rule } from '../rule.ts';

/**
 * A parent can reach the SENCo, the head teacher and the office, and everybody who is named.
 *
 * Good: people.yaml with somebody who has `roles: [senco]`, one with `[head]`, one with `[office]`, each with a phone or an email.
 *
 * Bad: nobody with the part `senco` in a mainstream school. A person with neither phone nor email.
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
