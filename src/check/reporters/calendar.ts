import ical, {
  type ICalAlarmData,
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventTransparency,
} from 'ical-generator';
import { dateInWords, daysBetween } from '../../language/index.ts';
import type { Content } from '../../source/index.ts';
import { goodUntil, newestYear } from '../dates/ageing.ts';
import { type Review, reviewsOf } from '../dates/reviews.ts';
import type { Given } from '../rule.ts';
import { settingsOf } from '../settings.ts';

/**
 * All that a school must look at again, as a calendar for Outlook, Google or a telephone: an event of a whole day to each.
 * The same content and the same day give the same bytes. An event keeps its name when its day moves, so that a later
 * calendar takes the place of an earlier one. https://www.rfc-editor.org/rfc/rfc5545
 */
export function reviewCalendar(content: Content, { today }: Given): string {
  const school = content.school?.data;
  const maker: Maker = {
    website: school?.website.replace(/\/$/, ''),
    host: school ? new URL(school.website).hostname : 'plainbook',
    notice: settingsOf(content).reviewNotice,
    today,
  };
  const calendar = ical({
    prodId: { company: 'Plainbook', product: 'Reviews', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    name: escaped(clean(school ? `Reviews: ${school.name}` : 'Reviews')),
  });
  const days = [...textsToRead(content, maker), ...entriesToTry(content), ...yearToRenew(content)];
  for (const day of days.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1))) {
    const event = calendar.createEvent(eventOf(day, maker));
    // What has passed is told by the report, and need not ring.
    if (day.day >= today) event.createAlarm(alarm(maker)).relatesTo(ICalAlarmRelatesTo.start);
  }
  return `${calendar.toString().replace(alarmBeforeMore, '$2$1')}\r\n`;
}

interface Maker {
  /** The address of the school's site, without a slash at its end. */
  website: string | undefined;
  host: string;
  /** How many days before an event the calendar rings. */
  notice: number;
  today: string;
}

/** A day on which something is to be done. */
interface DayToDo {
  day: string;
  /** Its name, which it keeps when its day moves. */
  name: string;
  title: string;
  /** What to do, a sentence or two to a line. */
  says: string[];
  url?: string | undefined;
}

function textsToRead(content: Content, { website }: Maker): DayToDo[] {
  return reviewsOf(content).map((review) => {
    const { of, id, title, file, day, last, approved, address } = review;
    return {
      day,
      name: of === 'booklet' ? `${file}/${id}` : file,
      title: `Review: ${title} (${file})`,
      says: [
        whatToDo(review),
        last.field === 'reviewed' ? `Last read on ${dateInWords(last.day)}.` : '',
        approved ? `Approved by ${approved.by} on ${dateInWords(approved.on)}.` : '',
      ],
      url: website && website + address,
    };
  });
}

function whatToDo({ of, file, day }: Review): string {
  const by = dateInWords(day);
  return of === 'booklet'
    ? `Ask for this booklet to be approved again by ${by}. Then type the day in “approvedOn” and a later day in “nextReview”, in ${file}.`
    : `Read this ${of} by ${by}. When it is true, type the day in “reviewed” and a later day in “nextReview”, in ${file}.`;
}

function entriesToTry({ organisations }: Content): DayToDo[] {
  return organisations.flatMap(({ id, file, data: { name, lastChecked, website } }) => {
    if (!lastChecked) return [];
    const says = [
      `Try each number and address of this entry. When all are right, type the day in “lastChecked” of “${id}”, in ${file}.`,
      `Last tried on ${dateInWords(lastChecked)}.`,
    ];
    return {
      day: goodUntil('organisation', lastChecked),
      name: `${file}/${id}`,
      title: `Check again: ${name} (${file})`,
      says,
      url: website,
    };
  });
}

function yearToRenew({ years }: Content): DayToDo[] {
  const newest = newestYear(years);
  if (!newest) return [];
  const { id, file, data } = newest;
  const says = [
    `The newest year of money ends. Copy the lines of “${id}” to the top of “years” in ${file}, and type the days and sums of the new year.`,
  ];
  return [{ day: data.to, name: `${file}/${id}`, title: `Money: ${data.title} ends (${file})`, says }];
}

function eventOf({ day, name, title, says, url }: DayToDo, { host, today }: Maker): ICalEventData {
  return {
    id: `${encodeURIComponent(name.toWellFormed())}@${host}`,
    // Some calendars take an event anew only if its number is higher than before.
    sequence: daysBetween('2000-01-01', today),
    stamp: startOf(today),
    start: startOf(day),
    allDay: true,
    transparency: ICalEventTransparency.TRANSPARENT,
    summary: clean(title),
    // Outlook does not show the address of an event, so it stands in the words too.
    description: clean([...says, url].filter(Boolean).join('\n')),
    url: url ? webAddress(url) : null,
  };
}

function alarm({ notice }: Maker): ICalAlarmData {
  return { type: ICalAlarmType.display, triggerBefore: notice * secondsOfDay - morning };
}

/** An alarm stands at the end of its event. The library writes the address after it. */
const alarmBeforeMore = /^(BEGIN:VALARM\r\n[\s\S]*?^END:VALARM\r\n)([\s\S]*?)(?=^END:VEVENT\r\n)/gm;

const secondsOfDay = 24 * 60 * 60;

/** Nine o'clock. A day begins at midnight, and nobody wants to be rung up then. */
const morning = 9 * 60 * 60;

function startOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Words without the signs that a calendar may not hold. */
function clean(words: string): string {
  return words.toWellFormed().replace(/[^\P{Cc}\n]/gu, ' ');
}

/** The library escapes the words of events, but not the name of a calendar. */
function escaped(words: string): string {
  return words.replace(/[\\;,]/g, '\\$&');
}

/** The library escapes these signs as if an address were words. */
function webAddress(url: string): string {
  return new URL(url).href.replaceAll(',', '%2C').replaceAll(';', '%3B');
}
