/** Reads a school's folder into typed entries with places. Never throws at bad content. */
export type { Collection, Content, Entry } from './content.ts';
export type { CodeStretch } from './hidden-code.ts';
export { type Material, type MaterialKind, materialKinds, pictureKinds } from './material.ts';
export { nearest } from './nearest.ts';
export type { PageText } from './page.ts';
export { type Place, type Problem, startOfFile } from './problem.ts';
export { isFolder, readContent } from './read.ts';
export { type Tag, type TagAttribute, tagAt } from './tags.ts';
export { megabytes } from './text-file.ts';
