import { beforeEach, describe, expect, it } from 'vitest';

import { actorOf, visit } from '#tests/integration/organisations/scene';
import { useDatabase } from '#tests/support/database';
import { FIELD_NAMES, fieldOf, SECTIONS } from '~/domain/cases/fields';
import { action as draftAction } from '~/routes/o.$org.cases.$case.draft';
import { loader as summaryLoader } from '~/routes/o.$org.cases.$case.facts._index';
import { action as sectionAction, loader as sectionLoader } from '~/routes/o.$org.cases.$case.facts.$section';
import { recordChoice } from '~/services/cases/record-choice.server';
import { saveFacts } from '~/services/cases/save-facts.server';

import { aCaseScene, caseRow, COMPLETE_DRAFT, eventKinds, type CaseScene } from './case-scene';

const database = useDatabase();
let scene: CaseScene;
beforeEach(async () => {
  scene = await aCaseScene(database.client, {});
});

interface Posted {
  section?: string;
  person?: typeof scene.hr;
  caseId?: string;
}
const post = (
  form: Record<string, string>,
  { section = 'position', person = scene.hr, caseId = scene.caseId }: Posted = {},
) =>
  visit(scene, sectionAction, {
    person,
    path: `/facts/${section}`,
    params: { org: scene.mine.slug, case: caseId, section },
    form,
  });
const autosave = (
  form: Record<string, string>,
  { section = 'position', person = scene.hr, caseId = scene.caseId }: Posted = {},
) =>
  visit(scene, draftAction, {
    person,
    path: `/draft?section=${section}`,
    params: { org: scene.mine.slug, case: caseId },
    form,
  });
const draft = async (caseId = scene.caseId) => (await caseRow(scene, caseId)).draft;
const save = (values: Record<string, string>, revision = 0) =>
  saveFacts(scene.context, {
    actor: actorOf(scene, scene.hr),
    caseId: scene.caseId,
    section: 'position',
    values,
    revision,
  });

