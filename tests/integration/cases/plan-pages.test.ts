import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { beforeEach, describe, expect, it } from 'vitest';

import { visit } from '#tests/integration/organisations/scene';
import { useDatabase } from '#tests/support/database';
import { loader as overview } from '~/routes/o.$org.cases.$case._index';
import { action as eventAction, loader as events } from '~/routes/o.$org.cases.$case.events';
import { action as reopenAction } from '~/routes/o.$org.cases.$case.manage.reopen';
import { loader as backwards } from '~/routes/o.$org.cases.$case.plan.backwards';
import { loader as costs } from '~/routes/o.$org.cases.$case.plan.costs';
import { loader as duties } from '~/routes/o.$org.cases.$case.plan.duties';
import { loader as offices } from '~/routes/o.$org.cases.$case.plan.offices';
import { loader as print } from '~/routes/o.$org.cases.$case.plan.print';
import { loader as routes } from '~/routes/o.$org.cases.$case.plan.routes';
import { loader as timeline } from '~/routes/o.$org.cases.$case.plan.timeline';
import { action as rePlanAction, loader as rePlan } from '~/routes/o.$org.cases.$case.re-plan';
import { loader as versions } from '~/routes/o.$org.cases.$case.versions._index';
import { loader as compare } from '~/routes/o.$org.cases.$case.versions.compare';
import { loader as lawChanges } from '~/routes/o.$org.cases.law-changes';

import { accept, aCaseScene, caseRow, stepOf, type CaseScene } from './case-scene';

const database = useDatabase();
let scene: CaseScene;
beforeEach(async () => {
  scene = await aCaseScene(database.client);
  await accept(scene);
});

type Route = (args: LoaderFunctionArgs & ActionFunctionArgs) => unknown;

interface Ask {
  person?: CaseScene['hr'];
  path?: string;
  form?: Record<string, string>;
  caseId?: string;
}

const ask = (route: Route, { person = scene.hr, path = '/', form, caseId = scene.caseId }: Ask = {}) =>
  visit(scene, route, {
    person,
    path,
    params: { org: scene.mine.slug, case: caseId },
    ...(form === undefined ? {} : { form }),
  });

const PARTS = {
  overview,
  timeline,
  backwards,
  costs,
  routes,
  offices,
  duties,
  print,
  events,
  versions,
  rePlan,
};
const salary = {
  happening: 'salary-changed',
  'position.grossSalaryCentsPerYear': '52.000,00',
  day: '2026-11-23',
};

async function hashOfProposal(): Promise<string> {
  const { body } = await ask(rePlan);
  return (body as { hash: string }).hash;
}

describe('the parts of a plan', () => {
  it('readers read each of them; strangers and foreign cases find nothing', async () => {
    for (const [name, part] of Object.entries(PARTS)) {
      expect((await ask(part, { person: scene.viewer })).status, name).toBe(200);
      expect((await ask(part, { person: scene.stranger })).status, name).toBe(404);
      expect((await ask(part, { caseId: scene.theirCaseId })).status, name).toBe(404);
      expect((await ask(part, { caseId: 'nichts' })).status, name).toBe(404);
    }
  });

  it('zooms into a quarter, and shows the clocks of limits that have begun', async () => {
    const { body } = await ask(timeline, { path: '/?quarter=2027-1' });
    expect(body).toMatchObject({ quarter: '2027-1', eventsTo: expect.stringContaining('/events') });
    const { clocks } = body as { clocks: { stepKey: string; state: string }[] };
    expect(clocks.find(({ stepKey }) => stepKey === 'recognition-decision')?.state).toBe('not-started');
    await ask(eventAction, { form: { happening: 'papers-complete', day: '2026-11-23' } });
    const after = (await ask(timeline)).body as { clocks: { stepKey: string; state: string; due: string }[] };
    expect(after.clocks.find(({ stepKey }) => stepKey === 'recognition-decision')).toMatchObject({
      state: 'running',
      due: '2027-01-25',
      holder: 'recognition-authority',
      legalBasis: '§ 14a Abs. 3 BQFG',
    });
  });

  it('lays both procedures side by side', async () => {
    const { body } = await ask(routes);
    expect(body).toMatchObject({ procedures: [{ procedure: 'accelerated' }, { procedure: 'ordinary' }] });
  });

  it('counts backwards from another wanted day without storing it', async () => {
    const { draft } = await caseRow(scene, scene.caseId);
    const { body } = await ask(backwards, { path: '/?start=2028-01-03' });
    expect(body).toMatchObject({
      page: { wantedStart: '2028-01-03', caseStart: '2027-09-01', result: { isFeasible: true } },
    });
    expect((await caseRow(scene, scene.caseId)).draft).toEqual(draft);
    expect((await ask(backwards, { path: '/?start=gestern' })).body).toMatchObject({ isWrong: true });
    expect((await ask(backwards, { path: '/?start=2020-01-01' })).body).toMatchObject({ isWrong: true });
  });
});

