import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openSiteInBrowser, type SiteInBrowser } from '../site-in-browser.ts';

let browser: SiteInBrowser;
beforeAll(async () => {
  browser = await openSiteInBrowser(inject('site'));
});
afterAll(() => browser.close());

describe('a parent who searches', () => {
  test.each([
    ['SENCo', '/words/senco/'],
    ['money', '/money/'],
    ['dislexia', '/words/dyslexia/'],
    ['SENDCO', '/words/senco/'],
    ['EHCP', '/words/ehc-plan/'],
    ['bullying', '/feelings/'],
    ['complain', '/not-happy/'],
    ['parking', '/visiting/'],
  ])('finds “%s”', async (words, expected) => {
    const page = await browser.open(`/search/?q=${encodeURIComponent(words)}`, { width: 360 });
    const results = page.locator('main ol.results a');
    await results.first().waitFor();
    const addresses = await results.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(addresses.slice(0, 3)).toContain(expected);
    expect(await page.locator('[role=status]').textContent()).toMatch(/^\d+ pages? found/);
    expect(page.errors).toEqual([]);
    await page.close();
  });

  test('gets a way on when nothing is found', async () => {
    const page = await browser.open('/search/?q=xqzzk', { width: 360 });
    await page.getByText('No pages found').waitFor();
    expect(await page.locator('main ol.results li').count()).toBe(0);
    expect(await page.locator('main a[href="/a-z/"]').count()).toBe(1);
    expect(await page.locator('main a[href^="tel:"]').count()).toBe(1);
    await page.close();
  });

  test('asks again on the page, and can go back', async () => {
    const page = await browser.open('/search/?q=money', { width: 360 });
    await page.locator('ol.results a').first().waitFor();
    await page.getByLabel('Search our pages').fill('Braille');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Pages about “Braille”' }).waitFor();
    expect(new URL(page.url()).search).toBe('?q=Braille');
    await page.goBack();
    await page.getByRole('heading', { name: 'Pages about “money”' }).waitFor();
    await page.close();
  });

  test('reads words that look like code as words', async () => {
    const page = await browser.open(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`, { width: 360 });
    await page.getByRole('heading', { name: /“<img src=x/ }).waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    await page.close();
  });

  test('without JavaScript is led to the A to Z', async () => {
    const page = await browser.open('/', { width: 360, javaScript: false });
    await page.getByLabel('Search our pages').fill('money');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/a-z/**');
    expect(await page.locator('h1').textContent()).toBe('A to Z');
    expect(await page.getByRole('link', { name: 'SENCo', exact: true }).count()).toBeGreaterThan(0);
    await page.close();
  });
});
