/**
 * # missing-field
 *
 * What a file must say, it says. docs/fields.md marks the fields that may be left out.
 *
 * ## Good
 *
 * Only the fields that must be there:
 *
 * ```text words/sen.mdx
 * ---
 * term: SEN
 * meaning: Special educational needs.
 * ---
 * ```
 *
 * ## Bad
 *
 * A page without some, and one without any:
 *
 * ```mdx guide/worried.mdx
 * ---
 * order: ~
 * section: ~
 * ---
 * ```
 *
 * ```text letters/meeting.mdx
 * ---
 * ---
 *
 * Please come in.
 * ```
 *
 * > error in guide/worried.mdx at `title: Are you worried?`
 * > “section” is missing. It must be one of: start, help, together, say, about.
 * > Add a line: section: and one of these: start, help, together, say, about.
 *
 * > error in guide/worried.mdx at `title: Are you worried?`
 * > “order” is missing. It must be a figure, such as 20.
 * > Add a line, such as: order: 20
 *
 * > error in letters/meeting.mdx
 * > Nothing stands between the two lines of three hyphens.
 * > Type the fields of a letter there, each on a line of its own: title: summary: givenBy: from: order: reviewed: nextReview:
 *
 * In a .yaml file:
 *
 * ```yaml people.yaml
 * - id: jo-marsh
 *   roles: ~
 *   replyWithin: ~
 * ```
 *
 * > error in people.yaml at `id: jo-marsh`
 * > “roles” is missing. It must be a list, each item on its own line after a dash.
 * > Add a line “roles:”, and below it each item on its own line after two spaces, a dash and a space.
 *
 * > error in people.yaml at `id: jo-marsh`
 * > “replyWithin” is missing. It must be words on one line.
 * > Add a line: replyWithin: and what it is.
 */
export const missingFieldRule = 'missing-field';
