import { beforeEach, describe, expect, it } from 'vitest';

import { actorOf, auditActions, visit } from '#tests/integration/organisations/scene';
import { useDatabase } from '#tests/support/database';
import { WITH_OWN_KIND } from '~/domain/reminders/step-due';
import { action as acceptAction, loader as planLoader } from '~/routes/o.$org.cases.$case._index';
import { getCasePlan } from '~/queries/cases/case-plan.server';
import { acceptPlan } from '~/services/cases/accept-plan.server';
import { saveFacts } from '~/services/cases/save-facts.server';

import { accept, aCaseScene, caseRow, eventKinds, shownHash, stepsOf, type CaseScene } from './case-scene';

const database = useDatabase();
let scene: CaseScene;
beforeEach(async () => {
  scene = await aCaseScene(database.client);
});

const params = (caseId = scene.caseId) => ({ org: scene.mine.slug, case: caseId });
const page = (person = scene.hr, path = '/?lang=de', caseId = scene.caseId) =>
  visit(scene, planLoader, { person, path, params: params(caseId) });
const postHash = (hash: string, person = scene.hr, caseId = scene.caseId) =>
  visit(scene, acceptAction, {
    person,
    path: '/?lang=de',
    params: params(caseId),
    form: { intent: 'accept', hash },
  });
const read = (language: 'de' | 'en' = 'de', wantsLive = false) =>
  getCasePlan(scene.context.database, {
    organisationId: scene.mine.id,
    caseId: scene.caseId,
    today: scene.context.clock.today(),
    language,
    wantsLive,
  });
const changeSalary = async (text: string) => {
  const { draftRevision, draft } = await caseRow(scene, scene.caseId);
  const values = { ...(draft as Record<string, string>), 'position.grossSalaryCentsPerYear': text };
  await saveFacts(scene.context, {
    actor: actorOf(scene, scene.hr),
    caseId: scene.caseId,
    section: 'position',
    values,
    revision: draftRevision,
  });
};

describe('the plan page before acceptance', () => {
  it('computes the plan from the facts of today', async () => {
    const answer = await page();
    expect(answer.body).toMatchObject({
      state: 'live',
      canEdit: true,
      hash: await shownHash(scene),
      plan: { asOf: '2026-11-23', planned: { id: '18a' }, isRecommended: true },
    });
    scene.context.clock.moveTo('2026-11-24T09:00:00.000Z');
    expect((await page()).body).toMatchObject({ plan: { asOf: '2026-11-24' } });
  });

  it('names what is missing, with the way to the field', async () => {
    await scene.context.database.hiringCase.update({
      where: { id: scene.caseId },
      data: { draft: { 'position.occupationId': 'electrician' } },
    });
    const { body } = await page();
    expect(body).toMatchObject({ state: 'incomplete', isChosen: false });
    const { problems } = body as { problems: { to: string }[] };
    expect(problems.map((problem) => problem.to.split('/facts/')[1])).toEqual([
      'position#facts-position.desiredStart',
      'candidate#facts-candidate.nationalities',
    ]);
  });

  it('lets viewers read, and hides it from strangers', async () => {
    expect((await page(scene.viewer)).body).toMatchObject({ state: 'live', canEdit: false });
    expect((await page(scene.stranger)).status).toBe(404);
    expect((await page(scene.hr, '/', scene.theirCaseId)).status).toBe(404);
    expect((await page(scene.hr, '/', 'nichts')).status).toBe(404);
  });
});

