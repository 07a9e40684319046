import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import known from '../../src/language/acronyms.json' with { type: 'json' };
import capitals from '../../src/language/capitals.json' with { type: 'json' };
import { isEnglishWord, isProperName } from '../../src/language/english-words.ts';
import { acronymKey, acronymsIn, inFullOf, meaningsOf, speltOutIn, standsFor } from '../../src/language/index.ts';
import { areInitials } from '../../src/language/initials.ts';
import heldOut from './acronyms-held-out.json' with { type: 'json' };
import marked from './acronyms-marked.json' with { type: 'json' };

/** The acronyms of a text that it does not spell out, each once. */
function undefinedIn(text: string): string[] {
  return [...new Set(acronymsIn(text).flatMap((acronym) => (speltOutIn(text, acronym) ? [] : [acronym.text])))];
}

function found(text: string): string {
  return acronymsIn(text)
    .map(({ text: typed }) => typed)
    .join(' ');
}

describe('on marked sentences', () => {
  test.each([
    ['tuned on', marked, 150],
    ['held out', heldOut, 60],
  ])('%s: at least 99 % are found, with at most 2 false ones in 1,000 words', (name, { sentences }, atLeast) => {
    const results = sentences.map(({ sentence, acronyms }) => {
      const told = undefinedIn(sentence);
      return {
        words: sentence.split(/\s+/).length,
        wanted: acronyms.length,
        missed: acronyms.filter((acronym) => !told.includes(acronym)).length,
        falseOnes: told.filter((acronym) => !acronyms.includes(acronym)).length,
      };
    });
    const sum = (of: 'words' | 'wanted' | 'missed' | 'falseOnes') => results.reduce((total, result) => total + result[of], 0);
    const recall = 1 - sum('missed') / sum('wanted');
    const falseInThousand = (sum('falseOnes') / sum('words')) * 1000;
    console.log(
      `Acronyms, ${name}: ${sum('wanted')} in ${sum('words')} words, recall ${recall.toFixed(3)}, false in 1,000 words ${falseInThousand.toFixed(1)}`,
    );
    expect(sentences.length).toBeGreaterThanOrEqual(atLeast);
    expect(recall).toBeGreaterThanOrEqual(0.99);
    expect(falseInThousand).toBeLessThanOrEqual(2);
  });
});

describe('acronyms in a text', () => {
  test.each([
    ['The SENCos’ room and a TA’s desk', 'SENCos TA'],
    ['SEN/D, SEN(D)Co, S.E.N. and non-SEN', 'SEN/D SEN(D)Co S.E.N. SEN'],
    ['C&I, C & L, D&T', 'C&I C & L D&T'],
    ['ss.36-40, S.36 and s 36', 'ss.36 S.36'],
    ['KS1/2 and Y12/13', 'KS1 Y12'],
    ['UPDATED BY JH – THE XYZQ PLAN', ''],
    ['THE NQBR TEAM', 'NQBR'],
    ['PLEASE SEND MONEY', ''],
    ['SEND POLICY', 'SEND'],
    ['We ADD two. She has ADD. Children (ODD) came.', 'ADD ODD'],
    ['VI form, Part VI, the VI team, Chapter XII', 'VI'],
    ['the STAR programme shines like a STAR', 'STAR'],
    ['J.K. Rowling, JK Rowling, T.S. Eliot and A.B.C. Smithson', ''],
    ['TUV Academy, the TUV team', 'TUV'],
    ['NOTTINGHAM, in caps', ''],
    ['HoY and McDonald, JoAnn, YouTube', 'HoY'],
    ['Room G12, form 7B, EYFS2 and SEN2', 'EYFS2 SEN2'],
    ['no capitals at all', ''],
    ['Sencos say camhs', 'Sencos camhs'],
    ['See SI 2014/1530, URN: 123456, A12345 and ENG-SIR-03.', ''],
    ['ashdown_SEND.pdf, www.send.example/SEN, SEN@school.example, SENreport.docx', ''],
    ['St Jude’s CE (VA) Primary School and Holy Cross C of E School', ''],
    ['Mr AB Jones, Mrs P. K. Shah, J. K. Lee, NG15 7AB', ''],
  ])('%s', (text, acronyms) => {
    expect(found(text)).toBe(acronyms);
  });

  test('say where they stand, how many they are, and how they are compared', () => {
    expect(acronymsIn('Our TAs teach KS2.')).toEqual([
      { text: 'TAs', start: 4, end: 7, letters: 'TA', isPlural: true, key: 'TA' },
      { text: 'KS2', start: 14, end: 17, letters: 'KS2', isPlural: false, key: 'KS#', number: '2' },
    ]);
    expect(acronymKey('S.E.N.Co')).toBe('SENCO');
  });
});

