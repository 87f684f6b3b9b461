import { beforeEach, describe, expect, it } from 'vitest';

import { accept, aCaseScene, stepOf, type CaseScene } from '#tests/integration/cases/case-scene';
import { actorOf, visit } from '#tests/integration/organisations/scene';
import { useDatabase } from '#tests/support/database';
import { loader as boardLoader } from '~/routes/o.$org.board';
import { loader as calendarLoader } from '~/routes/o.$org.calendar';
import { loader as listLoader } from '~/routes/o.$org.cases._index';
import { loader as searchLoader } from '~/routes/o.$org.search';
import { assignStep } from '~/services/cases/assign-step.server';
import { createCase } from '~/services/cases/create-case.server';

const database = useDatabase();
let scene: CaseScene;
beforeEach(async () => {
  scene = await aCaseScene(database.client);
  await accept(scene);
  scene.context.clock.moveTo('2027-01-20T09:00:00.000Z');
});

async function read<Body>(
  loader: Parameters<typeof visit>[1],
  query = '',
  person = scene.viewer,
): Promise<Body> {
  const answer = await visit(scene, loader, {
    person,
    path: `/?lang=de${query}`,
    params: { org: scene.mine.slug },
  });
  expect(answer.status).toBe(200);
  return answer.body as Body;
}

describe('the board and the table of cases', () => {
  it('show own cases in seven stages, each with whom it waits for', async () => {
    await createCase(scene.context, {
      actor: actorOf(scene, scene.owner),
      submissionKey: 'key-draft',
      title: 'Entwurf',
      draft: {},
    });
    const { columns } = await read<{
      columns: { stage: string; cases: { title: string; line: { waiting: { party: string } } | null }[] }[];
    }>(boardLoader);
    expect(columns.map((column) => column.stage)).toHaveLength(7);
    const titles = (stage: string) =>
      columns.find((column) => column.stage === stage)?.cases.map((one) => one.title);
    expect(titles('facts')).toEqual(['Entwurf']);
    expect(titles('plan')).toEqual(['Mein Fall']);
    expect(columns.flatMap((column) => column.cases)).toHaveLength(2);
    const [own] = columns.find((column) => column.stage === 'plan')?.cases ?? [];
    expect(own?.line?.waiting.party).toMatch(/employer|candidate/);
    const { rows } = await read<{ rows: { title: string; stage: string }[] }>(listLoader);
    expect(rows.map((row) => [row.title, row.stage]).toSorted()).toEqual([
      ['Entwurf', 'facts'],
      ['Mein Fall', 'plan'],
    ]);
  });
});

describe('the calendar', () => {
  it('shows what is due in the month, of all or of one person, and nothing of others', async () => {
    const offer = await stepOf(scene, 'visa-application');
    const month = (offer.dueOn ?? '').slice(0, 7);
    interface Body {
      entries: { id: string; day: string; caseId: string }[];
    }
    const all = await read<Body>(calendarLoader, `&month=${month}`);
    expect(all.entries.map((entry) => entry.id)).toContain(offer.id);
    expect(new Set(all.entries.map((entry) => entry.caseId))).toEqual(new Set([scene.caseId]));
    expect(all.entries.every((entry) => entry.day.startsWith(month))).toBe(true);
    expect((await read<Body>(calendarLoader, `&month=${month}&mine=1`, scene.hr)).entries).toEqual([]);
    await assignStep(scene.context, {
      actor: actorOf(scene, scene.owner),
      caseId: scene.caseId,
      stepId: offer.id,
      ownerId: scene.owner.id,
      deputyId: scene.hr.id,
      revision: 1,
    });
    const mine = await read<Body>(calendarLoader, `&month=${month}&mine=1`, scene.hr);
    expect(mine.entries.map((entry) => entry.id)).toEqual([offer.id]);
    expect(await read<{ month: string }>(calendarLoader, '&month=2027-99')).toMatchObject({
      month: '2027-01',
    });
  });
});

describe('the search', () => {
  interface Body {
    cases: { title: string }[];
    steps: { title: string; caseId: string }[];
  }
  it.each([
    ['mein fa', ['Mein Fall']],
    ['elektrik', ['Mein Fall']],
    ['Elektroniker', ['Mein Fall']],
    ['1', ['Mein Fall']],
    ['Fremder', []],
    ['%', []],
    ['_____', []],
    ["' OR true --", []],
  ])('for %j finds the cases %j', async (text, titles) => {
    const { cases } = await read<Body>(searchLoader, `&q=${encodeURIComponent(text)}`);
    expect(cases.map((found) => found.title)).toEqual(titles);
  });

  it('finds steps in either language, in own cases only', async () => {
    for (const text of ['Visum beantragen', 'visa']) {
      const { steps } = await read<Body>(searchLoader, `&q=${encodeURIComponent(text)}`);
      expect(steps.map((step) => step.title)).toContain('Visum beantragen');
      expect(new Set(steps.map((step) => step.caseId))).toEqual(new Set([scene.caseId]));
    }
    expect((await read<Body>(searchLoader, '')).steps).toEqual([]);
    const stranger = await visit(scene, searchLoader, {
      person: scene.stranger,
      path: '/?q=visum',
      params: { org: scene.mine.slug },
    });
    expect(stranger.status).toBe(404);
  });
});
