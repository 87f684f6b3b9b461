import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { accessibilityFindings, sidewaysScroll } from '#tests/support/accessibility';
import { launchBrowser } from '#tests/support/browser';
import { startProduct, type RunningProduct } from '#tests/support/running-product';
import { waitFor } from '#tests/support/wait-for';

/** The whole way, in the built product with the real worker and mailbox: from sign-up to the first reminder. */

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

const EMAIL = 'erste.person@betrieb.example';
const PASSWORD = 'vierzehn bunte Segel';
const CASE_TITLE = 'Elektronik Werkstatt, Herr Vertraulich';

/** The address of the first link in a mail that leads to `path`. */
function linkTo(path: string, text: string): string {
  const found = text.split(/\s|[<>]/).find((word) => word.startsWith(`${product.address}${path}`));
  if (!found) throw new Error(`No link to ${path} in:\n${text}`);
  return found;
}

/** What is wrong with the page in front of us: findings of axe, and sideways scrolling at 320, 768 and 1280 px. */
async function flawsOf(page: Page): Promise<string[]> {
  const flaws: string[] = [];
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    if ((await sidewaysScroll(page)) > 0) flaws.push(`${page.url()} scrolls sideways at ${width} px`);
  }
  flaws.push(...(await accessibilityFindings(page)).map((finding) => `${page.url()}: ${finding}`));
  return flaws;
}

/** Fills inputs by their names; choices and text alike. */
async function fill(page: Page, values: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    // A list has several fields of one name; the first one is enough here.
    const input = page.locator(`main [name="${name}"]`).first();
    const tag = await input.evaluate((element) => `${element.tagName} ${element.getAttribute('type') ?? ''}`);
    if (tag.startsWith('SELECT')) await input.selectOption(value);
    else if (tag.endsWith('radio')) await page.locator(`main [name="${name}"][value="${value}"]`).check();
    else await input.fill(value);
  }
}

