import { addressesOf } from '../links/addresses.ts';
import { faultOfLink } from '../links/link-faults.ts';
import { unjoinedLinks } from '../links/unjoined-links.ts';
import { linksOf } from '../page-parts.ts';
import type { Rule } from '../rule.ts';

/**
 * # broken-link
 *
 * A link within the site names a page that will be there, from the site’s first slash to its last, a heading that is on it,
 * or a file of the folder `files`. Links to other websites, email addresses and telephone numbers are whole.
 * Whether another website answers is asked with `plainbook check --online`.
 *
 * ## Good
 *
 * To a page, a paper, a word, a letter, a booklet and its file, and what Plainbook writes itself:
 *
 * ```mdx guide/worried.mdx
 * [worried](/worried/) [steps](/policies/complaints/) [SENCo](/words/senco/) [a letter](/letters/meeting/) [guide](/booklets/guide/)
 * [to print](/downloads/guide-a5.pdf) [first page](/) [people](/people/) [A to Z](/a-z/) [money](/search/?q=money)
 * ```
 *
 * To headings as the site names them, and to the places that it makes:
 *
 * ```mdx guide/worried.mdx
 * ## What's next -- and *why*?
 *
 * [next](#whats-next--and-why) [ask](/worried/#who-to-ask) [S](/words/#letter-s) [chapter](/booklets/guide/#worried) [talk](/#talk)
 * ```
 *
 * To a file, a website, an email address and a telephone:
 *
 * ```mdx guide/worried.mdx
 * [Our map](/files/map.pdf), [the law](https://www.legislation.gov.uk/x#y), [write](mailto:a@b.example), [ring](tel:+441632960100)
 * ```
 * ```text files/map.pdf
 * %PDF-1.7
 * ```
 *
 * Square brackets that are no link, and words that cannot be read:
 *
 * ```mdx guide/worried.mdx
 * Dear [name] (see below), [a] and (b).
 * ```
 * ```mdx guide/home.mdx
 * > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > a
 * ```
 *
 * ## Bad
 *
 * Pages that are not there, with what was meant:
 *
 * ```mdx guide/worried.mdx
 * [a](/worred/) [b](/worried) [c](worried.mdx) [d](../words/senco.mdx)
 * ```
 *
 * > error in guide/worried.mdx at `[a](/worred/)`
 * > There is no page /worred/ on the site.
 * > Did you mean “/worried/”? Type that in its place.
 *
 * > error in guide/worried.mdx at `[b](/worried)`
 * > The address of a page ends with a slash.
 * > Type [b](/worried/)
 *
 * > error in guide/worried.mdx at `[c](worried.mdx)`
 * > “worried.mdx” is not the address of a page: that begins and ends with a slash.
 * > Type [c](/worried/)
 *
 * > error in guide/worried.mdx at `[d](../words/senco.mdx)`
 * > “../words/senco.mdx” is not the address of a page: that begins and ends with a slash.
 * > Type [d](/words/senco/)
 *
 * Headings and places that are not there:
 *
 * ```mdx guide/worried.mdx
 * ## How to ask
 *
 * [a](#how-to-aks) [b](/policies/complaints/#steps) [c](/words/#senco) [d](/booklets/guide/#worred)
 * ```
 *
 * > error in guide/worried.mdx at `[a](#how-to-aks)`
 * > There is no heading “#how-to-aks” on the page /worried/
 * > Did you mean #how-to-ask? Type that in its place.
 *
 * > error in guide/worried.mdx at `[b](/policies/complaints/#steps)`
 * > There is no heading “#steps” on the page /policies/complaints/
 * > That page has no headings. Take the part from # on out.
 *
 * > error in guide/worried.mdx at `[c](/words/#senco)`
 * > There is no place “#senco” on the page /words/: a word has a page of its own.
 * > Type [c](/words/senco/)
 *
 * > error in guide/worried.mdx at `[d](/booklets/guide/#worred)`
 * > There is no heading “#worred” on the page /booklets/guide/
 * > Did you mean #worried? Type that in its place.
 *
 * Files that are not there, or stand where the site does not take them from:
 *
 * ```mdx guide/worried.mdx
 * [a](/files/mpa.pdf) [b](../files/map.pdf) [c](/pictures/badge.svg) [d](../school.yaml)
 * ```
 * ```text files/map.pdf
 * %PDF-1.7
 * ```
 *
 * > error in guide/worried.mdx at `[a](/files/mpa.pdf)`
 * > There is no file “files/mpa.pdf” in the content folder.
 * > Did you mean “/files/map.pdf”? Type that in its place.
 *
 * > error in guide/worried.mdx at `[b](../files/map.pdf)`
 * > The address of a file begins with /files/
 * > Type [b](/files/map.pdf)
 *
 * > error in guide/worried.mdx at `[c](/pictures/badge.svg)`
 * > “pictures/badge.svg” is a picture. A page shows it, and no link leads to it.
 * > Type ![what it shows](../pictures/badge.svg)
 *
 * > error in guide/worried.mdx at `[d](../school.yaml)`
 * > “school.yaml” is not put on the site, so a link cannot lead to it.
 * > Write its words on a page, or save it in content/files as one of these: pdf, docx, odt, mp3, m4a, ogg.
 *
 * Addresses that are not whole:
 *
 * ```mdx guide/worried.mdx
 * [a](www.council.example) [b](htps://x.example) [c](mailto:office) [d](<tel:01632 960>) [e]()
 * ```
 *
 * > error in guide/worried.mdx at `[a](www.council.example)`
 * > A link to a website begins with https://
 * > Type [a](https://www.council.example)
 *
 * > error in guide/worried.mdx at `[b](htps://x.example)`
 * > A link cannot begin with “htps:”.
 * > Check how it begins: https:// for a website, mailto: for an email address, tel: for a telephone number.
 *
 * > error in guide/worried.mdx at `[c](mailto:office)`
 * > The email address of this link is not whole.
 * > Type [c](mailto:office@school.example)
 *
 * > error in guide/worried.mdx at `[d](<tel:01632 960>)`
 * > The telephone number of this link may hold only figures and hyphens.
 * > Type [d](tel:01632960)
 *
 * > error in guide/worried.mdx at `[e]()`
 * > This link leads nowhere.
 * > Type [e](/worried/)
 *
 * This site by its full address:
 *
 * ```mdx guide/worried.mdx
 * [a](https://send.school.example/worried/)
 * ```
 *
 * > warning in guide/worried.mdx at `[a](https://send.school.example/worried/)`
 * > This link leads to a page of this site by its full address, so it would not work in a preview or in the booklet.
 * > Type [a](/worried/)
 *
 * What was meant as a link or a picture, but is shown as it stands:
 *
 * ```mdx guide/worried.mdx
 * [a](/policies/our plan/), [b] (/worried/), (c)[/worried/], [d(/worried/), ![A flower] (../pictures/badge.svg)
 * ```
 *
 * > error in guide/worried.mdx at `[a](/policies/our plan/)`
 * > This looks like a link, but it would be shown as it stands.
 * > Take the spaces out of the address: [a](/policies/our-plan/)
 *
 * > error in guide/worried.mdx at `[b] (/worried/)`
 * > This looks like a link, but it would be shown as it stands.
 * > Type [b](/worried/)
 *
 * > error in guide/worried.mdx at `(c)[/worried/]`
 * > This looks like a link, but it would be shown as it stands.
 * > Type [c](/worried/)
 *
 * > error in guide/worried.mdx at `[d(/worried/)`
 * > This looks like a link, but it would be shown as it stands.
 * > Type [d](/worried/)
 *
 * > error in guide/worried.mdx at `![A flower] (../pictures/badge.svg)`
 * > This looks like a link, but it would be shown as it stands.
 * > Type ![A flower](../pictures/badge.svg)
 */
export const brokenLink: Rule = {
  name: 'broken-link',
  source: 'WCAG 2.2, 2.4.4 Link Purpose: a parent who follows a link must come to what it names.',
  *find(content) {
    const addresses = addressesOf(content);
    for (const page of content.pages) {
      for (const { url, words, place } of linksOf(page)) {
        const wrong = faultOfLink(url, words, { page, addresses, content });
        if (wrong) yield { file: page.file, place, ...wrong };
      }
      for (const { place, link, hasSpace } of unjoinedLinks(page)) {
        const message = 'This looks like a link, but it would be shown as it stands.';
        yield { file: page.file, place, message, fix: hasSpace ? `Take the spaces out of the address: ${link}` : `Type ${link}` };
      }
    }
  },
};
