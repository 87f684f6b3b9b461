import { beforeEach, describe, expect, it } from 'vitest';

import { actorOf, visit } from '#tests/integration/organisations/scene';
import { useDatabase } from '#tests/support/database';
import { WITH_OWN_KIND } from '~/domain/reminders/step-due';
import { loader as historyLoader } from '~/routes/o.$org.cases.$case.history';
import { loader as stepsLoader } from '~/routes/o.$org.cases.$case.steps._index';
import { action as stepAction, loader as stepLoader } from '~/routes/o.$org.cases.$case.steps.$step';
import { completeStep } from '~/services/cases/complete-step.server';
import { undoStep } from '~/services/cases/undo-step.server';

import { accept, aCaseScene, eventKinds, stepOf, stepsOf, type CaseScene } from './case-scene';

const database = useDatabase();
let scene: CaseScene;
beforeEach(async () => {
  scene = await aCaseScene(database.client);
  await accept(scene);
  scene.context.clock.moveTo('2027-01-20T09:00:00.000Z');
});

const post = async (
  key: string,
  form: Record<string, string>,
  { person = scene.hr, caseId = scene.caseId } = {},
) => {
  const step = await stepOf(scene, key);
  const params = { org: scene.mine.slug, case: caseId, step: step.id };
  return visit(scene, stepAction, {
    person,
    path: '/?lang=de',
    params,
    form: { revision: String(step.revision), ...form },
  });
};
const done = (key: string, doneOn: string) => post(key, { intent: 'complete', doneOn });

