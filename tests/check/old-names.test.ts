import { describe, expect, test } from 'vitest';
import { holdsOldNames, oldNamesIn } from '../../src/check/leftovers/old-names.ts';
import { startOfFile } from '../../src/source/index.ts';

const found = (words: string): string[] => oldNamesIn({ words, placeAt: () => startOfFile }).map(({ text }) => text);

test.each([
  ['Ask the LEA, two LEAs, the L.E.A. or the local education authority.', ['LEA', 'LEAs', 'L.E.A.', 'local education authority']],
  ['Complain to the EFA, the ESFA or the Education and Skills Funding Agency.', ['EFA', 'ESFA', 'Education and Skills Funding Agency']],
  ['Ask the CCG, the PCT or your primary care trust.', ['CCG', 'PCT', 'primary care trust']],
  ['Ring Parent Partnership, or the parent partnership service.', ['Parent Partnership', 'parent partnership service']],
  ['A statement of SEN.', ['statement of SEN']],
  ['A child who is statemented, and statementing itself.', ['statemented', 'statementing']],
  ['Children with a Statement come first, and pupils who have statements.', ['Statement', 'statements']],
  ['He is on School Action Plus, she on School Action.', ['School Action Plus', 'School Action']],
  ['She is on School Action+ and he on Early Years Action.', ['School Action+', 'Early Years Action']],
  ['The SEN Code of Practice (2001) says so.', ['SEN Code of Practice (2001)']],
  ['The SEND Code of Practice: 0 to 25 years (July 2014) says so.', ['SEND Code of Practice: 0 to 25 years (July 2014)']],
  ['The 2014 Code says so, and so does the 2001 SEN Code of Practice.', ['2014 Code', '2001 SEN Code of Practice']],
  ['Write to the DCSF, DfES or Connexions, under the DDA.', ['DCSF', 'DfES', 'Connexions', 'DDA']],
])('%s', (words, expected) => {
  expect(found(words).sort()).toEqual(expected.sort());
});

describe('no old names', () => {
  test.each([
    'We like the council, which used to be called the LEA.',
    'SENDIASS (formerly Parent Partnership) is free.',
    'The council (LEA) decides.',
    'Read our accessibility statement, a bank statement and a statement in court.',
    'A child with statements from three witnesses.',
    'Parents with a statement to make may do so. Our mission statement is short.',
    'The Whole School Action Plan, a School Action Plan and an Early Years Action Plan.',
    'We hold the Leading Parent Partnership Award, and believe in parent partnership.',
    'The SEND Code of Practice (January 2015) and the Children and Families Act 2014.',
    'The Code of Practice 2014-15, and Every School a Good School: DfES (2004), DfES/0581/2001.',
    'Mrs Lea, and lea land.',
  ])('%s', (words) => {
    expect(found(words)).toEqual([]);
  });
});

test('fields that hold old names on purpose', () => {
  expect([['alsoCalled', 0], [3, 'alsoCalled', 1], ['sums', 0, 'source', 'title'], ['meaning']].map(holdsOldNames)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
