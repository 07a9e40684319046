import { writeFile } from 'node:fs/promises';
import { githubReport, htmlReport, jsonReport, type Report, reportInWords, sarifReport, terminalReport } from '../check/index.ts';
import { isColourWanted } from './colour.ts';
import { CannotRun, type Command, type Given } from './command.ts';
import { writeStepSummary } from './step-summary.ts';

/** The options of every command that ends in a report. */
export const reportOptions = { format: { type: 'string' }, out: { type: 'string' } } as const satisfies Command['options'];

/** How `--help` explains them. */
export const reportHelp = `  --format KIND   text, json, sarif, github or html (text)
  --out FILE      writes the report there`;

const kinds = ['text', 'json', 'sarif', 'github', 'html'] as const;

/** What one command writes beside the report, by the word that is typed after `--format`. */
export type OwnFormats = Readonly<Record<string, { called: string; write(): string }>>;

/**
 * Reads `--format` before any work is done.
 * @param own the words that only this command knows
 * @throws CannotRun if there is no such format
 */
export function formatAsked({ values: { format = 'text' } }: Given, own: readonly string[] = []): string {
  const known = [...kinds, ...own];
  const kind = known.find((one) => one === format);
  if (!kind) throw new CannotRun(`--format must be one of: ${known.join(', ')}. It is “${String(format)}”.`);
  return kind;
}

/**
 * Tells a report in the way that was asked for: on the terminal, or in a file.
 * @param folder where the files of the report stand, as the repository names it
 * @returns the exit code: 0 without errors, 1 with
 */
export async function tell(report: Report, given: Given, folder: string, own: OwnFormats = {}): Promise<number> {
  const kind = formatAsked(given, Object.keys(own));
  const { out } = given.values;
  const { called, write } = own[kind] ?? { called: 'report', write: () => render(report, kind, folder, out === undefined) };
  const words = write();
  if (typeof out === 'string') {
    await writeFile(out, words).catch(() => {
      throw new CannotRun(`The ${called} cannot be written to ${out}. Check that its folder is there, and that you may write to it.`);
    });
    console.log(`${reportInWords(report)} The ${called} is in ${out}`);
  } else process.stdout.write(words);
  if (kind === 'github') await writeStepSummary(report, folder);
  return report.summary.errors > 0 ? 1 : 0;
}

/** A report for the terminal that this runs in. */
export function forThisTerminal(report: Report): string {
  const { isTTY, columns = 100 } = process.stdout;
  return terminalReport(report, { colour: isColourWanted(process.env, isTTY === true), width: columns });
}

function render(report: Report, kind: string, folder: string, onTerminal: boolean): string {
  if (kind === 'json') return jsonReport(report);
  if (kind === 'sarif') return sarifReport(report, folder);
  if (kind === 'github') return githubReport(report, folder);
  if (kind === 'html') return htmlReport(report);
  return `${onTerminal ? forThisTerminal(report) : terminalReport(report)}\n`;
}
