import { beforeEach, describe, expect, it } from 'vitest';

import { accept, aCaseScene, stepOf, type CaseScene } from '#tests/integration/cases/case-scene';
import { actorOf, visit } from '#tests/integration/organisations/scene';
import { useDatabase } from '#tests/support/database';
import { loader } from '~/routes/o.$org.cases.$case.reminders';
import { completeStep } from '~/services/cases/complete-step.server';
import { queueDueReminders } from '~/services/reminders/queue-due-reminders.server';

const database = useDatabase();
let scene: CaseScene;
beforeEach(async () => {
  scene = await aCaseScene(database.client);
});

async function ledger(caseId = scene.caseId) {
  const page = await visit(scene, loader, {
    person: scene.viewer,
    path: '/?lang=de',
    params: { org: scene.mine.slug, case: caseId },
  });
  return page as {
    status: number;
    body: {
      rows: {
        kind: string;
        status: string;
        reason: string | null;
        step: { title: string } | null;
        mails: { to: string | null }[];
      }[];
    };
  };
}

describe('the ledger of reminders of a case', () => {
  it('is empty until a plan is accepted', async () => {
    expect((await ledger()).body.rows).toEqual([]);
  });

  it('names what is planned, what was queued for whom, and what is void and why', async () => {
    await accept(scene);
    const first = (await ledger()).body.rows[0];
    expect(first).toMatchObject({ status: 'planned', reason: null, mails: [] });
    expect(first?.step?.title).toMatch(/\S/);

    scene.context.clock.advance(20 * 24 * 60 * 60 * 1_000);
    await queueDueReminders(scene.context, () => Promise.resolve());
    const queued = (await ledger()).body.rows.filter(({ status }) => status === 'queued');
    expect(queued.length).toBeGreaterThan(0);
    for (const { mails } of queued) expect(mails.every(({ to }) => to !== null)).toBe(true);

    const step = await stepOf(scene, 'job-offer');
    await completeStep(scene.context, {
      actor: actorOf(scene, scene.hr),
      caseId: scene.caseId,
      stepId: step.id,
      doneOn: scene.context.clock.today(),
      revision: step.revision,
    });
    const gone = (await ledger()).body.rows.filter(({ status }) => status === 'superseded');
    expect(gone.map(({ reason }) => reason)).toContain('step-done');
  });

  it('of a case of another organisation is not there', async () => {
    expect((await ledger(scene.theirCaseId)).status).toBe(404);
  });
});
