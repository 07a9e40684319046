/** Tells how a build goes: a line for each stage with what it counted and how long it took. */
export interface Progress {
  /**
   * Runs one stage and tells it.
   * @param said what to say of the result: counts, in a few words
   */
  stage<Result>(name: string, work: (soFar: (words: string) => void) => Promise<Result>, said: (result: Result) => string): Promise<Result>;
  /**
   * Starts a stage beside the next one.
   * @returns what waits for it and then tells it, so that the stages are told in their order
   */
  begin<Result>(name: string, work: () => Promise<Result>, said: (result: Result) => string): () => Promise<Result>;
  /** Writes lines below the stages. */
  say(...lines: string[]): void;
}

/** Writes to a stream. On a terminal a running stage is shown while it works. */
export function startProgress(stream: NodeJS.WriteStream = process.stdout): Progress {
  const live = stream.isTTY === true;
  const line = (name: string, words: string, end = '') => `  ${name.padEnd(8)} ${words.padEnd(52)}${end}`;
  const timed = async <Result>(work: () => Promise<Result>): Promise<{ result: Result; seconds: number }> => {
    const start = performance.now();
    const result = await work();
    return { result, seconds: (performance.now() - start) / 1000 };
  };
  const clear = () => live && stream.write('\r\u001b[2K');
  const tell = (name: string, words: string, seconds: number) =>
    stream.write(`${line(name, words, `${seconds.toFixed(1).padStart(6)} s`)}\n`);
  return {
    async stage(name, work, said) {
      const show = (words: string) => live && stream.write(`\r\u001b[2K${line(name, words)}`);
      show('…');
      try {
        const { result, seconds } = await timed(() => work((words) => void show(words)));
        clear();
        tell(name, said(result), seconds);
        return result;
      } catch (error) {
        clear();
        throw error;
      }
    },
    begin(name, work, said) {
      const running = timed(work);
      // Another stage may fail first; this one's failure is told only if somebody waits for it.
      running.catch(() => undefined);
      return async () => {
        const { result, seconds } = await running;
        tell(name, said(result), seconds);
        return result;
      };
    },
    say(...lines) {
      stream.write(`${lines.join('\n')}\n`);
    },
  };
}
