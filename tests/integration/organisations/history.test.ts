import { beforeEach, describe, expect, it } from 'vitest';

import { useDatabase } from '#tests/support/database';
import { auditHistory } from '~/queries/organisations/audit-history.server';
import * as history from '~/routes/o.$org.history';

import { aScene, visit, type Scene } from './scene';

const database = useDatabase();
let scene: Scene;
beforeEach(async () => {
  scene = await aScene(database.client);
});

async function write(organisationId: string, action: string, actorId: string | null = scene.owner.id) {
  scene.context.clock.advance(1_000);
  const { clock, ids } = scene.context;
  await database.client.auditEntry.create({
    data: {
      id: ids.next(),
      organisationId,
      actorId,
      action,
      subjectType: 'x',
      subjectId: 'x',
      detail: {},
      at: clock.now(),
    },
  });
}

describe('the history of an organisation', () => {
  it('shows who did what, the newest first, and nothing of other organisations', async () => {
    await write(scene.mine.id, 'member-invited');
    await write(scene.theirs.id, 'case-deleted', scene.stranger.id);
    await write(scene.mine.id, 'something-of-tomorrow', null);
    const { entries, older } = await auditHistory(database.client, {
      organisationId: scene.mine.id,
      before: null,
    });
    expect(entries.map(({ action, actorName }) => [action, actorName])).toEqual([
      ['other', null],
      ['member-invited', scene.owner.name],
    ]);
    expect(older).toBeNull();
  });

  it('comes in pages of 50 without a gap or a double, also when all happened at the same moment', async () => {
    const { clock, ids } = scene.context;
    await database.client.auditEntry.createMany({
      data: Array.from({ length: 120 }, () => ({
        id: ids.next(),
        organisationId: scene.mine.id,
        actorId: null,
        action: 'step-done',
        subjectType: 'x',
        subjectId: 'x',
        detail: {},
        at: clock.now(),
      })),
    });
    const seen: string[] = [];
    let before: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof auditHistory>> = await auditHistory(database.client, {
        organisationId: scene.mine.id,
        before,
      });
      seen.push(...page.entries.map(({ id }) => id));
      before = page.older;
    } while (before !== null);
    expect(seen).toHaveLength(120);
    expect(new Set(seen).size).toBe(120);
  });

  it('is for owners only: 403 for hr and viewer, 404 for strangers', async () => {
    const ask = (person: typeof scene.owner) =>
      visit(scene, history.loader, {
        person,
        path: `/o/${scene.mine.slug}/history`,
        params: { org: scene.mine.slug },
      });
    expect((await ask(scene.owner)).status).toBe(200);
    expect((await ask(scene.hr)).status).toBe(403);
    expect((await ask(scene.viewer)).status).toBe(403);
    expect((await ask(scene.stranger)).status).toBe(404);
  });

  it.each([
    '',
    'x',
    '-1',
    '9'.repeat(8_000),
    '999999999999999-00000000-0000-0000-0000-000000000000',
    '\u0000',
  ])('begins with the newest when the mark of the page makes no sense (%#)', async (mark) => {
    await write(scene.mine.id, 'member-invited');
    const path = `/o/${scene.mine.slug}/history?before=${encodeURIComponent(mark)}`;
    const answer = await visit(scene, history.loader, {
      person: scene.owner,
      path,
      params: { org: scene.mine.slug },
    });
    expect(answer).toMatchObject({ status: 200, body: { rows: [{ action: 'member-invited' }] } });
  });
});
