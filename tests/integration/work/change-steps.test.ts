import { beforeEach, describe, expect, it } from 'vitest';

import {
  accept,
  aCaseScene,
  eventKinds,
  stepOf,
  stepsOf,
  type CaseScene,
} from '#tests/integration/cases/case-scene';
import { actorOf, visit } from '#tests/integration/organisations/scene';
import { useDatabase } from '#tests/support/database';
import { chosenText } from '~/domain/work/step-batch';
import { action as filtersAction } from '~/routes/o.$org.filters';
import { action as stepsAction, loader as stepsLoader } from '~/routes/o.$org.steps';
import { savedFilters } from '~/queries/work/saved-filters.server';
import { changeSteps } from '~/services/work/change-steps.server';
import { undoBatch } from '~/services/work/undo-batch.server';

const database = useDatabase();
let scene: CaseScene;
beforeEach(async () => {
  scene = await aCaseScene(database.client);
  await accept(scene);
  scene.context.clock.moveTo('2027-01-20T09:00:00.000Z');
});

const post = (form: Record<string, string>, person = scene.hr) =>
  visit(scene, stepsAction, { person, path: '/?lang=de', params: { org: scene.mine.slug }, form });

const chosen = async (key: string, caseId = scene.caseId) => {
  const { id, revision } = await stepOf(scene, key, caseId);
  return { stepId: id, revision };
};

describe('one action on several steps', () => {
  it('marks them done on the same day and takes it back exactly', async () => {
    const before = await stepsOf(scene);
    const actor = actorOf(scene, scene.hr);
    const steps = [await chosen('job-offer'), await chosen('collect-documents')];
    const result = await changeSteps(scene.context, {
      actor,
      steps,
      change: { action: 'done', doneOn: '2027-01-19' },
    });
    expect(result).toMatchObject({ changed: 2, refused: [] });
    expect(await stepOf(scene, 'job-offer')).toMatchObject({ status: 'done', doneOn: '2027-01-19' });
    const batchId = result.batchId ?? '';
    await expect(
      undoBatch(scene.context, { actor: actorOf(scene, scene.owner), batchId }),
    ).rejects.toMatchObject({ code: 'not-found' });
    const both = await Promise.all([
      undoBatch(scene.context, { actor, batchId }),
      undoBatch(scene.context, { actor, batchId }),
    ]);
    expect(both).toContainEqual({ restored: 2, kept: 0 });
    expect(both).toContainEqual({ restored: 0, kept: 0 });
    const dates = (rows: typeof before) =>
      rows.map((row) => [row.key, row.status, row.startsOn, row.dueOn, row.doneOn]);
    expect(dates(await stepsOf(scene))).toEqual(dates(before));
  });

  it('hands over, puts aside, and restores what each was before', async () => {
    const actor = actorOf(scene, scene.hr);
    const assign = await changeSteps(scene.context, {
      actor,
      steps: [await chosen('job-offer'), await chosen('collect-documents')],
      change: { action: 'assign', people: { ownerId: scene.owner.id, deputyId: scene.hr.id } },
    });
    expect(assign).toMatchObject({ changed: 2, refused: [] });
    expect(await stepOf(scene, 'job-offer')).toMatchObject({
      ownerId: scene.owner.id,
      deputyId: scene.hr.id,
    });
    const snooze = await changeSteps(scene.context, {
      actor,
      steps: [await chosen('collect-documents')],
      change: { action: 'snooze', until: '2027-02-01' },
    });
    expect(snooze.changed).toBe(1);
    expect(await eventKinds(scene)).toEqual(expect.arrayContaining(['step-assigned', 'step-snoozed']));
    // A deputy alone leaves the owner; somebody else is nobody until chosen.
    const deputy = await post({
      intent: 'assign',
      deputyId: 'nobody',
      step: chosenText(await stepOf(scene, 'agreement')),
    });
    expect(deputy.status).toBe(302);
    await post({
      intent: 'assign',
      ownerId: scene.hr.id,
      step: chosenText(await stepOf(scene, 'agreement')),
    });
    await post({
      intent: 'assign',
      deputyId: scene.owner.id,
      step: chosenText(await stepOf(scene, 'agreement')),
    });
    expect(await stepOf(scene, 'agreement')).toMatchObject({
      ownerId: scene.hr.id,
      deputyId: scene.owner.id,
    });
    await post({ intent: 'assign', ownerId: 'nobody', step: chosenText(await stepOf(scene, 'agreement')) });
    expect(await stepOf(scene, 'agreement')).toMatchObject({ ownerId: null, deputyId: scene.owner.id });
    // The second step was changed after the hand-over: it stays.
    expect(await undoBatch(scene.context, { actor, batchId: assign.batchId ?? '' })).toEqual({
      restored: 1,
      kept: 1,
    });
    expect(await stepOf(scene, 'job-offer')).toMatchObject({ ownerId: null, deputyId: null });
    expect(await stepOf(scene, 'collect-documents')).toMatchObject({ ownerId: scene.owner.id });
  });

  it('names what it refused and does the rest', async () => {
    const { stepId, revision } = await chosen('collect-documents');
    const answer = await post({
      intent: 'done',
      doneOn: '2027-01-19',
      step: `${stepId}.${revision + 1}`,
      back: `/o/${scene.mine.slug}`,
    });
    expect(answer).toMatchObject({
      status: 409,
      body: { changed: 0, refused: [{ stepId, reason: 'changed-meanwhile' }] },
    });
    const result = await changeSteps(scene.context, {
      actor: actorOf(scene, scene.hr),
      steps: [await chosen('job-offer'), { stepId: 'unheard-of', revision: 1 }],
      change: { action: 'assign', people: { ownerId: scene.hr.id, deputyId: scene.hr.id } },
    });
    expect(result).toMatchObject({ batchId: null, changed: 0 });
    expect(result.refused.map(({ reason }) => reason)).toEqual(['same-person', 'gone']);
    expect(await scene.context.database.stepBatch.count({ where: { organisationId: scene.mine.id } })).toBe(
      0,
    );
  });

  it.each([
    [{ intent: 'done', doneOn: '2027-01-21' }, 'in-future'],
    [{ intent: 'done', doneOn: '' }, 'required'],
    [{ intent: 'snooze', until: '2027-01-20' }, 'not-in-future'],
    [{ intent: 'snooze', until: '2028-01-20' }, 'too-far'],
  ])('answers a bad day %j beside the field', async (form, problem) => {
    const answer = await post({ ...form, step: chosenText(await stepOf(scene, 'job-offer')) });
    expect(answer).toMatchObject({ status: 400, body: { problem } });
    expect(await stepOf(scene, 'job-offer')).toMatchObject({ revision: 1 });
  });

  it('never touches another organisation', async () => {
    const before = await stepsOf(scene, scene.theirCaseId);
    const foreign = chosenText(await stepOf(scene, 'job-offer', scene.theirCaseId));
    for (const form of [
      { intent: 'done', doneOn: '2027-01-19' },
      { intent: 'done-today' },
      { intent: 'snooze', until: '2027-02-01' },
      { intent: 'assign', ownerId: scene.hr.id },
    ]) {
      expect((await post({ ...form, step: foreign })).status).toBe(409);
    }
    expect(await stepsOf(scene, scene.theirCaseId)).toEqual(before);
    const page = await visit(scene, stepsLoader, {
      person: scene.hr,
      path: `/?step=${foreign}`,
      params: { org: scene.mine.slug },
    });
    expect((page.body as { lines: unknown[] }).lines).toEqual([]);
    expect((await post({ intent: 'done-today', step: foreign }, scene.viewer)).status).toBe(403);
    expect((await post({ intent: 'done-today', step: foreign }, scene.stranger)).status).toBe(404);
    const theirs = await changeSteps(scene.context, {
      actor: { organisationId: scene.theirs.id, personId: scene.stranger.id },
      steps: [await chosen('job-offer', scene.theirCaseId)],
      change: { action: 'snooze', until: '2027-02-01' },
    });
    expect((await post({ intent: 'undo', batch: theirs.batchId ?? '' })).status).toBe(404);
  });

  it('goes back to the list with the way to undo, and never to another site', async () => {
    const one = chosenText(await stepOf(scene, 'job-offer'));
    const answer = await post({ intent: 'done-today', one, back: `/o/${scene.mine.slug}?view=mine` });
    expect(answer.location).toMatch(/\?view=mine&batch=[\w-]{36}$/);
    const again = await post({ intent: 'done-today', one, back: '//evil.example' });
    expect(again).toMatchObject({ status: 302, location: `/o/${scene.mine.slug}` });
  });
});

