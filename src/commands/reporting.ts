import { writeFile } from 'node:fs/promises';
import { githubReport, htmlReport, jsonReport, type Report, reportInWords, terminalReport } from '../check/index.ts';
import { CannotRun, type Command, type Given } from './command.ts';

/** The options of every command that ends in a report. */
export const reportOptions = { format: { type: 'string' }, out: { type: 'string' } } as const satisfies Command['options'];

/** How `--help` explains them. */
export const reportHelp = `  --format KIND   text, json, github or html (text)
  --out FILE      writes the report there`;

const kinds = ['text', 'json', 'github', 'html'] as const;

/**
 * Reads `--format` before any work is done.
 * @throws CannotRun if there is no such format
 */
export function formatAsked({ values: { format = 'text' } }: Given): (typeof kinds)[number] {
  const kind = kinds.find((known) => known === format);
  if (!kind) throw new CannotRun(`--format must be one of: ${kinds.join(', ')}. It is “${String(format)}”.`);
  return kind;
}

/**
 * Tells a report in the way that was asked for: on the terminal, or in a file.
 * @param folder where the files of the report stand, as the repository names it
 * @returns the exit code: 0 without errors, 1 with
 */
export async function tell(report: Report, given: Given, folder: string): Promise<number> {
  const kind = formatAsked(given);
  const { out } = given.values;
  const words = render(report, kind, folder, out === undefined);
  if (typeof out === 'string') {
    await writeFile(out, words).catch(() => {
      throw new CannotRun(`The report cannot be written to ${out}. Check that its folder is there, and that you may write to it.`);
    });
    console.log(`${reportInWords(report)} The report is in ${out}`);
  } else process.stdout.write(words);
  return report.summary.errors > 0 ? 1 : 0;
}

/** A report for the terminal that this runs in. */
export function forThisTerminal(report: Report): string {
  return terminalReport(report, { colour: process.stdout.isTTY === true && !process.env.NO_COLOR, width: process.stdout.columns ?? 100 });
}

function render(report: Report, kind: (typeof kinds)[number], folder: string, onTerminal: boolean): string {
  if (kind === 'json') return jsonReport(report);
  if (kind === 'github') return githubReport(report, folder);
  if (kind === 'html') return htmlReport(report);
  return `${onTerminal ? forThisTerminal(report) : terminalReport(report)}\n`;
}