test('a person at a small firm signs up, plans a case, ticks off a step and is reminded of the next', async () => {
  const context = await browser.newContext({ locale: 'de-DE', baseURL: product.address });
  const page = await context.newPage();
  const flaws: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`);
  });
  const inspect = async () => flaws.push(...(await flawsOf(page)));
  const press = (name: string | RegExp) =>
    page.getByRole('main').getByRole('button', { name }).first().click();

  await page.goto('/signup');
  await fill(page, { name: 'Erste Person', email: EMAIL, password: PASSWORD });
  await press('Konto anlegen');
  await page.getByRole('heading', { name: 'Schauen Sie in Ihr Postfach' }).waitFor();
  const confirmation = await product.mailbox.waitFor(EMAIL);
  await page.goto(linkTo('/confirm-email', confirmation.text));
  await fill(page, { password: PASSWORD });
  await press('Bestätigen und anmelden');

  await page.waitForURL('**/organisations/new');
  await inspect();
  await fill(page, { name: 'Elektro Beispielhaft GmbH', postalCode: '99084' });
  await page.locator('main form button[type=submit]:not([aria-hidden])').click();
  await page.waitForURL(/\/o\/elektro-beispielhaft[^/]*(\/|$)/);
  const organisation = new URL(page.url()).pathname.split('/')[2] ?? '';
  await inspect();

  await page.goto(`/o/${organisation}/cases/new`);
  await inspect();
  await fill(page, { title: CASE_TITLE, occupation: 'Elektroniker', chosen: 'yes' });
  await press('Fall anlegen');
  await page.waitForURL('**/facts/position');
  const casePath = new URL(page.url()).pathname.replace('/facts/position', '');
  await inspect();
  await fill(page, {
    'position.occupationId': 'electrician',
    'position.desiredStart': '2027-09-01',
    'position.grossSalaryCentsPerYear': '42.000,00',
    'position.contract': 'open-ended',
  });
  await page.locator('main form button[type=submit]:not([aria-hidden])').first().click();
  await page.waitForURL('**/facts/candidate');
  await inspect();
  await fill(page, {
    'candidate.nationalities': 'TN',
    'candidate.country': 'TN',
    'candidate.recruitedFrom': 'TN',
    'candidate.dateOfBirth': '1994-05-02',
  });
  await page.locator('main form button[type=submit]:not([aria-hidden])').first().click();
  await page.waitForURL('**/facts/qualification');
  await inspect();
  await fill(page, {
    'candidate.qualification.kind': 'vocational',
    'candidate.qualification.country': 'TN',
    'candidate.qualification.durationMonths': '36',
    'candidate.qualification.fitsPosition': 'yes',
    'candidate.qualification.recognition': 'not-applied',
  });
  await page.locator('main form button[type=submit]:not([aria-hidden])').first().click();
  await page.waitForURL('**/facts/experience');

  await page.goto(casePath);
  await page.getByRole('heading', { name: 'Empfohlener Weg' }).waitFor();
  await inspect();
  expect(await page.getByRole('main').innerText()).toContain('§ 18a');
  await press('Fahrplan annehmen');
  await page.waitForURL(`**${casePath}/steps`);
  await page.getByText('Der Fahrplan ist angenommen').waitFor();
  await inspect();

  await page
    .getByRole('link', { name: /^Arbeitsvertrag/ })
    .first()
    .click();
  await page.waitForURL(`**${casePath}/steps/*`);
  await inspect();
  await fill(page, { doneOn: '2026-11-23' });
  await press(/erledigt/i);
  await page
    .getByText(/Erledigt am 23\.11\.2026/)
    .first()
    .waitFor();
  await inspect();

  // The next step's reminder is due at 07:00 three working days before and stands in the digest of 07:30: the worker's
  // clock jumps to just before the one, and when the digest waits, to just before the other.
  const reminder = await nextReminder();
  await product.moveWorkerTo(new Date(reminder.remindAt.getTime() - 2_000).toISOString());
  const digest = await waitingDigest();
  expect(berlinTime(digest.notBefore)).toBe('07:30');
  await product.moveWorkerTo(new Date(digest.notBefore.getTime() - 2_000).toISOString());
  const mail = await product.mailbox.waitFor(EMAIL, {
    matches: (candidate) => candidate.subject.startsWith('Fall 1'),
    timeoutMs: 60_000,
  });
  expect(berlinTime(reminder.remindAt)).toBe('07:00');
  expect(mail.subject).not.toContain('Vertraulich');
  expect(mail.html).toContain(`${product.address}${casePath}/steps/`);
  expect(mail.text).toContain(`${product.address}${casePath}/steps/`);

  await page.goto(linkTo(`${casePath}/steps/`, mail.text));
  await page
    .getByRole('button', { name: /erledigt/i })
    .first()
    .waitFor();

  await page.goto(`${casePath}/history`);
  await inspect();
  expect(flaws).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();

  /** The digest with the reminder in it, as soon as it waits in the outbox. */
  function waitingDigest(): Promise<{ notBefore: Date }> {
    const find = () =>
      product.database.outgoingMail.findFirst({
        where: { template: 'digest', status: 'pending', digestItems: { some: {} } },
        select: { notBefore: true },
      });
    return waitFor(find, { what: 'the digest in the outbox', timeoutMs: 60_000 });
  }

  /** The first reminder of the case that has not gone out. */
  async function nextReminder(): Promise<{ remindAt: Date }> {
    const found = await product.database.reminder.findFirst({
      where: { status: 'planned' },
      orderBy: { remindAt: 'asc' },
      select: { remindAt: true },
    });
    if (!found) throw new Error('No reminder is planned.');
    return found;
  }
});

/** Hours and minutes in Germany. */
function berlinTime(instant: Date): string {
  return instant.toLocaleTimeString('de-DE', {
    timeZone: 'Europe/Berlin',
    hour: '2-digit',
    minute: '2-digit',
  });
}
