import { describe, expect, test } from 'vitest';
import {
  comparedWith,
  htmlReport,
  jsonReport,
  type Report,
  readPublishedScores,
  scoresToKeep,
  terminalReport,
} from '../../src/check/index.ts';
import { hostile, nothing, reportOf } from './sample-report.ts';

const page = {
  words: 1410,
  sentences: 52,
  longest: 19,
  average: 7.88,
  readingEase: 88.2,
  grade: 3.4,
  readingAge: 8.4,
  unfamiliar: 0.04,
  sections: [],
};

const report: Report = {
  ...nothing,
  titles: { 'guide/worried.mdx': 'Are you worried?', 'policies/sen.mdx': 'How we help' },
  scores: {
    'guide/worried.mdx': page,
    'guide/help.mdx': { ...page, words: 300, readingAge: 10.6 },
    'policies/sen.mdx': { ...page, readingAge: 13 },
    'words/sen.mdx': { ...page, readingAge: 5 },
  },
};

const published = readPublishedScores(
  scoresToKeep({ scores: { 'guide/worried.mdx': { ...page, readingAge: 7.4 }, 'guide/help.mdx': { ...page, readingAge: 10 } } }),
);

describe('what a check says of the scores', () => {
  test('at the end, on a terminal', () => {
    expect(last(terminalReport(report))).toBe('Reading age of the guide pages: 8 to 11.');
    expect(last(terminalReport({ ...report, scores: { 'letter.docx': page } }))).toBe('Reading age: 8.');
    expect(terminalReport(nothing)).not.toContain('eading age');
  });

  test('which pages are harder than when they were published: by a year or more, no less', () => {
    const lines = terminalReport(comparedWith(report, published)).split('\n').slice(-2);
    expect(lines).toEqual([
      '“Are you worried?” is harder to read than when it was published: its reading age was 7, now 8.',
      'Reading age of the guide pages: 8 to 11.',
    ]);
  });

  test('in JSON, beside the problems', () => {
    const { scores, problems } = JSON.parse(jsonReport(comparedWith(report, published)));
    expect(problems).toEqual([]);
    expect(scores['guide/worried.mdx']).toEqual({ ...page, was: 7.4 });
    expect(scores['policies/sen.mdx']).toEqual({ ...page, readingAge: 13 });
  });

  test('in one table of the report to print, the hardest page first', () => {
    const html = htmlReport(comparedWith(report, published));
    const rows = [...html.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) =>
      row
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    expect(rows).toEqual([
      'Page Words Sentences Words to a sentence Longest sentence Reading age',
      'How we help 1,410 52 7.9 19 13',
      'guide/help.mdx 300 52 7.9 19 11, was 10',
      'Are you worried? 1,410 52 7.9 19 8, was 7',
    ]);
    expect(html).toContain('<li>“Are you worried?” is harder to read than when it was published: its reading age was 7, now 8.</li>');
    expect(html).toContain('No page is kept back because of them.');
    expect(html).toContain('<p>The 1 word of the glossary: reading age 5.</p>');
    expect(htmlReport({ ...reportOf('x'), scores: report.scores })).toContain('<a href="#scores">How hard each page is to read</a>');
  });

  test('hostile names do no harm', () => {
    const scores = Object.fromEntries(hostile.map((text) => [text, { ...page, was: 1 }]));
    const html = htmlReport({ ...nothing, titles: Object.fromEntries(hostile.map((text) => [text, text])), scores });
    expect(html).not.toMatch(/<script|<img/);
    expect(terminalReport({ ...nothing, scores })).not.toContain('\u001b');
  });
});

test('a kept file that is none is left aside', () => {
  expect(['', '{', '[]', '{"readingAges": {"a": "b"}}'].map(readPublishedScores)).toEqual(Array(4).fill({ readingAges: {} }));
});

function last(text: string): string | undefined {
  return text.split('\n').at(-1);
}
