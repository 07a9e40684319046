import { access, constants, cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { CannotRun } from './command.ts';

/** A folder for one run, that nobody else uses and that is gone afterwards. */
export interface Workplace {
  /** Where Astro may write what it likes. */
  astro: string;
  /** Where the finished site grows. */
  site: string;
  /** What one build keeps for the next. */
  kept: string;
  /** Puts the finished site in the place of the old one, all at once. */
  publish(): Promise<void>;
  /** Clears the run's folder away. */
  close(): Promise<void>;
}

/**
 * Makes a run's folder in `.plainbook/`, beside the content folder, and clears away what killed runs have left.
 * @throws CannotRun if it cannot write there, or if `out` holds something that is not a website
 */
export async function openWorkplace(content: string, out: string): Promise<Workplace> {
  const target = resolve(out);
  await refuseToOverwrite(target, resolve(content));
  const home = join(dirname(resolve(content)), '.plainbook');
  const run = join(home, `run-${process.pid}`);
  try {
    await mkdir(run, { recursive: true });
    await access(run, constants.W_OK);
  } catch {
    throw new CannotRun(`Plainbook needs to write to ${home}, and may not. Check who owns the folder.`);
  }
  await clearKilledRuns(home);
  const site = join(run, 'site');
  return {
    astro: join(run, 'astro'),
    site,
    kept: join(home, 'kept'),
    publish: () => replace(site, target, run),
    close: () => rm(run, { recursive: true, force: true }),
  };
}

/** Nothing that somebody wrote is ever lost: only an empty folder or an earlier website may be replaced. */
async function refuseToOverwrite(target: string, content: string): Promise<void> {
  if (content === target || content.startsWith(target + sep) || target.startsWith(content + sep)) {
    throw new CannotRun(`--out must be a folder apart from the content. It is ${target}, and the content is in ${content}.`);
  }
  const there: string[] = await readdir(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new CannotRun(`--out must be a folder. ${target} is something else, or cannot be opened.`);
  });
  if (there.length > 0 && !there.includes('index.html')) {
    throw new CannotRun(`${target} holds files that are not a website, and a build would replace them. Choose another folder with --out.`);
  }
}

async function clearKilledRuns(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    const pid = Number(/^run-(\d+)$/.exec(name)?.[1]);
    if (pid > 0 && pid !== process.pid && !isRunning(pid)) await rm(join(home, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Two renames: the old site steps aside, the new one takes its place. Across disks it is copied beside it first. */
async function replace(site: string, target: string, run: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const ready = (await isSameDisk(site, target)) ? site : await copyBeside(site, target);
  const old = join(dirname(target), `.${basename(target)}-old-${process.pid}`);
  const hadOld = await rename(target, old).then(
    () => true,
    () => false,
  );
  try {
    await rename(ready, target);
  } catch (error) {
    if (hadOld) await rename(old, target);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
  await rm(run, { recursive: true, force: true });
}

async function isSameDisk(from: string, target: string): Promise<boolean> {
  const probe = join(dirname(target), `.plainbook-probe-${process.pid}`);
  try {
    await mkdir(join(from, '..', 'probe'), { recursive: true });
    await rename(join(from, '..', 'probe'), probe);
    await rm(probe, { recursive: true, force: true });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EXDEV') return false;
    throw new CannotRun(`Plainbook cannot write beside ${target}. Check who owns the folder.`);
  }
}

async function copyBeside(site: string, target: string): Promise<string> {
  const copy = join(dirname(target), `.${basename(target)}-new-${process.pid}`);
  await cp(site, copy, { recursive: true });
  return copy;
}

/** A path as a person would type it from here. */
export function shortPath(path: string): string {
  const near = relative(process.cwd(), path);
  return near === '' ? '.' : near.startsWith('..') ? path : near;
}
