import { type Content, type Material, type Place, startOfFile } from '../../source/index.ts';
import { picturesOf } from '../page-parts.ts';
import { faultOfMaterial } from '../pictures/material-faults.ts';
import { faultInField, faultInPage, isPicture } from '../pictures/picture-files.ts';
import { faultInWords } from '../pictures/picture-words.ts';
import type { Finding, Rule } from '../rule.ts';
import { shown } from '../words.ts';

/**
 * # picture
 *
 * A picture is there, is what its name says, is not too large, and is described for those who cannot see it.
 *
 * ## Good
 *
 * In a page, from another folder, from the page’s own, and by a name of its own:
 *
 * ```mdx guide/worried.mdx
 * ![A flower](../pictures/badge.svg)
 *
 * ![A hall](./hall.png "The hall")
 *
 * ![A cake][c]
 *
 * [c]: ../pictures/cake.jpg
 * ```
 * ```picture guide/hall.png
 * 20 x 20 png
 * ```
 * ```picture pictures/cake.jpg
 * 20 x 20 jpeg
 * ```
 *
 * Of a person, counted from the content folder:
 *
 * ```yaml people.yaml
 * - id: jo-marsh
 *   photo: { file: pictures/jo.JPG, alt: Mrs Marsh at her desk }
 * ```
 * ```picture pictures/jo.JPG
 * 20 x 20 jpeg
 * ```
 *
 * A school without a badge:
 *
 * ```yaml school.yaml
 * badge: ~
 * ```
 *
 * A picture that stands elsewhere is told by another rule:
 *
 * ```mdx guide/worried.mdx
 * ![A flower](https://elsewhere.example/flower.png)
 * ```
 *
 * A file to offer is told by another rule:
 *
 * ```text files/letter.docx
 * hello
 * ```
 *
 * ## Bad
 *
 * Without words, and with words that say nothing:
 *
 * ```mdx guide/worried.mdx
 * ![](../pictures/badge.svg)
 *
 * ![badge](../pictures/badge.svg)
 *
 * ![A photo of a cake](../pictures/badge.svg)
 * ```
 *
 * > error in guide/worried.mdx at `![](../pictures/badge.svg)`
 * > This picture has no words for those who cannot see it.
 * > Write what it shows, such as ![Children at a table](../pictures/badge.svg)
 *
 * > warning in guide/worried.mdx at `![badge](../pictures/badge.svg)`
 * > “badge” is the name of a file. It tells nobody what the picture shows.
 * > Write what it shows, such as ![Children at a table](../pictures/badge.svg)
 *
 * > warning in guide/worried.mdx at `![A photo of a cake](../pictures/badge.svg)`
 * > The words begin with “A photo of”, which a screen reader says by itself.
 * > Begin with what it shows: ![A cake](../pictures/badge.svg)
 *
 * A file that is not there:
 *
 * ```mdx guide/worried.mdx
 * ![A flower](../pictures/bagde.svg)
 * ```
 *
 * > error in guide/worried.mdx at `![A flower](../pictures/bagde.svg)`
 * > There is no file “pictures/bagde.svg” in the content folder.
 * > Did you mean “pictures/badge.svg”? Type ../pictures/badge.svg
 *
 * The photograph of a person, and the badge:
 *
 * ```yaml people.yaml
 * - id: jo-marsh
 *   photo: { file: ../pictures/badge.svg, alt: Picture of Mrs Marsh }
 * ```
 * ```yaml school.yaml
 * badge: { file: pictures/flower.svg, alt: flower }
 * ```
 *
 * > error in people.yaml at `../pictures/badge.svg`
 * > This picture stands outside the content folder.
 * > Copy it into content/pictures, and type: pictures/name.jpg
 *
 * > warning in people.yaml at `Picture of Mrs Marsh`
 * > The words begin with “Picture of”, which a screen reader says by itself.
 * > Begin with what it shows: alt: Mrs Marsh
 *
 * > error in school.yaml at `pictures/flower.svg`
 * > There is no file “pictures/flower.svg” in the content folder.
 * > Save the picture there, or take this out.
 *
 * > warning in school.yaml at `flower`
 * > “flower” is the name of a file. It tells nobody what the picture shows.
 * > Write what it shows, such as alt: Children at a table
 *
 * Files that are not what their names say:
 *
 * ```bytes pictures/a.jpg
 * 00000018667479706865696300000000
 * ```
 * ```picture pictures/b.png
 * 20 x 20 jpeg
 * ```
 * ```text pictures/c.jpg
 * ```
 * ```text pictures/d.gif
 * <!doctype html>
 * ```
 *
 * > error in pictures/a.jpg
 * > The name of this file ends in .jpg, but it is a HEIC photograph, as iPhones take them.
 * > Open it in the program that it was made with, and save it anew as .jpg. Renaming it is not enough.
 *
 * > error in pictures/b.png
 * > The name of this file ends in .png, but it is a JPEG picture.
 * > Open it in the program that it was made with, and save it anew as .png. Renaming it is not enough.
 *
 * > error in pictures/c.jpg
 * > This file is empty.
 * > Save it again, or take it out of the content folder.
 *
 * > error in pictures/d.gif
 * > The name of this file ends in .gif, but it is a web page.
 * > Open it in the program that it was made with, and save it anew as .gif. Renaming it is not enough.
 *
 * Drawings that do more than draw, and one that nobody can read:
 *
 * ```text pictures/badge.svg
 * <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" onload="start()">
 *   <script>start()</script>
 *   <image href="https://elsewhere.example/flower.png"/>
 * </svg>
 * ```
 * ```text pictures/torn.svg
 * <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
 *   <circle r="1"
 * ```
 *
 * > warning in pictures/badge.svg
 * > This drawing does more than draw. That part is left out when it is published: onload, <script>, href="https://elsewhere.example/flower.pn…
 * > Look at it in the preview. If something is missing, save it anew as “plain SVG”, or as .png.
 *
 * > error in pictures/torn.svg
 * > This drawing cannot be shown: its line 3 is wrong, or it is cut off there.
 * > Save it anew as “plain SVG”, or as .png.
 */
