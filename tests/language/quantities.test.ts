import { describe, expect, test } from 'vitest';
import { quantitiesIn } from '../../src/language/index.ts';

/** Each quantity as `[its words] amount unit/each (limit)`. */
function read(text: string): string {
  const inWords = quantitiesIn(text).map(({ text: words, amount, unit, each, limit }) => {
    return `[${words}] ${amount} ${unit}${each ? `/${each}` : ''}${limit ? ` (${limit})` : ''}`;
  });
  return inWords.join('; ');
}

describe('numbers in figures and in words', () => {
  test.each([
    ['We pay £6,000.', '[£6,000] 6000 pounds'],
    ['It is £6k, £1.5 million or £2m.', '[£6k] 6000 pounds; [£1.5 million] 1500000 pounds; [£2m] 2000000 pounds'],
    ['It cost £12.50, then six thousand pounds.', '[£12.50] 12.5 pounds; [six thousand pounds] 6000 pounds'],
    ['twenty-five working days', '[twenty-five working days] 25 working days'],
    ['ninety nine days, two hundred and fifty pupils', '[ninety nine days] 99 days; [two hundred and fifty pupils] 250 people'],
    ['one thousand two hundred and five words', '[one thousand two hundred and five] 1205 none'],
    ['one and a half hours, 2½ days', '[one and a half hours] 1.5 hours; [2½ days] 2.5 days'],
    ['within ten (10) school days of receipt', '[ten (10) school days] 10 school days (within)'],
    ['10 (ten) working days', '[10 (ten) working days] 10 working days'],
    ['5% or ten per cent', '[5%] 5 percent; [ten per cent] 10 percent'],
  ])('%s', (text, told) => expect(read(text)).toBe(told));
});

describe('units', () => {
  test.each([
    ['5 school (term-time) days', '[5 school (term-time) days] 5 school days'],
    ['10 school-days, a 10-school-day limit', '[10 school-days] 10 school days; [10-school-day] 10 school days'],
    ['15 working school days and 3 business days', '[15 working school days] 15 school days; [3 business days] 3 working days'],
    ['10 days in term time', '[10 days in term time] 10 school days'],
    ['5 days (excluding weekends)', '[5 days (excluding weekends)] 5 working days'],
    ['six weeks (term time only)', '[six weeks (term time only)] 6 school weeks'],
    ['two weeks in July', '[two weeks] 2 weeks'],
    ['30 calendar days', '[30 calendar days] 30 days'],
    ['a further 10 full school days', '[10 full school days] 10 school days'],
    ['a two-week wait', '[two-week] 2 weeks'],
    ['two fortnights', '[two fortnights] 4 weeks'],
    ['two terms, 6 half-terms, three academic years', '[two terms] 2 terms; [6 half-terms] 6 half terms; [three academic years] 3 years'],
    ['ten days’ notice, 20 mins', '[ten days] 10 days; [20 mins] 20 minutes'],
    ['at 14 point', '[14 point] 14 points'],
    ['day(s): 3 day(s)', '[3 day(s)] 3 days'],
    ['three governors and 3 independent members', '[three governors] 3 people; [3 independent members] 3 people'],
    ['3 or 4 goals', '[3] 3 none; [4] 4 none'],
    ['five-year-olds', '[five-year-olds] 5 years of age'],
    ['ages 5 to 16, aged 7', '[5] 5 years of age; [16] 16 years of age; [7] 7 years of age'],
    ['until your child is 25, when the pupil is 3 weeks late', '[25] 25 years of age; [3 weeks] 3 weeks'],
    ['the 0 to 25 code, 0-25', '[0] 0 years of age; [25] 25 years of age; [0] 0 years of age; [25] 25 years of age'],
  ])('%s', (text, told) => expect(read(text)).toBe(told));
});

describe('ranges, rates and limits', () => {
  test.each([
    ['10 to 15 days', '[10] 10 days; [15 days] 15 days'],
    ['10–15 school days', '[10] 10 school days; [15 school days] 15 school days'],
    ['between 10 and 15 working days', '[10] 10 working days; [15 working days] 15 working days'],
    ['from £6,000 to £10,000', '[£6,000] 6000 pounds; [£10,000] 10000 pounds'],
    ['3 times a year, twice a term', '[3 times a year] 3 times/year; [twice a term] 2 times/term'],
    ['once a half-term, three times yearly', '[once a half-term] 1 times/half term; [three times yearly] 3 times/year'],
    ['2 hours per week, £6,000 each year', '[2 hours per week] 2 hours/week; [£6,000 each year] 6000 pounds/year'],
    ['within the first 10 days', '[10 days] 10 days (within)'],
    ['no more than 20 school days', '[20 school days] 20 school days (up to)'],
    ['not less than 2 weeks', '[2 weeks] 2 weeks (at least)'],
    ['no later than 5 days before, no later than 5 days after', '[5 days] 5 days (at least); [5 days] 5 days (within)'],
    ['more than three weeks', '[three weeks] 3 weeks (more than)'],
    ['about 20 minutes', '[20 minutes] 20 minutes (about)'],
    ['three people or more', '[three people] 3 people (at least)'],
    ['a panel of three governors, at least one governor', '[three governors] 3 people; [one governor] 1 people (at least)'],
    ['Within a week, or within a fortnight', '[a week] 1 weeks (within); [a fortnight] 2 weeks (within)'],
    ['within half a term, up to half an hour', '[half a term] 1 half terms (within); [half an hour] 0.5 hours (up to)'],
  ])('%s', (text, told) => expect(read(text)).toBe(told));
});

describe('what only names, or counts nothing', () => {
  test.each([
    'One of us will ring. No one is at fault. Ask one another.',
    'One day your child will go. One child may need more. At one time, one to one.',
    'A week is long. We meet in a fortnight, over a year, in half a term.',
    'Once you have rung, we listen at once.',
    'From 15 February, 31 October 2026, 2026, 2026-27 and 1/9/2026.',
    'Open 8.45 am to 3.30pm, 09:15, from 3.15 to 4.15, 9 to 5pm, at 9 o’clock, half past three.',
    'Ring 01632 960 100, (01632) 960100, 0800 123 4567, 020 7946 0000 or +44 1632 960100. If there is danger, ring 999.',
    'section 29, s.36, ss 20-22, regulation 51, Schedule 10, paragraph 6.79, Equality Act 2010, SI 2014/1530, section 42(3)(a).',
    'Year 6, Years 5 and 6, Y6, KS2, Key Stage 1, Stage Two, steps 1, 2 and 3, page 4, Element 2, Appendix 3, WCAG 2.2',
    'Write to 12 High Street, AB1 2CD, see www.school.example/2 or a2@school.example or /page-3/.',
    '1. First\n2) Second\n(3) Third',
    'the 15th day, COVID-19, 24/7, 3:1, 2.1.3',
  ])('%s', (text) => expect(read(text)).toBe(''));

  test('a limit of days right after the name of a step', () => {
    expect(read('Stage 1 (10 school days), and at this stage 15 school days')).toBe(
      '[10 school days] 10 school days; [15 school days] 15 school days',
    );
  });
});

test('places are those of the text given', () => {
  const text = 'The head writes\nwithin ten school days, and “you” reply within 5.';
  for (const { start, end, text: words } of quantitiesIn(text)) expect(text.slice(start, end)).toBe(words);
});
