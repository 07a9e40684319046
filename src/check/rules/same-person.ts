import type { ComplaintStage, Person } from '../../schema/index.ts';
import type { Content, Entry } from '../../source/index.ts';
import partsApart from '../facts/parts-apart.json' with { type: 'json' };
import { personFor } from '../facts/people.ts';
import type { Finding, Rule } from '../rule.ts';

/**
 * # same-person
 *
 * A parent must always have somebody else to turn to.
 * Two formal steps of a complaint, one after the other, do not go to the same person: nobody looks again at their own answer.
 * Somebody’s `ifAway` does not lead back to themselves.
 *
 * As a warning: one person is both SENCo and head, or checks their own work as a governor, and no `ifAway` names somebody else.
 * The only formal step goes to a person, so that nobody hears a complaint about them.
 *
 * A step with `heardBy` is dealt with by somebody else than the person in `who`, who only takes the letter in.
 *
 * ## Good
 *
 * A formal step to the head, and one to the chair of governors:
 *
 * ```yaml people.yaml
 * - id: al-roy
 *   roles: [office, chair-of-governors]
 * ```
 * ```mdx policies/complaints.mdx
 * ---
 * stages:
 *   - id: talk
 *     formal: true
 *     who: head
 *   - id: write
 *     formal: true
 *     who: chair-of-governors
 * ---
 * ```
 *
 * The office takes in the letters for both steps, and others hear them:
 *
 * ```mdx policies/complaints.mdx
 * ---
 * stages:
 *   - id: talk
 *     formal: true
 *     who: office
 *     heardBy: A governor
 *   - id: write
 *     formal: true
 *     who: office
 *     heardBy: 3 governors
 * ---
 * ```
 *
 * A head who is the SENCo too, with somebody else to ask:
 *
 * ```yaml people.yaml
 * - id: jo-marsh
 *   roles: [senco, head]
 *   ifAway: office
 * - id: sam-lee
 *   roles: [teacher]
 * ```
 *
 * Steps that go to nobody in people.yaml:
 *
 * ```yaml organisations.yaml
 * - id: dfe
 *   name: Department for Education
 *   group: law
 *   helpsWith: Complaints
 *   cost: Free
 *   howToStart: Write
 * ```
 * ```mdx policies/complaints.mdx
 * ---
 * stages:
 *   - id: talk
 *     formal: true
 *     who: dfe
 *   - id: write
 *     formal: true
 *     who: dfe
 * ---
 * ```
 *
 * ## Bad
 *
 * Two formal steps to the same person, once by part and once by id:
 *
 * ```mdx policies/complaints.mdx
 * ---
 * stages:
 *   - id: talk
 *     formal: true
 *     who: head
 *   - id: write
 *     formal: true
 *     who: sam-lee
 * ---
 * ```
 *
 * > error in policies/complaints.mdx at `sam-lee`
 * > Mr Sam Lee deals with the formal step “Talk to us” and with the next one, “Talk to us”.
 * > Type the part of somebody who has not dealt with it before, such as chair-of-governors. If others hear it, name them in “heardBy”.
 *
 * Only one formal step, and nobody to hear a complaint about the head:
 *
 * ```mdx policies/complaints.mdx
 * ---
 * stages:
 *   - id: write
 *     formal: true
 * ---
 * ```
 *
 * > warning in policies/complaints.mdx at `head`
 * > The only formal step goes to Mr Sam Lee. Nobody hears a complaint about Mr Sam Lee.
 * > Write a formal step that goes to somebody else, such as the chair of governors.
 *
 * People who answer for themselves:
 *
 * ```yaml people.yaml
 * - id: jo-marsh
 *   ifAway: jo-marsh
 * - id: sam-lee
 *   ifAway: head
 * ```
 *
 * > error in people.yaml at `jo-marsh`
 * > When Mrs Jo Marsh is away, this sends parents to Mrs Jo Marsh again.
 * > Type the part or the id of somebody else, such as office.
 *
 * > error in people.yaml at `head`
 * > When Mr Sam Lee is away, this sends parents to Mr Sam Lee again.
 * > Type the part or the id of somebody else, such as office.
 *
 * One person with two parts that do not go together, and nobody else to ask:
 *
 * ```yaml people.yaml
 * - id: jo-marsh
 *   roles: [senco, sen-governor]
 *   ifAway: ~
 * ```
 *
 * > warning in people.yaml at `[ senco, sen-governor ]`
 * > Mrs Jo Marsh is both “senco” and “sen-governor”. The governor checks what the SENCo does.
 * > Give one of the parts to somebody else. If that cannot be, type in “ifAway” who else can be asked.
 */
export const samePerson: Rule = {
  name: 'same-person',
  source: partsApart.source,
  *find(content) {
    for (const person of content.people) {
      yield* awayLeadsBack(person, content);
      yield* twoParts(person, content);
    }
    for (const { file, data, placeOf } of content.policies) {
      if (data.kind !== 'complaints') continue;
      const steps = data.stages.flatMap((stage, index): Step[] => {
        const person = stage.heardBy === undefined ? personFor(stage.who, content) : undefined;
        return stage.formal ? [{ stage, person, file, place: placeOf(['stages', index, 'who']) }] : [];
      });
      yield* againTheSame(steps);
      yield* nobodyElse(steps);
    }
  },
};

/** A formal step, and the person who deals with it. */
interface Step extends Pick<Finding, 'file' | 'place'> {
  stage: ComplaintStage;
  /** Missing where it goes to an organisation or to somebody in `heardBy`. */
  person: Entry<Person> | undefined;
}

function* awayLeadsBack(person: Entry<Person>, content: Content): Generator<Finding> {
  const { ifAway, name } = person.data;
  if (ifAway === undefined || personFor(ifAway, content) !== person) return;
  yield {
    file: person.file,
    place: person.placeOf(['ifAway']),
    message: `When ${name} is away, this sends parents to ${name} again.`,
    fix: 'Type the part or the id of somebody else, such as office.',
  };
}

function* twoParts(person: Entry<Person>, content: Content): Generator<Finding> {
  const { ifAway, name, roles } = person.data;
  if (ifAway !== undefined && personFor(ifAway, content) !== person) return;
  for (const { parts, why } of partsApart.pairs) {
    if (!parts.every((part) => roles.includes(part))) continue;
    yield {
      file: person.file,
      place: person.placeOf(['roles']),
      severity: 'warning',
      message: `${name} is both ${parts.map((part) => `“${part}”`).join(' and ')}. ${why}`,
      fix: 'Give one of the parts to somebody else. If that cannot be, type in “ifAway” who else can be asked.',
    };
  }
}

function* againTheSame(steps: readonly Step[]): Generator<Finding> {
  for (const [index, { stage, person, file, place }] of steps.entries()) {
    const before = steps[index - 1];
    if (!person || person !== before?.person) continue;
    yield {
      file,
      place,
      message: `${person.data.name} deals with the formal step “${before.stage.title}” and with the next one, “${stage.title}”.`,
      fix: 'Type the part of somebody who has not dealt with it before, such as chair-of-governors. If others hear it, name them in “heardBy”.',
    };
  }
}

function* nobodyElse([only, ...more]: readonly Step[]): Generator<Finding> {
  if (!only?.person || more.length > 0) return;
  const { name } = only.person.data;
  yield {
    file: only.file,
    place: only.place,
    severity: 'warning',
    message: `The only formal step goes to ${name}. Nobody hears a complaint about ${name}.`,
    fix: 'Write a formal step that goes to somebody else, such as the chair of governors.',
  };
}
