import { dateInWords } from '../../language/index.ts';
import type { School } from '../../schema/index.ts';
import { type Content, type Entry, nearest } from '../../source/index.ts';
import { goodFor, goodUntil } from '../dates/ageing.ts';
import { photographFiles, shownPhotographs } from '../privacy/photographs.ts';
import type { Finding, Rule } from '../rule.ts';
import { shown } from '../words.ts';

/**
 * # photo-consent
 *
 * Each photograph that a page or a person shows has a note in school.yaml: who agreed that it is shown, and when. Drawings (SVG) and the
 * school’s badge need none. After two years the school asks again.
 *
 * ## Good
 *
 * A photograph with its note:
 *
 * ```picture pictures/garden.jpg
 * 60 x 40 jpeg
 * ```
 *
 * ```mdx guide/worried.mdx
 * ![Raised beds in the sun](../pictures/garden.jpg)
 * ```
 *
 * ```yaml school.yaml
 * photographs: [{ file: pictures/garden.jpg, consent: Nobody is in it, on: 2026-09-01 }]
 * ```
 *
 * A drawing, a badge, and a photograph that nobody sees:
 *
 * ```picture pictures/badge.png
 * 60 x 40 png
 * ```
 *
 * ```picture pictures/spare.jpg
 * 60 x 40 jpeg
 * ```
 *
 * ```yaml school.yaml
 * badge: { file: pictures/badge.png, alt: A flower }
 * ```
 *
 * ```mdx guide/worried.mdx
 * ![A flower](../pictures/badge.svg) ![A tree](../pictures/none.jpg) ![A hill](../pictures/100%.jpg)
 * ```
 *
 * A school.yaml with a mistake may have the note, so nothing is said:
 *
 * ```picture pictures/garden.jpg
 * 60 x 40 jpeg
 * ```
 *
 * ```mdx guide/worried.mdx
 * ![Raised beds in the sun](../pictures/garden.jpg)
 * ```
 *
 * ```yaml school.yaml
 * kind: unknown
 * ```
 *
 * ## Bad
 *
 * Photographs of a page and of a person without a note. Each is told once:
 *
 * ```picture pictures/garden.jpg
 * 60 x 40 jpeg
 * ```
 *
 * ```picture pictures/jo.webp
 * 60 x 40 webp
 * ```
 *
 * ```mdx guide/worried.mdx
 * ![Raised beds in the sun](../pictures/garden.jpg)
 *
 * ![The same beds](../pictures/garden.jpg)
 * ```
 *
 * ```yaml people.yaml
 * - id: jo-marsh
 *   photo: { file: pictures/jo.webp, alt: Mrs Marsh at her desk }
 * ```
 *
 * > error in guide/worried.mdx at `![Raised beds in the sun](../pictures/garden.jpg)`
 * > No note says that the people in this photograph agreed to be shown.
 * > Type into school.yaml: photographs: [{ file: 'pictures/garden.jpg', consent: 'who agreed, and how', on: 2026-11-20 }] with your own words and day. If nobody is in it, write that.
 *
 * > error in people.yaml at `pictures/jo.webp`
 * > No note says that the people in this photograph agreed to be shown.
 * > Type into school.yaml: photographs: [{ file: 'pictures/jo.webp', consent: 'who agreed, and how', on: 2026-11-20 }] with your own words and day. If nobody is in it, write that.
 *
 * One more photograph beside those with a note:
 *
 * ```picture pictures/garden.jpg
 * 60 x 40 jpeg
 * ```
 *
 * ```picture pictures/pond.jpg
 * 60 x 40 jpeg
 * ```
 *
 * ```mdx guide/worried.mdx
 * ![Raised beds in the sun](../pictures/garden.jpg) ![The pond](../pictures/pond.jpg)
 * ```
 *
 * ```yaml school.yaml
 * photographs: [{ file: pictures/garden.jpg, consent: Nobody is in it, on: 2026-09-01 }]
 * ```
 *
 * > error in guide/worried.mdx at `![The pond](../pictures/pond.jpg)`
 * > No note says that the people in this photograph agreed to be shown.
 * > Type into school.yaml, below “photographs”: - { file: 'pictures/pond.jpg', consent: 'who agreed, and how', on: 2026-11-20 } with your own words and day. If nobody is in it, write that.
 *
 * A note with a slip in it, and one for a photograph that is gone:
 *
 * ```picture pictures/garden.jpg
 * 60 x 40 jpeg
 * ```
 *
 * ```yaml school.yaml
 * photographs:
 *   - { file: pictures/gardn.jpg, consent: Nobody is in it, on: 2026-09-01 }
 *   - { file: pictures/trip-to-the-sea.jpg, consent: The parents of each child in it, on: 2026-09-01 }
 * ```
 *
 * > error in school.yaml at `pictures/gardn.jpg`
 * > There is no photograph “pictures/gardn.jpg” in the content folder.
 * > Did you mean “pictures/garden.jpg”? Type that in its place.
 *
 * > error in school.yaml at `pictures/trip-to-the-sea.jpg`
 * > There is no photograph “pictures/trip-to-the-sea.jpg” in the content folder.
 * > Take this note out, or put the photograph back.
 *
 * A consent of long ago:
 *
 * ```picture pictures/garden.jpg
 * 60 x 40 jpeg
 * ```
 *
 * ```yaml school.yaml
 * photographs: [{ file: pictures/garden.jpg, consent: The parents of each child in it, on: 2024-11-19 }]
 * ```
 *
 * > warning in school.yaml at `2024-11-19`
 * > They agreed on 19 November 2024, more than two years ago.
 * > Ask them again, and type the new day. If they say no, take the photograph out.
 */
export const photoConsent: Rule = {
  name: 'photo-consent',
  source:
    'UK GDPR, articles 6 and 7: a child is shown only where those who may decide for the child have agreed, and they can change their minds.',
  *find(content, { today }) {
    const { school } = content;
    if (!school) return;
    yield* withoutNote(content, school.data.photographs, today);
    yield* faultyNotes(content, school, today);
  },
};

function* withoutNote(content: Content, notes: School['photographs'], today: string): Generator<Finding> {
  for (const { photograph, file, place } of shownPhotographs(content)) {
    if (notes.some((note) => note.file === photograph)) continue;
    const note = `{ file: '${photograph}', consent: 'who agreed, and how', on: ${today} }`;
    yield {
      file,
      place,
      message: 'No note says that the people in this photograph agreed to be shown.',
      fix: `Type into school.yaml${notes.length === 0 ? `: photographs: [${note}]` : `, below “photographs”: - ${note}`} with your own words and day. If nobody is in it, write that.`,
    };
  }
}

function* faultyNotes(content: Content, { file, data, placeOf }: Entry<School>, today: string): Generator<Finding> {
  const files = photographFiles(content);
  for (const [index, note] of data.photographs.entries()) {
    if (!files.includes(note.file)) {
      const meant = nearest(note.file, files);
      yield {
        file,
        place: placeOf(['photographs', index, 'file']),
        message: `There is no photograph “${shown(note.file)}” in the content folder.`,
        fix: meant ? `Did you mean “${meant}”? Type that in its place.` : 'Take this note out, or put the photograph back.',
      };
    } else if (goodUntil('consent', note.on) < today) {
      yield {
        file,
        place: placeOf(['photographs', index, 'on']),
        severity: 'warning',
        message: `They agreed on ${dateInWords(note.on)}, more than ${goodFor('consent')} ago.`,
        fix: 'Ask them again, and type the new day. If they say no, take the photograph out.',
      };
    }
  }
}
