import { beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '../../src/source/index.ts';
import { guidePage } from '../fixture-school.ts';
import { check } from './told.ts';

/** Sentences as they stand on schools' pages, which tell of one child or of a few. What is told of them, and how badly. */
const tells: [sentence: string, told: string][] = [
  ['We have 4 pupils with EHC plans.', 'error small-counts'],
  ['Two children in Year 3 have autism.', 'error small-counts'],
  ['Only one pupil has an EHC plan.', 'error small-counts'],
  ['Only two pupils were left at the end.', 'warning small-counts'],
  ['3 (2%) of our pupils have a hearing impairment.', 'error small-counts'],
  ['In 2025, 9 pupils had EHC plans.', 'error small-counts'],
  ['Autism: 3', 'error small-counts'],
  ['ASD – 5, SEMH – 14', 'error small-counts'],
  ['SEN Support: 27; EHC plans: 4 (2%)', 'error small-counts'],
  ['We have 27 pupils on SEN Support and 4 with EHC plans.', 'error small-counts'],
  ['Of our 31 pupils with SEN, three have dyslexia.', 'error small-counts'],
  ['There are currently 5 children on the SEN register.', 'error small-counts'],
  ['In Year 6, 5 pupils have an education, health and care plan.', 'error small-counts'],
  ['There are 2 looked-after children in our school.', 'error small-counts'],
  ['One child in Reception has Down’s syndrome.', 'error small-counts'],
  ['At our school 3 pupils (2%) have EHC plans, compared to 4.8% nationally.', 'error small-counts'],
  ['Three of the 14 pupils with EHC plans are in Year 6.', 'error small-counts'],
  ['A teaching assistant works with two children with autism in Year 4.', 'error small-counts'],
  ['Two of our Year 6 pupils are wheelchair users.', 'error small-counts'],
  ['We currently have one pupil with a visual impairment.', 'error small-counts'],
  ['We have 4 EHCPs.', 'error small-counts'],
  ['Year 3: 2 pupils with EHC plans', 'error small-counts'],
  ['Our only deaf pupil sits at the front.', 'error small-counts'],
  ['This year 5 pupils were suspended.', 'error small-counts'],
  ['4 Year 5 children get speech and language therapy.', 'warning small-counts'],
  ['Three pupils see our counsellor.', 'warning small-counts'],
  ['3% of our 90 pupils have EHC plans.', 'error small-counts'],
  ['Of our 210 pupils, 2% have an EHC plan.', 'error small-counts'],
  ['Amir has dyslexia.', 'error child-named'],
  ['It was a good day when Olivia got her EHC plan.', 'error child-named'],
  ['“My son Tom has autism,” says a parent.', 'error child-named'],
  ['Zoë, who is deaf, sits at the front.', 'error child-named'],
  ['Noah, 8, has ADHD.', 'error child-named'],
  ['We helped Fatima with her dyslexia.', 'error child-named'],
  ['Last year Will was diagnosed with ADHD.', 'error child-named'],
  ['Kacper’s EHC plan names this school.', 'error child-named'],
  ['Maya is on the SEN register.', 'error child-named'],
  ['When Yusuf came to us, he could not sit still because of his ADHD.', 'warning child-named'],
  ['Amir Khan has dyslexia.', 'warning child-named'],
  ['Jack (Year 4) likes the quiet room.', 'warning child-named'],
  ['— Sarah, mother of Ben, Year 3', 'warning child-named'],
  ['Ella’s mum says that we listen.', 'warning child-named'],
  ['Pupil A came to us in Year 3.', 'warning child-named'],
  ['A boy in Year 4 who has autism felt calmer.', 'warning child-named'],
  ['She was born on 3 May 2017.', 'error date-of-birth'],
  ['DOB: 03/05/17.', 'error date-of-birth'],
  ['Date of birth 3rd May 2017', 'error date-of-birth'],
  ['UPN H801200001001', 'error pupil-number'],
  ['UPN: A801200001001', 'warning pupil-number'],
];

/** Sentences of the same kind, which tell of nobody. */
const tellsNothing = [
  'Two teachers are trained in autism, and 3 governors look after SEN.',
  'We have 2 teaching assistants trained in dyslexia and Makaton.',
  'Of our 7 teaching assistants, 3 have autism training.',
  'In 2025, 14 pupils had EHC plans.',
  'Fewer than 10 pupils have EHC plans. No pupils are blind.',
  'A child with autism may find noise hard.',
  'One child in five has SEN, and one in 10 children has dyslexia.',
  'About 2 children in a class of 30 have DLD.',
  'A class of 30 may have 2 children with DLD.',
  'In England, 5 pupils in every hundred have an EHC plan.',
  'The SENCo answers within 5 school days about children with SEN.',
  'Groups of 4 children with speech and language needs meet daily.',
  'Small groups of up to 6 pupils with SEN work with a teaching assistant.',
  'Children work in groups (3-6 pupils) on their SEN targets.',
  'Support is 1:1, one-to-one or in groups of three.',
  'If 2 children in a family have SEN, tell us.',
  'Parents of 2 children with SEN get one meeting for both.',
  'Children aged 3 to 5 with SEN can come to Nursery.',
  '3 and 4 year old children with SEN can come to Nursery.',
  'We support pupils in Year 1 with autism, and Key Stage 2 pupils with SEN.',
  'Years 3 and 4 pupils with SEN go swimming.',
  'We pay for one child’s extra help, up to a limit.',
  'Two children with the same need may get different help.',
  'No two children with autism are the same.',
  'Your child is not the only child with SEN.',
  'One pupil may need additional support throughout; other pupils need it for a short time.',
  'Top-up buys one adult for one child with an EHC plan.',
  'Our resourced provision has places for 8 pupils with autism.',
  'Phase 2 in Reception and phase 3 in Year 1.',
  'Two pupils from Year 6 lead the school council.',
  'We hold 3 meetings a year for each child with an EHC plan.',
  'Autism: 3 things to know',
  'Pupils with EHC plans have 3 reviews a year, and 2 to 3 goals.',
  '14 pupils have EHC plans, 5% of the school.',
  'Miss Smith supports children with autism.',
  'Mrs Olivia Smith has autism training.',
  'Sarah has autism training and runs our ELSA sessions.',
  'Emma has worked with children with autism for years.',
  'Hannah is our speech and language therapist. She sees children with DLD.',
  'Ask Sarah about EHC plans, or Emma in Reception.',
  'Emma (Year 4 teacher) and Jess (Year 2 TA) lead the club.',
  'Willow (Year 4) and Hazel (Year 5) have quiet corners. Ruby class has two teaching assistants.',
  'Famous people such as Richard Branson have dyslexia.',
  'All staff did the Oliver McGowan training on autism.',
  'Natasha’s Law is about allergies.',
  'Mark the date of the EHC plan review.',
  'Will my child get an EHC plan?',
  'In May, children with SEN visit.',
  'Hope is what a family with autism needs.',
  'We use Makaton, ELSA and the Zones of Regulation.',
  'Down’s syndrome and Asperger’s are names of needs.',
  'Give each child A4 paper. The child I know best has autism.',
  'Children born on 1 September 2021 start school in 2025.',
  'Louis Braille was born on 4 January 1809.',
  'Date of birth: the day, the month and the year',
  'In the last 3 years pupils with SEND have done well.',
  'We can take 2 more pupils with EHC plans if the council names us.',
  'Children in Years R, 1 and 2 with SEN go to forest school.',
  'The minibus has space for one wheelchair and 12 children.',
  'Chris, a parent governor, has two autistic children.',
  'We read a book by Libby Scott, who is autistic.',
  'Kelly Jones is our SENCo. Kelly has the National SENCo Award.',
  'Our school dog Alfie visits children with anxiety.',
  'Rachel (SENCo) and Tom (TA) run the autism drop-in.',
  'Ring NHS 111, or Childline on 0800 1111.',
];

const rules = ['small-counts', 'child-named', 'date-of-birth', 'pupil-number'];
const sentences = [...tells.map(([sentence]) => sentence), ...tellsNothing];
let problems: readonly Problem[] = [];

/** What is told of a sentence of the page, each sentence being a paragraph of its own. */
function told(sentence: string): string[] {
  const line = 12 + 2 * sentences.indexOf(sentence);
  const found = problems.filter((problem) => problem.file === 'guide/worried.mdx' && problem.line === line && rules.includes(problem.rule));
  return [...new Set(found.map(({ severity, rule }) => `${severity} ${rule}`))];
}

beforeAll(async () => {
  ({ problems } = await check({ 'guide/worried.mdx': guidePage(sentences.join('\n\n')) }));
});

describe(`each of ${tells.length} sentences about one child or a few is told`, () => {
  test.each(tells)('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual([expected]);
  });
});

describe(`none of ${tellsNothing.length} sentences about nobody is told`, () => {
  test.each(tellsNothing)('%s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});
