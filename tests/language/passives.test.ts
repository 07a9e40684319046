import { expect, test } from 'vitest';
import { hiddenDoersIn, sentencesIn } from '../../src/language/index.ts';
import words from '../../src/language/passive-words.json' with { type: 'json' };
import { passivesIn } from '../../src/language/passives.ts';
import heldOut from './passives-held-out.json' with { type: 'json' };
import marked from './passives-marked.json' with { type: 'json' };

const found = (text: string): string[] =>
  sentencesIn(text)
    .flatMap((sentence) => passivesIn(sentence))
    .map(({ start, end, namesDoer }) => text.slice(start, end) + (namesDoer ? ' (by)' : ''));

test.each([
  ['The plan will not have been sent.', ['will not have been sent']],
  ["They'll also be told, and she's been rung.", ["They'll also be told", "she's been rung"]],
  ['WE WEREN’T ASKED.', ['WEREN’T ASKED']],
  ['Your views will, where possible, be sought.', ['be sought']],
  ['They are (if they wish) given time.', ['are (if they wish) given']],
  ['It has to be done. It needs to be re-assessed.', ['has to be done', 'needs to be re-assessed']],
  [
    'How is the money shared out? Were all parents of deaf children told?',
    ['is the money shared out', 'Were all parents of deaf children told'],
  ],
  ['Has the new plan been agreed? When will he be seen?', ['Has the new plan been agreed', 'will he be seen']],
  ['What was she told? Nor are parents asked.', ['was she told', 'are parents asked']],
  ['The door is being closed. The door is closed.', ['is being closed']],
  ['The money is used to pay staff. She is used to noise. It got used.', ['is used']],
  ['All staff have been trained. All staff are trained.', ['have been trained']],
  ['The plan is agreed between you and us.', ['is agreed (by)']],
  ['Repairs are done between 8 am and 6 pm.', ['are done']],
  ['It is reviewed and then updated by the SENCo.', ['is reviewed (by)']],
  ['You are kept informed by us.', ['are kept (by)']],
  ['Money is spent on books chosen by the children.', ['is spent']],
  ['You will be told if your child is seen by the nurse.', ['will be told', 'is seen (by)']],
  ['It is sent by Friday, by post, by 3 pm, by the end of term, by ringing us.', ['is sent']],
  ['It is found by looking and is undertaken.', ['is found', 'is undertaken']],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  'We have helped her. She is helping him. He had it checked.',
  'She is left-handed and unsupported. It is indeed red. Is Fred there?',
  'There is increased support. These are agreed targets. The aim is improved reading.',
  'He gets detailed notes. Get dressed. We got started.',
  'Is there a plan? What is the support offered? Is it the one that we wanted?',
  'It is supposed to be, perhaps. They are, in the end, happy.',
  'You are (as we said',
  'The list is: planned work.',
  'He is.',
])('no passive: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('left alone are passives where nobody need be named', () => {
  const hidden = (text: string): string[] =>
    sentencesIn(text)
      .flatMap((sentence) => hiddenDoersIn(sentence))
      .map(({ start, end }) => text.slice(start, end));
  expect(hidden('If your child is bullied, you are told. We check the help that was agreed. No child is named, or can be seen.')).toEqual([
    'are told',
  ]);
  expect(hidden('It is hard to be told off. It has to be checked. After being seen, wait. How is it checked?')).toEqual([
    'has to be checked',
    'is it checked',
  ]);
  expect(hidden('A child who is told so, and people who need help are rung.')).toEqual(['are rung']);
});

test.each([
  ['the 200 sentences', marked, 200, 0.9],
  ['the 60 sentences that were held out', heldOut, 60, 0.85],
])('precision and recall on %s', (name, set, size, least) => {
  const counts = { right: 0, wrong: 0, missed: 0 };
  for (const sentence of [...set.with, ...set.without]) count(sentence, counts);
  const precision = counts.right / (counts.right + counts.wrong);
  const recall = counts.right / (counts.right + counts.missed);
  console.log(`Passives in ${name}: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`);
  expect(set.with.length + set.without.length).toBe(size);
  expect(set.without.join('')).not.toContain('[');
  expect(precision).toBeGreaterThanOrEqual(least);
  expect(recall).toBeGreaterThanOrEqual(least);
});

/** What is found is right if it holds the last word of a mark. */
function count(sentence: string, counts: { right: number; wrong: number; missed: number }): void {
  const text = sentence.replace(/[[\]]/g, '');
  const marks = [...sentence.matchAll(/\]/g)].map(({ index }, before) => index - 2 * before - 1);
  const passives = sentencesIn(text)
    .flatMap((one) => passivesIn(one))
    .filter(({ namesDoer }) => !namesDoer);
  for (const { start, end } of passives) counts[marks.some((mark) => start < mark && mark <= end) ? 'right' : 'wrong']++;
  counts.missed += marks.filter((mark) => !passives.some(({ start, end }) => start < mark && mark <= end)).length;
}

test('each list says why, and names no word twice', () => {
  for (const [name, list] of Object.entries(words)) {
    if (typeof list === 'string') continue;
    expect.soft([name, list.reason.length > 20]).toEqual([name, true]);
    for (const some of Object.values(list)) {
      if (Array.isArray(some)) expect.soft([name, some.filter((one, at) => some.indexOf(one) !== at)]).toEqual([name, []]);
    }
  }
});
