import { beforeEach, describe, expect, it } from 'vitest';

import { aMembership, anOrganisation, aPerson } from '#tests/support/builders';
import { useDatabase } from '#tests/support/database';
import type { EmployerFacts } from '~/domain/organisations/employer-facts';
import { getEmployerProfile } from '~/queries/organisations/employer-profile.server';
import { organisationLanding } from '~/queries/organisations/organisation-landing.server';
import { organisationsOfPerson } from '~/queries/organisations/organisations-of-person.server';
import { operatorMembership } from '~/queries/organisations/operator-membership.server';
import { createEmployer } from '~/services/organisations/create-employer.server';
import { saveEmployerProfile } from '~/services/organisations/save-employer-profile.server';

import { actorOf, aScene, auditActions, type Scene } from './scene';

const database = useDatabase();
let scene: Scene;
beforeEach(async () => {
  scene = await aScene(database.client);
});

const attempt = (name: string, values: { submissionKey?: string; personId?: string } = {}) =>
  createEmployer(scene.context, {
    personId: scene.stranger.id,
    name,
    postalCode: '99084',
    submissionKey: scene.context.ids.next(),
    ...values,
  });

async function create(...input: Parameters<typeof attempt>): Promise<{ slug: string }> {
  const made = await attempt(...input);
  if (made.outcome !== 'created') throw new Error(made.outcome);
  return made;
}

const bySlug = (slug: string) =>
  database.client.organisation.findUniqueOrThrow({
    where: { slug },
    include: { profile: true, memberships: true },
  });

describe('creating an employer', () => {
  it('makes organisation, profile with Land and Kreis, owner and audit row together', async () => {
    const { slug } = await create('Bäckerei Süß & Söhne GmbH');
    expect(slug).toBe('baeckerei-suess-und-soehne-gmbh');
    const organisation = await bySlug(slug);
    expect(organisation).toMatchObject({
      kind: 'employer',
      name: 'Bäckerei Süß & Söhne GmbH',
      profile: {
        legalName: 'Bäckerei Süß & Söhne GmbH',
        postalCode: '99084',
        state: 'DE-TH',
        kreis: '16051',
        revision: 1,
      },
      memberships: [{ personId: scene.stranger.id, role: 'owner' }],
    });
    expect(await auditActions(scene, organisation)).toEqual(['organisation-created']);
    expect(await auditActions(scene, scene.mine)).toEqual([]);
  });

  it('gives the same organisation to a form that is sent twice, also at the same moment', async () => {
    const submissionKey = scene.context.ids.next();
    const made = await Promise.all([1, 2, 3].map(() => create('Doppelt GmbH', { submissionKey })));
    expect(new Set(made.map(({ slug }) => slug)).size).toBe(1);
    expect(await database.client.organisation.count({ where: { name: 'Doppelt GmbH' } })).toBe(1);
    expect((await bySlug(made[0]?.slug ?? '')).memberships).toHaveLength(1);
  });

  it('gives everybody an own address when many pick the same name at the same moment', async () => {
    const made = await Promise.all([1, 2, 3, 4].map(() => create('Gleicher Name')));
    expect(made.map(({ slug }) => slug).sort()).toEqual([
      'gleicher-name',
      'gleicher-name-2',
      'gleicher-name-3',
      'gleicher-name-4',
    ]);
  });

  it('makes a new organisation when the key of the form belongs to a foreign one, and leaves that alone', async () => {
    const { slug } = await create('Fremder Schlüssel', { submissionKey: scene.mine.id });
    expect((await bySlug(slug)).id).not.toBe(scene.mine.id);
    const memberships = await database.client.membership.findMany({
      where: { organisationId: scene.mine.id },
    });
    expect(memberships.map(({ personId }) => personId)).not.toContain(scene.stranger.id);
  });

  it('makes a second organisation when a form kept open is sent again with another name', async () => {
    const submissionKey = scene.context.ids.next();
    const first = await create('Erste Firma', { submissionKey });
    const second = await create('Zweite Firma', { submissionKey });
    expect(second.slug).toBe('zweite-firma');
    expect((await bySlug(first.slug)).name).toBe('Erste Firma');
  });

  it('ends at 20 organisations of one owner, also when the last two are sent at the same moment; sending again is no new one', async () => {
    const { id: personId } = await aPerson(scene.context);
    for (let number = 1; number <= 19; number += 1) await create(`Kette ${number}`, { personId });
    const submissionKey = scene.context.ids.next();
    const same = () => attempt('Kette 20', { personId, submissionKey });
    expect((await Promise.all([same(), same()])).map(({ outcome }) => outcome)).toEqual([
      'created',
      'created',
    ]);
    const outcomes = await Promise.all([
      attempt('Kette 21', { personId }),
      attempt('Kette 22', { personId }),
    ]);
    expect(outcomes).toEqual([{ outcome: 'too-many' }, { outcome: 'too-many' }]);
    expect(await database.client.membership.count({ where: { personId } })).toBe(20);
  });

  it('never uses a reserved word as address', async () => {
    expect((await create('API')).slug).toBe('api-2');
  });
});

