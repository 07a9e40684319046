import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../src/access/index.ts';

/**
 * Opens the browser that the accessibility gate would use, for tests that look at pages. Whoever opens it closes it:
 *
 *     const browser = await openBrowser();
 *     const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
 *     await page.goto(`${served.origin}/worried/`);
 *     await browser.close();
 */
export async function openBrowser(): Promise<Browser> {
  const { executable, args, environment } = await findBrowser();
  return chromium.launch({
    executablePath: executable,
    args,
    chromiumSandbox: !args.includes('--no-sandbox'),
    env: { ...process.env, ...environment },
  });
}
