import { createHash } from 'node:crypto';
import type { ArtifactLocation, Location, Log, Region, ReportingDescriptor, Result } from 'sarif';
import about from '../../../package.json' with { type: 'json' };
import type { Problem } from '../../source/index.ts';
import type { Report } from '../report.ts';
import { type FindRulePage, rulePage } from '../rule-pages.ts';
import { jsonText } from './json-text.ts';

/**
 * A report in the format that code hosts and editors read: SARIF 2.1.0.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html
 * @param folder the content folder as the repository names it, so that a code host finds the files: `content`
 */
export function sarifReport(report: Report, folder = 'content', findPage: FindRulePage = rulePage): string {
  const names = [...new Set(report.problems.map(({ rule }) => rule))].sort();
  const fingerprint = fingerprints();
  const log: Log = {
    version: '2.1.0',
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    runs: [
      {
        tool: {
          driver: {
            name: about.name,
            version: about.version,
            semanticVersion: about.version,
            fullDescription: { text: escapeMessage(about.description) },
            rules: names.map((name) => descriptorOf(name, report.problems, findPage)),
          },
        },
        language: 'en-GB',
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [repository]: { description: { text: 'The top of the repository.' } } },
        results: report.problems.map((problem): Result => {
          const lines = report.excerpts[problem.file] ?? {};
          return {
            ruleId: problem.rule,
            ruleIndex: names.indexOf(problem.rule),
            level: problem.severity,
            message: { text: escapeMessage(`${problem.message} ${problem.fix}`) },
            locations: [locationOf(problem, lines, folder)],
            partialFingerprints: { 'plainbook/v1': fingerprint(problem, lines[problem.line]) },
          };
        }),
      },
    ],
  };
  return jsonText(log);
}

/** As GitHub's own analyses name the top of a repository. */
const repository = '%SRCROOT%';

/** Rules have no address on the web, so their page stands in the report itself, with its examples as they are typed. */
function descriptorOf(name: string, problems: readonly Problem[], findPage: FindRulePage): ReportingDescriptor {
  const page = findPage(name);
  const source = problems.find(({ rule }) => rule === name)?.source ?? '';
  const asks = plain(page?.asks ?? '');
  const [inShort] = /^.*?[.?!](?= |$)/.exec(asks) ?? [];
  const whole = asks === '' ? source : `${asks} Why: ${source}`;
  return {
    id: name,
    shortDescription: { text: escapeMessage(cut(inShort ?? whole)) },
    fullDescription: { text: escapeMessage(cut(whole)) },
    help: { text: escapeMessage(whole), ...(page ? { markdown: page.markdown } : {}) },
  };
}

/** Markdown of the documentation without its marks. */
function plain(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|`|^[-*] /gm, '')
    .replace(/\s+/g, ' ');
}

/** GitHub shows so much of a description. */
function cut(text: string): string {
  return text.length <= 1000 ? text : `${text.slice(0, 999).toWellFormed()}…`;
}

function locationOf(
  { file, line, column, endLine, endColumn }: Problem,
  lines: Readonly<Record<number, string>>,
  folder: string,
): Location {
  const region: Region = { startLine: line, startColumn: column, endLine, endColumn };
  const shown = Array.from({ length: Math.min(endLine - line + 1, longestSnippet) }, (_, after) => lines[line + after]);
  const context = shown.join('\n');
  const isWhole = shown.length === endLine - line + 1 && !shown.includes(undefined) && context.length <= longestSnippet;
  if (!isWhole) return { physicalLocation: { artifactLocation: artifactOf(file, folder), region } };

  const tail = (shown.at(-1) ?? '').length - (endColumn - 1);
  region.snippet = { text: context.slice(column - 1, context.length - Math.max(0, tail)) };
  const contextRegion: Region = { startLine: line, endLine, snippet: { text: context } };
  return { physicalLocation: { artifactLocation: artifactOf(file, folder), region, contextRegion } };
}

/** Longer pieces of a file are left in the file. */
const longestSnippet = 2_000;

/** A file of the repository, or, where the content stands outside it, of this machine. */
function artifactOf(file: string, folder: string): ArtifactLocation {
  const path = [...folder.split('/'), ...file.split('/')].map((part) => encodeURIComponent(part.toWellFormed())).join('/');
  if (/^[a-z]:/i.test(folder)) return { uri: `file:///${path.replace('%3A', ':')}` };
  if (folder.startsWith('/')) return { uri: `file://${path}` };
  return { uri: path.replace(/^(?:\.?\/)+/, ''), uriBaseId: repository };
}

/**
 * A name for each problem that stays when lines are added above it: made from the rule, the file and the words of the
 * line. Problems that have all these in common are counted.
 */
function fingerprints(): (problem: Problem, line: string | undefined) => string {
  const seen = new Map<string, number>();
  return ({ rule, file, message }, line) => {
    const hash = createHash('sha256').update(JSON.stringify([rule, file, line?.trim() || message]));
    const name = hash.digest('hex').slice(0, 16);
    seen.set(name, (seen.get(name) ?? 0) + 1);
    return `${name}:${seen.get(name)}`;
  };
}

/**
 * In a message of SARIF a number in curly brackets is a gap to fill, so brackets are doubled (3.11.5),
 * and [words](place) are a link (3.11.6).
 */
function escapeMessage(text: string): string {
  return text.replace(/[{}]/g, '$&$&').replace(/\[([^[\]]*)\]\(/g, '\\[$1\\](');
}
