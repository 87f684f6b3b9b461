import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { accept, aCaseScene, type CaseScene } from '#tests/integration/cases/case-scene';
import { actorOf } from '#tests/integration/organisations/scene';
import { accessibilityFindings, sidewaysScroll } from '#tests/support/accessibility';
import { launchBrowser } from '#tests/support/browser';
import { aPdf } from '#tests/support/files';
import { readPdf } from '#tests/support/pdf-text';
import { startProduct, type RunningProduct } from '#tests/support/running-product';
import { signInAs } from '#tests/support/sign-in';
import { waitFor } from '#tests/support/wait-for';
import { getCaseFolder } from '~/queries/folder/case-folder.server';
import { waivePaper } from '~/services/folder/waive-paper.server';

/**
 * HR makes the link, the candidate opens it on a phone and brings a paper, HR checks it and hands the folder out, an
 * office verifies the receipt, the candidate sees the check.
 */

const EMAIL = 'amina@post.example';
const PHONE = { width: 360, height: 740 };

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

/** What is wrong with the page in front of us: findings of axe, and sideways scrolling on the narrowest phone. */
async function flawsOf(page: Page): Promise<string[]> {
  const size = page.viewportSize() ?? PHONE;
  await page.setViewportSize({ width: 320, height: 640 });
  const scrolls = (await sidewaysScroll(page)) > 0 ? [`${page.url()} scrolls sideways`] : [];
  await page.setViewportSize(size);
  return [...scrolls, ...(await accessibilityFindings(page)).map((finding) => `${page.url()}: ${finding}`)];
}

async function aPage(options: { locale: string; isPhone: boolean; cookie?: string }): Promise<Page> {
  const context = await browser.newContext({
    locale: options.locale,
    baseURL: product.address,
    ...(options.isPhone ? { viewport: PHONE, isMobile: true, hasTouch: true } : {}),
  });
  const [name = '', value = ''] = (options.cookie ?? '').split('=');
  if (name !== '') await context.addCookies([{ name, value, url: product.address }]);
  return context.newPage();
}

/** The rest of the papers is not needed; the folder is complete, becomes one PDF, and an office verifies its receipt. */
async function handOver(hr: Page, base: string): Promise<string[]> {
  const { context, caseId, mine } = scene;
  const of = { organisationId: mine.id, caseId, today: '2026-11-23', language: 'de' } as const;
  const { papers } = await getCaseFolder(context.database, of);
  for (const { key } of papers.filter(({ files }) => files.length === 0))
    await waivePaper(context, {
      actor: actorOf(scene, scene.hr),
      caseId,
      paperKey: key,
      reason: 'liegt vor',
    });
  await hr.goto(`${base}/hand-over`);
  await hr.getByRole('button', { name: 'Beleg ausstellen' }).click();
  const verifyLink = hr.getByRole('link', { name: 'Prüfseite öffnen' });
  const address = (await verifyLink.getAttribute('href')) ?? '';
  await hr.getByRole('button', { name: 'PDF erstellen' }).click();
  const made = await waitFor(
    () => context.database.folderOutput.findFirst({ where: { caseId, status: 'made' } }),
    { what: 'the PDF of the folder', timeoutMs: 60_000 },
  );
  await hr.goto(`${base}/hand-over`);
  const flaws = await flawsOf(hr);
  const { pages } = await readPdf(await (await hr.request.get(`${base}/hand-over/${made.id}`)).body());
  expect(pages.join('\n')).toContain('Reisepass');
  expect(pages.join('\n')).toContain(address.split('/').at(-1));

  const office = await aPage({ locale: 'de-DE', isPhone: false });
  await office.goto(address);
  await office.getByText('Der Beleg gilt').first().waitFor();
  expect(await office.locator('main').innerText()).not.toMatch(/Amina|pass\.pdf|Mein Fall/);
  return [...flaws, ...(await flawsOf(office))];
}

