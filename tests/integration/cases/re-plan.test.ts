import { beforeEach, describe, expect, it } from 'vitest';

import { actorOf, auditActions } from '#tests/integration/organisations/scene';
import { useDatabase } from '#tests/support/database';
import type { Happening, HappeningAnswers } from '~/domain/cases/replan/happening';
import type { Language } from '~/i18n/languages';
import { WITH_OWN_KIND } from '~/domain/reminders/step-due';
import { rePlanProposal, type Proposal } from '~/queries/cases/re-plan-proposal.server';
import { directoryOf } from '~/queries/directory/directory-snapshot.server';
import { assignStep } from '~/services/cases/assign-step.server';
import { closeCase } from '~/services/cases/close-case.server';
import { completeStep } from '~/services/cases/complete-step.server';
import { acceptRePlan } from '~/services/cases/re-plan.server';
import { recordEvent } from '~/services/cases/record-event.server';
import { reopenCase } from '~/services/cases/reopen-case.server';
import { restoreFacts } from '~/services/cases/restore-facts.server';
import { retractEvent } from '~/services/cases/retract-event.server';

import { accept, aCaseScene, caseRow, eventKinds, stepOf, stepsOf, type CaseScene } from './case-scene';

const database = useDatabase();
let scene: CaseScene;
beforeEach(async () => {
  scene = await aCaseScene(database.client);
  await accept(scene);
});

type Computed = Extract<Proposal, { state: 'computed' }>;

async function proposal(language: Language = 'de'): Promise<Computed> {
  const { context, mine, caseId } = scene;
  const found = await rePlanProposal(context.database, {
    organisationId: mine.id,
    caseId,
    today: context.clock.today(),
    language,
    directory: await directoryOf(context),
  });
  if (found.state !== 'computed') throw new Error(`no proposal: ${found.state}`);
  return found;
}

const happen = (happening: Happening, day: string, answers: Partial<HappeningAnswers> = {}) =>
  recordEvent(scene.context, {
    actor: actorOf(scene, scene.hr),
    caseId: scene.caseId,
    happening,
    day,
    answers: { facts: {}, until: null, step: null, ...answers },
  });

const take = (hash: string, person = scene.hr, reason: string | null = null) =>
  acceptRePlan(scene.context, {
    actor: actorOf(scene, person),
    caseId: scene.caseId,
    shownHash: hash,
    language: 'de',
    reason,
  });

async function finish(key: string, doneOn: string): Promise<void> {
  const step = await stepOf(scene, key);
  const result = await completeStep(scene.context, {
    actor: actorOf(scene, scene.hr),
    caseId: scene.caseId,
    stepId: step.id,
    doneOn,
    revision: step.revision,
  });
  if (result.outcome !== 'done') throw new Error(`${key}: ${result.outcome}`);
}

const PARTIAL = {
  facts: {
    'candidate.qualification.recognition': 'partial',
    'candidate.qualification.measure': 'in-company',
  },
} as const;

/** Everything up to the papers is done; the decision comes on 1 March. */
async function upToTheDecision(): Promise<void> {
  scene.context.clock.moveTo('2027-03-01T09:00:00.000Z');
  for (const [key, day] of [
    ['job-offer', '2026-11-30'],
    ['collect-documents', '2026-12-10'],
    ['power-of-attorney', '2026-12-04'],
    ['authority-counselling', '2026-12-07'],
    ['agreement', '2026-12-18'],
    ['recognition-apply', '2026-12-21'],
    ['recognition-receipt', '2026-12-30'],
    ['documents-complete', '2027-01-08'],
  ] as const)
    await finish(key, day);
}

