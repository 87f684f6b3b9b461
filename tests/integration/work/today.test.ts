import { beforeEach, describe, expect, it } from 'vitest';

import { accept, aCaseScene, stepOf, type CaseScene } from '#tests/integration/cases/case-scene';
import { actorOf, visit } from '#tests/integration/organisations/scene';
import { useDatabase } from '#tests/support/database';
import type { WorkLine } from '~/domain/work/views';
import { loader as todayLoader } from '~/routes/o.$org._index';
import { assignStep } from '~/services/cases/assign-step.server';
import { completeStep } from '~/services/cases/complete-step.server';
import { snoozeStep } from '~/services/work/snooze-step.server';

const database = useDatabase();
let scene: CaseScene;
beforeEach(async () => {
  scene = await aCaseScene(database.client);
  await accept(scene);
  scene.context.clock.moveTo('2027-01-20T09:00:00.000Z');
});

interface TodayBody {
  groups: { group: string; lines: WorkLine[] }[];
  counts: Record<string, number>;
  waiting: { who: string; count: number }[];
  next: string | null;
  canEdit: boolean;
}

async function today(query = '', person = scene.hr): Promise<TodayBody> {
  const answer = await visit(scene, todayLoader, {
    person,
    path: `/?lang=de${query}`,
    params: { org: scene.mine.slug },
  });
  expect(answer.status).toBe(200);
  return answer.body as TodayBody;
}

const lines = async (query = '', person = scene.hr) =>
  (await today(query, person)).groups.flatMap((part) => part.lines);

const complete = async (key: string, doneOn: string) => {
  const step = await stepOf(scene, key);
  const { outcome } = await completeStep(scene.context, {
    actor: actorOf(scene, scene.hr),
    caseId: scene.caseId,
    stepId: step.id,
    doneOn,
    revision: step.revision,
  });
  expect(outcome).toBe('done');
};