const facts: EmployerFacts = {
  legalName: 'Neuer Name GmbH',
  postalCode: '40210',
  kreis: '05111',
  state: 'DE-NW',
  chamberId: 'ihk-duesseldorf',
  employeeCount: 0,
  branch: 'care',
  boundByTariff: false,
  trainsApprentices: null,
  temporaryAgency: null,
  careFacility: true,
};

describe('the profile', () => {
  const save = (revision: number, values: Partial<EmployerFacts> = {}) =>
    saveEmployerProfile(scene.context, {
      actor: actorOf(scene, scene.hr),
      revision,
      facts: { ...facts, ...values },
    });

  it('is saved whole, with the name of the organisation, its slug kept, and an audit row', async () => {
    expect(await save(1)).toEqual({ outcome: 'saved', revision: 2 });
    expect(await getEmployerProfile(database.client, scene.mine.id)).toMatchObject({ revision: 2, facts });
    expect(await bySlug(scene.mine.slug)).toMatchObject({ name: 'Neuer Name GmbH' });
    expect(await auditActions(scene, scene.mine)).toEqual(['profile-saved']);
  });

  it('is not overwritten by somebody who saw an older state', async () => {
    await save(1, { employeeCount: 10 });
    expect(await save(1, { employeeCount: 20 })).toEqual({ outcome: 'changed-meanwhile' });
    expect((await getEmployerProfile(database.client, scene.mine.id)).facts.employeeCount).toBe(10);
    expect(await auditActions(scene, scene.mine)).toEqual(['profile-saved']);
  });

  it('takes exactly one of two who save at the same moment', async () => {
    const outcomes = await Promise.all([save(1, { employeeCount: 10 }), save(1, { employeeCount: 20 })]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['changed-meanwhile', 'saved']);
  });

  it('of another organisation is neither changed nor read along', async () => {
    const before = await getEmployerProfile(database.client, scene.theirs.id);
    await save(1);
    expect(await getEmployerProfile(database.client, scene.theirs.id)).toEqual(before);
    await expect(getEmployerProfile(database.client, 'no-such-id')).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('what a person belongs to', () => {
  it('lists their own organisations of every kind by name, and nobody else’s', async () => {
    const desk = await anOrganisation(scene.context, { kind: 'desk', name: 'AAA Stelle' });
    await aMembership(scene.context, { organisation: desk, person: scene.viewer, role: 'lead' });
    expect(await organisationsOfPerson(database.client, scene.viewer.id)).toMatchObject([
      { name: 'AAA Stelle', kind: 'desk', role: 'lead', isInCharge: true, path: `/d/${desk.slug}` },
      {
        name: scene.mine.name,
        kind: 'employer',
        role: 'viewer',
        isInCharge: false,
        path: `/o/${scene.mine.slug}`,
      },
    ]);
    const nobody = await aPerson(scene.context);
    expect(await organisationsOfPerson(database.client, nobody.id)).toEqual([]);
  });

  it('finds the operator only for its members', async () => {
    const operator = await anOrganisation(scene.context, { kind: 'operator' });
    await aMembership(scene.context, { organisation: operator, person: scene.hr, role: 'operator' });
    expect(await operatorMembership(database.client, scene.hr.id)).toMatchObject({
      organisation: { id: operator.id },
    });
    expect(await operatorMembership(database.client, scene.stranger.id)).toBeNull();
  });

  it('shows on the first page of a chamber its own members only', async () => {
    const chamber = await anOrganisation(scene.context, { kind: 'chamber' });
    await aMembership(scene.context, { organisation: chamber, person: scene.hr, role: 'admin' });
    const landing = await organisationLanding(scene.context, {
      person: scene.hr,
      organisation: chamber,
      role: 'admin',
    });
    expect(landing.members.map(({ email }) => email)).toEqual([scene.hr.email]);
  });
});