describe('a partial recognition arrives', () => {
  it('is written down with its step and facts, and the accepted plan stays until somebody accepts the new one', async () => {
    await upToTheDecision();
    const before = await stepsOf(scene);
    expect(await happen('recognition-decided', '2027-03-01', PARTIAL)).toMatchObject({
      outcome: 'recorded',
      asksForPlan: true,
    });
    expect(await stepOf(scene, 'recognition-decision')).toMatchObject({
      status: 'done',
      doneOn: '2027-03-01',
    });
    expect((await caseRow(scene, scene.caseId)).draft).toMatchObject(PARTIAL.facts);
    expect((await stepsOf(scene)).map(({ key }) => key)).toEqual(before.map(({ key }) => key));
    expect(await eventKinds(scene)).toEqual(expect.arrayContaining(['happening', 'step-done']));
    expect(await auditActions(scene, scene.mine)).toContain('event-recorded');
  });

  it('leads to § 16d in the running procedure; what was finished stays, with its fees', async () => {
    await upToTheDecision();
    await happen('recognition-decided', '2027-03-01', PARTIAL);
    const found = await proposal();
    expect(found).toMatchObject({ cause: 'event', areFactsChanged: true });
    expect(found.request.procedure?.running).toEqual({ kind: '81a', agreedOn: '2026-12-18' });
    expect(found.plan.plannedRouteId).toBe('16d-1');
    expect(found.comparison.before.route).toContain('§ 18a');
    expect(found.comparison.after.route).toContain('§ 16d');
    expect(found.comparison.added.map(({ id }) => id)).toContain('measure');
    expect(found.comparison.dropped.map(({ id }) => id)).toContain('result-handover');
    expect(found.plan.costs.items.map(({ id }) => id)).toEqual(
      expect.arrayContaining(
        found.accepted.plan.steps.find(({ id }) => id === 'agreement')?.fees.map(({ id }) => id) ?? [],
      ),
    );

    expect(await take(found.hash, scene.hr, 'Bescheid vom 1. März')).toEqual({
      outcome: 'accepted',
      version: 2,
    });
    const steps = await stepsOf(scene);
    const stateOf = (key: string) => steps.find((step) => step.key === key)?.status;
    expect(['agreement', 'recognition-decision'].map(stateOf)).toEqual(['done', 'done']);
    expect(['result-handover'].map(stateOf)).toEqual(['dropped']);
    expect(['measure', 'first-day'].map(stateOf)).toEqual(['open', 'open']);
    const plans = await scene.context.database.casePlan.findMany({
      where: { caseId: scene.caseId },
      orderBy: { version: 'asc' },
      include: { request: true },
    });
    expect(plans.map(({ version, supersededAt }) => [version, supersededAt === null])).toEqual([
      [1, false],
      [2, true],
    ]);
    expect(plans[1]).toMatchObject({
      cause: { kind: 'event', reason: 'Bescheid vom 1. März' },
      request: { version: 2 },
    });
    expect(await eventKinds(scene)).toContain('plan-replaced');
    expect(await auditActions(scene, scene.mine)).toContain('plan-replaced');
    const planned = await scene.context.database.reminder.findMany({
      where: { caseId: scene.caseId, status: 'planned', kind: 'step-due' },
      include: { step: true },
    });
    expect(new Set(planned.map(({ step }) => step?.key))).toEqual(
      new Set(
        steps.filter(({ status, key }) => status === 'open' && !WITH_OWN_KIND.has(key)).map(({ key }) => key),
      ),
    );
    expect((await stepsOf(scene, scene.theirCaseId)).every(({ status }) => status === 'open')).toBe(true);
    expect((await proposal()).comparison.isEmpty).toBe(true);
    // What was kept from the first plan reads in the other language as well.
    const { accepted, comparison } = await proposal('en');
    expect(accepted.plan.language).toBe('en');
    expect(comparison.isEmpty).toBe(true);
  });
});

