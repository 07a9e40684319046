import { expect, test } from 'vitest';
import { activeFormOf, hiddenDoersIn, sentencesIn } from '../../src/language/index.ts';

/** The active form of the first passive of a sentence. */
function active(text: string): string | undefined {
  const [sentence] = sentencesIn(text);
  const [passive] = sentence ? hiddenDoersIn(sentence) : [];
  return sentence && passive && activeFormOf(sentence, passive);
}

test.each([
  ['Your plan will be reviewed each term.', 'We review your plan each term.'],
  ['Your details are not shared.', 'We do not share your details.'],
  ["Your child won't be moved.", 'We do not move your child.'],
  ['Parents were consulted in May.', 'We consulted parents in May.'],
  ['Parents were not told.', 'We did not tell parents.'],
  ['The plan was written in May.', 'We wrote the plan in May.'],
  ['The plan has now been written.', 'We have now written the plan.'],
  ['Your views have not been sought.', 'We have not sought your views.'],
  ['The ramp is being built.', 'We are building the ramp.'],
  ['The meeting has to be held in May.', 'We must hold the meeting in May.'],
  ['The notes shall be kept.', 'We must keep the notes.'],
  ['The notes cannot be kept.', 'We cannot keep the notes.'],
  ['The notes should not be kept.', 'We should not keep the notes.'],
  ['You will also be rung.', 'We also ring you.'],
  ['If your child is away, you will be told.', 'If your child is away, we tell you.'],
  ['If we find a need, it is carefully written down.', 'If we find a need, we carefully write it down.'],
  ['Letters are sent home on Fridays.', 'We send letters home on Fridays.'],
  ['It is expected that you ring.', 'We expect that you ring.'],
  ['It was decided to wait.', 'We decided to wait.'],
  ['The policy can be found online.', 'You can find the policy online.'],
  ['The form must be returned in May.', 'You must return the form in May.'],
  ['Complaints should be made in writing.', 'You should make complaints in writing.'],
])('%s → %s', (passive, expected) => {
  expect(active(passive)).toBe(expected);
});

test.each([
  ['a question', 'How is the plan reviewed?'],
  ['no doer that is sure', 'The road was dug up.'],
  ['another body', 'The plan will be reviewed at the panel.'],
  ['another body', 'The council says the plan will be reviewed.'],
  ['a second verb', 'The plan is reviewed and changed.'],
  ['a second verb further on', 'The plan is reviewed each term and is sent home.'],
  ['a subject that is a clause', 'Pupils who need help are given time.'],
  ['a name', 'Amira was told in May.'],
  ['nothing that “it” stands for', 'It is reviewed each May.'],
  ['a list before it', 'In maths, reading, and writing, pupils are helped.'],
  ['no lead-in before the comma', 'Every May, pupils are helped, parents are told.'],
  ['words put in', 'The plan is, we hope, reviewed.'],
  ['two helping verbs too many', 'The plan would have been reviewed.'],
  ['no sure sense', 'The plan must not to be reviewed.'],
  ['words that follow a paper', 'The plan is written in line with the Act.'],
  ['quotation marks', 'The “plan” is reviewed.'],
  ['a complaint that was made', 'Complaints were made in May.'],
  ['a use by anybody', 'The hall can be used in May.'],
])('nothing where there is %s: %s', (_, passive) => {
  expect(active(passive)).toBeUndefined();
});
