import { expect, test } from 'vitest';
import { pastedLists } from '../../src/check/pasted/pasted-lists.ts';
import { readPage } from '../../src/source/page.ts';

function found(words: string): string[] {
  const page = readPage({ path: 'guide/x.mdx', text: `---\ntitle: x\n---\n${words}` }, 'guide', 'x');
  return pastedLists(page).map(({ kind, sign, words: of, howMany }) => `${howMany} ${kind} ${sign} ${of}`);
}

test.each([
  ['•\tBring a friend\n•\tBring notes', ['2 bullets • Bring a friend']],
  ['Please:\n• Bring a friend\r\n• Bring notes', ['2 bullets • Bring a friend']],
  ['•Bring a friend', ['1 bullets • Bring a friend']],
  ['\uf0b7\tBring', ['1 bullets \uf0b7 Bring']],
  ['o\tBring\no\tTake', ['2 bullets o Bring']],
  ['· Bring\n· Take', ['2 bullets · Bring']],
  ['– Bring\n– Take', ['2 bullets – Bring']],
  ['-Bring\n-Take', ['2 bullets - Bring']],
  ['*Bring\n*Take', ['2 bullets * Bring']],
  ['- •\tBring', ['1 bullets • Bring']],
  ['(1) Bring\n(2) Take', ['2 numbers (1) Bring']],
  ['1.Bring\n2.Take', ['2 numbers 1. Bring']],
  ['①Bring\n② Take', ['2 numbers ① Bring']],
  ['a) Bring\nb) Take', ['2 letters a) Bring']],
  ['We:\n(i) bring\n(ii) take\n(iii) give', ['3 letters (i) bring']],
])('lists in %j', (words, lists) => expect(found(words)).toEqual(lists));

test.each([
  '- Bring\n- Take',
  '* Bring\n* Take',
  '1. Bring\n2. Take',
  '1)\tBring\n2)\tTake',
  '– that is all.',
  'We came – and\n– so they say – left.',
  '*Bring* a friend\n*and* notes',
  '**Bring**\n**Take**',
  '-5 degrees\n-6 degrees',
  '9.30 am\n10.30 am',
  '(1) Only one.',
  '(2) Bring\n(3) Take',
  '(a) bring\\\n(b) take',
  'Go to o\nor a. b',
  'o bring\no take',
])('no list in %j', (words) => expect(found(words)).toEqual([]));
