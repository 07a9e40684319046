/** The press's workers. One sets what it is sent; the other finishes it: marks row headers, and lays pages out for a copier. */
import { parentPort, workerData } from 'node:worker_threads';
import { impose } from './imposition.ts';
import { layouts } from './layouts.ts';
import { finishPdf, setPdf } from './pdf.ts';
import type { FinishingJob, PressAnswer } from './press.ts';
import type { Printed, PrintJob } from './print-job.ts';
import { BookError } from './problem.ts';

if (workerData === 'set') parentPort?.on('message', async (job: PrintJob) => parentPort?.postMessage(await answer(set, job)));
else parentPort?.on('message', async (job: FinishingJob) => parentPort?.postMessage(await answer(finish, job)));

function set({ book, details, layout }: PrintJob) {
  return setPdf(book, details, layouts[layout]);
}

async function finish({ unfinished, imposed }: FinishingJob): Promise<Printed> {
  const pdf = await finishPdf(unfinished);
  return { pdf, imposed: imposed ? await impose(pdf.bytes) : undefined };
}

async function answer<Job, Done>(does: (job: Job) => Promise<Done>, job: Job): Promise<PressAnswer<Done>> {
  try {
    return { done: await does(job) };
  } catch (error) {
    if (error instanceof BookError) return { problems: error.problems };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
