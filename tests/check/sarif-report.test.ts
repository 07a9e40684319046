import type { Log, Result } from 'sarif';
import { describe, expect, test } from 'vitest';
import { type Report, sarifReport } from '../../src/check/index.ts';
import { findPage, hostile, hostileReport, nothing, problem, reportOf, reportWith, steering } from './sample-report.ts';

test('is a log of SARIF 2.1.0', () => {
  expect(
    sarifReport(reportOf('Ring <Name who="x" />'), 'content', findPage).replace(/"(semanticVersion|version)": "0.*"/g, '"$1": "…"'),
  ).toMatchInlineSnapshot(`
    "{
      "version": "2.1.0",
      "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      "runs": [
        {
          "tool": {
            "driver": {
              "name": "plainbook",
              "version": "…",
              "semanticVersion": "…",
              "fullDescription": {
                "text": "A school edits one folder of plain text; Plainbook checks it and makes an accessible website and a booklet to print."
              },
              "rules": [
                {
                  "id": "some-rule",
                  "shortDescription": {
                    "text": "Things are right."
                  },
                  "fullDescription": {
                    "text": "Things are right. Type that. Why: A law"
                  },
                  "help": {
                    "text": "Things are right. Type that. Why: A law",
                    "markdown": "# some-rule\\n\\nThings are **right**. Type \`that\`.\\n\\n## Good\\n\\n\`\`\`yaml\\ncolours: { a: b }\\n\`\`\`\\n"
                  }
                }
              ]
            }
          },
          "language": "en-GB",
          "columnKind": "utf16CodeUnits",
          "originalUriBaseIds": {
            "%SRCROOT%": {
              "description": {
                "text": "The top of the repository."
              }
            }
          },
          "results": [
            {
              "ruleId": "some-rule",
              "ruleIndex": 0,
              "level": "error",
              "message": {
                "text": "This is wrong. Type that."
              },
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "content/guide/worried.mdx",
                      "uriBaseId": "%SRCROOT%"
                    },
                    "region": {
                      "startLine": 12,
                      "startColumn": 6,
                      "endLine": 12,
                      "endColumn": 11,
                      "snippet": {
                        "text": "<Name"
                      }
                    },
                    "contextRegion": {
                      "startLine": 12,
                      "endLine": 12,
                      "snippet": {
                        "text": "Ring <Name who=\\"x\\" />"
                      }
                    }
                  }
                }
              ],
              "partialFingerprints": {
                "plainbook/v1": "8e3dba2b52a189d1:1"
              }
            }
          ]
        }
      ]
    }
    "
  `);
});

test('without problems it is a run without results', () => {
  const [run] = read(nothing).runs;
  expect([run?.results, run?.tool.driver.rules]).toEqual([[], []]);
});

describe('a result', () => {
  test('points at its rule', () => {
    const rules = ['b', 'a', 'b', 'c'];
    const [run] = read(reportWith(rules.map((rule, at) => ({ ...problem, rule, line: at + 1 })))).runs;
    expect(run?.tool.driver.rules?.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(run?.results?.map(({ ruleId, ruleIndex }) => [ruleId, ruleIndex])).toEqual([
      ['b', 1],
      ['a', 0],
      ['b', 1],
      ['c', 2],
    ]);
  });

  test('over several lines shows them all', () => {
    const report = reportWith([{ ...problem, endLine: 13, endColumn: 4 }], {
      excerpts: { [problem.file]: { 12: 'one two', 13: 'three four' } },
    });
    expect(onlyResult(report).locations?.[0]?.physicalLocation).toMatchObject({
      region: { startLine: 12, startColumn: 6, endLine: 13, endColumn: 4, snippet: { text: 'wo\nthr' } },
      contextRegion: { startLine: 12, endLine: 13, snippet: { text: 'one two\nthree four' } },
    });
  });

  test('in a line that is too long, or that is not known, shows no words', () => {
    for (const report of [reportOf('x'.repeat(3000)), reportWith([{ ...problem, endLine: 900 }]), reportWith([problem])]) {
      const { region, contextRegion } = onlyResult(report).locations?.[0]?.physicalLocation ?? {};
      expect([region?.snippet, contextRegion]).toEqual([undefined, undefined]);
    }
  });

  test.each([
    ['content', 'guide/a b%é#?.mdx', { uri: 'content/guide/a%20b%25%C3%A9%23%3F.mdx', uriBaseId: '%SRCROOT%' }],
    ['', 'c:x.yaml', { uri: 'c%3Ax.yaml', uriBaseId: '%SRCROOT%' }],
    ['.', 'index.html', { uri: 'index.html', uriBaseId: '%SRCROOT%' }],
    ['/srv/my school', 'a.mdx', { uri: 'file:///srv/my%20school/a.mdx' }],
    ['C:/school', 'a.mdx', { uri: 'file:///C:/school/a.mdx' }],
  ])('names a file as a web address does: %s, %s', (folder, file, address) => {
    expect(onlyResult(reportOf('x', { file }), folder).locations?.[0]?.physicalLocation?.artifactLocation).toEqual(address);
  });

  test('keeps its fingerprint when lines are added above it, and shares it with no other', () => {
    const line = 'Ring <Name /> and <Name />';
    const two = (at: number): Report =>
      reportWith(
        [
          { ...problem, line: at, endLine: at },
          { ...problem, line: at, endLine: at, column: 20 },
          { ...problem, line: at + 1, endLine: at + 1 },
        ],
        {
          excerpts: { [problem.file]: { [at]: line, [at + 1]: 'Other words' } },
        },
      );
    const marks = (report: Report): unknown => read(report).runs[0]?.results?.map(({ partialFingerprints }) => partialFingerprints);
    expect(marks(two(50))).toEqual(marks(two(12)));
    expect(new Set(read(two(12)).runs[0]?.results?.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints))).size).toBe(3);
  });

  test('has no gaps to fill and no links in its message', () => {
    const { message } = onlyResult(reportOf('x', { message: 'Take {0} out.', fix: 'Type ![Children](../pictures/a.svg) or [name]' }));
    expect(message.text).toBe('Take {{0}} out. Type !\\[Children\\](../pictures/a.svg) or [name]');
  });
});

test('nothing that content says breaks it', () => {
  const said = sarifReport(hostileReport);
  expect(steering.exec(said)).toBeNull();
  const log: Log = JSON.parse(said);
  expect(log.runs[0]?.results?.length).toBe(hostile.length * 2);
  for (const { locations } of log.runs[0]?.results ?? []) {
    const uri = locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '';
    expect(/^[!-~]+$/.test(uri)).toBe(true);
    expect(URL.canParse(uri, 'file:///')).toBe(true);
  }
});

function read(report: Report, folder = 'content'): Log {
  return JSON.parse(sarifReport(report, folder, findPage));
}

function onlyResult(report: Report, folder?: string): Result {
  const [result] = read(report, folder).runs[0]?.results ?? [];
  if (!result) throw new Error('There is no result.');
  return result;
}
