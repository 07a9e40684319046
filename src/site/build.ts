import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AstroInlineConfig, build, dev, type ViteUserConfig } from 'astro';
import type { Plugin } from 'vite';
import shared from '../../astro.config.mjs';
import type { School } from '../schema/index.ts';
import { schoolColours } from './colours.ts';
import { cleanedDrawings } from './drawings.ts';
import { filesInPreview } from './files-in-preview.ts';
import { type Settings, useSettings } from './settings.ts';

/** What Astro needs to know of a school. */
export interface SiteJob extends Settings {
  /** The school's own work folder, which Astro may fill. */
  work: string;
  /** Where the site's address begins, and its accent colour. */
  school: Pick<School, 'website' | 'colours'>;
  /** What the preview adds. */
  plugins?: Plugin[];
}

/** A site that was built. */
export interface BuiltSite {
  /** How many HTML pages it has. */
  pages: number;
}

/**
 * Builds the pages of a school into a folder.
 * @throws if Astro cannot: `check` has refused what is wrong in the content, so a failure here is a fault of ours
 */
export async function buildSite(job: SiteJob, out: string): Promise<BuiltSite> {
  await rm(out, { recursive: true, force: true });
  await build({ ...(await options(job)), outDir: out, logLevel: 'error' });
  const files = await readdir(out, { recursive: true });
  await removeUnnamed(out, files);
  return { pages: files.filter((path) => path.endsWith('.html')).length };
}

/** What tells the files of `_astro/` apart: `AvfWs5Jx_1i5Ejr.jpg`. What stands before it is the editor's, with any sign in it. */
const hashAndEnding = /(?<=\.)[\w-]+\.\w+/g;

/** Takes out what no page names. Astro may leave the originals of pictures behind, with all that a camera wrote into them. */
async function removeUnnamed(out: string, files: string[]): Promise<void> {
  const assets = files.filter((path) => dirname(path) === '_astro');
  const named = new Set<string>();
  for (const path of files.filter((each) => /\.(?:html|css|js)$/.test(each))) {
    for (const [ending] of (await readFile(join(out, path), 'utf8')).matchAll(hashAndEnding)) named.add(ending);
  }
  await Promise.all(assets.filter((path) => !named.has(basename(path).split('.').slice(-2).join('.'))).map((path) => rm(join(out, path))));
}

/** Starts the live preview. It stays up until it is stopped. Astro says nothing: `dev` tells what is wrong in words of its own. */
export async function previewSite(job: SiteJob, port: number): Promise<{ address: string; stop(): Promise<void> }> {
  const server = await dev({ ...(await options(job)), logLevel: 'silent', server: { port, host: '127.0.0.1' } });
  return { address: `http://127.0.0.1:${server.address.port}${folderOf(job.school.website) || '/'}`, stop: () => server.stop() };
}

async function options({ content, work, school, today, formats, plugins = [] }: SiteJob): Promise<AstroInlineConfig> {
  await mkdir(work, { recursive: true });
  useSettings({ content: resolve(content), today, formats });
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  return {
    ...shared,
    configFile: false,
    root: work,
    cacheDir: join(work, 'cache'),
    site: new URL(school.website).origin,
    base: folderOf(school.website) || '/',
    vite: {
      ...shared.vite,
      cacheDir: join(work, 'vite'),
      plugins: [
        fromPackage(),
        cleanedDrawings(resolve(content), join(work, 'drawings')),
        schoolColours(school.colours.accent),
        filesInPreview(folderOf(school.website)),
        ...plugins,
      ],
      server: { fs: { allow: [packageFolder, resolve(content), work] } },
      build: { ...shared.vite?.build, rolldownOptions: { onLog: quiet } },
    },
  };
}

/** The folder of the web address that the site stands in: `https://x.example/send/` gives `/send`, one without a folder nothing. */
export function folderOf(website: string): string {
  return new URL(website).pathname.replace(/\/$/, '');
}

const packageFolder = fileURLToPath(new URL('../../', import.meta.url));
const languageFolder = fileURLToPath(new URL('../language/', import.meta.url)).replaceAll('\\', '/');
const imageService = fileURLToPath(new URL('./image-service.ts', import.meta.url));
const configFile = fileURLToPath(new URL('../content.config.ts', import.meta.url));

/**
 * A school's folder has no packages of its own: what its rendered pages import is found from ours.
 * `sharp` is a native program, which Astro leaves outside the bundled pages; they are told where it is.
 */
function fromPackage(): Plugin {
  return {
    name: 'plainbook-packages',
    enforce: 'pre',
    resolveId(id, importer, given) {
      if (id === 'virtual:plainbook/image-service') return imageService;
      if (!/^(?:astro|@astrojs\/[^/]+)(?:\/|$)/.test(id) || importer === configFile) return null;
      return this.resolve(id, configFile, { ...given, skipSelf: true });
    },
    // Pages say dates and sums in words. What else stands in that folder is the check's, with a whole dictionary below it.
    transform: (_, id) => (id.startsWith(languageFolder) ? { moduleSideEffects: false } : null),
    renderChunk: (code) => code.replaceAll(/(from\s*|import\s*\()(["'])sharp\2/g, `$1$2${import.meta.resolve('sharp')}$2`),
  };
}

/** Vite warns once for each page of MDX about a mark that Astro puts there. It means nothing to an office. */
const quiet: OnLog = (level, log, handle) => {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
};

type OnLog = NonNullable<NonNullable<NonNullable<ViteUserConfig['build']>['rolldownOptions']>['onLog']>;
