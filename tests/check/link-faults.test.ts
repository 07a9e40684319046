import { describe, expect, test } from 'vitest';
import { addressesOf } from '../../src/check/links/addresses.ts';
import { faultOfLink } from '../../src/check/links/link-faults.ts';
import { type Content, readContent } from '../../src/source/index.ts';
import { type Changes, guidePage, item, letter, paper, writeSchool } from '../fixture-school.ts';

async function read(changes: Changes): Promise<Content> {
  await using school = await writeSchool(changes);
  return await readContent(school.folder);
}

const help = { helpsWith: 'Letters', cost: 'Free', howToStart: 'Ring' };
const content = await read({
  'guide/worried.mdx': guidePage(
    '## What\'s next -- and *why*?\n\n## Who is `A--B`? <Name who="senco" />\n\n## Twice\n\n### Twice\n\n<Organisations group="health" />',
    { door: 'x', icon: 'worry' },
  ),
  'guide/people.mdx': guidePage('## At the gate\n\n<WhosWho />\n\n<Organisation id="advice" />', { title: 'Who', order: '30' }),
  'guide/all.mdx': guidePage('<Organisations />', { title: 'All', order: '40' }),
  'organisations.yaml':
    item({ id: 'advice', name: 'Advice', group: 'advice', ...help }) + item({ id: 'clinic', name: 'Clinic', group: 'health', ...help }),
  'files/map.pdf': '%PDF-1.7',
  'files/sheet.xlsx': 'x',
  'guide/notes.pdf': '%PDF-1.7',
});

/** What is said of a link on the page guide/worried.mdx: nothing, or the message and the fix. */
function said(url: string, from = content, file = 'guide/worried.mdx'): string | undefined {
  const page = from.pages.find((one) => one.file === file);
  if (!page) throw new Error(file);
  const fault = faultOfLink(url, 'x', { page, addresses: addressesOf(from), content: from });
  return fault && `${fault.message} | ${fault.fix}`;
}

test.each([
  ...[
    '/',
    '/worried/',
    '/people/',
    '/policies/',
    '/policies/complaints/',
    '/words/',
    '/words/senco/',
    '/a-z/',
    '/search/',
    '/search/?q=money',
  ],
  ...['/letters/', '/letters/meeting/', '/booklets/guide/', '/downloads/guide-a5.pdf', '/downloads/guide-a5.pdf#page=2', '/files/map.pdf'],
  ...['https://www.legislation.gov.uk/x#y', 'mailto:a@b.example', 'tel:+441632960100', '#', '/worried/#'],
  ...['#whats-next--and-why', '#who-is-a--b-', '#twice-1', '/worried/#twice', '#main', '#words-here', '#on-this-page', '/#need'],
  ...['/words/#letter-s', '/a-z/#letter-0', '/words/senco/#see-also', '/people/#at-the-gate', '/people/#help-advice', '#help-clinic'],
  ...['/all/#help-advice', '/booklets/guide/#worried', '/booklets/guide/#worried--twice', '/booklets/guide/#policies-complaints'],
  ...['/booklets/guide/#word-sen', '/booklets/guide/#contacts', '/booklets/guide/#worried--help-clinic', '/search/#main'],
  ...['javascript:alert(1)', '/w%6frried/'],
])('%s is right, or another rule’s', (url) => expect(said(url)).toBeUndefined());

describe('pages that are not there', () => {
  test.each([
    ['/worred/', 'There is no page /worred/ on the site. | Did you mean “/worried/”? Type that in its place.'],
    ['/words/sneco/', 'There is no page /words/sneco/ on the site. | Did you mean “/words/senco/”? Type that in its place.'],
    [
      '/policies/complaint',
      'There is no page /policies/complaint on the site. | Did you mean “/policies/complaints/”? Type that in its place.',
    ],
    ['/Worried/', 'There is no page /Worried/ on the site. | Type [x](/worried/)'],
    ['/worried', 'The address of a page ends with a slash. | Type [x](/worried/)'],
    ['worried', '“worried” is not the address of a page: that begins and ends with a slash. | Type [x](/worried/)'],
    [
      '../words/senco.mdx#y',
      '“../words/senco.mdx” is not the address of a page: that begins and ends with a slash. | Type [x](/words/senco/#y)',
    ],
    ['/guide/worried.mdx', 'There is no page /guide/worried.mdx on the site. | Type [x](/worried/)'],
    ['./home.mdx', '“./home.mdx” is not the address of a page: that begins and ends with a slash. | Type [x](/)'],
    ['/home/', 'There is no page /home/ on the site. | Type [x](/)'],
    ['/index.html', 'There is no page /index.html on the site. | Type [x](/)'],
    ['senco', '“senco” is not the address of a page: that begins and ends with a slash. | Type [x](/words/senco/)'],
  ])('%s', (url, words) => expect(said(url)).toBe(words));

  test('from a word to its neighbour', () => {
    expect(said('sen', content, 'words/senco.mdx')).toContain('Type [x](/words/sen/)');
  });

  test('and nothing like them is', () => expect(said('/nothing-like-it/')).toMatch(/Type one of these: \/, \/people\/, .* and 3 more\.$/));

  test('and a sign that means nothing in an address', () =>
    expect(said('/%zz/')).toMatch(/^There is no page \/%zz\/ on the site\. \| Type/));
});