describe('an acronym is spelt out', () => {
  test.each([
    'special educational needs co-ordinator (SENCo)',
    'SENCo (teacher in charge of special needs)',
    'The SENCo, the teacher in charge of extra help, rings you.',
    'the teacher who leads extra help (SENCo)',
    'the teacher in charge of extra help (the SENCo)',
    'The teacher in charge of extra help is called the SENCo.',
    'EHC / EHCP – Education Health and Care / Education Health and Care Plan',
    'Ask the SENCO. This is the special educational needs co-ordinator.',
    'Ask the MHST. They are a team that helps children.',
    'an education, health and care plan. It is often called an EHC plan',
    'Every area has a free advice service. It is called SENDIASS.',
    'permanent exclusion (PEx)',
    'St. Helens Autism Spectrum Pathway (SHASP)',
    'CAMHS is the NHS team that helps children.',
    'PEP: personal education plan',
    'TLAZ stands for what we do',
    'Every Thursday Lunch Club, or ETLC, is free.',
    'WBF (Warm Breakfast First)',
  ])('%s', (text) => {
    expect(undefinedIn(text)).toEqual([]);
  });

  test.each([
    ['Mrs Smith (SENCo)', 'SENCo'],
    ['SENCo (see page 4)', 'SENCo'],
    ['SENCo (Mrs Smith)', 'SENCo'],
    ['Ask the SENCo, the head of year and the class teacher.', 'SENCo'],
    ['Ask the SENCo, the head of year, or the office.', 'SENCo'],
    ['support from others (CAMHS)', 'CAMHS'],
    ['NQTs, now called ECTs, have a mentor.', 'NQTs ECTs'],
    ['The SENCo is the deputy head.', 'SENCo'],
  ])('but not in: %s', (text, acronyms) => {
    expect(undefinedIn(text).join(' ')).toBe(acronyms);
  });

  test.each([
    ['Teaching assistant', true],
    ['The adult who helps in class', true],
    ['Thoughtful Allies', true],
    ['Mrs Smith', false],
    ['The office', false],
  ])('in the next cell of a table: %s', (cell, isIt) => {
    const [acronym] = acronymsIn('TA');
    expect(acronym && standsFor(cell, acronym)).toBe(isIt);
  });
});

test.each([
  ['MDT', 'multidisciplinary team', true],
  ['QTVI', 'qualified teacher of children with vision impairment', true],
  ['KS2', 'Key Stage 2', true],
  ['C&I', 'communication and interaction', true],
  ['TA', 'teaching and assistance work', false],
  ['TA', 'teaching', false],
  ['SEMH', 'support for every child', false],
  ['SEMH', 'the social side', false],
])('%s and “%s”: %s', (letters, phrase, isIt) => {
  expect(areInitials(letters, phrase)).toBe(isIt);
});

describe('what letters mean', () => {
  test('today before what is local or old, and here before elsewhere', () => {
    const inFull = (key: string, nation: string) => meaningsOf(key, nation).map((meaning) => meaning.inFull);
    expect(inFull('SLT', 'england')).toEqual(['senior leadership team', 'speech and language therapist']);
    expect(inFull('SSP', 'england')).toEqual(['systematic synthetic phonics, a way to teach reading', 'SEN support plan']);
    expect(inFull('PLP', 'northern-ireland')).toEqual(['personal learning plan']);
    expect(inFull('ALN', 'england')).toEqual(['additional learning needs']);
    expect(inFull('BQXT', 'england')).toEqual([]);
  });

  test.each(['SLT', 'ASC', 'CP', 'AP', 'SLD', 'PD', 'EA', 'PT', 'RA'])('%s has more than one in the United Kingdom', (letters) => {
    const all = known.groups.flatMap(({ rows }) => rows).filter((row) => row.letters === letters);
    expect(all.length).toBeGreaterThan(1);
  });

  test('are written out with their number', () => {
    const [acronym] = acronymsIn('KS3');
    const [meaning] = meaningsOf('KS#', 'england');
    expect(acronym && meaning && inFullOf(meaning, acronym)).toBe('Key Stage 3');
  });
});

test('English words are known in their usual forms, and names', () => {
  expect(['support', 'supports', 'tries', 'making', 'planned', 'boxes', 'calmly'].filter((word) => !isEnglishWord(word))).toEqual([]);
  expect(['semh', 'xyzq'].filter(isEnglishWord)).toEqual([]);
  expect(isProperName('Nottingham')).toBe(true);
});

describe('the lists', () => {
  const nation = z.enum(['england', 'wales', 'scotland', 'northern-ireland']);
  const row = z.strictObject({
    letters: z.string().min(1),
    inFull: z.string().min(2),
    nations: z.array(nation).min(1).optional(),
    status: z.enum(['old', 'local', 'new', 'proposed']).optional(),
    word: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .optional(),
    isAlwaysInFull: z.literal(true).optional(),
  });

  test('have a source to each group, and no row twice', () => {
    const { groups } = z
      .strictObject({ groups: z.array(z.strictObject({ source: z.string().min(20), rows: z.array(row).min(1) })) })
      .parse(known);
    const all = groups.flatMap(({ rows }) => rows.map(({ letters, inFull, nations = [] }) => [letters, inFull, ...nations].join('|')));
    expect(all.filter((one, at) => all.indexOf(one) !== at)).toEqual([]);
    expect(all.length).toBeGreaterThan(450);
  });

  test('do not call everyday what is an acronym of schools', () => {
    const everyday = capitals.everyday.flatMap(({ letters }) => letters.split(' '));
    expect(everyday.filter((letters) => known.groups.some(({ rows }) => rows.some((one) => one.letters === letters)))).toEqual([]);
  });
});
