import { expect, test } from 'vitest';
import { stemOf, stemsOf } from '../../../src/check/meaning/stems.ts';

test.each([
  ['writing', 'writes', 'write', 'written', 'wrote'],
  ['stopped', 'stopping', 'stops', 'stop'],
  ['notified', 'notifies', 'notify', 'notifying'],
  ['agrees', 'agreed', 'agree', 'agreeing'],
  ['classes', 'class'],
  ['children', 'child'],
  ['policies', 'policy'],
])('%s and its other forms are one word', (...forms) => {
  expect(new Set(forms.map((form) => stemOf(form))).size).toBe(1);
});

test.each([
  ['The Headteacher will provide a written response within ten (10) school days of receipt', 'head giv writ answer receiv'],
  ['The head teacher gives you a reply by letter when it has come', 'head giv answer writ receiv'],
  ['the local authority, the council', 'council council'],
  ['process, bus, us', 'process bus'],
  ['Let parents know in writing', 'tell writ'],
])('%s', (text, stems) => {
  expect(stemsOf(text).join(' ')).toBe(stems);
});
