import type { LocalImageService } from 'astro';
import sharpService from 'astro/assets/services/sharp';

/**
 * Astro's own service for pictures, but that one which cannot be made anew stops the build. Astro would publish it as it is,
 * with all that a camera wrote into it, such as the place. Drawings pass through: they are cleaned before Astro sees them.
 */
const imageService: LocalImageService = {
  ...sharpService,
  async transform(bytes, options, config, logger) {
    const made = await sharpService.transform(bytes, options, config, logger);
    if (made.data === bytes && made.format !== 'svg') throw new Error(`The picture ${options.src} cannot be made ready for the web.`);
    return made;
  },
};

export default imageService;