describe('accepting the plan', () => {
  it('freezes request and plan as shown, makes a row of each step, plans reminders, and notes it', async () => {
    const hash = await shownHash(scene);
    expect(await postHash(hash)).toMatchObject({ status: 302, flash: 'case-flash:flash.accepted' });
    const { database: db } = scene.context;
    const plan = await db.casePlan.findFirstOrThrow({
      where: { caseId: scene.caseId },
      include: { request: true },
    });
    expect(plan).toMatchObject({
      version: 1,
      acceptedById: scene.hr.id,
      request: { version: 1, request: { asOf: '2026-11-23' } },
    });
    const frozen = plan.plan as { steps: { id: string; typical: string }[] };
    const steps = await stepsOf(scene);
    expect(steps.map((step) => [step.key, step.dueOn, step.plannedDueOn])).toEqual(
      frozen.steps.map((step) => [step.id, step.typical, step.typical]),
    );
    expect(
      await db.reminder.count({ where: { caseId: scene.caseId, status: 'planned', kind: 'step-due' } }),
    ).toBe(steps.filter(({ key }) => !WITH_OWN_KIND.has(key)).length);
    expect(await caseRow(scene, scene.caseId)).toMatchObject({ status: 'active' });
    expect(await eventKinds(scene)).toContain('plan-accepted');
    expect(await auditActions(scene, scene.mine)).toContain('plan-accepted');
    expect(await stepsOf(scene, scene.theirCaseId)).toEqual([]);
  });

  it('pressed twice at the same time is done once', async () => {
    const hash = await shownHash(scene);
    const answers = await Promise.all([postHash(hash), postHash(hash), postHash(hash, scene.owner)]);
    expect(answers.map((answer) => answer.status)).toEqual([302, 302, 302]);
    expect(answers.filter((answer) => answer.flash === 'case-flash:flash.accepted')).toHaveLength(1);
    expect(await scene.context.database.casePlan.count({ where: { caseId: scene.caseId } })).toBe(1);
    expect((await eventKinds(scene)).filter((kind) => kind === 'plan-accepted')).toHaveLength(1);
  });

  it('shows the new plan instead when facts or day changed since', async () => {
    const hash = await shownHash(scene);
    await changeSalary('48.000,00');
    expect(await postHash(hash)).toMatchObject({ status: 409, body: { problem: 'differs' } });
    const later = await shownHash(scene);
    scene.context.clock.moveTo('2026-11-24T09:00:00.000Z');
    expect((await postHash(later)).status).toBe(409);
    expect(await stepsOf(scene)).toEqual([]);
    expect((await postHash(await shownHash(scene))).status).toBe(302);
  });

  it('is refused without a plan, for viewers, strangers and foreign cases', async () => {
    const hash = await shownHash(scene);
    expect((await postHash(hash, scene.viewer)).status).toBe(403);
    expect((await postHash(hash, scene.stranger)).status).toBe(404);
    expect((await postHash(hash, scene.hr, scene.theirCaseId)).status).toBe(404);
    const nothing = await visit(scene, acceptAction, {
      person: scene.hr,
      path: '/',
      params: params(),
      form: { intent: 'accept' },
    });
    expect(nothing.status).toBe(400);
    await scene.context.database.hiringCase.update({ where: { id: scene.caseId }, data: { draft: {} } });
    expect(await postHash(hash)).toMatchObject({ status: 400, body: { problem: 'incomplete' } });
    expect(await scene.context.database.casePlan.count({ where: { caseId: scene.caseId } })).toBe(0);
  });

  it('leaves nothing behind when one part fails', async () => {
    const hash = await shownHash(scene);
    const failing = { ...scene.context, ids: { next: () => 'always-the-same' } };
    const accepting = acceptPlan(failing, {
      actor: actorOf(scene, scene.owner),
      caseId: scene.caseId,
      shownHash: hash,
      language: 'de',
    });
    await expect(accepting).rejects.toThrow();
    expect(await scene.context.database.casePlan.count({ where: { caseId: scene.caseId } })).toBe(0);
    expect(await caseRow(scene, scene.caseId)).toMatchObject({ status: 'draft' });
  });
});

describe('the frozen plan', () => {
  beforeEach(() => accept(scene));

  it('does not change when the facts do; the page says so and can show what would be', async () => {
    const before = await read();
    expect(before).toMatchObject({ state: 'accepted', areFactsChanged: false });
    await changeSalary('60.000,00');
    scene.context.clock.moveTo('2027-01-15T09:00:00.000Z');
    const after = await read();
    expect(after).toMatchObject({ state: 'accepted', areFactsChanged: true });
    expect(after.state === 'accepted' && after.plan).toEqual(
      before.state === 'accepted' ? before.plan : null,
    );
    expect(await read('de', true)).toMatchObject({ state: 'live', plan: { asOf: '2027-01-15' } });
  });

  it('reads in the other language, with the same steps and dates', async () => {
    const [german, english] = [await read('de'), await read('en')];
    if (german.state !== 'accepted' || english.state !== 'accepted') throw new Error('not accepted');
    expect(english.plan.language).toBe('en');
    expect(english.plan.steps.map(({ id, typical }) => [id, typical])).toEqual(
      german.plan.steps.map(({ id, typical }) => [id, typical]),
    );
    expect(english.plan.steps[0]?.title).not.toBe(german.plan.steps[0]?.title);
  });

  it('keeps every frozen day and every sentence that reads differently by now', async () => {
    const row = await scene.context.database.casePlan.findFirstOrThrow({ where: { caseId: scene.caseId } });
    const plan = row.plan as { steps: { title: string; text: string; typical: string }[] };
    const [first, ...rest] = plan.steps;
    const older = {
      ...plan,
      steps: [{ ...first, text: 'So stand es damals da.', typical: '2026-12-24' }, ...rest],
    };
    await scene.context.database.casePlan.update({ where: { id: row.id }, data: { plan: older } });
    const english = await read('en');
    if (english.state !== 'accepted') throw new Error('not accepted');
    expect(english.plan.steps[0]).toMatchObject({ text: 'So stand es damals da.', typical: '2026-12-24' });
    expect(english.plan.steps[0]?.title).not.toBe(first?.title);
    expect(english.plan.language).toBe('de');
  });
});
