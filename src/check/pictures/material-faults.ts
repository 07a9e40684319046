import { extname } from 'node:path';
import { type Material, materialKinds, megabytes, pictureKinds } from '../../source/index.ts';
import kinds from './material-kinds.json' with { type: 'json' };

/** What a file is for: to be shown on a page, or to be offered as it is. */
export type MaterialUse = 'picture' | 'offered';

/** The most bytes: what a phone on a slow line loads in about a minute, and in two. */
const largest: Record<MaterialUse, number> = { picture: 10_000_000, offered: 20_000_000 };

const makeSmaller: Record<MaterialUse, string> = {
  picture: 'Make it smaller in a program for pictures: 2,000 dots wide is enough.',
  offered: 'Save it with smaller pictures or in a lower quality, or part it into two.',
};

/** The most dots of a picture: a photograph from a good telephone has as many. A larger one could not be made ready for the web. */
const mostDots = 50_000_000;

/** Why a file cannot be published as what its name says, if it cannot. */
export function faultOfMaterial(
  file: string,
  { bytes, kind, dots }: Pick<Material, 'bytes' | 'kind' | 'dots'>,
  use: MaterialUse,
): { message: string; fix: string } | undefined {
  const ending = extname(file).slice(1).toLowerCase();
  if (bytes === undefined)
    return { message: 'This file cannot be opened.', fix: 'Check that you may read it, or take it out of the content folder.' };
  if (kind === 'empty') return { message: 'This file is empty.', fix: 'Save it again, or take it out of the content folder.' };
  if (kind !== materialKinds[ending])
    return {
      message: `The name of this file ends in .${ending}, but it is ${kinds.inWords[kind]}.`,
      fix: `Open it in the program that it was made with, and save it anew as .${ending}. Renaming it is not enough.`,
    };
  if (bytes > largest[use])
    return { message: `This file is too large: ${megabytes(bytes)}. The most is ${largest[use] / 1_000_000} MB.`, fix: makeSmaller[use] };
  if (pictureKinds.has(kind) && !dots)
    return { message: 'This picture is broken, and cannot be shown.', fix: 'Save it anew from where it came from, or take it out.' };
  if (dots && dots.width * dots.height > mostDots)
    return { message: `This picture has too many dots: ${number(dots.width)} by ${number(dots.height)}.`, fix: makeSmaller.picture };
  return undefined;
}

function number(value: number): string {
  return value.toLocaleString('en-GB');
}
