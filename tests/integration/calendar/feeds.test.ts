import ICAL from 'ical.js';
import { beforeEach, describe, expect, it } from 'vitest';

import { accept, aCaseScene, stepOf, type CaseScene } from '#tests/integration/cases/case-scene';
import { actorOf, visit } from '#tests/integration/organisations/scene';
import { requestContext } from '#tests/support/context';
import { useDatabase } from '#tests/support/database';
import { loader as feedLoader } from '~/routes/calendar.$token[.]ics';
import { action, loader } from '~/routes/o.$org.calendar_.subscribe';
import { closeCase } from '~/services/cases/close-case.server';
import { completeStep } from '~/services/cases/complete-step.server';

const database = useDatabase();
let scene: CaseScene;
beforeEach(async () => {
  scene = await aCaseScene(database.client);
  await accept(scene);
});

const post = (form: Record<string, string>, person = scene.hr, org = scene.mine.slug) =>
  visit(scene, action, { person, path: '/?lang=de', params: { org }, form });

async function subscribe(form: Record<string, string>): Promise<string> {
  const { status, body } = await post(form);
  expect(status).toBe(200);
  const { address } = body as { address: string };
  return /\/calendar\/([\w-]{43})\.ics$/.exec(address)?.[1] ?? '';
}

async function read(token: string): Promise<Response> {
  try {
    return await feedLoader({
      request: new Request(`http://localhost:3000/calendar/${token}.ics`),
      params: { token },
      context: requestContext(scene.context),
    });
  } catch (error) {
    return new Response(null, { status: (error as { code?: string }).code === 'not-found' ? 404 : 500 });
  }
}

interface Entry {
  uid: string;
  summary: string;
  start: string;
  sequence: number;
  status: string;
  alarms: number;
}

/** As another program reads it. */
async function entries(token: string): Promise<Entry[]> {
  const response = await read(token);
  expect(response.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8');
  const calendar = new ICAL.Component(ICAL.parse(await response.text()) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      start: event.startDate.toString(),
      sequence: event.sequence,
      status: String(component.getFirstPropertyValue('status')),
      alarms: component.getAllSubcomponents('valarm').length,
    };
  });
}

describe('a calendar by subscription', () => {
  it('holds every step of running cases as a day with an alarm, and no name of a case or person', async () => {
    const token = await subscribe({ intent: 'all' });
    const read = await entries(token);
    const steps = await scene.context.database.caseStep.findMany({ where: { caseId: scene.caseId } });
    const ofSteps = read.filter(({ uid }) => uid.startsWith('step-'));
    expect(ofSteps.map(({ start }) => start).sort()).toEqual(
      steps.map(({ dueOn }) => dueOn?.toISOString().slice(0, 10)).sort(),
    );
    for (const entry of ofSteps) expect(entry).toMatchObject({ status: 'CONFIRMED', alarms: 1 });
    const { title } = await scene.context.database.hiringCase.findUniqueOrThrow({
      where: { id: scene.caseId },
    });
    expect(JSON.stringify(read)).not.toContain(title);
    expect(JSON.stringify(read)).not.toContain(scene.theirCaseId);
  });

  it('moves an entry under its own id with a higher sequence, and keeps what is done without an alarm', async () => {
    const token = await subscribe({ intent: 'all' });
    const before = await entries(token);
    scene.context.clock.advance(5 * 24 * 60 * 60 * 1_000);
    const step = await stepOf(scene, 'job-offer');
    await completeStep(scene.context, {
      actor: actorOf(scene, scene.hr),
      caseId: scene.caseId,
      stepId: step.id,
      doneOn: scene.context.clock.today(),
      revision: step.revision,
    });
    const after = await entries(token);
    expect(
      after
        .map(({ uid }) => uid)
        .filter((uid) => uid.startsWith('step-'))
        .sort(),
    ).toEqual(
      before
        .map(({ uid }) => uid)
        .filter((uid) => uid.startsWith('step-'))
        .sort(),
    );
    const was = new Map(before.map((entry) => [entry.uid, entry]));
    const moved = after.filter((entry) => {
      const old = was.get(entry.uid);
      return old !== undefined && old.start !== entry.start;
    });
    expect(moved.length).toBeGreaterThan(0);
    for (const entry of moved) expect(entry.sequence).toBeGreaterThan(was.get(entry.uid)?.sequence ?? 0);
    expect(after.find(({ uid }) => uid === `step-${step.id}@lotsenwerk`)).toMatchObject({
      alarms: 0,
      summary: expect.stringContaining('erledigt') as string,
    });
  });

  it('cancels the entries of a case that is closed', async () => {
    const token = await subscribe({ intent: 'case', case: scene.caseId });
    await closeCase(scene.context, { actor: actorOf(scene, scene.hr), caseId: scene.caseId });
    const after = await entries(token);
    expect(after.length).toBeGreaterThan(0);
    for (const { status, uid } of after) expect([uid, status]).toEqual([uid, 'CANCELLED']);
  });

  it('of own steps holds only those', async () => {
    const token = await subscribe({ intent: 'mine' });
    expect(await entries(token)).toEqual([]);
    const step = await stepOf(scene, 'job-offer');
    await scene.context.database.caseStep.update({ where: { id: step.id }, data: { ownerId: scene.hr.id } });
    expect((await entries(token)).map(({ uid }) => uid)).toEqual([`step-${step.id}@lotsenwerk`]);
  });

  it('is gone when it was ended, when its person has left, and for a wrong address', async () => {
    const token = await subscribe({ intent: 'all' });
    expect((await read(token)).status).toBe(200);
    const feed = await scene.context.database.calendarFeed.findFirstOrThrow({
      where: { organisationId: scene.mine.id },
    });
    expect(feed.lastReadAt).not.toBeNull();
    expect(JSON.stringify(feed)).not.toContain(token);
    await post({ intent: 'revoke', feed: feed.id }, scene.viewer);
    expect((await read(token)).status).toBe(200);
    expect((await post({ intent: 'revoke', feed: feed.id })).flash).toBe('calendar:flash.revoked');
    expect((await read(token)).status).toBe(404);
    expect((await read('x'.repeat(43))).status).toBe(404);

    const second = await subscribe({ intent: 'all' });
    await scene.context.database.membership.deleteMany({
      where: { organisationId: scene.mine.id, personId: scene.hr.id },
    });
    expect((await read(second)).status).toBe(404);
  });

  it('of another organisation’s case cannot be made, and no more than ten can', async () => {
    expect((await post({ intent: 'case', case: scene.theirCaseId })).status).toBe(409);
    for (let made = 0; made < 10; made += 1) await subscribe({ intent: 'all' });
    expect((await post({ intent: 'all' })).status).toBe(409);
    const page = await visit(scene, loader, {
      person: scene.hr,
      path: '/?lang=de',
      params: { org: scene.mine.slug },
    });
    expect((page.body as { feeds: unknown[] }).feeds).toHaveLength(10);
  });
});
