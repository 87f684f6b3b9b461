import { beforeEach, describe, expect, it } from 'vitest';

import { accept, aCaseScene, type CaseScene } from '#tests/integration/cases/case-scene';
import { visit } from '#tests/integration/organisations/scene';
import { useDatabase } from '#tests/support/database';
import { action, loader } from '~/routes/o.$org.cases.$case.faire-integration';
import { loader as historyLoader } from '~/routes/o.$org.cases.$case.history';

const database = useDatabase();
let scene: CaseScene;
beforeEach(async () => {
  scene = await aCaseScene(database.client);
});

interface Page {
  named: { name: string; contact: string; source: string } | null;
  listUrl: string;
  canCheck: boolean;
  lastCheck: string | null;
}

const params = (caseId = scene.caseId) => ({ org: scene.mine.slug, case: caseId });
const page = async (person = scene.hr, caseId = scene.caseId) => {
  const answer = await visit(scene, loader, { person, path: '/?lang=de', params: params(caseId) });
  return { status: answer.status, body: answer.body as Page };
};
const check = (form: Record<string, string>, person = scene.hr, caseId = scene.caseId) =>
  visit(scene, action, { person, path: '/?lang=de', params: params(caseId), form });

const OFFICE = { name: 'Beratungsstelle laut Liste', contact: '030 123456\nMusterstraße 1' };

describe('the notice of § 45c AufenthG', () => {
  it('names nothing until somebody has looked at the official list on the day', async () => {
    await accept(scene);
    const before = (await page()).body;
    expect(before).toMatchObject({ named: null, canCheck: true, lastCheck: null });
    expect(before.listUrl).toBe('https://www.faire-integration.de/beratungsstellen');

    expect((await check(OFFICE)).flash).toBe('notice:flash.checked');
    expect((await page()).body.named).toMatchObject(OFFICE);

    scene.context.clock.advance(24 * 60 * 60 * 1_000);
    const next = (await page()).body;
    expect(next.named).toBeNull();
    expect(next.lastCheck).toMatch(/\d\d\.\d\d\.\d{4}/);
  });

  it('keeps who looked when, in the history of the case', async () => {
    await accept(scene);
    await check(OFFICE);
    const history = await visit(scene, historyLoader, {
      person: scene.viewer,
      path: '/?lang=de&kind=events',
      params: params(),
    });
    const { rows } = history.body as { rows: { what: string; occurredOn: string }[] };
    expect(rows).toMatchObject([
      { what: 'Amtliche Liste von Faire Integration geprüft', occurredOn: scene.context.clock.today() },
    ]);
  });

  it('names an office of the directory whose data was checked lately, without a look at the list', async () => {
    await accept(scene);
    const state = await scene.context.database.directoryService.findMany({
      where: { id: { startsWith: 'fi-' } },
      select: { id: true },
    });
    await scene.context.database.directoryService.updateMany({
      where: { id: { in: state.map(({ id }) => id) } },
      data: { verifiedOn: new Date(scene.context.clock.today()), phone: '030 999', bounces: 0 },
    });
    await scene.context.database.directoryState.update({
      where: { id: 1 },
      data: { revision: { increment: 1 } },
    });
    const { named } = (await page()).body;
    expect(named?.contact).toContain('030 999');
    expect(named?.source).toContain('Verzeichnis');
  });

  it('refuses empty fields with what was typed, readers, cases without a plan and other organisations’ cases', async () => {
    expect((await page()).status).toBe(404);
    await accept(scene);
    expect(await check({ name: 'Nur ein Name', contact: ' ' })).toMatchObject({
      status: 400,
      body: { typed: { name: 'Nur ein Name' } },
    });
    expect((await check(OFFICE, scene.viewer)).status).toBe(403);
    expect((await page(scene.viewer)).body.canCheck).toBe(false);
    expect((await check(OFFICE, scene.hr, scene.theirCaseId)).status).toBe(404);
    expect((await page(scene.hr, scene.theirCaseId)).status).toBe(404);
    expect(
      await scene.context.database.caseEvent.count({
        where: { kind: 'office-checked', caseId: scene.theirCaseId },
      }),
    ).toBe(0);
  });
});