describe('a section of the facts', () => {
  it('is saved and leads to the next one', async () => {
    const answer = await post({
      revision: '0',
      intent: 'continue',
      'position.title': 'Koch',
      'position.desiredStart': '2027-09-01',
    });
    expect(answer).toMatchObject({
      status: 302,
      location: `/o/${scene.mine.slug}/cases/${scene.caseId}/facts/candidate`,
    });
    expect(await draft()).toEqual({ 'position.title': 'Koch', 'position.desiredStart': '2027-09-01' });
    expect(await draft(scene.theirCaseId)).toEqual({});
  });

  it('leads to the plan after the last one, and makes the case a planned one as soon as there is a plan', async () => {
    await recordChoice(scene.context, { actor: actorOf(scene, scene.owner), caseId: scene.caseId });
    for (const section of SECTIONS) {
      const { draftRevision } = await caseRow(scene, scene.caseId);
      const values = Object.fromEntries(
        Object.entries(COMPLETE_DRAFT).filter(([name]) => name !== 'chosenOn'),
      );
      const answer = await post(
        { ...values, revision: String(draftRevision), intent: 'continue' },
        { section },
      );
      expect(answer.status).toBe(302);
      if (section === 'family') expect(answer.location).toBe(`/o/${scene.mine.slug}/cases/${scene.caseId}`);
    }
    expect(await caseRow(scene, scene.caseId)).toMatchObject({ status: 'planned' });
    const { draftRevision } = await caseRow(scene, scene.caseId);
    await post({ revision: String(draftRevision), intent: 'continue' }, { section: 'position' });
    expect(await caseRow(scene, scene.caseId)).toMatchObject({ status: 'draft' });
  });

  it('keeps what was typed when something is wrong, says so beside the field, and answers 400', async () => {
    const typed = {
      revision: '0',
      intent: 'continue',
      'position.grossSalaryCentsPerYear': 'viel Geld',
      'position.title': 'Koch',
    };
    const answer = await post(typed);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      isKept: true,
      typed: { 'position.grossSalaryCentsPerYear': 'viel Geld', 'position.title': 'Koch' },
      errors: { 'position.grossSalaryCentsPerYear': expect.stringContaining('43.759,80') as string },
    });
    expect(await draft()).toMatchObject({ 'position.grossSalaryCentsPerYear': 'viel Geld' });
  });

  it('shows an occupation by its name again, never by its id', async () => {
    const typed = {
      revision: '0',
      intent: 'continue',
      'position.occupationId': 'Electrician',
      'position.hoursPerWeek': 'viele',
    };
    const { body } = await visit(scene, sectionAction, {
      person: scene.hr,
      path: '/?lang=en',
      params: { org: scene.mine.slug, case: scene.caseId, section: 'position' },
      form: typed,
    });
    expect(body).toMatchObject({ typed: { 'position.occupationId': 'Electrician' } });
  });

  it('takes anything incomplete with "later"', async () => {
    expect((await post({ revision: '0', intent: 'later', 'position.hoursPerWeek': 'mal sehen' })).flash).toBe(
      'case-flash:flash.savedLater',
    );
    expect(await draft()).toEqual({ 'position.hoursPerWeek': 'mal sehen' });
  });

  it('sent twice is saved once', async () => {
    const form = { revision: '0', intent: 'continue', 'position.title': 'Koch' };
    const answers = await Promise.all([post(form), post(form)]);
    expect(answers.map((answer) => answer.status)).toEqual([302, 302]);
    expect((await caseRow(scene, scene.caseId)).draftRevision).toBe(1);
    expect((await eventKinds(scene)).filter((kind) => kind === 'facts-changed')).toHaveLength(1);
  });

  it('shows both versions with 409 when a second tab saved something else, and overwrites nothing', async () => {
    await save({ 'position.title': 'Erster Tab' });
    const answer = await post({ revision: '0', intent: 'continue', 'position.title': 'Zweiter Tab' });
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({
      typed: { 'position.title': 'Zweiter Tab' },
      conflict: {
        revision: 1,
        rows: [{ name: 'position.title', stored: 'Erster Tab', typed: 'Zweiter Tab' }],
      },
    });
    expect(await draft()).toEqual({ 'position.title': 'Erster Tab' });
    expect((await post({ revision: '1', intent: 'continue', 'position.title': 'Zweiter Tab' })).status).toBe(
      302,
    );
    expect(await draft()).toEqual({ 'position.title': 'Zweiter Tab' });
  });

  it.each(['', '-1', 'x', '99999999999999'])('never overwrites with the revision %j', async (revision) => {
    await save({ 'position.title': 'Da' });
    expect((await post({ revision, intent: 'continue', 'position.title': 'Neu' })).status).toBe(409);
    expect(await draft()).toEqual({ 'position.title': 'Da' });
  });

  it('asks for nationality and family only after the choice is recorded', async () => {
    for (const section of ['candidate', 'family']) {
      const page = await visit(scene, sectionLoader, {
        person: scene.hr,
        path: '/',
        params: { org: scene.mine.slug, case: scene.caseId, section },
      });
      expect(page.body).toMatchObject({ isLocked: true, questions: [] });
      expect(
        (await post({ revision: '0', intent: 'continue', 'candidate.nationalities': 'TN' }, { section }))
          .status,
      ).toBe(400);
      expect((await autosave({ revision: '0', 'candidate.nationalities': 'TN' }, { section })).status).toBe(
        400,
      );
    }
    expect(await draft()).toEqual({});
    expect((await post({ intent: 'choose' }, { section: 'candidate' })).flash).toBe(
      'case-flash:flash.chosen',
    );
    expect(await draft()).toEqual({ chosenOn: '2026-11-23' });
    expect(
      (
        await post(
          { revision: '1', intent: 'continue', 'candidate.nationalities': 'TN' },
          { section: 'candidate' },
        )
      ).status,
    ).toBe(302);
    await post({ intent: 'choose' }, { section: 'family' });
    expect((await eventKinds(scene)).filter((kind) => kind === 'person-chosen')).toHaveLength(1);
  });

  it('cannot be used to sneak in other fields, and names of no field are ignored', async () => {
    await post({
      revision: '0',
      intent: 'later',
      'candidate.nationalities': 'TN',
      chosenOn: '2020-01-01',
      constructor: 'x',
      'position.title': 'A',
    });
    expect(await draft()).toEqual({ 'position.title': 'A' });
  });

  it('of a closed case stays as it is', async () => {
    await scene.context.database.hiringCase.update({
      where: { id: scene.caseId },
      data: { status: 'closed' },
    });
    expect(await save({ 'position.title': 'Neu' })).toEqual({ outcome: 'closed' });
    expect((await post({ revision: '0', intent: 'continue', 'position.title': 'Neu' })).status).toBe(403);
  });

  it('is closed to viewers, strangers and foreign ids', async () => {
    const form = { revision: '0', intent: 'later', 'position.title': 'Neu' };
    expect((await post(form, { person: scene.viewer })).status).toBe(403);
    expect((await post(form, { person: scene.stranger })).status).toBe(404);
    expect((await post(form, { caseId: scene.theirCaseId })).status).toBe(404);
    expect((await post(form, { section: 'secrets' })).status).toBe(404);
    expect((await autosave(form, { caseId: scene.theirCaseId })).status).toBe(404);
    expect((await autosave(form, { section: 'secrets' })).status).toBe(404);
    expect(await draft(scene.theirCaseId)).toEqual({});
  });

  it('can be read by viewers on the page of all facts', async () => {
    await save({ 'position.title': 'Koch' });
    const page = await visit(scene, summaryLoader, {
      person: scene.viewer,
      path: '/',
      params: { org: scene.mine.slug, case: scene.caseId },
    });
    expect(page.body).toMatchObject({ canEdit: false });
    expect(JSON.stringify(page.body)).toContain('Koch');
    const foreign = await visit(scene, summaryLoader, {
      person: scene.viewer,
      path: '/',
      params: { org: scene.mine.slug, case: scene.theirCaseId },
    });
    expect(foreign.status).toBe(404);
  });
});

