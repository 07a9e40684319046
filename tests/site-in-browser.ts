import type { Page } from 'playwright-core';
import { serveFolder } from '../src/access/index.ts';
import { openBrowser } from './browser.ts';

/** How a page is opened. */
interface Opening {
  /** In CSS pixels. */
  width: number;
  /** `false` for a browser with JavaScript turned off. */
  javaScript?: boolean;
}

/** A page in a browser, with what happened in it. */
interface OpenPage extends Page {
  /** The address of everything that it asked for, without the icon of the tab. */
  requested: string[];
  /** What it wrote to the console as an error, and what it threw. */
  errors: string[];
}

/** A built site, served on this machine and opened in a real browser. */
export interface SiteInBrowser {
  /** `http://127.0.0.1:43210` */
  origin: string;
  open(path: string, opening: Opening): Promise<OpenPage>;
  close(): Promise<void>;
}

/** Serves a built site and starts the browser that the gate uses. */
export async function openSiteInBrowser(folder: string): Promise<SiteInBrowser> {
  const served = await serveFolder(folder);
  const browser = await openBrowser();
  return {
    origin: served.origin,
    async open(path, { width, javaScript = true }) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: javaScript });
      const requested: string[] = [];
      const errors: string[] = [];
      const page = Object.assign(await context.newPage(), { requested, errors });
      page.on('request', (request) => requested.push(request.url()));
      page.on('pageerror', ({ message }) => errors.push(message));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await page.goto(served.origin + path);
      return page;
    },
    async close() {
      await browser.close();
      await served.close();
    },
  };
}