describe('marking a step done', () => {
  it('moves the later dates, shows what moved, and plans the reminders anew', async () => {
    const before = await stepsOf(scene);
    const answer = await done('collect-documents', '2027-01-20');
    expect(answer).toMatchObject({ status: 302, flash: 'case-flash:flash.done' });
    const after = await stepsOf(scene);
    const [was, is] = [before, after].map((steps) => steps.find((step) => step.key === 'agreement'));
    expect(is?.dueOn).not.toBe(was?.dueOn);
    expect(is).toMatchObject({ plannedDueOn: was?.plannedDueOn, startsOn: '2027-01-20', revision: 1 });

    const url = new URL(answer.location ?? '', 'http://localhost');
    const step = await stepOf(scene, 'collect-documents');
    const page = await visit(scene, stepLoader, {
      person: scene.viewer,
      path: `/${url.search}`,
      params: { org: scene.mine.slug, case: scene.caseId, step: step.id },
    });
    const { moves } = (
      page.body as {
        step: { moves: { id: string; from: string; to: string; days: number; title: string }[] };
      }
    ).step;
    const moved = moves.find((move) => move.id === 'agreement');
    expect(moved).toMatchObject({ from: was?.dueOn, to: is?.dueOn });
    expect(moves.map((move) => move.id)).not.toContain('collect-documents');
    for (const move of moves) expect(move.title).toMatch(/\S/);

    const reminders = await scene.context.database.reminder.findMany({
      where: { caseId: scene.caseId, status: 'planned', kind: 'step-due' },
    });
    expect(
      reminders.map((reminder) => [reminder.stepId, reminder.dueOn.toISOString().slice(0, 10)]).sort(),
    ).toEqual(
      after
        .filter(({ status, key }) => status === 'open' && !WITH_OWN_KIND.has(key))
        .map((candidate) => [candidate.id, candidate.dueOn])
        .sort(),
    );
    expect(await stepsOf(scene, scene.theirCaseId)).toEqual(await stepsOf(scene, scene.theirCaseId));
  });

  it('leaves the other organisation as it was', async () => {
    const before = await stepsOf(scene, scene.theirCaseId);
    await done('collect-documents', '2027-01-20');
    await done('job-offer', '2027-01-19');
    expect(await stepsOf(scene, scene.theirCaseId)).toEqual(before);
  });

  it('and undoing it gives back exactly the dates from before', async () => {
    await done('job-offer', '2026-12-30');
    const before = await stepsOf(scene);
    await done('collect-documents', '2027-01-20');
    expect((await post('collect-documents', { intent: 'undo' })).flash).toBe('case-flash:flash.undone');
    const after = await stepsOf(scene);
    const dates = (steps: typeof before) =>
      steps.map((step) => [step.key, step.status, step.startsOn, step.dueOn, step.doneOn]);
    expect(dates(after)).toEqual(dates(before));
    expect(await eventKinds(scene)).toEqual(expect.arrayContaining(['step-done', 'step-undone']));
    expect(
      await scene.context.database.reminder.count({
        where: { caseId: scene.caseId, status: 'planned', kind: 'step-due' },
      }),
    ).toBe(after.filter(({ status, key }) => status === 'open' && !WITH_OWN_KIND.has(key)).length);
  });

  it('pressed twice at the same time makes one event', async () => {
    const answers = await Promise.all([done('job-offer', '2027-01-19'), done('job-offer', '2027-01-19')]);
    expect(answers.map((answer) => answer.status)).toEqual([302, 302]);
    expect((await eventKinds(scene)).filter((kind) => kind === 'step-done')).toHaveLength(1);
    expect(await stepOf(scene, 'job-offer')).toMatchObject({
      status: 'done',
      doneOn: '2027-01-19',
      revision: 2,
      doneById: scene.hr.id,
    });
  });

  it.each([
    ['', 'Bitte geben Sie das Datum ein.'],
    ['2027-01-21', 'Zukunft'],
    ['2024-01-01', 'zwei Jahre'],
    ['2027-02-30', 'das es gibt'],
    ['gestern', 'das es gibt'],
    ["'; --", 'das es gibt'],
  ])('on the day %j is refused beside the field', async (day, text) => {
    const answer = await done('job-offer', day);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ error: expect.stringContaining(text) as string, typed: day });
    expect(await stepOf(scene, 'job-offer')).toMatchObject({ status: 'open' });
  });

  it('shows both versions with 409 when a colleague was faster', async () => {
    const { id, revision } = await stepOf(scene, 'job-offer');
    await done('job-offer', '2027-01-18');
    const params = { org: scene.mine.slug, case: scene.caseId, step: id };
    const late = await visit(scene, stepAction, {
      person: scene.owner,
      path: '/',
      params,
      form: { intent: 'complete', doneOn: '2027-01-19', revision: String(revision) },
    });
    expect(late).toMatchObject({
      status: 409,
      body: { conflict: { intent: 'complete', doneOn: '2027-01-19' } },
    });
    expect(await stepOf(scene, 'job-offer')).toMatchObject({ doneOn: '2027-01-18' });
    const undo = await visit(scene, stepAction, {
      person: scene.owner,
      path: '/',
      params,
      form: { intent: 'undo', revision: String(revision) },
    });
    expect(undo.status).toBe(409);
  });

  it('is refused for viewers, strangers, foreign steps, foreign cases and closed cases', async () => {
    const form = { intent: 'complete', doneOn: '2027-01-19' };
    expect((await post('job-offer', form, { person: scene.viewer })).status).toBe(403);
    expect((await post('job-offer', form, { person: scene.stranger })).status).toBe(404);
    expect((await post('job-offer', form, { caseId: scene.theirCaseId })).status).toBe(404);
    const foreign = await stepOf(scene, 'job-offer', scene.theirCaseId);
    for (const caseId of [scene.caseId, scene.theirCaseId]) {
      const params = { org: scene.mine.slug, case: caseId, step: foreign.id };
      for (const intent of ['complete', 'undo', 'assign']) {
        const answer = await visit(scene, stepAction, {
          person: scene.hr,
          path: '/',
          params,
          form: { ...form, intent, revision: '1' },
        });
        expect(answer.status).toBe(404);
      }
      expect((await visit(scene, stepLoader, { person: scene.hr, path: '/', params })).status).toBe(404);
    }
    expect(await stepOf(scene, 'job-offer', scene.theirCaseId)).toMatchObject({
      status: 'open',
      revision: 1,
    });
    await scene.context.database.hiringCase.update({
      where: { id: scene.caseId },
      data: { status: 'closed' },
    });
    expect((await post('job-offer', form)).status).toBe(400);
    expect(await stepOf(scene, 'job-offer')).toMatchObject({ status: 'open' });
  });

  it.each([
    { intent: 'explode' },
    { intent: '' },
    { revision: 'x' },
    { revision: '-1' },
    { revision: '1e99' },
  ])('answers 400 to the form %j that no page of ours makes', async (wrong) => {
    expect((await post('job-offer', { intent: 'complete', doneOn: '2027-01-19', ...wrong })).status).toBe(
      400,
    );
  });
});

