import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { accessibilityFindings, sidewaysScroll } from '#tests/support/accessibility';
import { launchBrowser } from '#tests/support/browser';
import { startProduct, type RunningProduct } from '#tests/support/running-product';

let product: RunningProduct;
let browser: Browser;

beforeAll(async () => {
  [product, browser] = await Promise.all([
    startProduct({ clockStart: '2026-11-23T09:00:00Z' }),
    launchBrowser(),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const PATHS = [
  '/',
  '/check',
  '/imprint',
  '/privacy',
  '/accessibility',
  '/login',
  '/signup',
  '/no-such-page',
  '/guide',
  '/guide/routes/16d-3',
  '/guide/law',
  '/guide/not-covered',
  '/guide/examples',
];
const WIDTHS = [320, 768, 1280];

// Contrast in every theme is computed by a unit test, and no part of a page hangs on language and width together: each
// language, theme and menu is looked into once.
test.each([
  ['de', 'light', 320],
  ['en', 'dark', 1280],
] as const)(
  'public pages in %s and %s are sound at every width',
  async (language, colorScheme, lookedInto) => {
    const context = await browser.newContext({ locale: language, colorScheme });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      const isExpected404 = message.text().includes('404') && page.url().endsWith('/no-such-page');
      if (message.type() === 'error' && !isExpected404) problems.push(`${page.url()}: ${message.text()}`);
    });
    for (const path of PATHS) {
      await page.goto(`${product.address}${path}`);
      expect(await page.getAttribute('html', 'lang')).toBe(language);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        if ((await sidewaysScroll(page)) > 0) problems.push(`${path} scrolls sideways at ${width} px`);
        for (const finding of width === lookedInto ? await accessibilityFindings(page) : [])
          problems.push(`${path} at ${width} px: ${finding}`);
      }
    }
    await context.close();
    expect(problems).toEqual([]);
  },
);

test('without scripts a reader switches the language, stays on the page and finds it remembered', async () => {
  const context = await browser.newContext({ locale: 'de', javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${product.address}/privacy`);
  await page.click('button[name=lang][value=en]');
  expect(page.url()).toBe(`${product.address}/privacy`);
  expect(await page.textContent('h1')).toBe('Privacy');
  await page.goto(`${product.address}/imprint`);
  expect(await page.textContent('h1')).toBe('Legal notice');
  await context.close();
});

test('a keyboard reaches the content with the first key', async () => {
  const context = await browser.newContext({ locale: 'de' });
  const page = await context.newPage();
  await page.goto(product.address, { waitUntil: 'networkidle' });
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Zum Inhalt springen');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  await context.close();
});

test('only the reader’s texts of the page are loaded; when their language changes elsewhere, the next page follows', async () => {
  const context = await browser.newContext({ locale: 'de' });
  const page = await context.newPage();
  const scripts: Promise<string>[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) scripts.push(response.text());
  });
  // Texts of the shared area in both languages, and one of an area that public pages do not use.
  const marks = { de: 'Zum Inhalt springen', en: 'Skip to content', cases: 'Neuer Fall' };
  const loaded = async () => {
    const all = (await Promise.all(scripts)).join('\n');
    return Object.entries(marks).flatMap(([name, text]) => (all.includes(text) ? [name] : []));
  };
  await page.goto(`${product.address}/imprint`, { waitUntil: 'networkidle' });
  expect(await loaded()).toEqual(['de']);
  await context.addCookies([{ name: 'lang', value: 'en', url: product.address }]);
  await page.click('footer a[href="/privacy"]');
  await page.waitForSelector('html[lang=en]');
  expect(await page.textContent('h1')).toBe('Privacy');
  expect(await loaded()).toEqual(['de', 'en']);
  await context.close();
});

test('after a navigation within the page the reader’s place is at its content, and menus are closed', async () => {
  const context = await browser.newContext({ locale: 'de' });
  const page = await context.newPage();
  await page.goto(product.address, { waitUntil: 'networkidle' });
  await page.click('footer a[href="/imprint"]');
  await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Impressum');
  await page.waitForFunction(() => document.activeElement?.id === 'content');
  expect(await page.locator('details[open]').count()).toBe(0);
  await context.close();
});
