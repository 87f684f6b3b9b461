import { beforeEach, describe, expect, it } from 'vitest';

import { actorOf, auditActions, visit } from '#tests/integration/organisations/scene';
import { useDatabase } from '#tests/support/database';
import { caseList } from '~/queries/cases/case-list.server';
import { action as createAction } from '~/routes/o.$org.cases.new';
import { loader as listLoader } from '~/routes/o.$org.cases._index';
import { action as closeAction } from '~/routes/o.$org.cases.$case.manage.close';
import { action as deleteAction } from '~/routes/o.$org.cases.$case.manage.delete';
import { action as renameAction } from '~/routes/o.$org.cases.$case.manage._index';
import { createCase } from '~/services/cases/create-case.server';

import { accept, aCaseScene, caseRow, eventKinds, type CaseScene } from './case-scene';

const database = useDatabase();
let scene: CaseScene;
beforeEach(async () => {
  scene = await aCaseScene(database.client);
});

const NEW_CASE = {
  submissionKey: 'abcdefgh-1',
  title: 'Elektro Süd',
  occupation: 'Electrician',
  chosen: 'yes',
};
const create = (form: Record<string, string>, person = scene.hr) =>
  visit(scene, createAction, {
    person,
    path: `/o/${scene.mine.slug}/cases/new`,
    params: { org: scene.mine.slug },
    form,
  });
const list = (filter: Partial<Parameters<typeof caseList>[1]> = {}) =>
  caseList(scene.context.database, {
    organisationId: scene.mine.id,
    search: '',
    status: null,
    after: null,
    ...filter,
  });

describe('creating a case', () => {
  it('makes the next number of the organisation, keeps the occupation by id and the choice with its day', async () => {
    const answer = await create(NEW_CASE);
    expect(answer).toMatchObject({ status: 302, flash: 'case-flash:flash.created' });
    const caseId = /cases\/([^/]+)\/facts\/position/.exec(answer.location ?? '')?.[1] ?? '';
    expect(await caseRow(scene, caseId)).toMatchObject({
      organisationId: scene.mine.id,
      number: 2,
      title: 'Elektro Süd',
      status: 'draft',
      draft: { 'position.occupationId': 'electrician', chosenOn: '2026-11-23' },
    });
    expect(await eventKinds(scene, caseId)).toEqual(['case-created', 'person-chosen']);
  });

  it('makes one case of a form that was sent twice at the same time, and numbers that never repeat', async () => {
    const answers = await Promise.all([
      create(NEW_CASE),
      create(NEW_CASE),
      create({ ...NEW_CASE, submissionKey: 'abcdefgh-2' }),
    ]);
    expect(new Set(answers.map((answer) => answer.location)).size).toBe(2);
    const rows = await scene.context.database.hiringCase.findMany({
      where: { organisationId: scene.mine.id },
    });
    expect(rows.map((row) => row.number).sort()).toEqual([1, 2, 3]);
  });

  it('takes the same key in another organisation for another case', async () => {
    const made = await createCase(scene.context, {
      actor: { organisationId: scene.theirs.id, personId: scene.stranger.id },
      submissionKey: 'key-mine',
      title: 'Anderer',
      draft: {},
    });
    expect(made.isNew).toBe(true);
    expect(made.caseId).not.toBe(scene.caseId);
  });

  it.each([
    [{ title: '' }, 'title'],
    [{ title: 'x'.repeat(8_000) }, 'title'],
    [{ title: 'a\u0000b' }, 'title'],
    [{ occupation: 'Zauberin' }, 'occupation'],
    [{ occupation: 'x'.repeat(8_000) }, 'occupation'],
    [{ chosen: '' }, 'chosen'],
    [{ chosen: 'vielleicht' }, 'chosen'],
  ])('answers 400 beside the field for %j', async (wrong, field) => {
    const answer = await create({ ...NEW_CASE, ...wrong });
    expect(answer.status).toBe(400);
    expect(Object.keys((answer.body as { lastResult: { error: object } }).lastResult.error)).toEqual([field]);
    expect(await list()).toMatchObject({ rows: { length: 1 } });
  });

  it.each([
    '<script>alert(1)</script>',
    '🙂 Zoë Müller-Łukaszewicz',
    '‮gnol',
    "'; DROP TABLE hiring_case; --",
  ])('keeps %j as text', async (title) => {
    await create({ ...NEW_CASE, title });
    expect((await list()).rows.map((row) => row.title)).toContain(title);
  });

  it('is not for viewers and strangers', async () => {
    expect((await create(NEW_CASE, scene.viewer)).status).toBe(403);
    expect((await create(NEW_CASE, scene.stranger)).status).toBe(404);
    expect((await list()).rows).toHaveLength(1);
  });
});

