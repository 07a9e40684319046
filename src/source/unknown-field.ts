import synonyms from './field-synonyms.json' with { type: 'json' };
import { nearest } from './nearest.ts';
import { shownValue } from './wrong-value.ts';

/**
 * # unknown-field
 *
 * A file has only the fields that docs/fields.md names. A name with a slip, or one from another program, is told with the one that was meant.
 *
 * ## Good
 *
 * A field that may be left out:
 *
 * ```mdx words/sen.mdx
 * ---
 * plainly: extra help
 * ---
 * ```
 *
 * ## Bad
 *
 * Slips, other capitals, and a name from another program:
 *
 * ```text words/sen.mdx
 * ---
 * Term: SEN
 * meening: Special educational needs.
 * synonyms: [special needs]
 * ---
 * ```
 *
 * > error in words/sen.mdx at `Term`
 * > “Term” is not a field of a word.
 * > Did you mean “term”? Type that in its place.
 *
 * > error in words/sen.mdx at `meening`
 * > “meening” is not a field of a word.
 * > Did you mean “meaning”? Type that in its place.
 *
 * > error in words/sen.mdx at `synonyms`
 * > “synonyms” is not a field of a word.
 * > Did you mean “alsoCalled”? Type that in its place.
 *
 * A field that no page has, and one within a group:
 *
 * ```mdx guide/worried.mdx
 * ---
 * layout: wide
 * ---
 * ```
 *
 * ```yaml school.yaml
 * council: { name: Council, website: https://www.council.example, localOfer: https://www.council.example/offer }
 * ```
 *
 * > error in guide/worried.mdx at `layout`
 * > “layout” is not a field of a guide page.
 * > Take it out. The fields are: title, summary, inShort, section, order, searchWords, door, icon, ask, explains, reviewed, nextReview, covers.
 *
 * > error in school.yaml at `localOfer`
 * > “localOfer” is not a field of the school.
 * > Did you mean “localOffer”? Type that in its place.
 */
export const unknownFieldRule = 'unknown-field';

export function unknownField(key: string, fields: string[], present: string[], kind: string): { message: string; fix: string } {
  const meant = meantBy(
    key,
    fields.filter((field) => !present.includes(field)),
  );
  return {
    message: `${shownValue(key)} is not a field of ${kind}.`,
    fix: meant ? `Did you mean “${meant}”? Type that in its place.` : `Take it out. The fields are: ${fields.join(', ')}.`,
  };
}

/** The field that somebody meant by another name. */
export function meantBy(key: string, fields: readonly string[]): string | undefined {
  const near = nearest(key, fields);
  const known: unknown = Object.hasOwn(synonyms.fields, key) ? Reflect.get(synonyms.fields, key) : undefined;
  return near ?? fields.find((field) => field === known);
}
