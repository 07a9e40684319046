/** The website: what its pages need to know, and how Astro is asked to make them. */
export { type BuiltSite, buildSite, folderOf, previewSite, type SiteJob } from './build.ts';
export { tellDownloadSizes } from './download-sizes.ts';
export { type FormatName, formatNames } from './downloads.ts';
