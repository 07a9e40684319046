import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'astro/zod';
import type { Answer } from './ask.ts';

const hour = 3_600_000;

/** How long an answer counts, in milliseconds: a good one a week, any other an hour, so that what was mended is soon seen. */
const lifetimes = { good: 7 * 24 * hour, bad: hour } as const;

/** An answer, and when it was given, in milliseconds since 1970. */
export interface KeptAnswer {
  at: number;
  answer: Answer;
}

/** What the web has said before, by the address. */
export type KeptAnswers = Map<string, KeptAnswer>;

const answerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('there') }),
  z.object({ kind: z.literal('moved'), to: z.url({ protocol: /^https?$/ }) }),
  z.object({ kind: z.literal('gone'), status: z.int() }),
  z.object({ kind: z.literal('refused'), status: z.int() }),
  z.object({ kind: z.literal('unreachable'), why: z.string() }),
]);

const fileSchema = z.record(z.string(), z.object({ at: z.number(), answer: answerSchema }));

/** The kept answers that still count. A file that is not there, or cannot be read, holds none. */
export async function readKeptAnswers(path: string, now: number): Promise<KeptAnswers> {
  const text = await readFile(path, 'utf8').catch(() => '{}');
  const { data } = fileSchema.safeParse(parsed(text));
  return new Map(Object.entries(data ?? {}).filter(([, { at, answer }]) => at <= now && now - at < lifetimeOf(answer)));
}

/** Keeps answers for the next check, all at once or not at all. Throws if it cannot write there. */
export async function keepAnswers(path: string, answers: KeptAnswers): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const kept = [...answers].filter(([, { answer }]) => answer.kind !== 'private').toSorted(([a], [b]) => (a < b ? -1 : 1));
  const growing = `${path}.${process.pid}`;
  await writeFile(growing, `${JSON.stringify(Object.fromEntries(kept), undefined, 1)}\n`);
  await rename(growing, path);
}

function lifetimeOf({ kind }: Answer): number {
  return kind === 'there' || kind === 'moved' ? lifetimes.good : lifetimes.bad;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
