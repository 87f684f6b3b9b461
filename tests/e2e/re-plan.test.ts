import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { accept, aCaseScene, stepOf, type CaseScene } from '#tests/integration/cases/case-scene';
import { actorOf } from '#tests/integration/organisations/scene';
import { accessibilityFindings, sidewaysScroll } from '#tests/support/accessibility';
import { launchBrowser } from '#tests/support/browser';
import { startProduct, type RunningProduct } from '#tests/support/running-product';
import { signInAs } from '#tests/support/sign-in';
import { completeStep } from '~/services/cases/complete-step.server';

/** A partial recognition arrives in a running case: it is entered, the difference is shown, the new plan accepted. */

let product: RunningProduct;
let browser: Browser;
let scene: CaseScene;

beforeAll(async () => {
  [product, browser] = await Promise.all([
    startProduct({ clockStart: '2026-11-23T09:00:00Z' }),
    launchBrowser(),
  ]);
  scene = await aCaseScene(product.database);
  await accept(scene);
  for (const key of ['job-offer', 'agreement']) {
    const step = await stepOf(scene, key);
    const doneOn = '2026-11-23';
    const actor = actorOf(scene, scene.hr);
    const target = { actor, caseId: scene.caseId, stepId: step.id, revision: step.revision };
    await completeStep(scene.context, { ...target, doneOn });
  }
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

/** What is wrong with the page in front of us: findings of axe, and sideways scrolling on a phone. */
async function flawsOf(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 800 });
  const scrolls = (await sidewaysScroll(page)) > 0 ? [`${page.url()} scrolls sideways`] : [];
  await page.setViewportSize({ width: 1280, height: 900 });
  return [...scrolls, ...(await accessibilityFindings(page)).map((finding) => `${page.url()}: ${finding}`)];
}

test('a partial recognition arrives: entered, looked at, accepted; what was finished stays', async () => {
  const context = await browser.newContext({ locale: 'de-DE', baseURL: product.address });
  const [name = '', value = ''] = (await signInAs(scene.context, scene.hr)).split('=');
  await context.addCookies([{ name, value, url: product.address }]);
  const page = await context.newPage();
  const flaws: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`);
  });
  const base = `/o/${scene.mine.slug}/cases/${scene.caseId}`;
  const main = page.getByRole('main');

  for (const part of ['timeline', 'backwards', 'costs', 'routes', 'offices', 'duties']) {
    await page.goto(`${base}/plan/${part}`);
    flaws.push(...(await flawsOf(page)));
  }
  await page.goto(`${base}/plan/routes?lang=en`);
  flaws.push(...(await flawsOf(page)));

  await page.goto(`${base}?lang=de`);
  flaws.push(...(await flawsOf(page)));
  await main.getByRole('link', { name: 'Ereignis eintragen' }).click();
  await main.getByRole('link', { name: 'Bescheid über die Anerkennung' }).click();
  await main.locator('[name="candidate.qualification.recognition"]').selectOption('partial');
  await main.locator('[name="candidate.qualification.measure"]').selectOption('in-company');
  await main.locator('[name="day"]').fill('2026-11-23');
  flaws.push(...(await flawsOf(page)));
  await main.getByRole('button', { name: 'Eintragen' }).click();

  await page.waitForURL(`**${base}/re-plan`);
  await main.getByRole('heading', { name: 'Neu planen' }).waitFor();
  expect(await main.innerText()).toContain('§ 16d');
  flaws.push(...(await flawsOf(page)));
  await main.locator('[name="reason"]').fill('Bescheid vom 23. November');
  await main.getByRole('button', { name: 'Neue Fassung annehmen' }).click();
  await page.getByText('Die neue Fassung gilt').waitFor();
  await main.getByText(/angenommen.*Fassung 2/i).waitFor();
  expect(await stepOf(scene, 'agreement')).toMatchObject({ status: 'done' });

  await page.goto(`${base}/versions`);
  await main.getByText('Bescheid vom 23. November').waitFor();
  flaws.push(...(await flawsOf(page)));
  await main.getByRole('link', { name: 'mit Fassung 1' }).click();
  await main.getByRole('heading', { name: 'Fassung 1 und Fassung 2' }).waitFor();
  flaws.push(...(await flawsOf(page)));
  await page.goto(`/o/${scene.mine.slug}/cases/law-changes`);
  flaws.push(...(await flawsOf(page)));

  expect(flaws).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
});
