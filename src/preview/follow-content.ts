import { watch } from 'node:fs';
import { checkContent, type KeptFindings, type Report } from '../check/index.ts';
import { type Content, readContent } from '../source/index.ts';

/** A content folder as it stands now, and what is wrong in it. */
export interface Checked {
  content: Content;
  report: Report;
}

/** A content folder that somebody is at work in. */
export interface FollowedContent {
  /** Reads and checks what has changed, and gives the whole. What stands on disk when it is called is in it. */
  now(): Promise<Checked>;
  stop(): void;
}

/**
 * Checks a content folder after each save and whenever it is asked.
 * @param tell is handed each report; reports that say the same come one after another
 */
export function followContent(folder: string, today: string, tell: (report: Report) => void): FollowedContent {
  const kept: KeptFindings = new WeakMap();
  let content: Content | undefined;
  const check = async (): Promise<Checked> => {
    content = await readContent(folder, content);
    const report = checkContent(content, { today }, kept);
    tell(report);
    return { content, report };
  };

  // One check at a time. Who asks while one is under way gets the next one, since a file may have been saved meanwhile.
  let underWay: Promise<unknown> = Promise.resolve();
  let next: Promise<Checked> | undefined;
  const now = (): Promise<Checked> => {
    next ??= underWay.then(() => {
      next = undefined;
      const checking = check();
      underWay = checking.catch(() => undefined);
      return checking;
    });
    return next;
  };

  let waiting: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(waiting);
    // An editor writes a file in several steps.
    waiting = setTimeout(() => void now().catch(() => undefined), 100);
  });
  return {
    now,
    stop() {
      clearTimeout(waiting);
      watcher.close();
    },
  };
}
