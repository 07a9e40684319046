import { addMonths, datesIn } from '../../language/index.ts';
import type { PageText, Place } from '../../source/index.ts';
import { nodesOf, wordsOf } from '../page-parts.ts';

/** A stretch of some words, the end exclusive. */
interface Stretch {
  start: number;
  end: number;
}

/**
 * The dates of birth in some words: “born on 3 May 2017”, “DOB: 03/05/17”. After “born” only a day counts on which somebody was born who
 * is still at school today, and not one that stands for all: “children born on 1 September 2021”.
 */
export function birthDatesIn(words: string, today: string): Stretch[] {
  return datesIn(words).flatMap(({ start, end, day, month, year }): Stretch[] => {
    if (day === undefined || month === undefined) return [];
    const from = Math.max(0, start - nearby);
    const before = words.slice(from, start);
    const named = label.exec(before);
    if (named) return [{ start: from + named.index, end }];
    const born = bornOn.exec(before);
    if (!born || anyChild.test(before.slice(0, born.index)) || range.test(words.slice(end, end + nearby))) return [];
    return isOfSchoolAge(year, today) ? [{ start: from + born.index, end }] : [];
  });
}

/** How far around a date its words are read, in letters. */
const nearby = 100;

/** The cells with a date below a heading such as “Date of birth”. */
export function birthCellsOf(page: PageText): Place[] {
  return [...nodesOf(page)].flatMap(({ node }) => {
    if (node.type !== 'table') return [];
    const [headings, ...rows] = node.children.map((row) => row.children);
    const columns = (headings ?? []).flatMap((cell, column) => (label.test(wordsOf(cell)) ? [column] : []));
    return rows.flatMap((cells) =>
      cells.flatMap((cell, column) => {
        const isDate = columns.includes(column) && datesIn(wordsOf(cell)).some(({ day }) => day !== undefined);
        return isDate ? [page.lines.ofNode(cell.children[0] ?? cell)] : [];
      }),
    );
  });
}

function isOfSchoolAge(year: number | undefined, today: string): boolean {
  return year !== undefined && String(year) <= today.slice(0, 4) && String(year) >= addMonths(today, -12 * oldest).slice(0, 4);
}

/** A plan for a special educational need may last until the age of 25: Children and Families Act 2014, section 37. */
const oldest = 26;

const label =
  /(?<![\p{L}])(?:d\.?\s?o\.?\s?b\.?|dates?\s+of\s+birth|birth\s?dates?|birthdays?)(?!\p{L})(?:\s*\([dmy/ -]+\))?\s*(?:[:=–—-]|is|was)?\s*$/iu;
const bornOn = /\bborn\s+(?:on\s+)?(?:the\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+(?:the\s+)?)?$/i;
const anyChild =
  /\b(?:children|pupils|students|those|babies|twins|everyone|anyone|(?:an?|any|each|every|your)\s+(?:[\p{L}-]+\s+)?(?:child|pupil|baby))(?:,?\s+(?:who|that)(?:\s+(?:is|are|was|were))?|\s+(?:is|are|was|were))?\s+$/iu;
const range = /^\s*(?:–|-|to|and|or)\s+(?:\d|after|before|later)/i;