describe('accepting a new version', () => {
  it('two people at once: one wins, the other is asked to look again; a second press changes nothing', async () => {
    await happen('salary-changed', '2026-11-23', {
      facts: { 'position.grossSalaryCentsPerYear': '52.000,00' },
    });
    const { hash } = await proposal();
    const answers = await Promise.all([take(hash), take(hash, scene.owner)]);
    expect(answers.map(({ outcome }) => outcome).sort()).toEqual(['accepted', 'already-accepted']);
    const english = await proposal('en');
    expect((await take('another')).outcome).toBe('plan-differs');
    expect(english.accepted.version).toBe(2);
    expect(await scene.context.database.casePlan.count({ where: { caseId: scene.caseId } })).toBe(2);
  });

  it('keeps owners, and what a colleague finished meanwhile asks for another look', async () => {
    const step = await stepOf(scene, 'agreement');
    await assignStep(scene.context, {
      actor: actorOf(scene, scene.owner),
      caseId: scene.caseId,
      stepId: step.id,
      ownerId: scene.hr.id,
      revision: step.revision,
    });
    await happen('start-moved', '2026-11-23', { facts: { 'position.desiredStart': '2028-01-03' } });
    const { hash, comparison } = await proposal();
    expect(comparison.moves.map(({ id }) => id)).toEqual(expect.arrayContaining(['travel', 'first-day']));
    await finish('job-offer', '2026-11-23');
    expect((await take(hash)).outcome).toBe('plan-differs');
    expect((await take((await proposal()).hash)).outcome).toBe('accepted');
    expect(await stepOf(scene, 'agreement')).toMatchObject({ ownerId: scene.hr.id });
    expect(await stepOf(scene, 'first-day')).toMatchObject({
      dueOn: '2028-01-03',
      plannedDueOn: '2028-01-03',
    });
  });

  it('a step that has been under way keeps its time, and nothing open is expected in the past', async () => {
    await upToTheDecision();
    const due = (await stepOf(scene, 'recognition-decision')).dueOn;
    await happen('salary-changed', '2027-03-01', {
      facts: { 'position.grossSalaryCentsPerYear': '52.000,00' },
    });
    const { hash, dates } = await proposal();
    expect(dates.find(({ id }) => id === 'recognition-decision')).toMatchObject({
      startsOn: '2027-01-08',
      endsOn: due,
    });
    expect(dates.filter(({ isDone, endsOn }) => !isDone && endsOn < '2027-03-01')).toEqual([]);
    await take(hash);
    expect((await stepOf(scene, 'recognition-decision')).dueOn).toBe(due);
    // Later completions count on from the same days.
    await finish('recognition-decision', '2027-03-01');
    expect((await stepOf(scene, 'result-handover')).dueOn).toBe('2027-03-04');
  });

  it('an appointment holds its step to its day once it is accepted', async () => {
    const appointment = { until: '2027-09-15' };
    await happen('appointment-set', '2026-11-23', appointment);
    const { hash, comparison } = await proposal();
    expect(comparison.moves.find(({ id }) => id === 'visa-appointment')).toMatchObject({
      after: '2027-09-15',
    });
    expect((await stepOf(scene, 'visa-appointment')).dueOn).not.toBe('2027-09-15');
    await take(hash);
    expect(await stepOf(scene, 'visa-appointment')).toMatchObject({ dueOn: '2027-09-15' });
    await finish('job-offer', '2026-11-23');
    expect(await stepOf(scene, 'visa-appointment')).toMatchObject({ dueOn: '2027-09-15' });
  });

  it('is refused for closed cases, and a case opened again goes on with its plan', async () => {
    const { hash } = await proposal();
    await closeCase(scene.context, { actor: actorOf(scene, scene.owner), caseId: scene.caseId });
    expect((await take(hash)).outcome).toBe('not-active');
    expect((await happen('visa-issued', '2026-11-23')).outcome).toBe('not-active');
    const reopening = () =>
      reopenCase(scene.context, { actor: actorOf(scene, scene.owner), caseId: scene.caseId });
    expect([await reopening(), await reopening()]).toEqual(['reopened', 'already-open']);
    expect(await caseRow(scene, scene.caseId)).toMatchObject({ status: 'active', closedAt: null });
    expect(
      await scene.context.database.reminder.count({
        where: { caseId: scene.caseId, status: 'planned', kind: 'step-due' },
      }),
    ).toBe((await stepsOf(scene)).filter(({ key }) => !WITH_OWN_KIND.has(key)).length);
  });
});

describe('discarding', () => {
  it('takes changed facts back to those of the accepted plan', async () => {
    const { draft } = await caseRow(scene, scene.caseId);
    await happen('salary-changed', '2026-11-23', {
      facts: { 'position.grossSalaryCentsPerYear': '52.000,00' },
    });
    const { draftRevision } = await proposal();
    const restoring = (revision: number) =>
      restoreFacts(scene.context, {
        actor: actorOf(scene, scene.hr),
        caseId: scene.caseId,
        draftRevision: revision,
      });
    expect(await restoring(draftRevision - 1)).toBe('changed-meanwhile');
    expect(await restoring(draftRevision)).toBe('restored');
    expect((await caseRow(scene, scene.caseId)).draft).toEqual(draft);
    expect((await proposal()).areFactsChanged).toBe(false);
  });

  it('a retracted event counts no longer, once', async () => {
    await happen('appointment-set', '2026-11-23', { until: '2027-09-15' });
    const [event] = (await proposal()).pending;
    if (event === undefined) throw new Error('nothing pending');
    const retracting = (organisationId: string, caseId: string) =>
      retractEvent(scene.context, {
        actor: { ...actorOf(scene, scene.hr), organisationId },
        caseId,
        eventId: event.id,
      });
    expect(await retracting(scene.theirs.id, scene.theirCaseId)).toBe('unknown');
    await expect(retracting(scene.theirs.id, scene.caseId)).rejects.toThrow();
    expect(await retracting(scene.mine.id, scene.caseId)).toBe('retracted');
    expect(await retracting(scene.mine.id, scene.caseId)).toBe('already-retracted');
    expect((await proposal()).fixedOn.size).toBe(0);
  });
});
