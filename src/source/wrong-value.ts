/**
 * # wrong-value
 *
 * A value is what its field can take: words on one line, a day, a figure, a list, or one of a few names. Each is told at its
 * place, with what to type.
 *
 * ## Good
 *
 * Each kind of value:
 *
 * ```text policies/funding.mdx
 * ---
 * kind: other
 * title: '2026: how we help'
 * summary: Our promise.
 * inShort:
 *   - We help.
 * order: 30
 * ask: [senco, head]
 * approvedBy: the governors
 * approvedOn: 2026-09-01
 * version: 3
 * publish: true
 * reviewed: 2026-09-01
 * nextReview: 2027-08-31
 * ---
 * ```
 *
 * ## Bad
 *
 * Days in other ways, and one that no year has:
 *
 * ```mdx guide/worried.mdx
 * ---
 * reviewed: 1st March 2026
 * nextReview: 31/02/2027
 * ---
 * ```
 *
 * > error in guide/worried.mdx at `1st March 2026`
 * > “reviewed” must be a real date, written year-month-day, such as 2026-09-01. It is “1st March 2026”.
 * > Type it like this: reviewed: 2026-03-01
 *
 * > error in guide/worried.mdx at `31/02/2027`
 * > “nextReview” must be a real date, written year-month-day, such as 2026-09-01. It is “31/02/2027”.
 * > February 2027 has 28 days. Type one of them, such as nextReview: 2027-02-28
 *
 * Yes for true, a slip in a choice, and a figure in words:
 *
 * ```mdx policies/funding.mdx
 * ---
 * publish: yes
 * order: ten
 * ---
 * ```
 *
 * ```mdx guide/worried.mdx
 * ---
 * section: halp
 * ---
 * ```
 *
 * > error in guide/worried.mdx at `halp`
 * > “section” must be one of: start, help, together, say, about. It is “halp”.
 * > Did you mean “help”? Type section: help
 *
 * > error in policies/funding.mdx at `ten`
 * > “order” must be a figure, such as 20. It is “ten”.
 * > Type it like this: order: 20
 *
 * > error in policies/funding.mdx at `yes`
 * > “publish” must be true or false. It is “yes”.
 * > Type publish: true
 *
 * A telephone without quotes, which loses its nought, and an email address with a name:
 *
 * ```text organisations.yaml
 * - id: advice
 *   name: Advice
 *   group: advice
 *   helpsWith: Letters
 *   cost: Free
 *   howToStart: Ring
 *   phone: 01632960100
 *   email: Jo <jo@school.example>
 * ```
 *
 * > error in organisations.yaml at `01632960100`
 * > “phone” must be a telephone number in quotes, such as '01632 960 123'. It is “01632960100”.
 * > Put it in quotes: phone: '01632960100'
 *
 * > error in organisations.yaml at `Jo <jo@school.example>`
 * > “email” must be an email address, such as office@school.example. It is “Jo <jo@school.example>”.
 * > Type the address alone: email: jo@school.example
 *
 * Lists that are none, and an item that is read as a field because of its colon:
 *
 * ```mdx guide/worried.mdx
 * ---
 * ask: senco, head
 * ---
 * ```
 *
 * ```text words/sen.mdx
 * ---
 * term: SEN
 * meaning: Special educational needs.
 * alsoCalled:
 *   - Note: special needs
 * misspellings:
 *   • sne
 * ---
 * ```
 *
 * > error in guide/worried.mdx at `senco, head`
 * > “ask” must be a list, each item on its own line after a dash. It is “senco, head”.
 * > Type it in square brackets: ask: [senco, head]
 *
 * > error in words/sen.mdx at `Note: special needs`
 * > Item 1 of “alsoCalled” must be words on one line. It is a group of fields.
 * > Put the words in quotes: 'Note: special needs'
 *
 * > error in words/sen.mdx at `• sne`
 * > “misspellings” must be a list, each item on its own line after a dash. It is “• sne”.
 * > Start each item on a new line, with two spaces, a dash and a space before it: - sne
 *
 * Words that begin with # or a bracket, and no words:
 *
 * ```text words/sen.mdx
 * ---
 * term: #SEN
 * meaning: [draft]
 * plainly:
 * ---
 * ```
 *
 * > error in words/sen.mdx at `#SEN`
 * > “term” must be words on one line. It is empty.
 * > What stands after # is not read. Put it in quotes: term: '#SEN'
 *
 * > error in words/sen.mdx at `[draft]`
 * > “meaning” must be words on one line. It is a list.
 * > Put the words in quotes: meaning: '[draft]'
 *
 * > error in words/sen.mdx at `plainly`
 * > “plainly” must be words on one line. It is empty.
 * > Type it after the colon, or delete the line if you can do without it.
 *
 * A list of people that is no list, and an empty school.yaml:
 *
 * ```text people.yaml
 * id: jo-marsh
 * ```
 *
 * ```text school.yaml
 * ```
 *
 * > error in people.yaml at `id: jo-marsh`
 * > This file must be a list.
 * > Begin each entry with a dash and a space: - id: jo-marsh
 *
 * > error in school.yaml
 * > This file is empty.
 * > Copy this file from the sample school, and change the words.
 *
 * A web address and a colour:
 *
 * ```yaml school.yaml
 * website: www.school.example
 * colours: { accent: green }
 * ```
 *
 * > error in school.yaml at `www.school.example`
 * > “website” must be a web address that begins with https://. It is “www.school.example”.
 * > Type website: https://www.school.example
 *
 * > error in school.yaml at `green`
 * > “colours.accent” must be a colour in quotes: # and six figures or letters a to f, such as '#0b5351'. It is “green”.
 * > Type it like this: accent: '#0b5351'
 */
export const wrongValueRule = 'wrong-value';

/** A value as a message shows it. */
export function shownValue(value: unknown): string {
  if (value === null || value === '') return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a group of fields';
  const words = String(value).replace(/\s+/g, ' ').trim();
  return `“${words.length > 60 ? `${words.slice(0, 57)}…` : words}”`;
}
