import { appendFile } from 'node:fs/promises';
import { githubSummary, type Report } from '../check/index.ts';

/**
 * Adds a report to the summary page of a GitHub workflow run, where the program runs in one.
 * https://docs.github.com/actions/reference/variables-reference
 * @param folder where the files of the report stand, as the repository names it
 */
export async function writeStepSummary(report: Report, folder: string, environment: NodeJS.ProcessEnv = process.env): Promise<void> {
  const { GITHUB_STEP_SUMMARY: file, GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = environment;
  if (!file) return;
  const files = server && repository && commit ? `${server}/${repository}/blob/${commit}` : undefined;
  await appendFile(file, githubSummary(report, { folder, files })).catch(() => {
    console.error(`The summary for GitHub could not be written to ${file}. The report itself is not touched by that.`);
  });
}
