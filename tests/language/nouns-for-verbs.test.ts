import { expect, test } from 'vitest';
import { nounsForVerbsIn, sentencesIn } from '../../src/language/index.ts';
import words from '../../src/language/nouns-for-verbs.json' with { type: 'json' };
import { formsOf } from '../../src/language/verb-forms.ts';

const found = (text: string): string[] =>
  sentencesIn(text)
    .flatMap((sentence) => nounsForVerbsIn(sentence))
    .map(({ start, end, suggestions, isSafe }) => `${text.slice(start, end)} → ${suggestions.join(' | ')}${isSafe ? ' (safe)' : ''}`);

test.each([
  ['You can make an application for a place.', 'make an application for → apply for (safe)'],
  ['She makes applications to us.', 'makes applications to → applies to (safe)'],
  ['He made an application in writing.', 'made an application → applied (safe)'],
  ['He made an application about it.', 'made an application → applied'],
  ['She put in an application for it.', 'put in an application for → apply for'],
  ['We have carried out a full assessment of her needs.', 'carried out a full assessment of → assessed | checked | found out'],
  ['They undertake a thorough systematic review of it.', 'undertake a thorough systematic review of → review | look again at'],
  ['We carried out analyses of it.', 'carried out analyses of → studied | looked closely at'],
  ['Making enquiries about it helps.', 'Making enquiries about → Asking about'],
  ['We made changes to the plan.', 'made changes to → changed (safe)'],
  ['We give consideration to your views.', 'give consideration to → think about | consider'],
  ['We have given thought to it.', 'given thought to → thought about (safe)'],
  ['We have made a selection of books.', 'made a selection of → chosen'],
  ['We hold discussions with parents.', 'hold discussions with → talk to | talk with (safe)'],
  ['We made our decision on it.', 'made our decision on → decided on'],
  ['She is in agreement with us.', 'is in agreement with → agrees with'],
  ['They are in agreement.', 'are in agreement → agree'],
  ['It was in excess of £5.', 'was in excess of → was more than'],
  ['She is in a position to help.', 'is in a position to → can'],
  ['The provision of help.', 'The provision of → Giving'],
  ['Early identification of needs.', 'Early identification of → Finding | Finding out'],
  ['Work with us in collaboration with them.', 'in collaboration with → with (safe)'],
  ['On completion of the form, ring.', 'On completion of → When you finish | After'],
])('%s', (text, expected) => {
  expect(found(text)).toEqual([expected]);
});

test.each([
  'You can make a complaint, make progress and hold a meeting.',
  'Children are given support to learn. Parents were made an offer of payment.',
  'Please make changes to improve it. Any decisions made are told to you.',
  'She makes a decision that the council must follow.',
  'Given support to parents, it works.',
  'They carry an assessment. We make, an application.',
  'Identification and provision. His provision of help. She is in a hurry.',
])('nothing in: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('more than 80 patterns, each with what to type, and none twice', () => {
  const { lightVerbs, sayings, ofNouns, phrases } = words;
  expect(lightVerbs.rows.length + sayings.rows.length + ofNouns.rows.length + phrases.rows.length).toBeGreaterThan(200);
  const light = lightVerbs.rows.flatMap((row) => row.light.map((verb) => `${verb} ${row.noun}`));
  const all = [
    ...light,
    ...sayings.rows.map(({ noun }) => `be ${noun}`),
    ...ofNouns.rows.map(({ noun }) => noun),
    ...phrases.rows.map(({ say }) => say),
  ];
  expect(all.filter((one, at) => all.indexOf(one) !== at)).toEqual([]);
  const plain = [...lightVerbs.rows, ...sayings.rows]
    .flatMap((row) => Object.values(row.before))
    .concat([...ofNouns.rows, ...phrases.rows].map((row) => row.plain));
  expect(plain.every((choices) => choices.length > 0 && choices.every((choice) => choice !== ''))).toBe(true);
});

test.each([
  ['apply', 'apply applies applying applied applied'],
  ['use', 'use uses using used used'],
  ['plan', 'plan plans planning planned planned'],
  ['refer to', 'refer to refers to referring to referred to referred to'],
  ['write down', 'write down writes down writing down wrote down written down'],
  ['see', 'see sees seeing saw seen'],
  ['go', 'go goes going went gone'],
  ['be', 'be is being was been'],
  ['tie', 'tie ties tying tied tied'],
  ['visit', 'visit visits visiting visited visited'],
  ['play', 'play plays playing played played'],
  ['watch', 'watch watches watching watched watched'],
  ['travel', 'travel travels travelling travelled travelled'],
])('the forms of %s', (verb, forms) => {
  expect(Object.values(formsOf(verb)).join(' ')).toBe(forms);
});
