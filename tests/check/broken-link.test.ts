import { describe, expect, test } from 'vitest';
import { guidePage, letter, paper, word } from '../fixture-school.ts';
import { told } from './told.ts';

const saidOf = (words: string): Promise<string> => told({ 'guide/worried.mdx': guidePage(words) });

describe('links that are right', () => {
  test('to every kind of page', async () => {
    const addresses = [
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
      '/letters/',
      '/letters/meeting/',
      '/booklets/guide/',
    ];
    expect(await saidOf(addresses.map((address) => `- [words about ${address}](${address})`).join('\n'))).toBe('');
  });

  test('to files of a booklet, to websites, emails and telephones', async () => {
    expect(
      await saidOf(
        '[Print it](/downloads/guide-a5.pdf), [law](https://www.legislation.gov.uk/x#y), [write](mailto:a@b.example), [ring](tel:+441632960100)',
      ),
    ).toBe('');
  });

  test('to headings, as Astro names them', async () => {
    const words = `## What's next -- and *why*?

## Who is \`A--B\`? <Name who="senco" />

## Twice

### Twice

[one](#whats-next--and-why) [two](#who-is-a--b-) [three](#twice-1) [four](/worried/#twice) [five](#main) [six](/words/#letter-s)`;
    expect((await saidOf(words)).replaceAll(/.*warning headings\n.*\n.*/g, '')).toBe('');
  });

  test('in round brackets and square brackets that are no link', async () => {
    expect(await saidOf('Dear [name] (see below), [a] and (b).')).toBe('');
  });
});

