import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openSiteInBrowser, type SiteInBrowser } from '../site-in-browser.ts';

/** One page of each kind. The gate looks at all of them; these tests look more closely. */
const pages = [
  '/',
  '/worried/',
  '/not-happy/',
  '/money/',
  '/people/',
  '/outside-help/',
  '/formats/',
  '/policies/accessibility-plan/',
  '/letters/first-meeting/',
  '/words/',
  '/words/senco/',
  '/a-z/',
  '/search/',
  '/booklets/guide-for-parents/',
  '/404.html',
];

/** A phone, and a computer. */
const widths = [320, 1280];

let browser: SiteInBrowser;
beforeAll(async () => {
  browser = await openSiteInBrowser(inject('site'));
});
afterAll(() => browser.close());

describe.each(widths)('at %i pixels', (width) => {
  test.each(pages)('%s is easy to read', async (path) => {
    const page = await browser.open(path, { width });
    const found = await measure(page);
    expect(found.texts).toBeGreaterThan(10);
    expect(found.sideways, 'wider than the screen').toEqual([]);
    expect(found.small, 'letters below 14 pt').toEqual([]);
    expect(found.tight, 'lines closer than 1.5').toEqual([]);
    expect(found.long, 'lines of more than 66 characters').toEqual([]);
    expect(found.notLeft, 'text that is not left aligned').toEqual([]);
    expect(found.italic, 'italics or blocks of capitals').toEqual([]);
    expect(found.littleTargets, 'things to press below 44 pixels').toEqual([]);
    await page.close();
  });
});

test('the measure finds what is wrong', async () => {
  const page = await browser.open('/worried/', { width: 320 });
  await page.evaluate(() => {
    const bad = document.createElement('p');
    bad.textContent = 'word '.repeat(60);
    Object.assign(bad.style, { fontSize: '10px', lineHeight: '1', textAlign: 'justify', fontStyle: 'italic', whiteSpace: 'nowrap' });
    const link = Object.assign(document.createElement('a'), { href: '/', textContent: 'x' });
    document.querySelector('main')?.append(bad, link);
  });
  const found = await measure(page);
  for (const kind of ['sideways', 'small', 'tight', 'long', 'notLeft', 'italic', 'littleTargets'] as const) {
    expect(found[kind], kind).not.toEqual([]);
  }
  await page.close();
});

test.each(pages)('%s has contrast of 7 to 1, and no fault that axe knows', async (path) => {
  const page = await browser.open(path, { width: 1280 });
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations, passes } = await page.evaluate(() =>
    (
      globalThis as unknown as {
        axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[]; passes: { id: string }[] }> };
      }
    ).axe.run({
      rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
    }),
  );
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(passes.map(({ id }) => id)).toContain('color-contrast-enhanced');
  await page.close();
});

test('every stop of the Tab key is seen, in the order of the page, and the first leads past the menu', async () => {
  const page = await browser.open('/worried/', { width: 1280 });
  const stops: { text: string; seen: boolean }[] = [];
  const all = await page.locator('a[href], button, input').count();
  for (let press = 0; press < all; press += 1) {
    await page.keyboard.press('Tab');
    stops.push(
      await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const { width, height, left } = element.getBoundingClientRect();
        return {
          text: element.textContent?.trim() ?? '',
          seen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && width > 0 && height > 0 && left >= 0,
        };
      }),
    );
  }
  expect(stops.filter(({ seen }) => !seen)).toEqual([]);
  expect(stops[0]?.text).toBe('Skip to the main part');
  await page.goto(page.url());
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  await page.close();
});

test('a guide page loads its words and its style, from our own origin, and nothing else', async () => {
  const page = await browser.open('/worried/', { width: 360 });
  expect(page.requested.map((url) => new URL(url).pathname.replace(/\.[\w-]+\.css$/, '.css'))).toEqual(['/worried/', '/_astro/Page.css']);
  expect(page.requested.every((url) => url.startsWith(browser.origin))).toBe(true);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.locator('script').count()).toBe(0);
  await page.close();
});

