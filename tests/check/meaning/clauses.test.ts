import { describe, expect, test } from 'vitest';
import { clausesIn } from '../../../src/check/meaning/clauses.ts';

/** Each clause as `[its words] strength of whom: verb`. */
function read(sentence: string): string {
  return clausesIn(sentence)
    .map(({ start, end, strength, actor, verb }) => `[${sentence.slice(start, end)}] ${strength} of ${actor ?? 'nobody'}: ${verb}`)
    .join('; ');
}

describe('who must, may or will do what', () => {
  test.each([
    ['The Headteacher will provide a written response.', '[will] will of school: giv'],
    ['You may come, and you may bring someone.', '[may] may of parent: com; [may] may of parent: bring'],
    [
      'You are welcome to bring a friend and may ask for an interpreter.',
      '[are welcome to] may of parent: bring; [may] may of parent: ask',
    ],
    ['If someone threatens staff, we may limit contact.', '[may] may of school: limit'],
    ['Complaints must be made in writing.', '[must] must of nobody: mak'],
    ['Parents who are unhappy should write to the chair.', '[should] should of parent: writ'],
    ['The complainant will be informed by the clerk.', '[will] will of school: tell'],
    ['Parents are entitled to be accompanied.', '[are entitled to] may of parent: bring'],
    ['You do not have to say why.', '[do not have to] need not of parent: tell'],
    ['The council’s team shall not decide.', '[shall not] must not of council: decid'],
    ['A complaint never counts against your child.', '[never] will not of nobody: count'],
    ['We cannot tell you everything.', '[cannot] cannot of school: tell'],
    ['We’ll write to you.', '[’ll] will of school: writ'],
    ['Your child must also always stay.', '[must] must of child: stay'],
    ['We cannot say how soon a specialist will come.', '[cannot] cannot of school: tell'],
  ])('%s', (sentence, told) => expect(read(sentence)).toBe(told));
});

describe('a promise without a modal', () => {
  test.each([
    ['The head informs you within 2 school days.', '[informs] will of school: tell'],
    ['We always meet you first.', '[meet] will of school: meet'],
    ['Then write to the chair.', ''],
    ['If the head writes to you, keep the letter.', ''],
  ])('%s', (sentence, told) => expect(read(sentence)).toBe(told));
});

describe('no duty and no right', () => {
  test.each([
    'May you come?',
    'Must I write? ',
    'If you cannot come, tell us.',
    'An adult who can help is there.',
    'A child may need help.',
    'Pupils may have more time.',
    'Our talks are in May.',
  ])('%s', (sentence) => expect(read(sentence)).toBe(''));
});

test('to whom', () => {
  const [toParents] = clausesIn('The panel shall notify the parents of its decision.');
  const [toOthers] = clausesIn('The panel shall notify the governing body of its decision.');
  const [toNobody] = clausesIn('A reply will be sent.');
  expect([toParents?.namesParent, toOthers?.isToOthers, toNobody?.namesParent]).toEqual([true, false, false]);
  expect(clausesIn('The head will inform the governors.')[0]?.isToOthers).toBe(true);
});
