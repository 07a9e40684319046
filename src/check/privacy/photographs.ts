import { posix } from 'node:path';
import { type Content, type Place, pictureKinds } from '../../source/index.ts';
import { picturesOf } from '../page-parts.ts';

/** A photograph where it is first shown. */
export interface ShownPhotograph {
  /** Its own file, counted from the content folder. */
  photograph: string;
  file: string;
  place: Place;
}

/** The files of the content folder that may be photographs: pictures made of dots by their bytes. The school’s badge is none. */
export function photographFiles({ materials, school }: Content): string[] {
  return [...materials].flatMap(([file, { kind }]) => (pictureKinds.has(kind) && file !== school?.data.badge?.file ? [file] : []));
}

/** The photographs that people and pages show, each where it is shown first. */
export function shownPhotographs(content: Content): ShownPhotograph[] {
  const ofPeople = content.people.flatMap(({ file, data, placeOf }) =>
    data.photo ? [{ photograph: posix.normalize(data.photo.file), file, place: placeOf(['photo', 'file']) }] : [],
  );
  const inPages = content.pages.flatMap((page) =>
    picturesOf(page).map(({ url, place }) => ({ photograph: posix.join(posix.dirname(page.file), decoded(url)), file: page.file, place })),
  );
  const files = new Set(photographFiles(content));
  return [...ofPeople, ...inPages].filter(({ photograph }) => files.delete(photograph));
}

/** `%20` is a space. An address that means nothing is told by the rule for pictures. */
function decoded(url: string): string {
  try {
    return decodeURI(url.trim());
  } catch {
    return url;
  }
}
