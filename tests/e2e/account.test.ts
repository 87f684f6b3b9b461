import { TOTP } from 'otpauth';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

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

/** The first link to a page of ours in a mail. */
function linkIn(text: string | undefined, path: string): string {
  const link = (text ?? '')
    .split(/[\s<>[\]()]+/)
    .find((word) => word.startsWith(`${product.address}${path}`));
  if (link === undefined) throw new Error(`no link to ${path} in the mail`);
  return link;
}

async function soundness(page: Page, canRunScripts: boolean): Promise<string[]> {
  const problems: string[] = [];
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    if ((await sidewaysScroll(page)) > 0) problems.push(`${page.url()} scrolls sideways at ${width} px`);
    const findings = canRunScripts ? await accessibilityFindings(page) : [];
    problems.push(...findings.map((finding) => `${page.url()} at ${width}: ${finding}`));
  }
  return problems;
}

/** The session ends elsewhere, while the page stays open. */
async function endSessionBehindThePage(context: BrowserContext): Promise<void> {
  const cookies = await context.cookies();
  await context.clearCookies();
  await context.addCookies(cookies.filter((cookie) => !cookie.name.includes('session_token')));
}

describe.each([
  ['without scripts', false],
  ['with scripts', true],
])('%s', (_how, javaScriptEnabled) => {
  test('a person signs up, adds the second step, and loses nothing when the session ends', async () => {
    const email = `kim-${String(javaScriptEnabled)}@test.example`;
    const context = await browser.newContext({ locale: 'de', javaScriptEnabled, baseURL: product.address });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`));
    const press = async (name: string) => {
      await page.getByRole('button', { name, exact: true }).click();
    };

    await page.goto('/signup');
    await press('Konto anlegen');
    await page.getByText('Bitte füllen Sie dieses Feld aus.').first().waitFor();
    problems.push(...(await soundness(page, javaScriptEnabled)));
    await page.getByLabel('Ihr Name').fill('Kim Muster');
    await page.getByLabel('E-Mail-Adresse').fill(email);
    await page.getByLabel('Passwort').fill(PASSWORD);
    await press('Konto anlegen');
    await page.getByRole('heading', { name: 'Schauen Sie in Ihr Postfach' }).waitFor();
    problems.push(...(await soundness(page, javaScriptEnabled)));

    const mail = await product.mailbox.waitFor(email);
    await page.goto(linkIn(mail.text, '/confirm-email'));
    problems.push(...(await soundness(page, javaScriptEnabled)));
    await page.getByLabel('Passwort').fill(PASSWORD);
    await press('Bestätigen und anmelden');
    await page.waitForURL('**/organisations/new');

    await page.goto('/account');
    await page.getByLabel('Ihr Name').fill('Kim Zwischenname');
    await endSessionBehindThePage(context);
    await press('Speichern');
    await page.getByText('Ihre Eingaben sind noch da').waitFor();
    await page.getByLabel('E-Mail-Adresse').fill(email);
    await page.getByLabel('Passwort').fill(PASSWORD);
    await press('Anmelden');
    await page.getByRole('heading', { name: 'Ihre Eingaben sind noch da' }).waitFor();
    await page.getByText('Menü').first().waitFor({ state: 'attached' });
    await press('Eingaben absenden');
    await page.getByText('Gespeichert.').waitFor();
    expect(await page.getByLabel('Ihr Name').inputValue()).toBe('Kim Zwischenname');

    const security = await page.goto('/account/security');
    expect(security?.headers()['cache-control']).toContain('no-store');
    problems.push(...(await soundness(page, javaScriptEnabled)));
    await page.getByLabel('Ihr Passwort, zur Sicherheit').fill(PASSWORD);
    await press('Einrichten');
    await page.getByRole('img', { name: /QR-Code/ }).waitFor();
    problems.push(...(await soundness(page, javaScriptEnabled)));
    const secret = ((await page.locator('.font-mono').first().textContent()) ?? '').replaceAll(' ', '');
    const phone = new TOTP({ secret });
    await page.getByLabel('Code aus Ihrer App').fill(phone.generate());
    await press('Code prüfen und einschalten');
    await page.getByRole('heading', { name: /^Ihre Wiederherstellungs/ }).waitFor();
    problems.push(...(await soundness(page, javaScriptEnabled)));
    const recoveryCodes = await page.locator('main li.select-all').allTextContents();
    expect(recoveryCodes).toHaveLength(10);

    await page.goto('/account');
    problems.push(...(await soundness(page, javaScriptEnabled)));
    await page.getByLabel('Ihr Name').fill('Kim Muster-Neu');
    await endSessionBehindThePage(context);
    await press('Speichern');
    await page.getByText('Ihre Eingaben sind noch da').waitFor();
    problems.push(...(await soundness(page, javaScriptEnabled)));
    await page.getByLabel('E-Mail-Adresse').fill(email);
    await page.getByLabel('Passwort').fill(PASSWORD);
    await press('Anmelden');
    await page.getByRole('heading', { name: 'Zweiter Schritt: Code eingeben' }).waitFor();
    problems.push(...(await soundness(page, javaScriptEnabled)));
    await page.getByText('Telefon nicht zur Hand?').click();
    await page.getByLabel('Wiederherstellungscode').fill(recoveryCodes[0] ?? '');
    await press('Mit Wiederherstellungscode anmelden');
    await page.getByRole('heading', { name: 'Ihre Eingaben sind noch da' }).waitFor();
    problems.push(...(await soundness(page, javaScriptEnabled)));
    await press('Eingaben absenden');
    await page.getByText('Gespeichert.').waitFor();
    expect(await page.getByLabel('Ihr Name').inputValue()).toBe('Kim Muster-Neu');

    await page.goto('/account/sessions');
    problems.push(...(await soundness(page, javaScriptEnabled)));
    await press('Alle anderen beenden');
    await page.getByText('Alle anderen Sitzungen sind beendet.').waitFor();
    await context.close();
    expect(problems).toEqual([]);
  });
});
