import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A page without faults, but for what is put into it. */
export function pageOf(title: string, content = '<p>You can ring us.</p>'): string {
  return `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>${title}</title><style>body { background: #fff; color: #111 }</style></head>
<body><main>
<h1>${title}</h1>
${content}
</main></body>
</html>
`;
}

/** Writes a small finished site into a temporary folder. Remove it with `rm`. */
export async function writeSite(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'plainbook-test-'));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return folder;
}

/** The same, for one test: gone when the test is over. */
export async function siteOfTest(files: Record<string, string>): Promise<string> {
  const folder = await writeSite(files);
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
