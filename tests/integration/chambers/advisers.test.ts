import { beforeAll, describe, expect, it } from 'vitest';

import { visit } from '#tests/integration/organisations/scene';
import { aShareScene, share, type ShareScene } from '#tests/integration/sharing/share-scene';
import { useDatabase } from '#tests/support/database';
import { chamberContacts } from '~/queries/chambers/chamber-contacts.server';
import { caseReport } from '~/queries/chambers/case-report.server';
import { loader as caseLoader } from '~/routes/k.$org.cases.$share._index';
import { loader as todayLoader } from '~/routes/k.$org.today';
import { createInvite } from '~/services/chambers/create-invite.server';
import { joinChamber } from '~/services/chambers/join-chamber.server';
import { publishCaseFigures } from '~/services/chambers/publish-case-figures.server';
import { addAbsence, saveAdviser } from '~/services/chambers/save-adviser.server';

const database = useDatabase();
let scene: ShareScene;
let shareId: string;

const chamberActor = () => ({ organisationId: scene.chamber.id, personId: scene.adviser.id });

beforeAll(async () => {
  scene = await aShareScene(database.client);
  const { context } = scene;
  const profile = {
    actor: chamberActor(),
    mandate: 'adviser' as const,
    phone: '',
    areas: [],
    topics: [],
    branches: [],
    languages: [],
    capacity: 10,
    isActive: true,
  };
  const save = (personId: string, email: string, isActive: boolean) =>
    saveAdviser(context, { ...profile, personId, email, isActive });
  expect(await save(scene.adviser.id, 'ada@kammer.example', true)).toBe('saved');
  expect(await save(scene.colleague.id, 'kollegin@kammer.example', true)).toBe('saved');
  expect(await save(scene.otherAdviser.id, '', true)).toBe('not-found');
  // Only the first one is given members by rule.
  await context.database.chamberAdviser.updateMany({
    where: { personId: scene.colleague.id },
    data: { capacity: 0 },
  });
  const made = await createInvite(context, {
    actor: chamberActor(),
    label: 'Mail',
    joinsAtOnce: true,
    maxUses: null,
    endsOn: null,
  });
  const inviteId = made.outcome === 'created' ? made.inviteId : '';
  const { code } = await context.database.chamberInvite.findUniqueOrThrow({ where: { id: inviteId } });
  const joined = await joinChamber(context, {
    actor: { organisationId: scene.mine.id, personId: scene.owner.id },
    chamberId: scene.chamber.id,
    code,
    token: null,
    allowsFigures: true,
  });
  expect(joined.outcome).toBe('joined');
  shareId = await share(scene, ['plan', 'steps'], { adviser: scene.adviser });
});

const contacts = (companyId: string) =>
  chamberContacts(scene.context.database, { companyId, today: scene.context.clock.today() });
const look = (person: typeof scene.adviser) =>
  visit(scene, caseLoader, { person, path: '/', params: { org: scene.chamber.slug, share: shareId } });

describe('the adviser of a member', () => {
  it('is given by rule, comes first in the plans of that firm alone, and hands over to a deputy for some days', async () => {
    expect(await contacts(scene.mine.id)).toMatchObject([{ name: 'Ada Rat', standsInFor: null }]);
    expect(await contacts(scene.theirs.id)).toEqual([]);
    expect((await look(scene.adviser)).status).toBe(200);
    expect((await look(scene.colleague)).status).toBe(404);

    const { context } = scene;
    const deputy = await context.database.chamberAdviser.findFirstOrThrow({
      where: { organisationId: scene.chamber.id, personId: scene.colleague.id },
    });
    const today = context.clock.today();
    const absence = { actor: chamberActor(), from: today, until: today, note: 'Fall 1 eilt' };
    expect(await addAbsence(context, { ...absence, personId: scene.adviser.id, deputyId: deputy.id })).toBe(
      'added',
    );
    expect(await addAbsence(context, { ...absence, personId: scene.adviser.id, deputyId: null })).toBe(
      'overlap',
    );
    expect(await contacts(scene.mine.id)).toMatchObject([
      { email: 'kollegin@kammer.example', standsInFor: { name: 'Ada Rat', until: today } },
    ]);
    expect((await look(scene.colleague)).status).toBe(200);
    expect((await look(scene.analyst)).status).toBe(403);
    const day = await visit(scene, todayLoader, {
      person: scene.colleague,
      path: '/?lang=de',
      params: { org: scene.chamber.slug },
    });
    expect(day.body).toMatchObject({ absent: [{ name: 'Ada Rat', note: 'Fall 1 eilt' }] });
    // Over with its last day.
    const later = await context.database.chamberAbsence.updateMany({
      where: { organisationId: scene.chamber.id },
      data: { fromOn: new Date('2020-01-01'), untilOn: new Date('2020-01-02') },
    });
    expect(later.count).toBe(1);
    expect((await look(scene.colleague)).status).toBe(404);
  });
});

describe('the figures of a chamber', () => {
  it('count members that agreed, never fewer than five, and stay as they were told', async () => {
    const { context } = scene;
    const { database: client } = context;
    const begin = (number: number, organisationId: string) =>
      client.hiringCase.create({
        data: {
          id: context.ids.next(),
          organisationId,
          number: 500 + number,
          title: 'Fall',
          submissionKey: context.ids.next(),
          createdById: scene.owner.id,
          createdAt: new Date('2026-09-12T10:00:00Z'),
          updatedAt: new Date('2026-09-12T10:00:00Z'),
        },
      });
    for (let number = 0; number < 4; number += 1) await begin(number, scene.mine.id);
    for (let number = 0; number < 9; number += 1) await begin(number, scene.theirs.id);
    expect(await publishCaseFigures(context, scene.chamber.id)).toBe(0);
    await begin(4, scene.mine.id);
    expect(await publishCaseFigures(context, scene.chamber.id)).toBe(1);
    await begin(5, scene.mine.id);
    expect(await publishCaseFigures(context, scene.chamber.id)).toBe(0);
    const report = (organisationId: string) =>
      caseReport(client, { organisationId, wanted: null, language: 'de' });
    const told = await report(scene.chamber.id);
    expect(told).toMatchObject({ chosen: '2026-09', overTime: { values: [5] } });
    expect(told?.divisions.find(({ id }) => id === 'stage')?.rows).toEqual([['Angaben', '5']]);
    expect(await report(scene.otherChamber.id)).toBeNull();
  });
});