test('a guide page stands in the order that a worried parent needs', async () => {
  const page = await browser.open('/worried/', { width: 360 });
  const headings = await page.locator('h1, h2').allTextContents();
  expect(headings.slice(0, 4)).toEqual([headings[0], 'In short', 'Who to ask', 'On this page']);
  await expect(page.locator('.contact').first().textContent()).resolves.toMatch(/Ring\s*01632 960 1\d\d\s*Best time/);
  expect(await page.locator('nav[aria-label="Where you are"] li').first().textContent()).toBe('Home');
  expect(await page.locator('footer').textContent()).toContain('Ask for this on paper, free.');
  expect(await page.locator('.dates').textContent()).toMatch(/last checked this page on\s*7 September 2026/);
  await page.close();
});

test('the first use of a word leads to its meaning, once on a page, and its meaning is printed', async () => {
  const page = await browser.open('/plan/', { width: 1280 });
  const links = await page.locator('a.word').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links.length).toBeGreaterThan(3);
  expect(new Set(links).size).toBe(links.length);
  const explained = await page.locator('.words-here dt a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(explained).toEqual(links);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.words-here dd').first().isVisible()).toBe(true);
  expect(await page.locator('nav').filter({ visible: true }).count()).toBe(0);
  await page.close();
});

/** What a person would stumble over on a page, each as a few words of the text concerned. */
function measure(page: Page) {
  return page.evaluate(() => {
    const found = {
      texts: 0,
      sideways: [] as string[],
      small: [] as string[],
      tight: [] as string[],
      long: [] as string[],
      notLeft: [] as string[],
      italic: [] as string[],
      littleTargets: [] as string[],
    };
    if (document.documentElement.scrollWidth > innerWidth) found.sideways.push(`${document.documentElement.scrollWidth} pixels`);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = node.textContent?.trim() ?? '';
      if (!element || words === '' || !element.checkVisibility() || element.closest('noscript, template, script, style')) continue;
      found.texts += 1;
      const style = getComputedStyle(element);
      const scale = element.closest('svg')
        ? (element.closest('svg')?.getBoundingClientRect().width ?? 0) / (element.closest('svg')?.viewBox.baseVal.width ?? 1)
        : 1;
      const size = Number.parseFloat(style.fontSize) * scale;
      if (size < 18.66) found.small.push(`${size.toFixed(1)}: ${words.slice(0, 40)}`);
      if (!element.closest('svg') && style.lineHeight !== 'normal' && Number.parseFloat(style.lineHeight) / size < 1.499)
        found.tight.push(words.slice(0, 40));
      if (!['start', 'left', '-webkit-auto'].includes(style.textAlign) && !element.closest('.number, button, .stages'))
        found.notLeft.push(words.slice(0, 40));
      if (style.fontStyle !== 'normal' || style.textTransform === 'uppercase') found.italic.push(words.slice(0, 40));
    }
    for (const block of document.querySelectorAll('main p, main li, main dd, footer p')) {
      if (!block.checkVisibility() || block.querySelector('p, ul, ol, dl')) continue;
      const longest = longestLine(block);
      if (Math.round(longest) > 66) found.long.push(`${longest}: ${block.textContent?.trim().slice(0, 60)}`);
    }
    for (const target of document.querySelectorAll<HTMLElement>('a[href], button, input, summary')) {
      if (!target.checkVisibility() || target.className === 'skip' || isInSentence(target)) continue;
      const { width, height } = target.getBoundingClientRect();
      if (width < 43.9 || height < 43.9)
        found.littleTargets.push(`${width.toFixed(0)} x ${height.toFixed(0)}: ${target.textContent?.trim()}`);
    }
    return found;

    function longestLine(block: Element): number {
      const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      const lines = new Map<number, number>();
      const range = document.createRange();
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        for (const word of (node.textContent ?? '').matchAll(/\S+/g)) {
          range.setStart(node, word.index);
          range.setEnd(node, word.index + word[0].length);
          const rects = [...range.getClientRects()];
          const whole = rects.reduce((sum, { width }) => sum + width, 0) || 1;
          for (const { bottom, width } of rects) {
            const line = Math.round(bottom / 10);
            lines.set(line, (lines.get(line) ?? -1) + (word[0].length * width) / whole + 1);
          }
        }
      }
      return Math.max(0, ...lines.values());
    }

    /** WCAG 2.5.5 leaves out links in a sentence, whose size is set by its line. */
    function isInSentence(target: Element): boolean {
      const block = target.closest('p, li, dd, dt, td, th, figcaption, label, nav');
      const around = [...(block?.childNodes ?? [])].filter((node) => node !== target && !node.contains(target));
      return getComputedStyle(target).display === 'inline' && around.some((node) => (node.textContent ?? '').trim().length > 1);
    }
  });
}
