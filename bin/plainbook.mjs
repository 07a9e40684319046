#!/usr/bin/env node
// Starts Plainbook on the Node that it brings along, whatever Node the machine has.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireInstalled } from './installed.mjs';

requireInstalled();
const ownFile = fileURLToPath(import.meta.url);
const stripTypes = new URL('strip-types.mjs', import.meta.url).href;

const isNewEnough = Number(process.versions.node.split('.')[0]) >= 24;
const canReadOwnSource = !ownFile.includes(`${sep}node_modules${sep}`) || process.execArgv.includes(`--import=${stripTypes}`);
if (isNewEnough && canReadOwnSource) await runHere();
else startAgain();

/** Runs this same file again, on the Node of the `node` package and able to read our source, and ends as it ends. */
function startAgain() {
  const folder = join(dirname(createRequire(import.meta.url).resolve('node/package.json')), 'bin');
  const own = ['node', 'node.exe'].map((name) => join(folder, name)).find((path) => existsSync(path));
  if (!own) {
    console.error('Plainbook needs Node 24, and its own copy was not set up.\nType: npm install-scripts approve node && npm rebuild node');
    process.exit(2);
  }
  const { status, signal } = spawnSync(
    own,
    ['--disable-warning=ExperimentalWarning', `--import=${stripTypes}`, ownFile, ...process.argv.slice(2)],
    { stdio: 'inherit' },
  );
  if (signal) process.kill(process.pid, signal);
  process.exit(status ?? 2);
}

async function runHere() {
  // Our own program is many small files. Node keeps them compiled in the system's folder for temporary files, and would make that folder.
  if (existsSync(tmpdir())) module.enableCompileCache?.();
  silenceStrippingOfTypes();
  goOnWithoutReader();
  const { main } = await import('../src/commands/main.ts');
  process.exitCode = await main(process.argv.slice(2));
}

/** Node calls the stripping of types experimental. That means nothing to an office, and the Node version is pinned. */
function silenceStrippingOfTypes() {
  const emitWarning = process.emitWarning.bind(process);
  process.emitWarning = (warning, ...rest) => {
    if (!String(warning).includes('stripTypeScriptTypes')) emitWarning(warning, ...rest);
  };
}

/** `plainbook build | head` closes the pipe early. The work goes on; what nobody reads is not written. */
function goOnWithoutReader() {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}