test('a paper goes from the phone of the candidate into the folder, is checked, becomes a PDF with a receipt, and its check comes back', async () => {
  const flaws: string[] = [];
  const hr = await aPage({
    locale: 'de-DE',
    isPhone: false,
    cookie: await signInAs(scene.context, scene.hr),
  });
  const base = `/o/${scene.mine.slug}/cases/${scene.caseId}`;

  await hr.goto(`${base}/candidate?new`);
  await hr.locator('[name="email"]').fill(EMAIL);
  await hr.locator('[name="addressee"]').fill('Amina');
  await hr.locator('[name="language"]').selectOption('de');
  await hr.getByRole('button', { name: 'Weiter: ansehen' }).click();
  await hr.getByRole('region', { name: 'Vorschau der Seite' }).getByText('Willkommen, Amina').waitFor();
  flaws.push(...(await flawsOf(hr)));
  await hr.getByRole('button', { name: 'Link jetzt schicken' }).click();
  await hr.getByLabel('Text für einen Messenger').waitFor();
  flaws.push(...(await flawsOf(hr)));

  const invitation = await product.mailbox.waitFor(EMAIL);
  expect(invitation.subject).not.toContain('Amina');
  const link = /http\S+\/c\/[\w-]+/.exec(invitation.text)?.[0] ?? '';
  const phone = await aPage({ locale: 'de-DE', isPhone: true });
  await phone.goto(link);
  flaws.push(...(await flawsOf(phone)));
  await phone.getByRole('button', { name: 'Code schicken' }).click();
  const { text } = await product.mailbox.waitFor(EMAIL, { matches: ({ text }) => /\b\d{6}\b/.test(text) });
  await phone.getByLabel('Code mit sechs Ziffern').fill(/\b\d{6}\b/.exec(text)?.[0] ?? '');
  await phone.getByRole('button', { name: 'Seite öffnen' }).click();
  await phone.getByRole('heading', { name: 'Willkommen, Amina' }).waitFor();
  flaws.push(...(await flawsOf(phone)));
  await phone.getByRole('link', { name: 'Meine Daten' }).click();
  await phone.getByRole('heading', { name: 'Ihre Daten' }).waitFor();
  flaws.push(...(await flawsOf(phone)));

  await phone.getByRole('link', { name: 'Unterlagen', exact: true }).click();
  const passport = phone.locator('#paper-passport');
  await passport.locator('input[type=file]').setInputFiles([
    { name: 'notiz.txt', mimeType: 'text/plain', buffer: Buffer.from('keine Unterlage') },
    { name: 'pass.pdf', mimeType: 'application/pdf', buffer: Buffer.from(await aPdf('pass', 1)) },
  ]);
  await passport.getByRole('button', { name: 'Hochladen' }).click();
  await passport.getByText('pass.pdf: angekommen').waitFor();
  await passport.getByText('notiz.txt: Diese Art von Datei nehmen wir nicht an').waitFor();
  await passport.getByText('Angekommen, wird geprüft').waitFor();
  flaws.push(...(await flawsOf(phone)));

  const file = await product.database.folderFile.findFirstOrThrow({ where: { caseId: scene.caseId } });
  await hr.goto(`${base}/folder/files/${file.id}`);
  for (const [name, value] of [
    ['result', 'in-order'],
    ['seenAs', 'original'],
    ['translation', 'none-needed'],
  ])
    await hr.locator(`input[name="${name}"][value="${value}"]`).check();
  await hr.locator('button[name=intent][value=check]').click();
  await hr.getByText('In Ordnung').first().waitFor();

  flaws.push(...(await handOver(hr, base)));

  await phone.goto(`${link}/papers?lang=ar`);
  expect(await phone.locator('html').getAttribute('dir')).toBe('rtl');
  await phone.locator('#paper-passport').getByText('رُوجعت وهي سليمة').waitFor();
  for (const part of ['', '/steps', '/papers', '/data', '/withdraw']) {
    await phone.goto(`${link}${part}`);
    flaws.push(...(await flawsOf(phone)));
  }
  await phone.goto('/c/forged');
  flaws.push(...(await flawsOf(phone)));

  expect(flaws).toEqual([]);
});
