import { expect, test } from 'vitest';
import { jsonReport } from '../../src/check/index.ts';
import { hostileReport, reportOf, steering } from './sample-report.ts';

test('has a summary, problems with exactly their ten fields, the duties and the scores', () => {
  expect(jsonReport({ ...reportOf('x'), school: 'Small School', checkedOn: '2026-11-20' })).toMatchInlineSnapshot(`
    "{
      "summary": {
        "errors": 1,
        "warnings": 0,
        "files": 1,
        "checked": {
          "pages": 1,
          "people": 0
        }
      },
      "problems": [
        {
          "file": "guide/worried.mdx",
          "line": 12,
          "column": 6,
          "endLine": 12,
          "endColumn": 11,
          "severity": "error",
          "rule": "some-rule",
          "message": "This is wrong.",
          "fix": "Type that.",
          "source": "A law"
        }
      ],
      "duties": [],
      "scores": {}
    }
    "
  `);
});

test('holds all that was found, whatever it says, and nothing that steers a terminal', () => {
  const said = jsonReport(hostileReport);
  expect(steering.exec(said)).toBeNull();
  const { summary, problems, duties } = JSON.parse(said);
  expect(summary).toEqual(hostileReport.summary);
  expect(duties.length).toBe(hostileReport.duties.length);
  const messages = problems.map(({ message }: { message: string }) => message);
  expect(messages).toEqual(hostileReport.problems.map(({ message }) => message.toWellFormed()));
});