describe('filters under a name', () => {
  const save = (form: Record<string, string>, person = scene.hr) =>
    visit(scene, filtersAction, {
      person,
      path: '/',
      params: { org: scene.mine.slug },
      form: { intent: 'save', page: 'today', search: 'view=waiting&after=x&who=mission', ...form },
    });
  const mine = (person = scene.hr) =>
    savedFilters(scene.context.database, {
      organisationId: scene.mine.id,
      personId: person.id,
      page: 'today',
    });

  it("are the person's own, hold no page mark, and the same name replaces", async () => {
    expect((await save({ name: 'Auslandsvertretung' })).flash).toBe('work-flash:flash.filterSaved');
    expect(await mine()).toMatchObject([{ name: 'Auslandsvertretung', query: 'view=waiting&who=mission' }]);
    await save({ name: 'Auslandsvertretung', search: 'view=overdue' });
    expect(await mine()).toMatchObject([{ query: 'view=overdue' }]);
    expect(await mine(scene.owner)).toEqual([]);
    const [filter] = await mine();
    await save({ intent: 'remove', filter: filter?.id ?? '' }, scene.owner);
    expect(await mine()).toHaveLength(1);
    await save({ intent: 'remove', filter: filter?.id ?? '' });
    expect(await mine()).toEqual([]);
  });

  it('need a name and a filter, and there are at most twenty', async () => {
    expect((await save({ name: '' })).flash).toBe('work-flash:flash.filterName');
    expect((await save({ name: 'Leer', search: 'after=x' })).flash).toBe('work-flash:flash.filterNothing');
    expect((await save({ name: 'Falsch', page: 'elsewhere' })).status).toBe(400);
    expect((await save({ name: 'Fremd' }, scene.stranger)).status).toBe(404);
    for (let index = 0; index < 20; index += 1) await save({ name: `Filter ${index}` });
    expect((await save({ name: 'Zu viel' })).flash).toBe('work-flash:flash.filterMany');
    expect(await mine()).toHaveLength(20);
  });
});
