import { beforeEach, describe, expect, it } from 'vitest';

import type { Organisation, Person } from '#prisma/generated/client';
import { aMembership, anOrganisation, aPerson } from '#tests/support/builders';
import { requestContext } from '#tests/support/context';
import { useDatabase } from '#tests/support/database';
import { signInAs } from '#tests/support/sign-in';
import { aScene, visit, type Scene } from '#tests/integration/organisations/scene';
import * as exchange from '~/routes/operator.exchange._index';
import * as importPage from '~/routes/operator.exchange.$import';
import * as exportFile from '~/routes/operator.exchange.export';
import * as report from '~/routes/operator.reports.$report';
import * as reports from '~/routes/operator.reports._index';
import * as checkPage from '~/routes/services_.check.$token';
import { runImport } from '~/services/directory/run-import.server';
import { newSecretToken } from '~/platform/secret-token.server';

const database = useDatabase();
let scene: Scene;
let operator: Person;
let house: Organisation;
beforeEach(async () => {
  scene = await aScene(database.client);
  operator = await aPerson(scene.context);
  house = await anOrganisation(scene.context, { kind: 'operator' });
  await aMembership(scene.context, { organisation: house, person: operator, role: 'operator' });
});

const EXCHANGE = '/operator/exchange';

async function upload(person: Person, content: string): Promise<string> {
  const body = new FormData();
  body.set('file', new File([content], 'liste.csv', { type: 'text/csv' }));
  const request = new Request(`http://localhost:3000${EXCHANGE}`, {
    method: 'POST',
    headers: { Cookie: await signInAs(scene.context, person) },
    body,
  });
  const answer = await exchange.action({ request, params: {}, context: requestContext(scene.context) });
  if (!(answer instanceof Response)) throw new Error('the upload was not taken');
  return answer.headers.get('Location')?.split('/').at(-1) ?? '';
}

async function aReport(): Promise<string> {
  const { id } = await database.client.serviceReport.create({
    data: {
      id: scene.context.ids.next(),
      serviceId: 'bund-zav',
      source: 'service',
      text: 'Neue Nummer',
      proposal: { phone: '0228 1' },
      createdAt: scene.context.clock.now(),
    },
  });
  return id;
}

describe('people who do not run the installation', () => {
  it('get a 404 from every page and form, and change nothing', async () => {
    const importId = await upload(operator, 'id;phone\nbund-zav;1');
    await runImport(scene.context, importId);
    const reportId = await aReport();
    const before = await database.client.directoryImport.findMany();
    for (const person of [scene.owner, scene.stranger]) {
      const one = { path: `${EXCHANGE}/${importId}`, params: { import: importId } };
      const two = { path: `/operator/reports/${reportId}`, params: { report: reportId } };
      const answers = [
        await visit(scene, exchange.loader, { person, path: EXCHANGE }),
        await visit(scene, exchange.action, { person, path: EXCHANGE, form: { pasted: 'id\nx' } }),
        await visit(scene, importPage.loader, { person, ...one }),
        await visit(scene, importPage.action, { person, ...one, form: { intent: 'apply', reason: 'x' } }),
        await visit(scene, importPage.action, { person, ...one, form: { intent: 'drop' } }),
        await visit(scene, exportFile.loader, { person, path: `${EXCHANGE}/export` }),
        await visit(scene, reports.loader, { person, path: '/operator/reports' }),
        await visit(scene, report.loader, { person, ...two }),
        await visit(scene, report.action, { person, ...two, form: { decision: 'accepted', revision: '1' } }),
      ];
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
    }
    expect(await database.client.directoryImport.findMany()).toEqual(before);
    expect(await database.client.serviceReport.findUniqueOrThrow({ where: { id: reportId } })).toMatchObject({
      status: 'open',
    });
  });
});

describe('the operator', () => {
  it('uploads a file, sees the difference in words, and applies it with a reason', async () => {
    const importId = await upload(operator, 'id;topics\nbund-zav;recognition');
    const one = { person: operator, path: `${EXCHANGE}/${importId}`, params: { import: importId } };
    await runImport(scene.context, importId);
    const { body } = await visit(scene, importPage.loader, one);
    expect(body).toMatchObject({
      detail: { status: 'compared', difference: { changed: 1, fields: [{ field: 'topics', count: 1 }] } },
    });
    expect(JSON.stringify(body)).toContain('Anerkennung');

    expect(
      await visit(scene, importPage.action, { ...one, form: { intent: 'apply', reason: ' ' } }),
    ).toMatchObject({ status: 400 });
    expect(
      await visit(scene, importPage.action, { ...one, form: { intent: 'apply', reason: 'Abgleich' } }),
    ).toMatchObject({ status: 302 });
    await runImport(scene.context, importId);
    expect((await visit(scene, importPage.loader, one)).body).toMatchObject({
      detail: { status: 'applied', doneCount: 1 },
    });
    expect(await visit(scene, importPage.action, { ...one, form: { intent: 'drop' } })).toMatchObject({
      status: 302,
      flash: 'exchange:import.notPossible',
    });
  });

  it('takes pasted text, and says so when there is nothing', async () => {
    const nothing = await visit(scene, exchange.action, {
      person: operator,
      path: EXCHANGE,
      form: { pasted: ' ' },
    });
    expect(nothing).toMatchObject({
      status: 400,
      body: { problem: expect.stringContaining('Datei') as string },
    });
    const taken = await visit(scene, exchange.action, {
      person: operator,
      path: EXCHANGE,
      form: { pasted: 'id\nbund-zav' },
    });
    expect(taken.location).toMatch(/^\/operator\/exchange\/[0-9a-f-]{36}$/);
  });

  it('downloads a file that is no page, and only with choices that exist', async () => {
    const path = `${EXCHANGE}/export?format=json&kind=funding&state=&status=listed`;
    const request = new Request(`http://localhost:3000${path}`, {
      headers: { Cookie: await signInAs(scene.context, operator) },
    });
    const file = await exportFile.loader({ request, params: {}, context: requestContext(scene.context) });
    expect(file.headers.get('Content-Disposition')).toContain('attachment');
    expect(((await file.json()) as unknown[]).length).toBeGreaterThan(0);
    expect(
      await visit(scene, exportFile.loader, { person: operator, path: `${EXCHANGE}/export?kind=sauna` }),
    ).toMatchObject({ status: 400 });
  });

  it('declines a report only with a note', async () => {
    const reportId = await aReport();
    const { revision } = await database.client.directoryService.findUniqueOrThrow({
      where: { id: 'bund-zav' },
    });
    const two = { person: operator, path: `/operator/reports/${reportId}`, params: { report: reportId } };
    const form = { decision: 'declined', revision: String(revision) };
    expect(await visit(scene, report.action, { ...two, form })).toMatchObject({ status: 400 });
    expect(await visit(scene, report.action, { ...two, form: { ...form, note: 'stimmt so' } })).toMatchObject(
      { flash: 'exchange:report.declinedFlash' },
    );
  });
});

