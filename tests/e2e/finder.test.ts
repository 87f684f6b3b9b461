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
  '/services',
  '/services?place=99084&topic=recognition&audience=employer',
  '/services?place=21039',
  '/services/hwk-erfurt',
  '/services/hwk-erfurt/report',
  '/services/no-such-service',
];

test.each([
  ['de', 'light', 320],
  ['en', 'dark', 1280],
] as const)('finder and services in %s, %s, at %i px are sound', async (language, colorScheme, width) => {
  const context = await browser.newContext({
    locale: language,
    colorScheme,
    viewport: { width, height: 800 },
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    const isExpected404 = message.text().includes('404') && page.url().endsWith('/no-such-service');
    if (message.type() === 'error' && !isExpected404) problems.push(`${page.url()}: ${message.text()}`);
  });
  for (const path of PATHS) {
    await page.goto(`${product.address}${path}`, { waitUntil: 'networkidle' });
    if ((await sidewaysScroll(page)) > 0) problems.push(`${path} scrolls sideways at ${width} px`);
    for (const finding of await accessibilityFindings(page)) problems.push(`${path}: ${finding}`);
  }
  await context.close();
  expect(problems).toEqual([]);
});

test('without scripts a person finds the chamber of a place, reads its page and reports an error', async () => {
  const context = await browser.newContext({ locale: 'de', javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${product.address}/services`);
  await page.fill('#finder-place', '99084');
  await page.selectOption('#finder-topic', 'recognition');
  await page.click('form[role=search] button[type=submit]');
  expect(await page.textContent('#results-title')).toContain('Erfurt, Thüringen');
  expect(await page.inputValue('#finder-kreis')).toBe('16051');
  await page.click('text=Handwerkskammer Erfurt');
  expect(await page.textContent('h1')).toBe('Handwerkskammer Erfurt');
  await page.click('text=Fehler melden');
  await page.click('text=Meldung senden');
  expect(await page.textContent('#report')).toContain('Kreuzen Sie etwas an');
  await page.check('input[value=phone]');
  await page.click('text=Meldung senden');
  expect(await page.textContent('main')).toContain('Die Redaktion prüft Ihre Meldung');
  await context.close();
  expect(await product.database.serviceReport.findMany({ select: { serviceId: true, text: true } })).toEqual([
    { serviceId: 'hwk-erfurt', text: 'Falsch: Telefon.' },
  ]);
});

test('the map leads by keyboard to a Land, keeps what was asked and says which one is chosen', async () => {
  const context = await browser.newContext({ locale: 'de', viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${product.address}/services?topic=recognition`, { waitUntil: 'networkidle' });
  const map = page.getByRole('navigation', { name: 'Karte der Bundesländer' });
  expect(await map.getByRole('link').count()).toBe(16);
  // The outlines lie in a file of their own: drawn at all, they have a size.
  const box = await map.getByRole('link', { name: /^Bayern:/ }).boundingBox();
  expect(box?.width).toBeGreaterThan(50);
  await map.getByRole('link', { name: /^Bayern:/ }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/state=DE-BY/);
  await page.waitForFunction(() => document.querySelector('#results-title')?.textContent?.includes('Bayern'));
  expect(new URL(page.url()).searchParams.get('topic')).toBe('recognition');
  expect(await map.locator('[aria-current=true]').getAttribute('aria-label')).toMatch(/^Bayern:/);
  expect(await page.inputValue('#finder-topic')).toBe('recognition');
  expect(await page.inputValue('#finder-state')).toBe('DE-BY');
  await context.close();
});
