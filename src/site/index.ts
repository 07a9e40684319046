/** The website: what its pages need to know, and how Astro is asked to make them. */
export { type BuiltSite, buildSite, folderOf, previewSite, type SiteJob } from './build.ts';
export { type FormatName, formatNames } from './downloads.ts';
export { publishedName } from './pictures.ts';