describe("today's list", () => {
  it('shows what can be done now in all own cases, the most overdue first, and nothing of others', async () => {
    const shown = await lines();
    expect(shown.length).toBeGreaterThan(1);
    expect(new Set(shown.map((line) => line.caseId))).toEqual(new Set([scene.caseId]));
    expect(shown.map((line) => line.dueOn)).toEqual(shown.map((line) => line.dueOn).toSorted());
    const ids = shown.map((line) => line.id);
    expect(ids).toContain((await stepOf(scene, 'job-offer')).id);
    expect(ids).not.toContain((await stepOf(scene, 'visa-application')).id);
    expect((await lines('&later=1')).map((line) => line.id)).toContain(
      (await stepOf(scene, 'visa-application')).id,
    );
    const stranger = await visit(scene, todayLoader, {
      person: scene.stranger,
      path: '/',
      params: { org: scene.mine.slug },
    });
    expect(stranger.status).toBe(404);
  });

  it('says in each line whom it waits for, since when and until when', async () => {
    const later = await lines('&later=1');
    const visa = later.find((line) => line.title === 'Visum beantragen');
    expect(visa?.waiting).toMatchObject({ because: 'earlier-step', since: null });
    expect(visa?.waiting.causeTitle).toMatch(/\S/);
    await complete('job-offer', '2027-01-19');
    await complete('collect-documents', '2027-01-18');
    await complete('power-of-attorney', '2027-01-18');
    await complete('authority-counselling', '2027-01-18');
    await complete('agreement', '2027-01-18');
    await complete('recognition-apply', '2027-01-18');
    const { id } = await stepOf(scene, 'recognition-receipt');
    const receipt = (await lines()).find((line) => line.id === id);
    expect(receipt?.waiting).toEqual({
      party: 'recognition-authority',
      because: 'limit',
      causeTitle: null,
      since: '2027-01-18',
      until: '2027-02-01',
      daysLate: 0,
      limit: { state: 'running', legalBasis: '§ 14a Abs. 2 BQFG' },
    });
  });

  it('has views: mine as owner or deputy, overdue, waiting for whom, put aside', async () => {
    const [offer, papers] = [await stepOf(scene, 'job-offer'), await stepOf(scene, 'collect-documents')];
    const target = { actor: actorOf(scene, scene.owner), caseId: scene.caseId, revision: 1 };
    await assignStep(scene.context, { ...target, stepId: offer.id, ownerId: scene.hr.id });
    await assignStep(scene.context, {
      ...target,
      stepId: papers.id,
      ownerId: scene.owner.id,
      deputyId: scene.hr.id,
    });
    expect((await lines('&view=mine')).map((line) => line.id).toSorted()).toEqual(
      [offer.id, papers.id].toSorted(),
    );
    expect(await lines('&view=mine', scene.viewer)).toEqual([]);
    for (const line of await lines('&view=overdue')) expect(line.waiting.daysLate).toBeGreaterThan(0);
    const waiting = await today('&view=waiting');
    expect(waiting.waiting.length).toBeGreaterThan(0);
    expect(waiting.counts['waiting']).toBe(waiting.waiting.reduce((sum, party) => sum + party.count, 0));
    for (const line of waiting.groups.flatMap((part) => part.lines)) expect(line.actor).not.toBe('employer');
    expect((await lines('&view=waiting&who=candidate')).map((line) => line.actor)).not.toContain('mission');

    await snoozeStep(scene.context, { ...target, stepId: offer.id, until: '2027-01-25', revision: 2 });
    expect((await lines()).map((line) => line.id)).not.toContain(offer.id);
    expect((await lines('&view=snoozed')).map((line) => line.id)).toEqual([offer.id]);
    scene.context.clock.moveTo('2027-01-25T09:00:00.000Z');
    expect((await lines()).map((line) => line.id)).toContain(offer.id);
    expect(await lines('&view=snoozed')).toEqual([]);
  });

  it('pages by due day and id without leaving out or repeating a step', async () => {
    const step = await stepOf(scene, 'job-offer');
    await scene.context.database.caseStep.createMany({
      data: Array.from({ length: 110 }, (_, index) => ({
        id: scene.context.ids.next(),
        organisationId: scene.mine.id,
        caseId: scene.caseId,
        planId: step.planId,
        key: `extra-${index}`,
        position: 100 + index,
        startsOn: new Date('2027-01-01'),
        dueOn: new Date('2027-02-01'),
        updatedAt: scene.context.clock.now(),
      })),
    });
    const seen: string[] = [];
    let mark: string | null = null;
    let pages = 0;
    do {
      const page: TodayBody = await today(mark === null ? '' : `&after=${mark}`);
      seen.push(...page.groups.flatMap((part) => part.lines.map((line) => line.id)));
      mark = page.next;
      pages += 1;
    } while (mark !== null && pages < 10);
    const all = await scene.context.database.caseStep.count({
      where: { caseId: scene.caseId, key: { startsWith: 'extra-' } },
    });
    expect(pages).toBe(3);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(all);
    expect((await today('&after=2027-99-99_x')).next).not.toBeNull();
  });

  it('is empty for a closed case and reads in either language', async () => {
    const english = await visit(scene, todayLoader, {
      person: scene.hr,
      path: '/?lang=en&later=1',
      params: { org: scene.mine.slug },
    });
    const titles = (english.body as TodayBody).groups.flatMap((part) => part.lines.map((line) => line.title));
    expect(titles).not.toContain('Visum beantragen');
    await scene.context.database.hiringCase.update({
      where: { id: scene.caseId },
      data: { status: 'closed' },
    });
    expect(await lines('&later=1')).toEqual([]);
  });
});

describe('what lists need of a plan', () => {
  it('stands at the steps as soon as they join it', async () => {
    const steps = await scene.context.database.caseStep.findMany({ where: { caseId: scene.caseId } });
    for (const step of steps) {
      expect(step.title).toMatch(/\S/);
      expect(step.actor).toMatch(/\S/);
      expect(step.phase).toMatch(/\S/);
    }
    const visa = steps.find((step) => step.key === 'visa-application');
    expect(visa?.dependsOn.length).toBeGreaterThan(0);
  });
});