describe('links that are wrong', () => {
  test('to pages that are not there, with what was meant', async () => {
    expect(
      await saidOf('[a](/worred/) [b](/words/sneco/) [c](/booklets/giude/) [d](/nothing-like-it/) [e](/policies/complaint) [f](/Worried/)'),
    ).toMatchInlineSnapshot(`
      "guide/worried.mdx:12:1-14 error broken-link
        There is no page /worred/ on the site.
        Did you mean “/worried/”? Type that in its place.
      guide/worried.mdx:12:15-33 error broken-link
        There is no page /words/sneco/ on the site.
        Did you mean “/words/senco/”? Type that in its place.
      guide/worried.mdx:12:34-55 error broken-link
        There is no page /booklets/giude/ on the site.
        Did you mean “/booklets/guide/”? Type that in its place.
      guide/worried.mdx:12:56-78 error broken-link
        There is no page /nothing-like-it/ on the site.
        Type one of these: /, /people/, /words/, /a-z/, /search/, /policies/, /letters/, /worried/, /letters/meeting/, /policies/complaints/, /policies/funding/, /words/sen/, and 2 more.
      guide/worried.mdx:12:79-103 error broken-link
        There is no page /policies/complaint on the site.
        Did you mean “/policies/complaints/”? Type that in its place.
      guide/worried.mdx:12:104-118 error broken-link
        There is no page /Worried/ on the site.
        Type [f](/worried/)"
    `);
  });

  test('that name files, or lack a slash, or count from the page', async () => {
    const words =
      '[a](/worried) [b](worried) [c](worried.mdx) [d](../worried/) [e](../words/senco.mdx#x) [f](/guide/worried/) [g](/guide/worried.mdx) [h](./home.mdx) [i](/home/) [j](/index.html) [k](/worried.html) [l](people)';
    expect(await saidOf(words)).toMatchInlineSnapshot(`
      "guide/worried.mdx:12:1-14 error broken-link
        The address of a page ends with a slash.
        Type [a](/worried/)
      guide/worried.mdx:12:15-27 error broken-link
        “worried” is not the address of a page: that begins and ends with a slash.
        Type [b](/worried/)
      guide/worried.mdx:12:28-44 error broken-link
        “worried.mdx” is not the address of a page: that begins and ends with a slash.
        Type [c](/worried/)
      guide/worried.mdx:12:45-61 error broken-link
        “../worried/” is not the address of a page: that begins and ends with a slash.
        Type [d](/worried/)
      guide/worried.mdx:12:62-87 error broken-link
        “../words/senco.mdx” is not the address of a page: that begins and ends with a slash.
        Type [e](/words/senco/#x)
      guide/worried.mdx:12:88-108 error broken-link
        There is no page /guide/worried/ on the site.
        Type [f](/worried/)
      guide/worried.mdx:12:109-132 error broken-link
        There is no page /guide/worried.mdx on the site.
        Type [g](/worried/)
      guide/worried.mdx:12:133-148 error broken-link
        “./home.mdx” is not the address of a page: that begins and ends with a slash.
        Type [h](/)
      guide/worried.mdx:12:149-160 error broken-link
        There is no page /home/ on the site.
        Type [i](/)
      guide/worried.mdx:12:161-177 error broken-link
        There is no page /index.html on the site.
        Type [j](/)
      guide/worried.mdx:12:178-196 error broken-link
        There is no page /worried.html on the site.
        Type [k](/worried/)
      guide/worried.mdx:12:197-208 error broken-link
        “people” is not the address of a page: that begins and ends with a slash.
        Type [l](/people/)"
    `);
  });

  test('from a word to another word', async () => {
    expect(await told({ 'words/senco.mdx': word({}, 'See [special needs](sen) and [needs](sen.mdx).') })).toMatchInlineSnapshot(`
      "words/senco.mdx:6:5-25 error broken-link
        “sen” is not the address of a page: that begins and ends with a slash.
        Type [special needs](/words/sen/)
      words/senco.mdx:6:30-46 error broken-link
        “sen.mdx” is not the address of a page: that begins and ends with a slash.
        Type [needs](/words/sen/)"
    `);
  });

  test('to headings that are not there', async () => {
    expect(
      await saidOf('## How to ask\n\n[a](#how-to-aks) [b](/worried/#ask) [c](/policies/complaints/#x) [d](/#welcome)'),
    ).toMatchInlineSnapshot(`
      "guide/worried.mdx:14:1-17 error broken-link
        There is no heading “#how-to-aks” on the page /worried/
        Did you mean #how-to-ask? Type that in its place.
      guide/worried.mdx:14:18-36 error broken-link
        There is no heading “#ask” on the page /worried/
        Did you mean #how-to-ask? Type that in its place.
      guide/worried.mdx:14:37-65 error broken-link
        There is no heading “#x” on the page /policies/complaints/
        That page has no headings. Take the part from # on out.
      guide/worried.mdx:14:66-80 error broken-link
        There is no heading “#welcome” on the page /
        That page has no headings. Take the part from # on out."
    `);
  });

  test('to websites, emails and telephones that are typed wrongly', async () => {
    const words =
      '[a](www.council.example) [b](gov.uk/send) [c](htps://x.example) [d](office@school.example) [e](mailto:office) [f](tel:01632 960) [g](<tel:01632 960>) [h](//x.example/y) [i](https://) [j](ftp://x.example) [k]()';
    expect(await saidOf(words)).toMatchInlineSnapshot(`
      "guide/worried.mdx:12:1-25 error broken-link
        A link to a website begins with https://
        Type [a](https://www.council.example)
      guide/worried.mdx:12:26-42 error broken-link
        A link to a website begins with https://
        Type [b](https://gov.uk/send)
      guide/worried.mdx:12:43-64 error broken-link
        A link cannot begin with “htps:”.
        Check how it begins: https:// for a website, mailto: for an email address, tel: for a telephone number.
      guide/worried.mdx:12:65-91 error broken-link
        A link to an email address begins with mailto:
        Type [d](mailto:office@school.example)
      guide/worried.mdx:12:92-110 error broken-link
        The email address of this link is not whole.
        Type [e](mailto:office@school.example)
      guide/worried.mdx:12:111-129 error broken-link
        This looks like a link, but it would be shown as it stands.
        Take the spaces out of the address.
      guide/worried.mdx:12:130-150 error broken-link
        The telephone number of this link may hold only figures and hyphens.
        Type [g](tel:01632960)
      guide/worried.mdx:12:151-169 error broken-link
        This link does not say how to reach the website.
        Type [h](https://x.example/y)
      guide/worried.mdx:12:170-183 error broken-link
        This is not a whole web address.
        Copy it from your browser’s address line. It begins with https://
      guide/worried.mdx:12:184-204 error broken-link
        A link cannot begin with “ftp:”.
        Type a web address that begins with https://
      guide/worried.mdx:12:205-210 error broken-link
        This link leads nowhere.
        Type [k](/worried/)"
    `);
  });

  test('to this site by its full address', async () => {
    expect(
      await saidOf('[a](https://send.school.example/worried/#first) [b](https://send.school.example/elsewhere/)'),
    ).toMatchInlineSnapshot(`
      "guide/worried.mdx:12:1-48 warning broken-link
        This link leads to a page of this site by its full address, so it would not work in a preview or in the booklet.
        Type [a](/worried/#first)"
    `);
  });

  test('to files that are not put on the site', async () => {
    expect(await saidOf('[a](/pictures/badge.svg) [b](../school.yaml)')).toMatchInlineSnapshot(`
      "guide/worried.mdx:12:1-25 error broken-link
        “pictures/badge.svg” is not put on the site, so a link cannot lead to it.
        Write its words on a page, or link to where it stands on the web, with https://
      guide/worried.mdx:12:26-45 error broken-link
        “school.yaml” is not put on the site, so a link cannot lead to it.
        Write its words on a page, or link to where it stands on the web, with https://"
    `);
  });

  test('that are not read as links', async () => {
    expect(await saidOf('[a](/two words/) [b] (/worried/) (c)[/worried/]')).toMatchInlineSnapshot(`
      "guide/worried.mdx:12:1-17 error broken-link
        This looks like a link, but it would be shown as it stands.
        Take the spaces out of the address.
      guide/worried.mdx:12:18-33 error broken-link
        This looks like a link, but it would be shown as it stands.
        Type the words in square brackets and the address right after them in round ones: [words](/worried/)
      guide/worried.mdx:12:34-48 error broken-link
        This looks like a link, but it would be shown as it stands.
        Type the words in square brackets and the address right after them in round ones: [words](/worried/)"
    `);
  });
});

describe('no cascade', () => {
  test('nothing is said of headings of a page that cannot be parsed', async () => {
    const said = await told({
      'policies/complaints.mdx': paper(`${'> '.repeat(60)}a`),
      'guide/worried.mdx': guidePage('[a](/policies/complaints/#x)'),
      'guide/home.mdx': guidePage('Hi.', { title: 'Hi', order: '0' }),
    });
    expect(said).not.toContain('broken-link');
  });

  test('a page with mistakes is still there to be linked to', async () => {
    expect(
      await told({ 'letters/meeting.mdx': letter('Hi.', { title: undefined }), 'guide/worried.mdx': guidePage('[a](/letters/meeting/)') }),
    ).not.toContain('broken-link');
  });

  test('nothing is said of booklets when booklets.yaml has a mistake', async () => {
    expect(await told({ 'booklets.yaml': '- id: guide\n', 'guide/worried.mdx': guidePage('[a](/booklets/guide/)') })).not.toContain(
      'broken-link',
    );
  });
});
