import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { accept, aCaseScene, type CaseScene } from '#tests/integration/cases/case-scene';
import { accessibilityFindings, sidewaysScroll } from '#tests/support/accessibility';
import { launchBrowser } from '#tests/support/browser';
import { firstLoadBytes } from '#tests/support/first-load';
import { startProduct, type RunningProduct } from '#tests/support/running-product';
import { signInAs } from '#tests/support/sign-in';

/** Work on cases with the keyboard, in the built product: done and undone, the pages around, a comment. */

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
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

async function flawsOf(page: Page): Promise<string[]> {
  const findings = (await accessibilityFindings(page)).map((finding) => `${page.url()}: ${finding}`);
  await page.setViewportSize({ width: 320, height: 800 });
  if ((await sidewaysScroll(page)) > 0) findings.push(`${page.url()} scrolls sideways at 320 px`);
  await page.setViewportSize({ width: 1280, height: 900 });
  return findings;
}

test('HR ticks off a step by keyboard, takes it back, and finds it on board, calendar and search', async () => {
  const context = await browser.newContext({ locale: 'de-DE', baseURL: product.address });
  const [name = '', value = ''] = (await signInAs(scene.context, scene.hr)).split('=');
  await context.addCookies([{ name, value, url: product.address }]);
  const page = await context.newPage();
  const home = `/o/${scene.mine.slug}`;
  const flaws: string[] = [];
  const inspect = async () => flaws.push(...(await flawsOf(page)));
  await page.goto(home);
  await page.getByRole('button', { name: 'Tastenkürzel' }).waitFor();
  await inspect();

  await page.keyboard.press('j');
  const title = (await page.locator(':focus').textContent()) ?? '';
  expect(title).toMatch(/\S/);
  await page.keyboard.press('e');
  await page.getByText('1 Schritt ist als erledigt eingetragen.').waitFor();
  await inspect();
  await page.getByRole('button', { name: 'Rückgängig machen' }).click();
  await page.getByText('Die Änderung ist zurückgenommen.').waitFor();

  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Tastenkürzel' }).waitFor();
  await inspect();
  await page.getByLabel('Tastenkürzel verwenden').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await page.keyboard.press('b');
  expect(new URL(page.url()).pathname).toBe(home);

  for (const path of ['/board', '/cases', '/calendar', '/search?q=visum', '?later=1']) {
    await page.goto(`${home}${path}`);
    await inspect();
  }
  await page.goto(home);
  await page.getByRole('link', { name: title }).first().click();
  await page.getByLabel('Ihr Kommentar').fill(`@${scene.owner.name}, bitte nachfragen.`);
  await page.getByRole('button', { name: 'Kommentar senden' }).click();
  await page.getByText('bitte nachfragen.').waitFor();
  await inspect();
  const mail = await product.mailbox.waitFor(scene.owner.email, {
    matches: (found) => found.subject === 'Fall 1: Sie wurden in einem Kommentar angesprochen',
  });
  expect(mail.text).not.toContain('nachfragen');
  expect(flaws).toEqual([]);
  await context.close();
});

/** What a page may make a browser load before it can be used, compressed. */
const MOST_FIRST_LOAD_BYTES = 130_000;

test('no page of a case or around it loads more than 130 kB of JavaScript at first', async () => {
  const home = `/o/${scene.mine.slug}`;
  const base = `${home}/cases/${scene.caseId}`;
  const step = await product.database.caseStep.findFirstOrThrow({ where: { caseId: scene.caseId } });
  const ofCase = [
    ...[
      '',
      '/plan/routes',
      '/plan/timeline',
      '/plan/backwards',
      '/plan/costs',
      '/plan/duties',
      '/plan/offices',
    ],
    ...['/plan/print', '/events', '/versions', '/facts', '/facts/position', '/steps', `/steps/${step.id}`],
    ...[`/steps/${step.id}/comments`, '/folder', '/folder/papers/new', '/drafts', '/hand-over', '/people'],
    ...['/people/share', '/candidate', '/candidate?new', '/reminders', '/history', '/manage'],
    '/faire-integration',
  ].map((path) => `${base}${path}`);
  const around = ['', '/board', '/calendar', '/cases', '/cases/new', '/search'].map(
    (path) => `${home}${path}`,
  );
  const cookie = await signInAs(scene.context, scene.hr);
  const pages = await Promise.all(
    [...ofCase, ...around, '/check', '/verify'].map(async (path) => {
      const answer = await fetch(`${product.address}${path}`, { headers: { Cookie: cookie } });
      return { path, status: answer.status, bytes: firstLoadBytes(await answer.text()) };
    }),
  );
  expect(pages.filter(({ status }) => status !== 200)).toEqual([]);
  expect(pages.filter(({ bytes }) => bytes > MOST_FIRST_LOAD_BYTES)).toEqual([]);
});
