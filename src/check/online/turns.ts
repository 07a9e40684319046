import type { Web } from './web.ts';

/** How long a website is left alone between two questions, in milliseconds. */
const pause = 1000;

/** Turns at each host: one question at a time, and a pause before the next. */
export class Turns {
  #web: Pick<Web, 'now' | 'wait'>;
  #last = new Map<string, Promise<unknown>>();
  #ended = new Map<string, number>();

  constructor(web: Pick<Web, 'now' | 'wait'>) {
    this.#web = web;
  }

  /** Does some work when the host's turn has come. */
  take<Result>(host: string, work: () => Promise<Result>): Promise<Result> {
    const before = this.#last.get(host) ?? Promise.resolve();
    const turn = before.then(async () => {
      const since = this.#web.now() - (this.#ended.get(host) ?? Number.NEGATIVE_INFINITY);
      if (since < pause) await this.#web.wait(pause - since);
      try {
        return await work();
      } finally {
        this.#ended.set(host, this.#web.now());
      }
    });
    this.#last.set(
      host,
      turn.catch(() => undefined),
    );
    return turn;
  }
}
