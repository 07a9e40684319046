import { Worker } from 'node:worker_threads';
import type { UnfinishedPdf } from './pdf.ts';
import type { Printed, PrintJob } from './print-job.ts';
import { BookError, type BookProblem } from './problem.ts';
import { proof } from './proof.ts';
import { openStore } from './store.ts';

/** Prints booklets: one worker sets a booklet while another finishes the last, and what has not changed comes from the store. */
export interface Press {
  /** Starts the workers and prints a proof, while there is other work to do: the first booklet then comes sooner. */
  makeReady(): void;
  /** @throws {BookError} as `makePdf` does */
  print(job: PrintJob): Promise<Printed>;
  /** Stops the workers, and clears away what no job of this press has asked for. */
  close(): Promise<void>;
}

/** What the second worker is sent. */
export interface FinishingJob {
  unfinished: UnfinishedPdf;
  imposed: boolean;
}

/** What a worker answers. */
export type PressAnswer<Done> = { done: Done } | { problems: BookProblem[] } | { fault: string };

/**
 * Opens a press. Its workers start when they are first needed.
 * More of them would not help, because Typst itself uses all cores.
 * @param keep a folder for finished PDFs, so that the next build finds those that have not changed
 */
export function openPress(keep: string): Press {
  const store = openStore(keep);
  let workers: { setter: PressWorker<PrintJob, UnfinishedPdf>; finisher: PressWorker<FinishingJob, Printed> } | undefined;
  const make = async (job: PrintJob): Promise<Printed> => {
    workers ??= { setter: startWorker('set'), finisher: startWorker('finish') };
    const { setter, finisher } = workers;
    return finisher.send({ unfinished: await setter.send(job), imposed: job.imposed });
  };
  return {
    makeReady() {
      void make({ ...proof, layout: 'a5', imposed: true }).catch(() => undefined);
    },
    print: (job) => store.take(job, () => make(job)),
    async close() {
      await Promise.all([workers?.setter.stop(), workers?.finisher.stop()]);
      await store.clear();
    },
  };
}

/** A worker that does one job after the other. */
interface PressWorker<Job, Done> {
  send(job: Job): Promise<Done>;
  stop(): Promise<unknown>;
}

function startWorker<Job, Done>(work: 'set' | 'finish'): PressWorker<Job, Done> {
  const worker = new Worker(new URL('./press-worker.ts', import.meta.url), { workerData: work });
  let last: Promise<unknown> = Promise.resolve();
  return {
    send(job) {
      const mine = last.then(() => ask<Job, Done>(worker, job));
      last = mine.catch(() => undefined);
      return mine;
    },
    stop: () => worker.terminate(),
  };
}

function ask<Job, Done>(worker: Worker, job: Job): Promise<Done> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void) => {
      worker.off('message', answered);
      worker.off('error', failed);
      end();
    };
    const failed = (error: Error) => settle(() => reject(error));
    const answered = (answer: PressAnswer<Done>) =>
      settle(() => {
        if ('done' in answer) resolve(answer.done);
        else reject('problems' in answer ? new BookError(answer.problems) : new Error(answer.fault));
      });
    worker.on('message', answered);
    worker.on('error', failed);
    worker.postMessage(job);
  });
}