describe('saving as one types', () => {
  it('answers with the new revision, and leaves one row a day in the history', async () => {
    expect((await autosave({ revision: '0', 'position.title': 'K' })).status).toBe(200);
    expect((await autosave({ revision: '1', 'position.title': 'Ko' })).status).toBe(200);
    expect((await autosave({ revision: '2', 'position.title': 'Koch' })).status).toBe(200);
    expect(await draft()).toEqual({ 'position.title': 'Koch' });
    expect((await caseRow(scene, scene.caseId)).draftRevision).toBe(3);
    expect((await eventKinds(scene)).filter((kind) => kind === 'facts-changed')).toHaveLength(1);
  });

  it('answers 409 for a second tab, 400 for a text beyond all bounds, 401 without a session', async () => {
    await autosave({ revision: '0', 'position.title': 'Erster' });
    expect((await autosave({ revision: '0', 'position.title': 'Zweiter' })).status).toBe(409);
    expect((await autosave({ revision: '1', 'position.title': 'x'.repeat(8_000) })).status).toBe(400);
    const signedOut = await visit(scene, draftAction, {
      person: null,
      path: '/draft?section=position',
      params: { org: scene.mine.slug, case: scene.caseId },
      form: { revision: '1' },
    });
    expect(signedOut.status).toBe(401);
    expect(await draft()).toEqual({ 'position.title': 'Erster' });
  });
});

describe('bad input', () => {
  const WRONG = [
    '',
    'x'.repeat(8_000),
    '<img src=x onerror=alert(1)>',
    '🙂'.repeat(100),
    '\u0000',
    '\ud800',
    '2027-02-30',
    '-1',
    '1e309',
    'NaN',
    'null',
    '0000-00-00',
    '9999-99-99',
    '٣',
    "' OR 1=1 --",
    '%00',
    '[object Object]',
    ',,,',
    'XX',
    '../../etc/passwd',
  ];

  it('in any field gives a page or a 400, never an error of ours', async () => {
    await recordChoice(scene.context, { actor: actorOf(scene, scene.owner), caseId: scene.caseId });
    for (const wrong of WRONG) {
      for (const section of SECTIONS) {
        const { draftRevision } = await caseRow(scene, scene.caseId);
        const values = Object.fromEntries(
          FIELD_NAMES.filter((name) => fieldOf(name).section === section).map((name) => [name, wrong]),
        );
        const answer = await post(
          { ...values, revision: String(draftRevision), intent: 'continue' },
          { section },
        );
        expect([302, 400], `${section} ${wrong.slice(0, 20)}`).toContain(answer.status);
        const page = await visit(scene, sectionLoader, {
          person: scene.hr,
          path: '/',
          params: { org: scene.mine.slug, case: scene.caseId, section },
        });
        expect(page.status).toBe(200);
      }
      const summary = await visit(scene, summaryLoader, {
        person: scene.hr,
        path: '/',
        params: { org: scene.mine.slug, case: scene.caseId },
      });
      expect(summary.status).toBe(200);
    }
  });
});
