import { resolve } from 'node:path';
import { type FormatName, formatNames } from './downloads.ts';

/**
 * What the site's pages need to know that is not content. The commands set it before Astro starts;
 * Astro loads pages in a module graph of its own, so it travels in the environment.
 */
export interface Settings {
  /** The content folder, as an absolute path. */
  content: string;
  /** The day that stands in for the clock, `YYYY-MM-DD`. */
  today: string;
  /** The formats that the booklets are made into. */
  formats: readonly FormatName[];
}

/** Sets what the pages will read. */
export function useSettings({ content, today, formats }: Settings): void {
  process.env.PLAINBOOK_CONTENT = content;
  process.env.PLAINBOOK_TODAY = today;
  process.env.PLAINBOOK_FORMATS = formats.join(',');
}

/** Reads what a command has set. Without one (`astro check`), the sample school and today. */
export function settings(): Settings {
  const formats = process.env.PLAINBOOK_FORMATS?.split(',');
  return {
    content: resolve(process.env.PLAINBOOK_CONTENT ?? 'content'),
    today: process.env.PLAINBOOK_TODAY ?? new Date().toISOString().slice(0, 10),
    formats: formatNames.filter((name) => formats?.includes(name) ?? true),
  };
}
