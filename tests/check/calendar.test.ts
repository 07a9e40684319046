import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { program, userEnvironment } from '../as-a-user.ts';
import { type Changes, guidePage, item, schoolFile, today, writeSchool } from '../fixture-school.ts';

/** Asks for the calendar of the small school with a test's changes. */
async function calendar(changes: Changes = {}, ...words: string[]) {
  await using school = await writeSchool(changes);
  const given = ['check', '--content', school.folder, '--today', today, '--format', 'ics', ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...given], { encoding: 'utf8', env: userEnvironment() });
  return { status, stdout, stderr };
}

/** One part of a calendar: its lines by name, unfolded, with the signs of a text put back; and the parts within it. */
interface Part {
  is: string;
  lines: Record<string, string>;
  parts: Part[];
}

function read(ics: string): Part {
  const top: Part = { is: '', lines: {}, parts: [] };
  const open = [top];
  for (const line of ics.replaceAll('\r\n ', '').trimEnd().split('\r\n')) {
    const [, name = '', value = ''] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
    expect.soft(name, line).not.toBe('');
    const here = open.at(-1);
    if (name === 'BEGIN') {
      const part = { is: value, lines: {}, parts: [] };
      here?.parts.push(part);
      open.push(part);
    } else if (name === 'END') expect(open.pop()?.is).toBe(value);
    else if (here) here.lines[name] = value.replace(/\\([\\;,n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
  }
  expect(open).toEqual([top]);
  return top.parts[0] ?? top;
}

const events = (ics: string) => read(ics).parts.map(({ lines }) => `${lines.DTSTART} ${lines.SUMMARY}`);

test('every review of a school to come, each on its day', async () => {
  const { status, stdout } = await calendar({
    'organisations.yaml': item({
      id: 'advice',
      name: 'Advice',
      group: 'advice',
      helpsWith: 'Letters',
      cost: 'Free',
      howToStart: 'Ring',
      website: 'https://advice.example/a;b,c',
      lastChecked: '2026-09-16',
    }),
  });
  expect(status).toBe(0);
  expect(events(stdout)).toEqual([
    '20270331 Money: April 2026 to March 2027 ends (money.yaml)',
    '20270831 Review: Welcome (guide/home.mdx)',
    '20270831 Review: Are you worried? (guide/worried.mdx)',
    '20270831 Review: How to complain (policies/complaints.mdx)',
    '20270831 Review: How help is paid for (policies/funding.mdx)',
    '20270831 Review: Come and meet us (letters/meeting.mdx)',
    '20270831 Review: Our guide (booklets.yaml)',
    '20270916 Check again: Advice (organisations.yaml)',
  ]);
  expect(stdout.replaceAll('\r\n ', '')).toContain('URL;VALUE=URI:https://advice.example/a%3Bb%2Cc\r\n');
});

test('what to do, who approved it, where it stands, and when the calendar rings', async () => {
  const { stdout } = await calendar();
  const event = read(stdout).parts.find(({ lines }) => lines.SUMMARY?.includes('complaints'));
  expect(event).toMatchInlineSnapshot(`
    {
      "is": "VEVENT",
      "lines": {
        "DESCRIPTION": "Read this paper by 31 August 2027. When it is true, type the day in “reviewed” and a later day in “nextReview”, in policies/complaints.mdx.
    Last read on 1 September 2026.
    Approved by the governors on 1 September 2026.
    https://send.school.example/policies/complaints/",
        "DTSTAMP": "20261120T000000Z",
        "DTSTART": "20270831",
        "SEQUENCE": "9820",
        "SUMMARY": "Review: How to complain (policies/complaints.mdx)",
        "TRANSP": "TRANSPARENT",
        "UID": "policies%2Fcomplaints.mdx@send.school.example",
        "URL": "https://send.school.example/policies/complaints/",
        "X-MICROSOFT-CDO-ALLDAYEVENT": "TRUE",
        "X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT": "TRUE",
      },
      "parts": [
        {
          "is": "VALARM",
          "lines": {
            "ACTION": "DISPLAY",
            "DESCRIPTION": "Review: How to complain (policies/complaints.mdx)",
            "TRIGGER": "-P59DT15H",
          },
          "parts": [],
        },
      ],
    }
  `);
});

test('a booklet is approved again', async () => {
  const { stdout } = await calendar();
  expect(read(stdout).parts.find(({ lines }) => lines.SUMMARY?.includes('Our guide'))?.lines.DESCRIPTION).toMatchInlineSnapshot(`
    "Ask for this booklet to be approved again by 31 August 2027. Then type the day in “approvedOn” and a later day in “nextReview”, in booklets.yaml.
    Approved by the governors on 1 September 2026.
    https://send.school.example/booklets/guide/"
  `);
});

test('the file is as the standard asks: short lines, and signs that cannot break out of a line', async () => {
  const title = 'Help, “now”; or \\later\\? 😀 Ünder the bridge by the river, where the old mill stood until 1974';
  const { stdout } = await calendar({
    'school.yaml': schoolFile({ name: '"St Mary’s; Infants, and\\tJuniors"', website: 'https://school.example/send/' }),
    'guide/über uns, all.mdx': guidePage('Hi.', { title: `'${title}'`, order: '90', nextReview: '2027-01-30' }),
  });
  expect(stdout.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(stdout.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
  for (const line of stdout.split('\r\n')) expect.soft(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
  expect(stdout).not.toContain('\ufffd');
  const { lines, parts } = read(stdout);
  expect(lines['X-WR-CALNAME']).toBe('Reviews: St Mary’s; Infants, and Juniors');
  expect(parts.find(({ lines: { DTSTART } }) => DTSTART === '20270130')?.lines).toMatchObject({
    UID: 'guide%2F%C3%BCber%20uns%2C%20all.mdx@school.example',
    SUMMARY: `Review: ${title} (guide/über uns, all.mdx)`,
    URL: 'https://school.example/send/%C3%BCber%20uns%2C%20all/',
  });
});

test('the same content on the same day gives the same bytes, and an event keeps its name when its day moves', async () => {
  const [first, again, later] = await Promise.all([
    calendar(),
    calendar(),
    calendar({ 'guide/worried.mdx': guidePage('Hi.', { reviewed: '2026-11-19', nextReview: '2027-11-18' }) }, '--today', '2026-11-21'),
  ]);
  expect(again.stdout).toBe(first.stdout);
  const worried = ({ stdout }: { stdout: string }) => read(stdout).parts.find(({ lines }) => lines.SUMMARY?.includes('worried.mdx'))?.lines;
  expect(worried(later)?.UID).toBe(worried(first)?.UID);
  expect([worried(first)?.DTSTART, worried(later)?.DTSTART]).toEqual(['20270831', '20271118']);
  expect(Number(worried(later)?.SEQUENCE)).toBeGreaterThan(Number(worried(first)?.SEQUENCE));
  const uids = read(first.stdout).parts.map(({ lines }) => lines.UID);
  expect(new Set(uids).size).toBe(uids.length);
});

test('a late review stands on its own day and does not ring, and the check ends as without a calendar', async () => {
  const { status, stdout } = await calendar({
    'guide/worried.mdx': guidePage('Hi.', { reviewed: '2025-09-01', nextReview: '2026-08-31' }),
  });
  expect(status).toBe(1);
  const [event] = read(stdout).parts;
  expect(event?.lines).toMatchObject({ DTSTART: '20260831', SUMMARY: 'Review: Are you worried? (guide/worried.mdx)' });
  expect(event?.parts).toEqual([]);
});

test('a school that wants no notice is rung on the morning of the day', async () => {
  const { stdout } = await calendar({ 'school.yaml': schoolFile({ checks: '{ reviewNotice: 0 }' }) });
  expect(stdout).toContain('TRIGGER;RELATED=START:PT9H\r\n');
});

test('a school.yaml with a mistake, and no money, leave the rest of the calendar as it is', async () => {
  const { status, stdout } = await calendar({ 'school.yaml': 'name: x', 'money.yaml': undefined });
  expect(status).toBe(1);
  expect(events(stdout)).toContain('20270831 Review: Are you worried? (guide/worried.mdx)');
  expect(stdout).toContain('UID:guide%2Fworried.mdx@plainbook\r\n');
  expect(stdout).not.toContain('URL;');
});

test('goes into a file with --out, and the report says where', async () => {
  const file = join(import.meta.dirname, `reviews-${process.pid}.ics`);
  const { status, stdout } = await calendar({}, '--out', file);
  expect([status, existsSync(file)]).toEqual([0, true]);
  expect(stdout).toContain(`The calendar is in ${file}`);
  expect(readFileSync(file, 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/);
  rmSync(file);
});
