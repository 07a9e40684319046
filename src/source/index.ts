/** Reads a school's folder into typed entries with places. Never throws at bad content. */
export type { Collection, Content, DataText, Entry } from './content.ts';
export type { CodeStretch } from './hidden-code.ts';
export { htmlRemedy } from './html.ts';
export type { Material } from './material.ts';
export { type MaterialKind, materialKinds, pictureKinds } from './material-kinds.ts';
export { mendedTag } from './mended-tag.ts';
export { nearest } from './nearest.ts';
export type { PageText } from './page.ts';
export { type Place, type Problem, startOfFile } from './problem.ts';
export { isFolder, readContent } from './read.ts';
export { shortNameOf } from './short-name.ts';
export { type Tag, type TagAttribute, tagAt } from './tags.ts';
export { megabytes } from './text-file.ts';
export type { YamlPath } from './yaml.ts';
