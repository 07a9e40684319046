import { expect, test } from 'vitest';
import { applyRule, rules } from '../../src/check/index.ts';
import { type Problem, readContent } from '../../src/source/index.ts';
import { type Changes, guidePage, item, paper, schoolFile, today, word, writeSchool } from '../fixture-school.ts';

/** What one rule tells of the small school with a test's changes. */
async function problems(changes: Changes, name = 'undefined-acronym'): Promise<Problem[]> {
  await using school = await writeSchool(changes);
  const content = await readContent(school.folder);
  const rule = rules.find((known) => known.name === name);
  return rule ? applyRule(rule, content, { today }, new WeakMap()) : [];
}

async function fixes(words: string, changes: Changes = {}): Promise<string[]> {
  return (await problems({ 'guide/worried.mdx': guidePage(words), ...changes })).map(({ fix }) => fix);
}

test('the place is that of the letters alone, within emphasis too', async () => {
  const [problem] = await problems({ 'guide/worried.mdx': guidePage("Ask **about SEMH's** effects.") });
  expect(problem).toMatchObject({ file: 'guide/worried.mdx', line: 12, column: 13, endColumn: 17 });
});

test('each acronym is told once on a page, and each number of a year', async () => {
  const found = await problems({ 'guide/worried.mdx': guidePage('SEMH and Y5.\n\nSEMH, Y5 and Y6.') });
  expect(found.map(({ line }) => line)).toEqual([12, 12, 14]);
});

test('the remedy fits the letters', async () => {
  expect(await fixes('Ask two EPs.')).toEqual([
    'Type “educational psychologists (EPs)” the first time. Or add words/educational-psychologist.mdx to the glossary.',
  ]);
  expect(await fixes('Most LAs say so.')).toEqual([
    'Type “local authorities (LAs)” the first time. Or add words/local-authority.mdx to the glossary.',
  ]);
  expect(await fixes('Ask the LEA.')).toEqual([
    'Type the name of today, for this is an old one. If the old one is meant, type “local education authority (LEA)” the first time.',
  ]);
  expect(await fixes('In KS2.', { 'words/key-stage.mdx': word({ term: 'Key stage' }) })).toEqual([
    'Type “Key Stage 2 (KS2)” the first time. Or type “KS2” in “alsoCalled” in words/key-stage.mdx.',
  ]);
  expect(await fixes('In Y6.')).toEqual(['Type “Year 6” in the place of “Y6”.']);
});

test('a cell with letters alone is explained by the next', async () => {
  const table = (meaning: string) => `| Letters | Meaning |\n|---|---|\n| SEMH | ${meaning} |\n| (OT) | ${meaning} |`;
  expect(await fixes(table('Social, emotional and mental health'))).toHaveLength(1);
  expect(await fixes(table('Mrs Marsh'))).toHaveLength(2);
});

test('who has read a longer name spelt out knows the shorter one', async () => {
  expect(await fixes('An education, health and care plan (EHCP) is a paper. Ask for an EHC needs assessment.')).toEqual([]);
  expect(await fixes('Ask for an EHC needs assessment. An education, health and care plan (EHCP) is a paper.')).toEqual([]);
  expect(await fixes('Ask for an EHC needs assessment.\n\nAn education, health and care plan (EHCP) is a paper.')).toHaveLength(1);
});

test('the glossary knows other names, misspellings, plurals, numbers and letters in a term that it spells out', async () => {
  const glossary = {
    'words/ehc-plan.mdx': word({
      term: 'EHC plan',
      inFull: 'education, health and care plan',
      alsoCalled: '[EHCP]',
      misspellings: '[ECHP]',
    }),
    'words/sats.mdx': word({ term: 'SATs' }),
    'words/key-stage.mdx': word({ term: 'Key stage', alsoCalled: '[KS2]' }),
    'words/tribunal.mdx': word({ term: 'SEND Tribunal' }),
  };
  expect(await fixes('EHCPs, an ECHP, EHC panels, SATs in KS2, the SEND  Tribunal.', glossary)).toHaveLength(1);
  expect(await fixes('EHCPs, an ECHP, EHC panels, SATs in KS2, the SEND Tribunal.', glossary)).toEqual([]);
  expect(await fixes('SEND in KS3.', glossary)).toHaveLength(2);
});

test('an old sense in the glossary does not explain letters that mean something else today', async () => {
  const old = { 'words/school-action.mdx': word({ term: 'PP', status: 'old' }), 'school.yaml': schoolFile({ nation: 'england' }) };
  expect(await fixes('Ask about PP.', old)).toHaveLength(1);
});

test('names of the school, the council and organisations are left alone', async () => {
  const named = {
    'school.yaml': schoolFile({ name: 'EHRC School' }),
    'organisations.yaml': item({
      id: 'advice',
      name: 'NELFT Advice',
      group: 'advice',
      helpsWith: 'Letters',
      cost: 'Free',
      howToStart: 'Ring',
    }),
  };
  expect(await fixes('EHRC School works with NELFT Advice.', named)).toEqual([]);
  expect(await fixes('NELFT Advice and the EHRC', named)).toHaveLength(1);
});

test('without a school.yaml the words are those of England', async () => {
  expect(await fixes('Ask about your PLP.', { 'school.yaml': undefined })).toEqual([
    'Type “pupil learning plan (PLP)” the first time. Or add words/plp.mdx to the glossary.',
  ]);
});

test('a paper that spells letters out further down is only warned', async () => {
  const [problem] = await problems({
    'policies/help.mdx': paper('Ask CAMHS.\n\nCAMHS means child and adolescent mental health services.'),
  });
  expect(problem?.severity).toBe('warning');
});

test('words that parents ask about are told once, and not in titles or within a name', async () => {
  const found = await problems(
    {
      'school.yaml': schoolFile({ nation: 'england' }),
      'organisations.yaml': item({
        id: 'advice',
        name: 'Mediation Matters',
        group: 'advice',
        helpsWith: 'Letters',
        cost: 'Free',
        howToStart: 'Ring',
      }),
      'guide/worried.mdx': guidePage('Ring Mediation Matters. They may start with an annual review.\n\nWe hold the annual review in May.', {
        title: 'The tribunal',
      }),
    },
    'unexplained-word',
  );
  expect(found.map(({ line, column }) => [line, column])).toEqual([[12, 48]]);
});
