import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';

/**
 * What a picture is: its kind and size. Whoever asks the imported picture itself makes Astro publish the original beside the
 * widths that are made of it, with all that a camera wrote into it.
 */
export async function aboutPicture(picture: ImageMetadata): Promise<ImageMetadata> {
  const { src } = (await getImage({ src: picture })).options;
  return typeof src === 'object' && 'format' in src ? src : picture;
}

/** The address of the badge as a browser's tab shows it. */
export async function iconOf(badge: ImageMetadata): Promise<string> {
  const { format, width } = await aboutPicture(badge);
  return (await getImage(format === 'svg' ? { src: badge, format: 'svg' } : { src: badge, format: 'png', width: Math.min(64, width) })).src;
}
