import { gzipSync } from 'node:zlib';

import type { Browser, BrowserContext, Page } from 'playwright-core';
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

const PASSWORD = 'sieben bunte Segel';
/** What a page may make a phone download and read before it can be used. */
const MOST_SCRIPT_BYTES = 130_000;

const newContext = (locale: 'de' | 'en', javaScriptEnabled = true): Promise<BrowserContext> =>
  browser.newContext({ locale, javaScriptEnabled, baseURL: product.address });

async function soundness(page: Page): Promise<string[]> {
  const problems: string[] = [];
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    if ((await sidewaysScroll(page)) > 0) problems.push(`${page.url()} scrolls sideways at ${width} px`);
    problems.push(
      ...(await accessibilityFindings(page)).map((finding) => `${page.url()} at ${width}: ${finding}`),
    );
  }
  return problems;
}

/** Bytes of JavaScript, compressed, that a visitor with an empty cache loads with a page. */
async function scriptBytes(context: BrowserContext, path: string): Promise<number> {
  const page = await context.newPage();
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (/\.js($|\?)/.test(response.url())) sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await page.close();
  return total;
}

async function answer(page: Page, texts: { occupation: string; country: string }): Promise<void> {
  await page.locator('[name=occupation]').fill(texts.occupation);
  await page.locator('[name=place]').fill('01067');
  await page.locator('[name=salary]').fill('38.000');
  await page.locator('[name=start]').selectOption('2027-09');
  await page.locator('[name=country]').fill(texts.country);
  await page.locator('[name=qualification][value=vocational]').check();
  await page.locator('[name=recognition]').selectOption('not-applied');
  await page.locator('[name=german]').selectOption('B1');
}

test('the quick check answers without scripts, and puts nothing about the person into the address', async () => {
  const context = await newContext('en', false);
  const page = await context.newPage();
  await page.goto('/');
  await page
    .getByRole('link', { name: /^Quick check/ })
    .first()
    .click();
  await answer(page, { occupation: 'Nurse', country: 'Indja' });
  await page.getByRole('button', { name: 'Work out the plan' }).click();
  await page.getByRole('button', { name: 'India', exact: true }).click();
  await page.getByRole('heading', { name: 'Your first plan' }).waitFor();
  expect(new URL(page.url()).search).toBe('?index');
  expect(await page.getByLabel('Link to this quick check').inputValue()).toBe(
    `${product.address}/check?occupation=nurse&start=2027-09&place=01067&salary=38000`,
  );
  await page.getByRole('button', { name: 'Dieses Ergebnis auf Deutsch zeigen' }).click();
  await page.getByRole('heading', { name: 'Ihr erster Fahrplan' }).waitFor();
  expect(await page.locator('[name=country]').last().inputValue()).toBe('Indien');
  await context.close();
});

test('a quick check becomes a case after signing up, and the wizard loses nothing to a reload or to a second window', async () => {
  const context = await newContext('de');
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`));
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

  await page.goto('/check');
  problems.push(...(await soundness(page)));
  await answer(page, { occupation: 'Pflegefachfrau', country: 'Indien' });
  await press('Fahrplan ausrechnen');
  await page.getByRole('heading', { name: 'Ihr erster Fahrplan' }).waitFor();
  problems.push(...(await soundness(page)));
  await press('Als Fall speichern');
  await page.getByRole('heading', { name: 'Schnellcheck als Fall speichern' }).waitFor();

  await page.getByRole('main').getByRole('link', { name: 'Betrieb registrieren' }).click();
  await page.getByLabel('Ihr Name').fill('Kim Muster');
  await page.getByLabel('E-Mail-Adresse').fill('kim@check.example');
  await page.getByLabel('Passwort').fill(PASSWORD);
  await press('Konto anlegen');
  await page.getByRole('heading', { name: 'Schauen Sie in Ihr Postfach' }).waitFor();
  const mail = await product.mailbox.waitFor('kim@check.example');
  const link = /\S+\/confirm-email\S+/.exec(mail.text ?? '')?.[0] ?? '';
  expect(decodeURIComponent(link)).not.toMatch(/nurse|Indien|IN\b/);
  await page.goto(link);
  await page.getByLabel('Passwort').fill(PASSWORD);
  await press('Bestätigen und anmelden');
  await page.getByRole('link', { name: 'Betrieb anlegen' }).click();
  await page.getByLabel('Name des Betriebs').fill('Pflege Muster GmbH');
  await page.getByLabel('Postleitzahl').fill('01067');
  await press('Betrieb anlegen');
  await page.waitForURL('**/check/save');
  problems.push(...(await soundness(page)));
  await page.getByLabel('Ja, die Person steht fest').check();
  await press('Fall anlegen');

  await page.waitForURL('**/facts/candidate');
  const [country, nationality, born] = [
    'candidate.country',
    'candidate.nationalities',
    'candidate.dateOfBirth',
  ].map((name) => page.locator(`[name="${name}"]`).first());
  expect(await country?.inputValue()).toBe('Indien');
  await nationality?.fill('Indien');
  await born?.fill('1995-04-01');
  await page.getByText(/^Gespeichert um/).waitFor();
  await page.reload();
  expect([await nationality?.inputValue(), await born?.inputValue()]).toEqual(['Indien', '1995-04-01']);

  // At once to the next section and back: what was typed last is there.
  await nationality?.fill('Nepal');
  await page.getByRole('link', { name: 'Qualifikation', exact: true }).click();
  await page.waitForURL('**/facts/qualification');
  await page.goBack();
  await page.waitForURL('**/facts/candidate');
  await expect.poll(() => nationality?.inputValue()).toBe('Nepal');

  await page.goForward();
  await page.waitForURL('**/facts/qualification');
  const preview = page.getByRole('complementary', { name: 'Vorschau des Fahrplans' });
  await page.locator('[name="candidate.qualification.fitsPosition"][value=yes]').check();
  await preview.getByText('Fachkraft mit Berufsausbildung').waitFor();
  problems.push(...(await soundness(page)));

  const theirs = await context.newPage();
  const title = (of: Page) => of.locator('[name="position.title"]');
  const position = page.url().replace('qualification', 'position');
  for (const opened of [page, theirs]) await opened.goto(position);
  await title(theirs).fill('Nachtdienst');
  await theirs.getByText(/^Gespeichert um/).waitFor();
  await title(page).fill('Frühdienst');
  await page.getByText('Bitte drücken Sie „Speichern“').waitFor();
  await press('Speichern und weiter');
  for (const value of ['Nachtdienst', 'Frühdienst']) await page.getByRole('cell', { name: value }).waitFor();
  problems.push(...(await soundness(page)));

  const casePath = new URL(page.url()).pathname.replace(/\/facts.*/, '');
  const fresh = await newContext('de');
  await fresh.addCookies(await context.cookies());
  const sizes: Record<string, number> = {};
  for (const path of ['/', '/check', casePath, `${casePath}/facts/position`])
    sizes[path] = await scriptBytes(fresh, path);
  expect(Object.entries(sizes).filter(([, bytes]) => bytes >= MOST_SCRIPT_BYTES)).toEqual([]);
  expect(problems).toEqual([]);
  await fresh.close();
  await context.close();
});
