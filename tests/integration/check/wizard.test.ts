import { beforeEach, describe, expect, it } from 'vitest';

import { aCaseScene, caseRow, COMPLETE_DRAFT, type CaseScene } from '#tests/integration/cases/case-scene';
import { visit } from '#tests/integration/organisations/scene';
import { useDatabase } from '#tests/support/database';
import type { Draft } from '~/domain/cases/draft';
import type { PlanPreview } from '~/domain/cases/plan-preview';
import { action as draftAction } from '~/routes/o.$org.cases.$case.draft';
import { action as newAction } from '~/routes/o.$org.cases.new';
import { action as sectionAction, loader as sectionLoader } from '~/routes/o.$org.cases.$case.facts.$section';

const database = useDatabase();
let scene: CaseScene;
beforeEach(async () => {
  scene = await aCaseScene(database.client);
});

const params = (section = 'position', caseId = scene.caseId) => ({
  org: scene.mine.slug,
  case: caseId,
  section,
});
const open = (section: string, person = scene.hr, caseId = scene.caseId) =>
  visit(scene, sectionLoader, { person, path: `/facts/${section}`, params: params(section, caseId) });
const post = (section: string, form: Record<string, string>) =>
  visit(scene, sectionAction, { person: scene.hr, path: `/facts/${section}`, params: params(section), form });
const draftOf = async (caseId = scene.caseId) => (await caseRow(scene, caseId)).draft as Draft;

interface Opened {
  base: Record<string, string>;
  revision: number;
  preview: PlanPreview;
}
const opened = async (section: string) => (await open(section)).body as Opened;

/** What a browser sends that loaded the section and changed some fields. */
const formOf = ({ base, revision }: Opened, changes: Record<string, string>) => ({
  ...base,
  ...changes,
  base: JSON.stringify(base),
  revision: String(revision),
});

/** Saves as one types, as hr unless somebody else is named. */
async function autosave(
  section: string,
  form: Record<string, string>,
  person = scene.hr,
  caseId = scene.caseId,
) {
  const { request, ...rest } = {
    request: form,
    path: `/draft?section=${section}`,
    params: params(section, caseId),
  };
  let body: { revision?: number; base?: Record<string, string>; preview?: PlanPreview } = {};
  const answer = await visit(
    scene,
    async (args) => {
      const response = await draftAction(args);
      body = (await response.clone().json()) as typeof body;
      return response;
    },
    { person, ...rest, form: request },
  );
  return { status: answer.status, ...body };
}

describe('two people in one section', () => {
  it('both keep what they changed where the fields differ', async () => {
    const page = await opened('position');
    const first = await autosave('position', formOf(page, { 'position.title': 'Bauleitung' }), scene.owner);
    const second = await autosave('position', formOf(page, { 'position.hoursPerWeek': '38' }));
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(await draftOf()).toMatchObject({ 'position.title': 'Bauleitung', 'position.hoursPerWeek': '38' });
  });

  it('do not undo each other by going on typing', async () => {
    const page = await opened('position');
    const mine = await autosave('position', formOf(page, { 'position.hoursPerWeek': '38' }));
    await autosave('position', formOf(page, { 'position.title': 'Bauleitung' }), scene.owner);
    // The form still shows the title as it was, and its base says so.
    const later = formOf({ ...page, base: mine.base ?? {} }, { 'position.hoursPerWeek': '40' });
    expect((await autosave('position', later)).status).toBe(200);
    expect(await draftOf()).toMatchObject({ 'position.title': 'Bauleitung', 'position.hoursPerWeek': '40' });
  });

  it('see both values where they changed the same field, and the second press decides', async () => {
    const page = await opened('position');
    await autosave('position', formOf(page, { 'position.title': 'Bauleitung' }), scene.owner);
    const form = formOf(page, { 'position.title': 'Montage' });
    expect((await autosave('position', form)).status).toBe(409);
    const refused = await post('position', { ...form, intent: 'continue' });
    expect(refused).toMatchObject({
      status: 409,
      body: { conflict: { rows: [{ name: 'position.title', stored: 'Bauleitung', typed: 'Montage' }] } },
    });
    expect(await draftOf()).toMatchObject({ 'position.title': 'Bauleitung' });
    const { base } = refused.body as { base: Record<string, string> };
    await post('position', { ...form, base: JSON.stringify(base), intent: 'continue' });
    expect(await draftOf()).toMatchObject({ 'position.title': 'Montage' });
  });

  it('in different sections never meet', async () => {
    const [position, experience] = [await opened('position'), await opened('experience')];
    await autosave('position', formOf(position, { 'position.title': 'Bauleitung' }), scene.owner);
    const second = await autosave('experience', formOf(experience, { 'candidate.german': 'B2' }));
    expect(second.status).toBe(200);
  });

  it.each(['', 'null', '[]', '{"a":1}', '{'])(
    'fall back to the revision where the base is %j',
    async (base) => {
      const page = await opened('position');
      await autosave('position', formOf(page, { 'position.title': 'Bauleitung' }), scene.owner);
      const second = await autosave('position', { ...formOf(page, { 'position.hoursPerWeek': '38' }), base });
      expect(second.status).toBe(409);
      expect(await draftOf()).toMatchObject({ 'position.title': 'Bauleitung' });
    },
  );
});