export const pictures: Rule = {
  name: 'picture',
  source: 'WCAG 2.2, 1.1.1 Non-text Content',
  *find(content) {
    yield* inPages(content);
    yield* inFields(content);
    yield* inFiles(content);
  },
};

function* inPages({ pages, files }: Content): Generator<Finding> {
  for (const page of pages) {
    const { file } = page;
    for (const { url, alt, place } of picturesOf(page)) {
      const wrong = faultInWords(alt, url, (better) => `![${better}](${shown(url)})`);
      if (wrong) yield { file, place, ...wrong };
      const missing = faultInPage(url.trim(), file, files);
      if (missing) yield { file, place, ...missing };
    }
  }
}

function* inFields({ school, people, files }: Content): Generator<Finding> {
  const named = [
    ...(school?.data.badge ? [{ picture: school.data.badge, owner: school, field: 'badge' }] : []),
    ...people.flatMap((owner) => (owner.data.photo ? [{ picture: owner.data.photo, owner, field: 'photo' }] : [])),
  ];
  for (const { picture, owner, field } of named) {
    const at = (part: string): { file: string; place: Place } => ({ file: owner.file, place: owner.placeOf([field, part]) });
    const wrong = faultInWords(picture.alt, picture.file, (better) => `alt: ${better}`);
    if (wrong) yield { ...at('alt'), ...wrong };
    const missing = faultInField(picture.file, files);
    if (missing) yield { ...at('file'), ...missing };
  }
}

/** Files to offer are another rule's. */
function* inFiles({ materials }: Content): Generator<Finding> {
  for (const [file, material] of materials) {
    if (!isPicture(file)) continue;
    const at = { file, place: startOfFile };
    const wrong = faultOfMaterial(file, material, 'picture');
    if (wrong) yield { ...at, ...wrong };
    else if (material.drawing) yield* inDrawing(at, material.drawing);
  }
}

function* inDrawing(at: { file: string; place: Place }, drawing: NonNullable<Material['drawing']>): Generator<Finding> {
  if ('fault' in drawing)
    yield {
      ...at,
      message: `This drawing cannot be shown: ${drawing.fault}.`,
      fix: 'Save it anew as “plain SVG”, or as .png.',
    };
  else if (drawing.leftOut.length > 0)
    yield {
      ...at,
      severity: 'warning',
      message: `This drawing does more than draw. That part is left out when it is published: ${shown(drawing.leftOut.join(', '))}`,
      fix: 'Look at it in the preview. If something is missing, save it anew as “plain SVG”, or as .png.',
    };
}