describe('places that are not there', () => {
  test.each([
    ['#twise', 'There is no heading “#twise” on the page /worried/ | Did you mean #twice? Type that in its place.'],
    ['#next', 'There is no heading “#next” on the page /worried/ | Did you mean #whats-next--and-why? Type that in its place.'],
    [
      '#zebra',
      'There is no heading “#zebra” on the page /worried/ | Type one of these: #whats-next--and-why, #who-is-a--b-, #twice, #twice-1.',
    ],
    [
      '/policies/complaints/#x',
      'There is no heading “#x” on the page /policies/complaints/ | That page has no headings. Take the part from # on out.',
    ],
    ['/people/#jo-marsh', 'There is no heading “#jo-marsh” on the page /people/ | Type one of these: #at-the-gate.'],
    ['/words/#word-SEN', 'There is no place “#word-SEN” on the page /words/: a word has a page of its own. | Type [x](/words/sen/)'],
    [
      '#help-advice',
      'There is no heading “#help-advice” on the page /worried/ | Type one of these: #whats-next--and-why, #who-is-a--b-, #twice, #twice-1.',
    ],
    ['/search/#help', 'There is no heading “#help” on the page /search/ | That page has no headings. Take the part from # on out.'],
  ])('%s', (url, words) => expect(said(url)).toBe(words));
});

describe('files', () => {
  test.each([
    ['/files/mpa.pdf', 'There is no file “files/mpa.pdf” in the content folder. | Did you mean “/files/map.pdf”? Type that in its place.'],
    ['/files/MAP.PDF', 'There is no file “files/MAP.PDF” in the content folder. | Type [x](/files/map.pdf)'],
    ['/files/plans/map.pdf', 'There is no file “files/plans/map.pdf” in the content folder. | Type [x](/files/map.pdf)'],
    ['../files/map.pdf', 'The address of a file begins with /files/ | Type [x](/files/map.pdf)'],
    ['files/map.pdf', 'The address of a file begins with /files/ | Type [x](/files/map.pdf)'],
    ['/content/files/map.pdf', 'The address of a file begins with /files/ | Type [x](/files/map.pdf)'],
    ['./notes.pdf', '“guide/notes.pdf” is not put on the site from there. | Move it into content/files, and type [x](/files/notes.pdf)'],
    [
      '/pictures/badge.svg',
      '“pictures/badge.svg” is a picture. A page shows it, and no link leads to it. | Type ![what it shows](../pictures/badge.svg)',
    ],
    [
      '/files/sheet.xlsx',
      '“files/sheet.xlsx” is not put on the site, so a link cannot lead to it. | Write its words on a page, or save it in content/files as one of these: pdf, docx, odt, mp3, m4a, ogg.',
    ],
  ])('%s', (url, words) => expect(said(url)).toBe(words));
});

describe('addresses that are not whole', () => {
  test.each([
    ['', 'This link leads nowhere. | Type [x](/worried/)'],
    ['www.council.example', 'A link to a website begins with https:// | Type [x](https://www.council.example)'],
    ['gov.uk/send', 'A link to a website begins with https:// | Type [x](https://gov.uk/send)'],
    [
      'htps://x.example',
      'A link cannot begin with “htps:”. | Check how it begins: https:// for a website, mailto: for an email address, tel: for a telephone number.',
    ],
    ['ftp://x.example', 'A link cannot begin with “ftp:”. | Type a web address that begins with https://'],
    ['office@school.example', 'A link to an email address begins with mailto: | Type [x](mailto:office@school.example)'],
    ['mailto:office', 'The email address of this link is not whole. | Type [x](mailto:office@school.example)'],
    ['tel:01632 960', 'The telephone number of this link may hold only figures and hyphens. | Type [x](tel:01632960)'],
    ['tel:office', 'The telephone number of this link may hold only figures and hyphens. | Type [x](tel:01632960123)'],
    ['//x.example/y', 'This link does not say how to reach the website. | Type [x](https://x.example/y)'],
    ['https://', 'This is not a whole web address. | Copy it from your browser’s address line. It begins with https://'],
    [
      'https://send.school.example/worried/#twice',
      'This link leads to a page of this site by its full address, so it would not work in a preview or in the booklet. | Type [x](/worried/#twice)',
    ],
  ])('%j', (url, words) => expect(said(url)).toBe(words));

  test('a page of this address that the site does not have may be another site’s', () => {
    expect(said('https://send.school.example/elsewhere/')).toBeUndefined();
  });
});

describe('no cascade', () => {
  test('nothing is said of places on a page whose words cannot be read, nor in a booklet that has it', async () => {
    const torn = await read({ 'policies/complaints.mdx': paper(`${'> '.repeat(60)}a`) });
    expect(said('/policies/complaints/#x', torn)).toBeUndefined();
    expect(said('/booklets/guide/#x', torn)).toBeUndefined();
  });

  test('a page with mistakes is still there to be linked to', async () => {
    expect(said('/letters/meeting/', await read({ 'letters/meeting.mdx': letter('Hi.', { title: undefined }) }))).toBeUndefined();
  });

  test('nothing is said of booklets, or of a page, while the file that they are made from has a mistake', async () => {
    const wrong = await read({ 'booklets.yaml': '- id: guide\n', 'guide/Else Where.mdx': guidePage() });
    expect(said('/booklets/guide/', wrong)).toBeUndefined();
    expect(said('/downloads/guide-a5.pdf', wrong)).toBeUndefined();
    expect(said('/Else Where/', wrong)).toBeUndefined();
  });
});