describe('a hard limit', () => {
  it('moves only with its beginning, and the event says which §', async () => {
    const step = await stepOf(scene, 'recognition-apply');
    const result = await completeStep(scene.context, {
      actor: actorOf(scene, scene.hr),
      caseId: scene.caseId,
      stepId: step.id,
      doneOn: '2027-01-19',
      revision: 1,
    });
    const receipt =
      result.outcome === 'done' ? result.moves.find((move) => move.id === 'recognition-receipt') : undefined;
    expect(receipt?.hardLimit).toBe('§ 14a Abs. 2 BQFG');
  });
});

describe('the owner of a step', () => {
  it('is a member who may work on cases', async () => {
    expect((await post('job-offer', { intent: 'assign', ownerId: scene.owner.id })).flash).toBe(
      'case-flash:flash.assigned',
    );
    expect(await stepOf(scene, 'job-offer')).toMatchObject({ ownerId: scene.owner.id, revision: 2 });
    expect((await post('job-offer', { intent: 'assign', ownerId: '' })).status).toBe(302);
    expect(await stepOf(scene, 'job-offer')).toMatchObject({ ownerId: null });
    for (const ownerId of [scene.stranger.id, scene.viewer.id, 'niemand', 'x'.repeat(60)]) {
      expect((await post('job-offer', { intent: 'assign', ownerId })).status).toBe(400);
    }
    expect((await post('job-offer', { intent: 'assign', ownerId: 'x'.repeat(8_000) })).status).toBe(400);
    expect(await stepOf(scene, 'job-offer')).toMatchObject({ ownerId: null });
  });
});

describe('the pages of steps', () => {
  it('list steps with what is overdue and what can begin', async () => {
    await done('job-offer', '2026-11-26');
    const page = await visit(scene, stepsLoader, {
      person: scene.viewer,
      path: '/?lang=en',
      params: { org: scene.mine.slug, case: scene.caseId },
    });
    const { open, done: finished } = page.body as {
      open: { key: string; isOverdue: boolean; canStart: boolean; title: string }[];
      done: unknown[];
    };
    expect(finished).toHaveLength(1);
    expect(open.find((step) => step.key === 'collect-documents')).toMatchObject({
      isOverdue: true,
      canStart: true,
    });
    expect(open.find((step) => step.key === 'visa-application')).toMatchObject({
      isOverdue: false,
      canStart: false,
    });
    const foreign = await visit(scene, stepsLoader, {
      person: scene.viewer,
      path: '/',
      params: { org: scene.mine.slug, case: scene.theirCaseId },
    });
    expect(foreign.status).toBe(404);
  });

  it('tell the history: who, what, when it was entered and when it happened', async () => {
    await done('job-offer', '2026-11-26');
    const step = await stepOf(scene, 'job-offer');
    await undoStep(scene.context, {
      actor: actorOf(scene, scene.owner),
      caseId: scene.caseId,
      stepId: step.id,
      revision: step.revision,
    });
    const page = await visit(scene, historyLoader, {
      person: scene.viewer,
      path: '/?lang=de',
      params: { org: scene.mine.slug, case: scene.caseId },
    });
    const { rows } = page.body as { rows: { what: string; who: string; occurredOn: string }[] };
    expect(rows).toHaveLength(5);
    expect(rows.find((row) => row.what.startsWith('Erledigt'))).toMatchObject({
      who: scene.hr.name,
      occurredOn: '2026-11-26',
    });
    expect(rows.find((row) => row.what.startsWith('Doch nicht'))).toMatchObject({ who: scene.owner.name });
    const foreign = await visit(scene, historyLoader, {
      person: scene.hr,
      path: '/',
      params: { org: scene.mine.slug, case: scene.theirCaseId },
    });
    expect(foreign.status).toBe(404);
  });
});