describe('entering an event', () => {
  it('asks what is missing, keeps what was typed, and refuses a day in the future', async () => {
    const form = { ...salary, 'position.grossSalaryCentsPerYear': 'viel' };
    expect(await ask(eventAction, { form })).toMatchObject({
      status: 400,
      body: {
        typed: { day: '2026-11-23' },
        errors: { 'position.grossSalaryCentsPerYear': expect.any(String) },
      },
    });
    expect(await ask(eventAction, { form: { ...salary, day: '2027-01-01' } })).toMatchObject({
      status: 400,
      body: { errors: { day: expect.any(String) } },
    });
    expect(
      (await ask(eventAction, { form: { happening: 'application-refused', day: '2026-11-23' } })).status,
    ).toBe(400);
    expect((await ask(eventAction, { form: { happening: 'erfunden' } })).status).toBe(400);
    expect((await ask(eventAction, { form: salary, person: scene.viewer })).status).toBe(403);
    expect((await ask(eventAction, { form: salary, caseId: scene.theirCaseId })).status).toBe(404);
  });

  it('leads to what it changes; accepted, the old version can still be read and compared', async () => {
    expect(await ask(eventAction, { form: salary })).toMatchObject({
      status: 302,
      location: expect.stringContaining('/re-plan'),
    });
    expect((await ask(overview)).body).toMatchObject({ areFactsChanged: true });
    const hash = await hashOfProposal();
    expect((await ask(rePlanAction, { form: { intent: 'accept', hash }, person: scene.viewer })).status).toBe(
      403,
    );
    expect((await ask(rePlanAction, { form: { intent: 'accept', hash: 'veraltet' } })).status).toBe(409);
    const answer = await ask(rePlanAction, { form: { intent: 'accept', hash, reason: 'Nachtrag' } });
    expect(answer).toMatchObject({ status: 302, flash: 'replan:flash.accepted' });
    expect((await ask(overview)).body).toMatchObject({ version: 2, areFactsChanged: false });
    expect((await ask(overview, { path: '/?version=1' })).body).toMatchObject({
      version: 1,
      isCurrent: false,
      head: { supersededOn: '2026-11-23', search: '?version=1' },
    });
    expect((await ask(costs, { path: '/?version=1' })).status).toBe(200);
    expect((await ask(overview, { path: '/?version=7' })).status).toBe(404);
    expect((await ask(versions)).body).toMatchObject({
      rows: [
        { version: 2, cause: 'event', reason: 'Nachtrag', supersededAt: null },
        { version: 1, cause: null, supersededAt: '2026-11-23' },
      ],
    });
    expect((await ask(compare, { path: '/?from=1&to=2' })).body).toMatchObject({ from: 1, to: 2 });
    expect((await ask(compare, { path: '/?from=1&to=9' })).status).toBe(404);
    expect((await ask(compare, { path: '/?from=x' })).status).toBe(404);
  });

  it('discarding takes the facts back', async () => {
    await ask(eventAction, { form: salary });
    const { draftRevision } = await caseRow(scene, scene.caseId);
    const form = { intent: 'discard', revision: String(draftRevision) };
    expect(await ask(rePlanAction, { form })).toMatchObject({ flash: 'replan:flash.restored' });
    expect((await ask(overview)).body).toMatchObject({ areFactsChanged: false });
  });

  it('a refused application shows what the plan had provided, and other routes can be previewed', async () => {
    await ask(eventAction, {
      form: { happening: 'application-refused', step: 'agency-consent', day: '2026-11-23' },
    });
    const { body } = await ask(rePlan);
    expect((body as { branches: { id: string }[] }).branches.map(({ id }) => id)).toEqual(['agency-refusal']);
    const { routes: open } = body as { routes: { id: string; isPlanned: boolean }[] };
    const other = open.find(({ isPlanned }) => !isPlanned);
    if (other === undefined) return;
    const preview = (await ask(rePlan, { path: `/?route=${other.id}` })).body as { routes: typeof open };
    expect(preview.routes.find(({ isPlanned }) => isPlanned)?.id).toBe(other.id);
  });
});

it('a closed case is opened again from its own page', async () => {
  await database.client.hiringCase.update({ where: { id: scene.caseId }, data: { status: 'closed' } });
  expect((await ask(rePlan)).body).toMatchObject({ state: 'closed' });
  expect((await ask(reopenAction, { form: { intent: 'confirm' }, person: scene.viewer })).status).toBe(403);
  expect((await ask(reopenAction, { form: { intent: 'confirm' } })).flash).toBe('replan:flash.reopened');
  expect(await caseRow(scene, scene.caseId)).toMatchObject({ status: 'active' });
});

describe('a change of law', () => {
  const list = async (person = scene.hr) =>
    (await visit(scene, lawChanges, { person, path: '/', params: { org: scene.mine.slug } })).body as {
      rows: { caseId: string; touch: string; changes: number }[];
      checked: number;
    };

  it('touches no case that was planned under the law of today, in any version', async () => {
    expect(await list()).toMatchObject({ rows: [], checked: 1 });
    const partial = {
      happening: 'recognition-decided',
      day: '2026-11-23',
      'candidate.qualification.recognition': 'partial',
      'candidate.qualification.measure': 'in-company',
    };
    await ask(eventAction, { form: partial });
    await ask(rePlanAction, { form: { intent: 'accept', hash: await hashOfProposal() } });
    expect(await list()).toMatchObject({ rows: [], checked: 1 });
  });

  it('lists a case whose amounts were others when it was accepted, only in its own organisation', async () => {
    const row = await database.client.casePlan.findFirstOrThrow({ where: { caseId: scene.caseId } });
    const plan = row.plan as {
      costs: { items: { id: string; cents?: number }[]; totals: { payer: string; minCents: number }[] };
    };
    const older = {
      ...plan,
      costs: {
        ...plan.costs,
        items: plan.costs.items.map((item) => (item.cents === 41_100 ? { ...item, cents: 30_000 } : item)),
      },
    };
    await database.client.casePlan.update({ where: { id: row.id }, data: { plan: older } });
    const { rows } = await list();
    expect(rows).toMatchObject([{ caseId: scene.caseId }]);
    expect(rows[0]?.changes).toBeGreaterThan(0);
    const theirs = await visit(scene, lawChanges, {
      person: scene.stranger,
      path: '/',
      params: { org: scene.theirs.slug },
    });
    expect(theirs.body).toMatchObject({ rows: [] });
    expect(await stepOf(scene, 'job-offer')).toMatchObject({ status: 'open' });
  });
});