describe('the list of cases', () => {
  it('shows the own ones only', async () => {
    const { rows } = await list();
    expect(rows.map((row) => row.title)).toEqual(['Mein Fall']);
    const answer = await visit(scene, listLoader, {
      person: scene.viewer,
      path: '/',
      params: { org: scene.mine.slug },
    });
    expect(answer.body).toMatchObject({ canEdit: false, rows: [{ id: scene.caseId }] });
  });

  it.each([
    ['fall', 1],
    ['MEIN', 1],
    ['1', 1],
    ['#1', 1],
    ['2', 0],
    ['%', 0],
    ['_', 0],
    ['99999999999', 0],
  ])('finds by %s: %i', async (search, count) => {
    expect((await list({ search })).rows).toHaveLength(count);
  });

  it('filters by state, and says whether there is any case at all', async () => {
    expect((await list({ status: 'draft' })).rows).toHaveLength(1);
    expect(await list({ status: 'closed' })).toMatchObject({ rows: [], isEmpty: false });
    expect(
      await caseList(scene.context.database, {
        organisationId: 'nobody',
        search: '',
        status: null,
        after: null,
      }),
    ).toMatchObject({
      isEmpty: true,
    });
  });

  it('pages by key: every case once, also when all changed at the same moment', async () => {
    for (let number = 0; number < 54; number += 1) {
      await createCase(scene.context, {
        actor: actorOf(scene, scene.hr),
        submissionKey: `many-${number}`,
        title: `Fall ${number}`,
        draft: {},
      });
    }
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await list({ after });
      seen.push(...page.rows.map((row) => row.id));
      after = page.next;
    } while (after !== null);
    expect(seen).toHaveLength(55);
    expect(new Set(seen).size).toBe(55);
  });

  it.each(['x', '_', '2026-13-45_x', '\u0000'])(
    'begins at the start for the broken mark %j',
    async (after) => {
      expect((await list({ after })).rows).toHaveLength(1);
    },
  );
});

describe('managing a case', () => {
  const post = (
    route: Parameters<typeof visit>[1],
    form: Record<string, string>,
    person = scene.hr,
    caseId = scene.caseId,
  ) => visit(scene, route, { person, path: '/', params: { org: scene.mine.slug, case: caseId }, form });

  it('renames it and writes no title into history or audit', async () => {
    expect((await post(renameAction, { title: 'Asha Musterperson' })).flash).toBe('case-flash:flash.renamed');
    expect((await caseRow(scene, scene.caseId)).title).toBe('Asha Musterperson');
    const [events, audit] = await Promise.all([
      scene.context.database.caseEvent.findMany({ where: { caseId: scene.caseId } }),
      scene.context.database.auditEntry.findMany({ where: { organisationId: scene.mine.id } }),
    ]);
    expect(JSON.stringify([events, audit])).not.toContain('Asha');
    // A colleague was faster: nothing is written, what was typed comes back.
    const late = await post(renameAction, { title: 'Zu spät', was: 'Alter Titel' });
    expect(late).toMatchObject({ status: 409, body: { isConflict: true } });
    expect((await caseRow(scene, scene.caseId)).title).toBe('Asha Musterperson');
    expect((await post(renameAction, { title: '' })).status).toBe(400);
    expect((await post(renameAction, { title: 'y'.repeat(8_000) })).status).toBe(400);
  });

  it('deletes it with everything that belongs to it; the audit keeps ids only', async () => {
    await accept(scene);
    expect((await post(deleteAction, {})).flash).toBe('case-flash:flash.deleted');
    const where = { caseId: scene.caseId };
    const { database: db } = scene.context;
    const left = await Promise.all([
      db.hiringCase.count({ where: { id: scene.caseId } }),
      db.caseStep.count({ where }),
      db.casePlan.count({ where }),
      db.caseRequest.count({ where }),
      db.caseEvent.count({ where }),
      db.reminder.count({ where }),
    ]);
    expect(left).toEqual([0, 0, 0, 0, 0, 0]);
    const entry = await db.auditEntry.findFirst({
      where: { action: 'case-deleted', subjectId: scene.caseId },
    });
    expect(entry?.detail).toEqual({ number: 1 });
    expect(await db.caseStep.count({ where: { caseId: scene.theirCaseId } })).toBeGreaterThan(0);
    expect((await post(deleteAction, {})).status).toBe(404);
  });

  it('closes it: readable, and nobody is reminded any more', async () => {
    await accept(scene);
    expect((await post(closeAction, {})).flash).toBe('case-flash:flash.closed');
    expect(await caseRow(scene, scene.caseId)).toMatchObject({ status: 'closed' });
    const planned = { status: 'planned' as const };
    expect(await scene.context.database.reminder.count({ where: { caseId: scene.caseId, ...planned } })).toBe(
      0,
    );
    expect(
      await scene.context.database.reminder.count({ where: { caseId: scene.theirCaseId, ...planned } }),
    ).toBeGreaterThan(0);
    await post(closeAction, {});
    expect((await eventKinds(scene)).filter((kind) => kind === 'case-closed')).toHaveLength(1);
    expect(await auditActions(scene, scene.mine)).toContain('case-closed');
  });

  it('is refused for viewers, and a foreign case is not there', async () => {
    for (const route of [renameAction, deleteAction, closeAction]) {
      expect((await post(route, { title: 'Neu' }, scene.viewer)).status).toBe(403);
      expect((await post(route, { title: 'Neu' }, scene.hr, scene.theirCaseId)).status).toBe(404);
      expect((await post(route, { title: 'Neu' }, scene.hr, 'gibt-es-nicht')).status).toBe(404);
      expect((await post(route, { title: 'Neu' }, scene.stranger)).status).toBe(404);
    }
    expect(await caseRow(scene, scene.theirCaseId)).toMatchObject({ title: 'Fremder Fall', status: 'draft' });
    expect(await caseRow(scene, scene.caseId)).toMatchObject({ title: 'Mein Fall' });
  });
});
