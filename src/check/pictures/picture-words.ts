import { extname, posix } from 'node:path';
import type { Finding } from '../rule.ts';
import { shown } from '../words.ts';

/**
 * What is wrong with the words that stand for a picture, for those who cannot see it.
 * @param mended the words as they would be typed there, with better ones: `![Children at a table](../pictures/a.jpg)`
 */
export function faultInWords(
  alt: string,
  file: string,
  mended: (better: string) => string,
): Pick<Finding, 'message' | 'fix' | 'severity'> | undefined {
  if (alt === '')
    return {
      message: 'This picture has no words for those who cannot see it.',
      fix: `Write what it shows, such as ${mended('Children at a table')}`,
    };
  const name = posix.basename(file, extname(file));
  if (/\.(?:jpe?g|png|webp|avif|gif|svg|heic|tiff?)$/i.test(alt) || alt.toLowerCase() === name.toLowerCase())
    return {
      severity: 'warning',
      message: `“${shown(alt)}” is the name of a file. It tells nobody what the picture shows.`,
      fix: `Write what it shows, such as ${mended('Children at a table')}`,
    };
  const opening = /^(?:an? |the )?(?:image|picture|photo|photograph|graphic|icon) (?:of|showing) /i.exec(alt)?.[0];
  if (!opening) return undefined;
  const rest = alt.slice(opening.length);
  return {
    severity: 'warning',
    message: `The words begin with “${opening.trim()}”, which a screen reader says by itself.`,
    fix: `Begin with what it shows: ${mended(shown(rest.charAt(0).toUpperCase() + rest.slice(1)))}`,
  };
}
