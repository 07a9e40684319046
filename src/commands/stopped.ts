import type { Report } from '../check/index.ts';

/** Problems that somebody can mend stop the build: in the content, or on a page. */
export class Stopped extends Error {
  readonly report: Report;

  constructor(report: Report) {
    super('The build was stopped by problems.');
    this.report = report;
  }
}