describe('the preview', () => {
  it('stands beside the form and follows what was saved', async () => {
    const page = await opened('position');
    expect(page.preview).toMatchObject({ state: 'plan', desiredStart: '2027-09-01', isFeasible: true });
    const sooner = await autosave('position', formOf(page, { 'position.desiredStart': '2026-12-15' }));
    expect(sooner.preview).toMatchObject({ state: 'plan', desiredStart: '2026-12-15', isFeasible: false });
    const { base = {} } = sooner;
    const emptied = await autosave('position', formOf({ ...page, base }, { 'position.desiredStart': '' }));
    expect(emptied.preview).toMatchObject({
      state: 'incomplete',
      missing: [{ to: expect.stringContaining('/facts/position#facts-position.desiredStart') as string }],
    });
  });

  it('of a foreign case is shown to nobody, and a reader gets no form', async () => {
    expect((await open('position', scene.hr, scene.theirCaseId)).status).toBe(404);
    expect((await open('position', scene.stranger)).status).toBe(404);
    expect((await open('position', scene.viewer)).status).toBe(403);
    const page = await opened('position');
    const foreign = await autosave(
      'position',
      formOf(page, { 'position.title': 'X' }),
      scene.hr,
      scene.theirCaseId,
    );
    expect(foreign.status).toBe(404);
    expect(await draftOf(scene.theirCaseId)).toEqual(COMPLETE_DRAFT);
  });
});

describe('countries and occupations', () => {
  it('are kept by code whichever language or spelling was typed', async () => {
    const page = await opened('candidate');
    await post('candidate', {
      ...formOf(page, { 'candidate.country': 'Tunisia', 'candidate.nationalities': 'marokko' }),
      intent: 'later',
    });
    expect(await draftOf()).toMatchObject({ 'candidate.country': 'TN', 'candidate.nationalities': 'MA' });
  });

  it('are asked about where no list has them, and a press takes the suggestion', async () => {
    const page = await opened('candidate');
    const form = formOf(page, { 'candidate.country': 'Tunesia' });
    const refused = await post('candidate', { ...form, intent: 'continue' });
    expect(refused.status).toBe(400);
    const { suggestions, base } = refused.body as Pick<Opened, 'base'> & {
      suggestions: { text: string; pick: string }[];
    };
    const tunisia = suggestions.find(({ text }) => text === 'Tunesien');
    expect(tunisia).toBeDefined();
    const taken = await post('candidate', { ...form, base: JSON.stringify(base), pick: tunisia?.pick ?? '' });
    expect(taken.location).toContain('/facts/qualification');
    expect(await draftOf()).toMatchObject({ 'candidate.country': 'TN' });
  });

  it('are suggested for a new case as well', async () => {
    const send = (form: Record<string, string>) =>
      visit(scene, newAction, {
        person: scene.hr,
        path: '/cases/new',
        params: { org: scene.mine.slug },
        form: { submissionKey: 'key-of-a-form', title: 'Fall', chosen: 'no', ...form },
      });
    const refused = await send({ occupation: 'Elektro' });
    expect(refused.status).toBe(400);
    const { meant } = refused.body as { meant: string[] };
    expect(meant.length).toBeGreaterThan(1);
    const taken = await send({ occupation: 'Elektro', pick: meant[0] ?? '' });
    expect(taken.location).toContain('/facts/position');
  });

  it.each(['x', '[]', '["__proto__","a","b"]', '["candidate.country","a"]'])(
    'take nothing from a forged button %s',
    async (pick) => {
      const page = await opened('candidate');
      await post('candidate', { ...formOf(page, {}), pick });
      expect(await draftOf()).toEqual(COMPLETE_DRAFT);
    },
  );
});
