import type { ParseArgsConfig } from 'node:util';
import { z } from 'astro/zod';

/** One command of `plainbook`. */
export interface Command {
  /** One line for the list of commands. */
  summary: string;
  /** What `plainbook NAME --help` prints: how it is called, what it does, an example. */
  help: string;
  /** Its options, as `node:util` reads them. `--help` is added to each. */
  options: NonNullable<ParseArgsConfig['options']>;
  /**
   * Does the work.
   * @returns the exit code: 0 nothing wrong, 1 problems in the content, 2 cannot run
   */
  run(given: Given): Promise<number>;
}

/** What was typed after the command's name. */
export interface Given {
  values: Record<string, string | boolean | (string | boolean)[] | undefined>;
  positionals: string[];
}

/** A reason why a command cannot run, in words for the person who typed it. Ends the program with code 2 and no stack. */
export class CannotRun extends Error {}

/** The text of an option, or its default. */
export function text(given: Given, option: string, otherwise: string): string {
  const value = given.values[option];
  return typeof value === 'string' ? value : otherwise;
}

/**
 * The day that stands in for the clock: `--today`, or today in the school's own time zone.
 * @returns `YYYY-MM-DD`
 */
export function today(given: Given): string {
  const value = given.values.today;
  if (value === undefined) return new Intl.DateTimeFormat('en-CA', { dateStyle: 'short' }).format(new Date());
  const day = typeof value === 'string' ? value : '';
  if (!z.iso.date().safeParse(day).success) {
    throw new CannotRun(`--today must be a real date such as 2026-09-01. It is “${day}”.`);
  }
  return day;
}