describe('the page behind the monthly link', () => {
  async function aLink() {
    const { token, tokenHash } = newSecretToken();
    await database.client.serviceCheck.create({
      data: {
        id: scene.context.ids.next(),
        serviceId: 'bund-ba',
        month: `2026-${token.slice(0, 4)}`,
        tokenHash,
        expiresAt: new Date('2027-01-01T00:00:00.000Z'),
        createdAt: scene.context.clock.now(),
      },
    });
    return { person: null, path: `/services/check/${token}`, params: { token } };
  }
  const entry = {
    name: 'Bundesagentur für Arbeit (BA) – Agenturen für Arbeit',
    carrier: 'Bundesagentur für Arbeit',
    area: 'rund 150 Agenturen an etwa 600 Standorten; zuständig nach Betriebssitz',
    website: 'https://www.arbeitsagentur.de',
    phone: '0800 4 5555 20 (Arbeitgeber), 0800 4 5555 00 (Beschäftigte)',
    email: '',
    address: '',
    openingHours: '',
    until: '',
    text: '',
  };
  const service = () =>
    database.client.directoryService.findUniqueOrThrow({
      where: { id: 'bund-ba' },
      include: { changes: true },
    });

  it('shows the entry and the difference before anything is sent', async () => {
    const link = await aLink();
    const before = await service();
    expect((await visit(scene, checkPage.loader, link)).body).toMatchObject({ open: { name: entry.name } });
    const act = (form: Record<string, string>) => visit(scene, checkPage.action, { ...link, form });
    expect(await act({ ...entry, intent: 'preview' })).toMatchObject({
      status: 400,
      body: { state: 'form' },
    });
    const script = await act({ ...entry, website: 'javascript:alert(1)', intent: 'preview' });
    expect(script).toMatchObject({
      status: 400,
      body: { state: 'form', lastResult: { error: { website: [expect.any(String)] } } },
    });
    const changed = { ...entry, openingHours: 'Mo–Fr 8–12 Uhr' };
    expect((await act({ ...changed, intent: 'preview' })).body).toMatchObject({
      state: 'preview',
      rows: [{ field: 'openingHours', before: '', after: 'Mo–Fr 8–12 Uhr' }],
    });
    expect(await service()).toEqual(before);
    expect(await database.client.serviceReport.count({ where: { serviceId: 'bund-ba' } })).toBe(0);

    expect((await act({ ...changed, intent: 'send' })).body).toEqual({ state: 'corrected' });
    expect(await service()).toEqual(before);
    const sent = await database.client.serviceReport.findFirstOrThrow({ where: { serviceId: 'bund-ba' } });
    expect(sent).toMatchObject({
      source: 'service',
      proposal: { openingHours: 'Mo–Fr 8–12 Uhr' },
      status: 'open',
    });
  });

  it('is one neutral page for links that are forged, expired or used', async () => {
    const used = await aLink();
    expect((await visit(scene, checkPage.action, { ...used, form: { intent: 'confirm' } })).body).toEqual({
      state: 'confirmed',
    });
    const expired = await aLink();
    const forged = { person: null, path: '/services/check/x', params: { token: 'x' } };
    const pages = [await visit(scene, checkPage.loader, used), await visit(scene, checkPage.loader, forged)];
    scene.context.clock.moveTo('2027-01-01T00:00:00.000Z');
    pages.push(await visit(scene, checkPage.loader, expired));
    for (const page of pages)
      expect(page).toEqual({
        ...pages[0],
        status: 404,
        body: { title: expect.any(String) as string, open: null },
      });
    for (const link of [used, forged, expired]) {
      for (const intent of ['confirm', 'stop', 'send'])
        expect(await visit(scene, checkPage.action, { ...link, form: { ...entry, intent } })).toMatchObject({
          status: 404,
          body: { state: 'closed' },
        });
    }
  });
});
